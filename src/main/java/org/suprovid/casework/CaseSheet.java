package org.suprovid.casework;

import java.util.List;
import java.util.Map;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Promised;
import org.suprovid.document.Document;
import org.suprovid.platform.Slice;

/**
 * Everything the page of a case shows.
 *
 * @param name of the client, null if none is known
 * @param leadingNumber the case it is led together with, null if it is led by itself
 * @param passable whether it may pass to another case manager
 * @param sections what modules above add
 * @param subjects which line of the plan the deadlines are about, where they are
 * @param consent what the card knows of it, withdrawal and its reason included
 * @param tokens where the case stands, as JSON: for each element that calls a diagram the places in it, for "" its own
 */
public record CaseSheet(
        CaseFile file,
        String name,
        String managerName,
        String substituteName,
        String leadingNumber,
        boolean passable,
        List<Step> steps,
        List<Section> sections,
        List<Deadline> open,
        List<Deadline> past,
        Map<Promised, String> subjects,
        Contact lastContact,
        Consent consent,
        List<Need> needs,
        Slice<Document> documents,
        List<TimelineTeller.Told> timeline,
        String older,
        String tokens) {

    /** A section of a module above casework, ready to be shown. */
    public record Section(String id, String titleKey, String template, Map<String, Object> model) {}

    /** Whether something may happen to the case here and now. */
    public boolean isActive() {
        return file.isOpen() && leadingNumber == null;
    }
}
