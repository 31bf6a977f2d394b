package org.suprovid.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** How much of a document is told: sensitive answers only to whom they concern, on request, and noted (R-CONF-03). */
@Component
class NeedToKnow {

    private final Documents documents;
    private final StaffDirectory staff;

    NeedToKnow(Documents documents, StaffDirectory staff) {
        this.documents = documents;
        this.staff = staff;
    }

    /** Whether a document holds sensitive answers, and what becomes of them. */
    enum Sensitive {
        NONE,
        FOLDED,
        CLOSED,
        SHOWN
    }

    /**
     * What the reader gets to see.
     *
     * @param fields the form without what is not told
     * @param answers empty if the person was erased
     */
    record Told(Sensitive sensitive, List<FormField> fields, Optional<Map<String, Object>> answers) {}

    /**
     * Opens a document as far as the reader asks and may.
     *
     * @param wanted whether sensitive answers are asked for
     * @throws Problem.Forbidden if they are and are not for the reader's role
     */
    Told tell(Document document, FormSchema schema, boolean wanted) {
        if (!schema.isSensitive()) {
            return new Told(Sensitive.NONE, schema.fields(), documents.unsealed(document));
        }
        boolean concerned = concerned();
        if (!wanted) {
            Sensitive state = concerned ? Sensitive.FOLDED : Sensitive.CLOSED;
            List<FormField> rest = Sensitivity.without(schema.fields());
            return new Told(state, rest, documents.unsealed(document).map(all -> Sensitivity.without(rest, all)));
        }
        if (!concerned) {
            throw new Problem.Forbidden("document.notSensitive");
        }
        return new Told(
                Sensitive.SHOWN, schema.fields(), documents.read(document).map(Answers::map));
    }

    private boolean concerned() {
        return staff.find(CurrentActor.staffId())
                .filter(StaffMember::readsSensitive)
                .isPresent();
    }
}
