package org.suprovid.engine;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At start: deploys what came with this version. Refused resources leave the running system as it was. */
@Component
@Order(DeployAtStart.ORDER)
class DeployAtStart implements ApplicationRunner {

    static final int ORDER = 100;
    private static final Logger LOG = LoggerFactory.getLogger(DeployAtStart.class);
    private final Deployments deployments;
    private final ShippedResources shipped;

    private final DiagramsHealth health;

    DeployAtStart(Deployments deployments, ShippedResources shipped, DiagramsHealth health) {
        this.deployments = deployments;
        this.shipped = shipped;
        this.health = health;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try {
            deployments.deploy(shipped.read());
        } catch (DeploymentRefused refused) {
            if (deployments.current().isEmpty()) {
                throw refused;
            }
            health.refused(refused.violations());
            LOG.error("{}\nThe diagrams and forms deployed before stay in force.", refused.getMessage());
        }
    }
}
