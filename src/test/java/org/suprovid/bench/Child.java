package org.suprovid.bench;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application in a virtual machine of its own, from its start to its first page. */
final class Child implements AutoCloseable {

    private static final long MOST = 180_000_000_000L;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private final Process process;
    private final Path output;
    private final int port;
    private final long started;

    Child(Class<?> main, List<String> classPath, Map<String, String> settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        output = Files.createTempFile(Path.of("target"), "bench-child", ".log");
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-Xmx1g", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main.getName()));
        command.add("--server.port=" + port);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        started = System.nanoTime();
        process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Seconds from the start of the virtual machine until the first page has been answered. */
    double secondsToFirstPage() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        while (process.isAlive() && System.nanoTime() - started < MOST) {
            try {
                if (http.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                    return (System.nanoTime() - started) / 1e9;
                }
            } catch (ConnectException notYet) {
                process.waitFor(10, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("No page: " + Files.readString(output));
    }

    /** Seconds of processor time so far. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Megabytes of live objects, after everything else has been collected. */
    double heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        double kilobytes = 0;
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / 1024;
    }

    /** Megabytes the process holds. */
    double resident() throws IOException {
        Matcher held = Pattern.compile("VmRSS:\\s+(\\d+) kB")
                .matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        if (!held.find()) {
            throw new AssertionError("The process has ended");
        }
        return Double.parseDouble(held.group(1)) / 1024;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process asked =
                new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), what).start();
        String answer = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
