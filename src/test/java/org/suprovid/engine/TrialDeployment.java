package org.suprovid.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts files of a test beside the shipped diagrams and forms, and takes them away again. */
@Component
public class TrialDeployment {

    private final Deployments deployments;
    private final ShippedResources shipped;

    TrialDeployment(Deployments deployments, ShippedResources shipped) {
        this.deployments = deployments;
        this.shipped = shipped;
    }

    /** @param folder on the class path; what lies in it is deployed under the names given */
    public void with(String folder, String... names) throws IOException {
        Map<String, byte[]> all = new HashMap<>(shipped.read());
        for (String name : names) {
            all.put(name, new ClassPathResource(folder + name).getContentAsByteArray());
        }
        deployments.deploy(all);
    }

    public void asShipped() throws IOException {
        deployments.deploy(shipped.read());
    }
}
