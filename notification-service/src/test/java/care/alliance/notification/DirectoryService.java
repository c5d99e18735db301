package care.alliance.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands in for directory-service, which is another module's: tells what a letter says, to a token with the scope
 * {@code contacts:read} only.
 */
final class DirectoryService {

    private final Map<String, String> letters = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean away;

    private DirectoryService(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/letters/", this::letter);
        server.start();
    }

    static DirectoryService started() {
        try {
            return new DirectoryService(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void wrote(UUID id, String json) {
        letters.put("/internal/letters/" + id, json);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    private void letter(HttpExchange exchange) throws IOException {
        String letter = letters.get(exchange.getRequestURI().getPath());
        if (!BookingService.scopes(exchange).contains("contacts:read")) {
            answer(exchange, 403, "{}");
        } else if (letter == null) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, letter);
        }
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
