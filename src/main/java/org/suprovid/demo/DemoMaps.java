package org.suprovid.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.partner.Directory;
import org.suprovid.powermap.AgreementWish;
import org.suprovid.powermap.EdgeForm;
import org.suprovid.powermap.MapEditing;
import org.suprovid.powermap.Meaning;
import org.suprovid.powermap.NodeForm;

/** Power maps of a few cases that are under way. */
@Component
class DemoMaps {

    private static final int CASES = 3;
    private static final long CLIENT = 0;
    private final JdbcClient sql;
    private final Cases cases;
    private final Directory directory;
    private final MapEditing editing;
    private final AgreementWish wish;

    DemoMaps(JdbcClient sql, Cases cases, Directory directory, MapEditing editing, AgreementWish wish) {
        this.sql = sql;
        this.cases = cases;
        this.directory = directory;
        this.editing = editing;
        this.wish = wish;
    }

    /** The supervisor acts. */
    void draw() {
        List<Long> found = sql.sql(
                        "SELECT id FROM case_file WHERE status = 'OPEN' AND stage IN ('E04', 'E05') ORDER BY id LIMIT ?")
                .param(CASES)
                .query(Long.class)
                .list();
        for (int i = 0; i < found.size(); i++) {
            draw(cases.get(found.get(i)), i == 0);
        }
    }

    private void draw(CaseFile file, boolean whole) {
        editing.problem(file, "Хоче жити без речовин і повернути документи, але боїться лікарень.");
        long lawyers = node(file, "LEGAL_AID", "ID_DOCUMENTS", 1);
        long clinic = node(file, "AIDS_CENTRE", "ART", whole ? 2 : 1);
        long centre = node(file, "REHABILITATION", "REHABILITATION", 3);
        arrow(file, CLIENT, lawyers, Meaning.COOPERATES, "Уже приходить на консультації", "");
        arrow(file, clinic, centre, Meaning.REFERS, "Направляє після курсу лікування", "медичний координатор");
        if (whole) {
            long group = editing.addNode(
                    file, new NodeForm(null, "Група «Разом»", "SELF_HELP_GROUP", 1, "Зустрічі щовівторка"));
            long social = node(file, "SOCIAL_SERVICES", null, 2);
            long hostel =
                    editing.addNode(file, new NodeForm(null, "Гуртожиток на Лісовій", "SOCIAL_HOUSEHOLD", 3, null));
            arrow(
                    file,
                    group,
                    CLIENT,
                    Meaning.INFLUENCES,
                    "Людина слухає тих, хто пройшов через це",
                    "рівний консультант");
            arrow(file, social, hostel, Meaning.INFLUENCES, "Розподіляє місця", "завідувачка відділення");
            arrow(file, hostel, CLIENT, Meaning.BLOCKS, "Вимагає прописку", "юрист");
            wish.ask(file, centre);
            wish.ask(file, hostel);
        }
    }

    private long node(CaseFile file, String partner, String service, int ring) {
        return editing.addNode(file, new NodeForm(directory.get(partner).id(), null, service, ring, null));
    }

    private void arrow(CaseFile file, long from, long to, Meaning meaning, String how, String helper) {
        editing.addEdge(file, new EdgeForm(from, to, meaning, how, helper));
    }
}
