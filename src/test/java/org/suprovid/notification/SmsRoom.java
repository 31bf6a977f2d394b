package org.suprovid.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway for text messages that records what it gets, answers as it is told, and can be unplugged. */
public class SmsRoom {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private int port;
    private HttpServer server;

    SmsRoom() {
        plugIn();
    }

    public void plugIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public void unplug() {
        server.stop(0);
    }

    int port() {
        return port;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/messages";
    }

    /** The next calls are answered so, one after the other; those after them with 200 again. */
    public void answers(Answer... next) {
        answers.addAll(List.of(next));
    }

    void empty() {
        calls.clear();
        answers.clear();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What a telephone shows that a gateway sent to: once for each key, however often the gateway was told. */
    public List<String> textsTo(String number) {
        return calls.stream()
                .filter(call -> call.taken() && call.json().path("to").asText().equals(number))
                .map(call -> call.header("Idempotency-Key") + "\n"
                        + call.json().path("text").asText())
                .distinct()
                .map(text -> text.substring(text.indexOf('\n') + 1))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = answers.isEmpty() ? Answer.of(200) : answers.remove();
        boolean taken = answer.status() / 100 == 2;
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body,
                taken));
        answer.give(exchange);
    }

    /** One call as it came. @param taken whether the gateway says that it will send */
    public record Call(String method, String path, Map<String, List<String>> headers, String body, boolean taken) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param millis how long it takes; @param endless whether the body never ends */
    public record Answer(int status, String body, Map<String, String> headers, long millis, boolean endless) {

        public static Answer of(int status) {
            return of(status, "{\"status\":\"queued\"}");
        }

        public static Answer of(int status, String body) {
            return new Answer(status, body, Map.of(), 0, false);
        }

        public static Answer redirect(String to) {
            return new Answer(307, "", Map.of("Location", to), 0, false);
        }

        public static Answer late(long millis) {
            return new Answer(200, "{}", Map.of(), millis, false);
        }

        public static Answer withoutEnd() {
            return new Answer(200, "x".repeat(1000), Map.of(), 0, true);
        }

        void give(HttpExchange exchange) throws IOException {
            pause(millis);
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, endless ? 0 : bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
                while (endless) {
                    out.write(bytes);
                    out.flush();
                }
            } finally {
                exchange.close();
            }
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
