package org.suprovid.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine alone on the diagram of a referral: as many threads as ours, delegates that do nothing. */
final class BareReferrals implements AutoCloseable {

    private static final int THREADS = 4;
    private final DefaultJobExecutor executor = new DefaultJobExecutor();
    private final ProcessEngine engine;
    private final StatementsSent sent;

    BareReferrals(StatementsSent dataSource) {
        this.sent = dataSource;
        // as in ours: application.yaml and the threads of EngineConfiguration
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setQueueSize(16);
        executor.setMaxJobsPerAcquisition(30);
        executor.setWaitTimeInMillis(500);
        executor.setMaxWait(5000);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration
                .setProcessEngineName("bare-referrals")
                .setDataSource(dataSource)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY)
                .setJobExecutorActivate(false);
        configuration.setJobExecutor(executor);
        configuration.setMetricsEnabled(false).setTaskMetricsEnabled(false);
        configuration.setBeans(new HashMap<>(EmptyReferral.beans()));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        List.of("referral", "referral-check")
                .forEach(name -> deployment.addClasspathResource("processes/" + name + ".bpmn"));
        deployment.deploy();
    }

    StatementsSent sent() {
        return sent;
    }

    JobExecutor executor() {
        return executor;
    }

    /** Starts one referral, which waits for its checks once the jobs have run. */
    void start() {
        engine.getRuntimeService()
                .startProcessInstanceByMessage(
                        "ReferralIssued",
                        "S-1",
                        Map.of(
                                "caseId", 1L,
                                "caseManager", "1",
                                "referralId", 1L,
                                "serviceState", "ISSUED",
                                "checksChoice", "YES"));
    }

    @Override
    public void close() {
        engine.close();
    }
}
