package org.suprovid.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suprovid.activity.ActivityForm;
import org.suprovid.activity.ActivityPlanning;
import org.suprovid.activity.Attendance;
import org.suprovid.activity.Ideas;

/** What goes on in the home for many at once: an evening today, another one being prepared, wishes for more. */
@Component
class DemoActivities {

    private final ActivityPlanning planning;
    private final Attendance attendance;
    private final Ideas ideas;
    private final Tales tales;
    private final JdbcClient sql;

    DemoActivities(ActivityPlanning planning, Attendance attendance, Ideas ideas, Tales tales, JdbcClient sql) {
        this.planning = planning;
        this.attendance = attendance;
        this.ideas = ideas;
        this.tales = tales;
        this.sql = sql;
    }

    /** The supervisor acts. */
    void plan() {
        long home = tales.home();
        List<Long> residents = sql.sql(
                        "SELECT c.id FROM case_file c WHERE c.programme_id = ? AND c.status = 'OPEN'"
                                + " AND EXISTS (SELECT 1 FROM plan p WHERE p.case_id = c.id AND p.state = 'IN_FORCE') ORDER BY c.id")
                .param(home)
                .query(Long.class)
                .list();
        long songs = planning.plan(form(home, "EXT_LEISURE", "Вечір улюблених пісень", true));
        attendance.attend(songs, tales.today(), residents.stream().skip(1).collect(Collectors.toSet()));
        long hobbies = planning.plan(form(home, "ELD_HOBBY", "«Мої захоплення»: вишивка, шахи, спогади", false));
        attendance.wish(hobbies, residents);
        ideas.wish(new Ideas.Wish(home, "AUTUMN", "Поїздка до ботанічного саду"));
        ideas.wish(new Ideas.Wish(home, "AUTUMN", "Поїздка до ботанічного саду"));
        ideas.wish(new Ideas.Wish(home, "WINTER", "Різдвяний хор"));
    }

    private ActivityForm form(long home, String service, String title, boolean today) {
        return new ActivityForm(
                home, service, title, "Актова зала", today ? tales.today() : null, null, "NOTICE_BOARD", null);
    }
}
