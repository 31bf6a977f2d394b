package org.suprovid.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What an operator starts with: read as far as a machine without containers can. */
class DockerTests {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(\\w+)(?::[?-]([^}]*))?}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|MASTER_KEY|TOKEN)");
    private final Map<String, Map<String, Object>> services;

    DockerTests() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(read("compose.yaml"));
        services = compose.get("services");
    }

    @Test
    void twoNodesStandBehindAProxyBesideOneDatabase() throws IOException {
        assertThat(services).containsOnlyKeys("node-one", "node-two", "database", "proxy");
        assertThat(services.get("node-one")).isEqualTo(services.get("node-two"));
        assertThat(read("proxy/Caddyfile")).contains("reverse_proxy node-one:8080 node-two:8080");
        assertThat(services.get("node-one")).doesNotContainKey("ports");
    }

    @Test
    void theDatabaseIsTheOneThatTestsRunOn() throws IOException {
        String tested = first("<postgres-binaries.version>(\\d+)\\.", Files.readString(Path.of("pom.xml")));
        assertThat(services.get("database").get("image")).isEqualTo("postgres:" + tested);
    }

    @Test
    void theImageIsBuiltWithWhatTheProjectIsBuiltWith() throws IOException {
        String dockerfile = read("Dockerfile");
        String java = first("<java.version>(\\d+)<", Files.readString(Path.of("pom.xml")));
        assertThat(dockerfile).contains("temurin-" + java + " AS build", "FROM eclipse-temurin:" + java + "-jre");
        assertThat(Integer.parseInt(first("node:(\\d+)-", dockerfile))).isGreaterThanOrEqualTo(20);
    }

    @Test
    void whatIsCopiedAndMountedIsThere() throws IOException {
        assertThat(Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$")
                        .matcher(read("Dockerfile"))
                        .results())
                .isNotEmpty()
                .flatExtracting(copy -> List.of(copy.group(1).split(" ")))
                .allSatisfy(source -> assertThat(Path.of((String) source)).exists());
        assertThat(services.values().stream()
                        .flatMap(service -> list(service.get("volumes")).stream())
                        .map(String::valueOf)
                        .filter(volume -> volume.startsWith("./")))
                .isNotEmpty()
                .allSatisfy(volume ->
                        assertThat(DOCKER.resolve(volume.split(":")[0])).exists());
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        services.values().forEach(service -> environment(service).forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                assertThat(String.valueOf(value)).as(name).matches("\\$\\{\\w+(:\\?[^}]+|:-)?}");
            }
        }));
        assertThat(read(".env.example").lines().filter(line -> SECRET.matcher(line.split("=")[0])
                        .matches()))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
        assertThat(read("database/roles.sh")).doesNotContainPattern("PASSWORD '");
    }

    /** Whoever migrates owns the tables; the application's role owns nothing and is bound by the row policies. */
    @Test
    void theApplicationsRoleMayNotPassByThePolicies() throws IOException {
        assertThat(read("database/roles.sh").lines().filter(line -> line.startsWith("CREATE ROLE")))
                .hasSize(2)
                .allMatch(line -> line.contains("NOSUPERUSER") && line.contains("NOBYPASSRLS"));
        assertThat(environment(services.get("node-one")))
                .containsEntry("SPRING_DATASOURCE_USERNAME", "suprovid_app")
                .containsEntry("SPRING_FLYWAY_USER", "suprovid_owner");
    }

    @Test
    void whateverIsAskedOfTheOperatorIsInTheExample() throws IOException {
        Set<String> asked = ASKED.matcher(read("compose.yaml"))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        Set<String> offered = read(".env.example")
                .lines()
                .map(line -> line.replaceFirst("^# (?=[A-Z_]+=)", ""))
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.split("=")[0])
                .collect(toSet());
        assertThat(offered).containsAll(asked);
        assertThat(asked)
                .containsAll(offered.stream()
                        .filter(name -> !name.startsWith("SUPROVID_"))
                        .toList());
    }

    @Test
    void everySettingIsOneThatTheApplicationReads() throws IOException {
        Set<String> known = known();
        assertThat(environment(services.get("node-one")).keySet().stream().filter(name -> !name.equals("TZ")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(plain(name)));
    }

    /** Ours, and those of Spring Boot, without the signs that differ between file and environment. */
    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>(
                OurSettings.names().stream().map(DockerTests::plain).toList());
        ObjectMapper json = new ObjectMapper();
        for (URL metadata : Collections.list(
                DockerTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            for (JsonNode property : json.readTree(metadata).path("properties")) {
                known.add(plain(property.path("name").asText()));
            }
        }
        return known;
    }

    private static String plain(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.getOrDefault("environment", Map.of());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) throws IOException {
        return Files.readString(DOCKER.resolve(file));
    }
}
