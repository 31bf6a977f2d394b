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
public class NeedToKnow {

    private final Documents documents;
    private final Followed followed;
    private final StaffDirectory staff;

    NeedToKnow(Documents documents, Followed followed, StaffDirectory staff) {
        this.documents = documents;
        this.followed = followed;
        this.staff = staff;
    }

    /** Whether a document holds sensitive answers, and what becomes of them. */
    public enum Sensitive {
        NONE,
        FOLDED,
        CLOSED,
        STAYED,
        SHOWN
    }

    /**
     * What the reader gets to see.
     *
     * @param fields the form without what is not told
     * @param answers empty if the person was erased
     */
    record Told(Sensitive sensitive, List<FormField> fields, Optional<Map<String, Object>> answers) {

        boolean isWithheld() {
            return sensitive != Sensitive.NONE && sensitive != Sensitive.SHOWN;
        }
    }

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
        if (!wanted) {
            List<FormField> rest = Sensitivity.without(schema.fields());
            return new Told(
                    state(document), rest, documents.unsealed(document).map(all -> Sensitivity.without(rest, all)));
        }
        require(document);
        return new Told(
                Sensitive.SHOWN, schema.fields(), documents.read(document).map(Answers::map));
    }

    /** What becomes of the sensitive answers of a document: folded away if the reader may ask for them, else closed or stayed. */
    public Sensitive state(Document document) {
        if (!concernsReader()) {
            return Sensitive.CLOSED;
        }
        return followed.is(document) ? Sensitive.STAYED : Sensitive.FOLDED;
    }

    /** @throws Problem.Forbidden if sensitive answers of the document are not for the reader */
    public void require(Document document) {
        Sensitive state = state(document);
        if (state != Sensitive.FOLDED) {
            throw new Problem.Forbidden(state == Sensitive.STAYED ? "document.stayedBehind" : "document.notSensitive");
        }
    }

    /** Whether the reader leads or supervises cases (domain §2.2). */
    public boolean concernsReader() {
        return staff.find(CurrentActor.staffId())
                .filter(StaffMember::readsSensitive)
                .isPresent();
    }
}
