package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;

@SystemTest
class TransactionMemoryTests {

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    RowAccess access;

    private Asked mapper;

    /** Whoever asks the database anew gets a number of its own. */
    interface Asked {
        @Remembered
        @Select("SELECT nextval('document_seq') WHERE #{about} > 0")
        List<Long> remembered(@Param("about") long about);

        @Select("SELECT nextval('document_seq')")
        long notRemembered();

        @Update("UPDATE programme SET name = name WHERE false")
        void write();

        @Select(
                "WITH written AS (UPDATE programme SET name = name WHERE false RETURNING 1) SELECT count(*) FROM written")
        long writeAndRead();

        @Select("SELECT id FROM programme WHERE false FOR NO KEY UPDATE")
        List<Long> lock();
    }

    @BeforeEach
    void ownMapper() throws Exception {
        Configuration configuration = new Configuration();
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.addMapper(Asked.class);
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(configuration);
        factory.setPlugins(new TransactionMemory());
        mapper = new SqlSessionTemplate(factory.getObject()).getMapper(Asked.class);
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        inTransaction(first -> {
            assertThat(mapper.remembered(1)).isEqualTo(first);
            assertThat(mapper.remembered(2)).isNotEqualTo(first);
            assertThat(mapper.notRemembered()).isNotEqualTo(mapper.notRemembered());
        });
    }

    @Test
    void whoeverElseActsAsksForThemselves() {
        inTransaction(first -> {
            assertThat(access.asSystem(() -> mapper.remembered(1))).isNotEqualTo(first);
            assertThat(mapper.remembered(1)).isEqualTo(first);
        });
    }

    @Test
    void nothingIsRememberedBeyondAWrite() {
        forgets(Asked::write);
        forgets(Asked::writeAndRead);
    }

    /** Whoever waits for a lock wants to know what became of the row meanwhile. */
    @Test
    void nothingIsRememberedBeyondALock() {
        forgets(Asked::lock);
    }

    @Test
    void anotherTransactionRemembersNothingOfThisOne() {
        inTransaction(first -> {
            var within = new TransactionTemplate(transactions);
            within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            assertThat(within.<List<Long>>execute(status -> mapper.remembered(1)))
                    .isNotEqualTo(first);
            assertThat(mapper.remembered(1)).isEqualTo(first);
        });
        List<Long> before = mapper.remembered(1);
        assertThat(mapper.remembered(1)).isNotEqualTo(before);
    }

    @Test
    void nobodyCanChangeWhatOthersAreGiven() {
        inTransaction(first -> assertThat(first).isUnmodifiable());
    }

    private void forgets(Consumer<Asked> step) {
        inTransaction(first -> {
            step.accept(mapper);
            assertThat(mapper.remembered(1)).isNotEqualTo(first);
        });
    }

    private void inTransaction(Consumer<List<Long>> then) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> then.accept(mapper.remembered(1)));
    }
}
