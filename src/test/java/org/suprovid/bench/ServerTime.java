package org.suprovid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Processor time of the server processes that work for one database. */
final class ServerTime {

    private static final double TICKS = 100;

    private ServerTime() {}

    /** Seconds of those processes that are still there. */
    static double of(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            return of(connection);
        }
    }

    /** … for the database of this connection. */
    static double of(Connection connection) throws SQLException, IOException {
        double seconds = 0;
        try (var statement = connection.createStatement();
                var processes =
                        statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")) {
            while (processes.next()) {
                seconds += ofProcess(processes.getLong(1));
            }
        }
        return seconds;
    }

    private static double ofProcess(long id) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(id), "stat"));
            // the name of the program may hold blanks; what follows it does not
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
