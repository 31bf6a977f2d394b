package org.suprovid.referral;

/**
 * The words of a referral, each null where nothing was said; sealed with the person's key.
 *
 * @param bring papers and things to bring
 * @param note what the slip says besides
 * @param servedBy who served, with {@code servedByPosition}
 * @param tactics what follows from it, as it was said last, where the partner sent the client next included: journal, column 6
 * @param placeNote how to find the place
 */
public record ReferralWords(
        String bring,
        String meetingPoint,
        String note,
        String servedBy,
        String servedByPosition,
        String result,
        String tactics,
        String placeNote) {

    static final ReferralWords NONE = new ReferralWords(null, null, null, null, null, null, null, null);

    /** What is not said anew stays as it was. */
    ReferralWords answered(Visit visit) {
        return new ReferralWords(
                bring,
                meetingPoint,
                note,
                or(visit.servedBy(), servedBy),
                or(visit.position(), servedByPosition),
                or(visit.result(), result),
                or(visit.furtherTo(), tactics),
                placeNote);
    }

    /** What a check found has opened up takes the place of what was to follow before. */
    ReferralWords following(String said) {
        return new ReferralWords(bring, meetingPoint, note, servedBy, servedByPosition, result, said, placeNote);
    }

    private static String or(String said, String before) {
        return said == null || said.isBlank() ? before : said;
    }
}
