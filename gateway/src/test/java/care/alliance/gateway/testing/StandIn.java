package care.alliance.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;

/** A small real HTTP server on loopback that stands for a service, so that a test can say how the service behaves. */
public final class StandIn {

    /** What reached the service. */
    public record Request(String method, String target, HttpHeaders headers, String body) {}

    /** What the service does with a request. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = answering(200, "{}");

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void does(Behaviour next) {
        behaviour = next;
    }

    /** Forgets what it saw and answers 200 to everything. */
    public void reset() {
        requests.clear();
        behaviour = answering(200, "{}");
    }

    public List<Request> requests() {
        return requests;
    }

    public Request onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("One request was expected, but there were " + requests.size());
        }
        return requests.getFirst();
    }

    public static Behaviour answering(int status, String json) {
        return exchange -> answer(exchange, status, "application/json", json);
    }

    public static Behaviour refusing(int status, String problem) {
        return exchange -> answer(exchange, status, "application/problem+json", problem);
    }

    /** Closes the connection without an answer, as a service does that is killed. */
    public static Behaviour hangingUp() {
        return HttpExchange::close;
    }

    public static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpHeaders headers = new HttpHeaders();
            exchange.getRequestHeaders().forEach(headers::addAll);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
            behaviour.answer(exchange);
        }
    }
}
