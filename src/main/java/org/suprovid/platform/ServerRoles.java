package org.suprovid.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Makes the two roles and the database once: the application's role owns nothing and is no superuser (design §6). */
record ServerRoles(Connection connection) {

    void create(String database) throws SQLException {
        role(EmbeddedDatabase.OWNER);
        role(EmbeddedDatabase.APPLICATION);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            run("CREATE DATABASE " + database + " OWNER " + EmbeddedDatabase.OWNER);
        }
    }

    /** Sends hashes only, so that no password reaches a log of the server. */
    void setPasswords(ServerPasswords passwords) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        server.alterUserPassword("postgres", passwords.superuser().toCharArray(), "scram-sha-256");
        server.alterUserPassword(EmbeddedDatabase.OWNER, passwords.owner().toCharArray(), "scram-sha-256");
        server.alterUserPassword(
                EmbeddedDatabase.APPLICATION, passwords.application().toCharArray(), "scram-sha-256");
    }

    void readAccessAgain() throws SQLException {
        run("SELECT pg_reload_conf()");
    }

    private void role(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            run("CREATE ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
        }
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
