package org.suprovid.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An application that is started again and again, and what was seen each time. */
final class Started {

    private final String name;
    private final Class<?> main;
    private final List<String> classPath;
    private final String masterKey;
    final Figures fresh = new Figures();
    final Figures again = new Figures();

    Started(String name, Class<?> main, List<String> classPath, String masterKey) {
        this.name = name;
        this.main = main;
        this.classPath = classPath;
        this.masterKey = masterKey;
    }

    String name() {
        return name;
    }

    void start(Map<String, String> database, Figures figures) throws Exception {
        Map<String, String> settings = new HashMap<>(database);
        if (main == EmptyApplication.class) {
            // it makes its tables itself
            settings.put("SPRING_DATASOURCE_USERNAME", database.get("SPRING_FLYWAY_USER"));
        }
        settings.put("SUPROVID_MASTER_KEY", masterKey);
        settings.put("CAMUNDA_BPM_AUTO_DEPLOYMENT_ENABLED", "false");
        try (Child child = new Child(main, classPath, settings)) {
            figures.seconds.add(child.secondsToFirstPage());
            figures.processor.add(child.processorSeconds());
            figures.resident.add(child.resident());
            figures.heap.add(child.heap());
        }
    }

    /** Seconds and megabytes. */
    static final class Figures {
        final Samples seconds = new Samples();
        final Samples processor = new Samples();
        final Samples heap = new Samples();
        final Samples resident = new Samples();
    }
}
