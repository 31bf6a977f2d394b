package org.suprovid.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bookmarks, each in the transaction of its turn, so that a start that was cut short can go on. */
@Component
class StoryBook {

    private final JdbcClient sql;

    StoryBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** A demo that is still being told: until which moment, and how far it is. */
    record Open(long programme, Instant until, Instant to) {}

    Optional<Open> open() {
        return sql.sql("SELECT programme_id, told_until, told_to FROM demo WHERE NOT finished")
                .query((row, n) -> new Open(row.getLong(1), instant(row, 2), instant(row, 3)))
                .optional();
    }

    List<Bookmark> bookmarks() {
        return sql.sql(
                        "SELECT position, number, lines, contacts, reviewed, next_turn FROM demo_story ORDER BY position")
                .query((row, n) -> new Bookmark(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        instant(row, 6)))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin(Open demo, List<Bookmark> stories) {
        sql.sql("INSERT INTO demo (programme_id, told_until, told_to) VALUES (?, ?, ?)")
                .params(demo.programme(), Timestamp.from(demo.until()), Timestamp.from(demo.to()))
                .update();
        stories.forEach(story -> sql.sql("INSERT INTO demo_story (position, next_turn) VALUES (?, ?)")
                .params(story.position(), Timestamp.from(story.next()))
                .update());
    }

    /** Notes a turn that was played at this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void turn(Bookmark mark, Instant played) {
        Timestamp next = mark.next() == null ? null : Timestamp.from(mark.next());
        sql.sql(
                        "UPDATE demo_story SET number = ?, lines = ?, contacts = ?, reviewed = ?, next_turn = ? WHERE position = ?")
                .params(mark.number(), mark.lines(), mark.contacts(), mark.reviewed(), next, mark.position())
                .update();
        sql.sql("UPDATE demo SET told_to = ?").param(Timestamp.from(played)).update();
    }

    @Transactional
    void close() {
        sql.sql("UPDATE demo SET finished = true").update();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
