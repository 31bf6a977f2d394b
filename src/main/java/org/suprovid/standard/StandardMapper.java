package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface StandardMapper {

    Optional<Long> versionInForce(@Param("code") String code, @Param("on") LocalDate on);

    List<Long> versionsInForce(LocalDate on);

    /** The published version that begins first. */
    Optional<Long> firstPublished(String code);

    /** Standards without a version in force on a day. */
    List<Waiting> notInForce(LocalDate on);

    /** @param published whether it comes into force later @param drafted whether somebody works on a draft */
    record Waiting(String code, String name, String donor, boolean published, boolean drafted) {}

    /** The id of a published or retired version. */
    Optional<Long> versionOf(@Param("code") String code, @Param("version") int version);

    /** The main one first. */
    @Remembered
    List<Long> versionsOfCase(long caseId);

    /** The same; while a change moves the case, its end is waited for, and until the transaction ends none begins. */
    List<Long> heldVersionsOfCase(long caseId);

    /** Of a referral without a case, the main one first. */
    @Remembered
    List<Long> versionsOfReferral(long referralId);

    void follow(@Param("referralId") long referralId, @Param("versions") List<Long> versions);

    Optional<Head> head(long versionId);

    /** Only the version's own lines. */
    List<OwnLine> timers(long versionId);

    /** Only the version's own choices. */
    List<Flag> flags(long versionId);

    /** The new standard's id, or null if the code is taken. */
    Long insertStandard(StandardFile.Standard standard);

    /** A draft, since lines can be added to nothing else. */
    long insertVersion(
            @Param("standardId") long standardId,
            @Param("version") StandardFile.Version version,
            @Param("baseVersionId") Long baseVersionId);

    void insertTimers(@Param("versionId") long versionId, @Param("timers") List<Timer> timers);

    void insertFlag(@Param("versionId") long versionId, @Param("code") String code, @Param("value") String value);

    void publish(long versionId);

    void retire(long versionId);

    record Head(
            long id,
            String code,
            String name,
            String donor,
            String basedOn,
            Long baseVersionId,
            int version,
            LocalDate validFrom,
            StandardVersion.Status status,
            String calendar,
            String note) {}

    record Flag(String code, String value) {}

    /** A line as the table has it; what only the catalogue knows is added by {@link #timer()}. */
    record OwnLine(
            String code,
            boolean enabled,
            Span duration,
            List<Span> reminders,
            Span grace,
            Timer.Escalation escalateTo,
            Timer.Days calendar,
            Timer.Shift shift,
            Span lowerBound,
            Span upperBound) {

        /** @throws UnknownTimer if the catalogue has lost the code */
        Timer timer() {
            Timer standing = TimerCatalogue.shipped()
                    .find(code)
                    .orElseThrow(() -> new UnknownTimer("", code))
                    .standing();
            return new Timer(
                    code,
                    standing.rule(),
                    enabled,
                    duration,
                    reminders,
                    grace,
                    escalateTo,
                    calendar,
                    shift,
                    lowerBound,
                    upperBound,
                    standing.fixedDuty());
        }
    }
}
