package org.suprovid.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings diagrams, decision tables and forms to the engine: checked first, as one whole, and only when they changed. */
@Component
public class Deployments {

    static final String NAME = "suprovid";
    private static final Logger LOG = LoggerFactory.getLogger(Deployments.class);
    private final RepositoryService repository;
    private final List<DeploymentCheck> checks;

    Deployments(RepositoryService repository, List<DeploymentCheck> checks) {
        this.repository = repository;
        this.checks = checks;
    }

    /**
     * Deploys the resources as one whole if any of them changed.
     *
     * @return id of the deployment now in force
     * @throws DeploymentRefused with every violation; nothing was deployed then
     */
    public String deploy(Map<String, byte[]> resources) {
        List<Violation> violations = checks.stream()
                .flatMap(check -> check.check(resources).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new DeploymentRefused(violations);
        }
        DeploymentBuilder builder =
                repository.createDeployment().name(NAME).source("files").enableDuplicateFiltering(false);
        new TreeMap<>(resources)
                .forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        Deployment deployed = deploy(builder);
        LOG.info("Diagrams and forms in force: deployment of {}", deployed.getDeploymentTime());
        return deployed.getId();
    }

    /** Under the engine's deployment lock: of two nodes that start at once, the second finds nothing changed. */
    private static Deployment deploy(DeploymentBuilder builder) {
        try {
            return builder.deploy();
        } catch (ProcessEngineException failure) {
            throw ParserReport.of(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }

    /** The newest deployment of diagrams and forms, if there is one. */
    public Optional<String> current() {
        return repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(Deployment::getId)
                .findFirst();
    }

    /** The bytes of a resource exactly as deployed; asked for first, since a miss would undo the caller's transaction. */
    public Optional<byte[]> resource(String deploymentId, String name) {
        // asking for what is not there fails inside the engine, and takes the transaction around it along
        if (!repository.getDeploymentResourceNames(deploymentId).contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = repository.getResourceAsStream(deploymentId, name)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
