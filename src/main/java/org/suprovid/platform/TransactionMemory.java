package org.suprovid.platform;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the answers of {@link Remembered} queries until their transaction ends, or writes or locks what may change them. MyBatis' own
 * cache will not do: it does not know that who acts may change within a transaction, and with that what may be seen.
 */
@Component
@Intercepts({
    @Signature(
            type = Executor.class,
            method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
    @Signature(
            type = Executor.class,
            method = "update",
            args = {MappedStatement.class, Object.class})
})
class TransactionMemory implements Interceptor {

    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        Known known = known();
        if (known == null) {
            return invocation.proceed();
        }
        if (invocation.getMethod().getName().equals("update")) {
            MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
            if (!known.answers.isEmpty()) {
                known.forget(statement, statement.getBoundSql(invocation.getArgs()[1]));
            }
            return invocation.proceed();
        }
        return query(known, (Executor) invocation.getTarget(), invocation.getArgs());
    }

    private Object query(Known known, Executor executor, Object[] arguments) throws SQLException {
        MappedStatement statement = (MappedStatement) arguments[0];
        RowBounds bounds = (RowBounds) arguments[2];
        BoundSql sql = statement.getBoundSql(arguments[1]);
        CacheKey question = executor.createCacheKey(statement, arguments[1], bounds, sql);
        if (!isRemembered(statement.getId())) {
            known.forget(statement, sql);
            return executor.query(statement, arguments[1], bounds, (ResultHandler<?>) arguments[3], question, sql);
        }
        question.update(CurrentActor.get());
        Answer answer = known.answers.get(question);
        if (answer == null) {
            // nobody may change what others will be given
            answer = new Answer(
                    sql.getSql(),
                    Collections.unmodifiableList(executor.query(statement, arguments[1], bounds, null, question, sql)));
            known.answers.put(question, answer);
        }
        return answer.rows;
    }

    private boolean isRemembered(String id) {
        return remembered.computeIfAbsent(id, TransactionMemory::isMarked);
    }

    private static boolean isMarked(String id) {
        int dot = id.lastIndexOf('.');
        try {
            Method[] methods = Class.forName(id.substring(0, dot)).getMethods();
            return Arrays.stream(methods)
                    .anyMatch(method -> method.getName().equals(id.substring(dot + 1))
                            && method.isAnnotationPresent(Remembered.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Null outside a transaction. */
    private Known known() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        Known known = (Known) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Known();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        return known;
    }

    private record Answer(String sql, List<?> rows) {}

    /** What one transaction has been told. */
    private final class Known implements TransactionSynchronization {

        private final Map<CacheKey, Answer> answers = new HashMap<>();

        void forget(MappedStatement statement, BoundSql sql) {
            if (answers.isEmpty()) {
                return;
            }
            Writing writing = Writing.of(sql.getSql());
            if (writing.isBeside()) {
                answers.values().removeIf(answer -> writing.concerns(answer.sql));
            } else if (writing.writes() || statement.isFlushCacheRequired()) {
                answers.clear();
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemory.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }
    }
}
