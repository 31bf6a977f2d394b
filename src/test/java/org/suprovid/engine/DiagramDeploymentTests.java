package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What lies in processes/ and forms/ would be deployed by the next start; if not, file, element and reason are named. */
class DiagramDeploymentTests {

    @Test
    void theNextStartWillDeployWhatIsHere() throws IOException {
        var refused = DeploymentChecks.violations(new ShippedResources().read());
        assertThat(refused).as(new DeploymentRefused(refused).getMessage()).isEmpty();
    }
}
