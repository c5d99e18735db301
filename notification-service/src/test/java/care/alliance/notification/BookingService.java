package care.alliance.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for booking-service, which is another module's: a real HTTP server on loopback with the two answers that
 * this module asks for. Contacts are given only to a token with the scope {@code contacts:read}.
 */
final class BookingService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> contacts = new ConcurrentHashMap<>();
    private final Set<String> visible = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile boolean away;

    private BookingService(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/patients/", this::contact);
        server.createContext("/api/booking/appointments/", this::appointment);
        server.start();
    }

    static BookingService started() {
        try {
            return new BookingService(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void knows(UUID patientId, String contactJson) {
        contacts.put("/internal/patients/" + patientId + "/contact", contactJson);
    }

    void showsTo(String token, UUID appointmentId) {
        visible.add(appointmentId + " Bearer " + token);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    private void contact(HttpExchange exchange) throws IOException {
        String contact = contacts.get(exchange.getRequestURI().getPath());
        if (!scopes(exchange).contains("contacts:read")) {
            answer(exchange, 403, "{}");
        } else if (contact == null) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, contact);
        }
    }

    private void appointment(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        String caller = exchange.getRequestHeaders().getFirst("Authorization");
        answer(exchange, visible.contains(id + " " + caller) ? 200 : 404, "{}");
    }

    /** The signature is Keycloak's and booking-service's business; here only what was asked for counts. */
    static Set<String> scopes(HttpExchange exchange) {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (bearer == null) {
            return Set.of();
        }
        byte[] claims = Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]);
        return Set.of(JSON.readTree(claims).path("scope").asString("").split(" ", -1));
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
