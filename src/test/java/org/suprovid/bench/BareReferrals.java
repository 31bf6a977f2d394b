package org.suprovid.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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

    BareReferrals(DataSource dataSource) {
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

    JobExecutor executor() {
        return executor;
    }

    /** Starts so many referrals. */
    void start(int many) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        for (int n = thread; n < many; n += THREADS) {
                            start("S-" + n, n);
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void start(String slip, long id) {
        engine.getRuntimeService()
                .startProcessInstanceByMessage(
                        "ReferralIssued",
                        slip,
                        Map.of(
                                "caseId", id,
                                "caseManager", "1",
                                "referralId", id,
                                "serviceState", "ISSUED",
                                "checksChoice", "YES"));
    }

    @Override
    public void close() {
        engine.close();
    }
}
