package care.alliance.gateway.page;

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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All services behind the gateway in one loopback server: tests say what it answers, and see what it was asked. */
final class StubServices {

    private static final String STREAM = "/board/stream";

    private final HttpServer server;
    private final Map<String, Function<Asked, Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> uploadTokens = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private StubServices(HttpServer server) {
        this.server = server;
    }

    static StubServices start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubServices stub = new StubServices(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", stub::answer);
            server.start();
            return stub;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Forgets what a test before this one said and saw. */
    void reset() {
        replies.clear();
        asked.clear();
        uploadTokens.clear();
        events.clear();
    }

    /** Answers {@code "GET /some/path"} with 200 and this JSON. */
    StubServices says(String methodAndPath, String json) {
        return answers(methodAndPath, call -> new Reply(200, json));
    }

    StubServices says(String methodAndPath, int status, String json) {
        return answers(methodAndPath, call -> new Reply(status, json));
    }

    /** Answers with 200, this JSON and the entity tag of this version. */
    StubServices says(String methodAndPath, String json, int version) {
        return answers(methodAndPath, call -> new Reply(200, json, version));
    }

    StubServices answers(String methodAndPath, Function<Asked, Reply> reply) {
        replies.put(methodAndPath, reply);
        return this;
    }

    /** Everything below this path answers 503 until something else is said. */
    void isDown(String prefix) {
        replies.keySet().removeIf(key -> key.contains(" " + prefix));
        replies.put("DOWN " + prefix, call -> new Reply(503, "{}"));
    }

    /** Sends an event to whoever listens to a board. */
    void announces(String event) {
        events.add(event);
    }

    List<Asked> asked(String methodAndPath) {
        return asked.stream()
                .filter(call -> (call.method() + " " + call.path()).equals(methodAndPath))
                .toList();
    }

    /** What came with documents, in the header. */
    List<String> uploadTokens() {
        return List.copyOf(uploadTokens);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked call = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestURI().getQuery(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Alliance-Hold-Key"),
                    exchange.getRequestHeaders().getFirst("If-Match"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Slug"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(call);
            String uploadToken = exchange.getRequestHeaders().getFirst("Upload-Token");
            if (uploadToken != null) {
                uploadTokens.add(uploadToken);
            }
            if (call.path().endsWith(STREAM)) {
                stream(exchange);
                return;
            }
            Reply reply = replyTo(call);
            byte[] body = reply.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
            if (reply.version() != null) {
                exchange.getResponseHeaders().set("ETag", "\"" + reply.version() + "\"");
            }
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply replyTo(Asked call) {
        Function<Asked, Reply> said = replies.get(call.method() + " " + call.path());
        if (said != null) {
            return said.apply(call);
        }
        boolean down = replies.keySet().stream()
                .anyMatch(key -> key.startsWith("DOWN ") && call.path().startsWith(key.substring(5)));
        return down ? new Reply(503, "{}") : new Reply(404, "{\"code\":\"not-found\"}");
    }

    /** Until the caller goes away, which shows at the next heart-beat. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                String event = events.poll(200, TimeUnit.MILLISECONDS);
                String text = event == null ? ":\n\n" : "event: board\ndata: " + event + "\n\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A call as a service got it. */
    record Asked(
            String method,
            String path,
            @Nullable String query,
            @Nullable String authorization,
            @Nullable String holdKey,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            @Nullable String slug,
            String body) {}

    /**
     * What a service says to it.
     *
     * @param version for the entity tag; null for none
     */
    record Reply(int status, String json, @Nullable Integer version) {
        Reply(int status, String json) {
            this(status, json, null);
        }
    }
}
