package org.suprovid.powermap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.partner.KnownPartners;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.StaffMember;

/** Maps as a case manager draws them, for tests of what shows one. */
@Component
public class DrawnMaps {

    private final Cases cases;
    private final MapEditing editing;
    private final KnownPartners known;
    private final RowAccess access;

    DrawnMaps(Cases cases, MapEditing editing, KnownPartners known, RowAccess access) {
        this.cases = cases;
        this.editing = editing;
        this.known = known;
        this.access = access;
    }

    /** Ids of what is on a map. */
    public record Drawn(String partner, long near, long far, long edge) {}

    /** A partner near, an organisation of these words out of reach, an arrow between them and the problem in the centre. */
    @Transactional
    public Drawn draw(String number, StaffMember by, String words) {
        return access.as(Actors.of(by), () -> {
            CaseFile file = cases.get(number);
            String partner = known.known("Центр «Опора»", "LEGAL_ADVICE");
            editing.problem(file, words);
            long near = editing.addNode(file, new NodeForm(known.id(partner), null, "LEGAL_ADVICE", 1, null));
            long far = editing.addNode(file, new NodeForm(null, words, "OST", 3, words));
            long edge = editing.addEdge(file, new EdgeForm(near, far, Meaning.INFLUENCES, words, words));
            return new Drawn(partner, near, far, edge);
        });
    }
}
