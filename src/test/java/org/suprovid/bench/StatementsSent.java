package org.suprovid.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts what goes to the database, whoever sends it: a batch is one statement. */
class StatementsSent extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private final Map<String, Sent> texts = new HashMap<>();

    StatementsSent(DataSource target) {
        super(target);
    }

    int statements() {
        return statements.get();
    }

    int commits() {
        return commits.get();
    }

    synchronized void forget() {
        statements.set(0);
        commits.set(0);
        texts.clear();
    }

    /** The statements since they were forgotten, the longest first: how often in one of so many walks, and for how long. */
    synchronized List<String> texts(int walks) {
        return texts.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().nanos()))
                .map(each -> String.format(
                        Locale.ROOT,
                        "%6.1f %8.2f ms  %s",
                        each.getValue().times() / (double) walks,
                        each.getValue().nanos() / 1e6 / walks,
                        each.getKey().replaceAll("\\s+", " ")))
                .toList();
    }

    private synchronized void add(String text, long nanos) {
        texts.merge(text, new Sent(1, nanos), Sent::plus);
    }

    /** How often, and for how long it was waited for. */
    private record Sent(int times, long nanos) {
        Sent plus(Sent other) {
            return new Sent(times + other.times, nanos + other.nanos);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("commit")) {
                commits.incrementAndGet();
            }
            Object made = invoke(connection, method, args);
            return switch (method.getName()) {
                case "prepareStatement" -> counted(PreparedStatement.class, made, String.valueOf(args[0]));
                case "createStatement" -> counted(Statement.class, made, "");
                default -> made;
            };
        });
    }

    private <T> T counted(Class<T> type, Object statement, String text) {
        return proxy(type, (proxy, method, args) -> {
            if (!method.getName().startsWith("execute")) {
                return invoke(statement, method, args);
            }
            statements.incrementAndGet();
            long begin = System.nanoTime();
            try {
                return invoke(statement, method, args);
            } finally {
                add(text, System.nanoTime() - begin);
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
