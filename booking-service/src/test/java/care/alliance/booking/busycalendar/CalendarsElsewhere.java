package care.alliance.booking.busycalendar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A host of calendars on this machine. */
public final class CalendarsElsewhere {

    private static final CalendarsElsewhere HOST = new CalendarsElsewhere();

    private final HttpServer server;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, String>>> asked = new ConcurrentHashMap<>();

    private record Given(int status, Map<String, String> headers, String body) {}

    private CalendarsElsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The one that all tests share; each takes addresses of its own. */
    static CalendarsElsewhere host() {
        return HOST;
    }

    /** Where it listens. */
    public static int port() {
        return HOST.server.getAddress().getPort();
    }

    /** An address that nobody has asked yet; it answers 404. */
    String address() {
        return "http://localhost:" + port() + "/" + UUID.randomUUID() + "/secret.ics";
    }

    /** An address with a calendar. */
    String with(ACalendar calendar) {
        String address = address();
        put(address, calendar);
        return address;
    }

    void put(String address, ACalendar calendar) {
        put(address, 200, Map.of("ETag", "\"" + UUID.randomUUID() + "\""), calendar.text());
    }

    void put(String address, int status, Map<String, String> headers, String body) {
        given.put(path(address), new Given(status, headers, body));
    }

    void fails(String address) {
        put(address, 503, Map.of(), "");
    }

    String redirecting(String to) {
        String address = address();
        put(address, 302, Map.of("Location", to), "");
        return address;
    }

    int timesAsked(String address) {
        return headersOf(address).size();
    }

    /** Headers of each request, by lower-case names. */
    List<Map<String, String>> headersOf(String address) {
        return List.copyOf(asked.getOrDefault(path(address), List.of()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            asked.computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>()).add(headers);
            Given answer = given.getOrDefault(path, new Given(404, Map.of(), ""));
            boolean known = isKnown(headers.get("if-none-match"), answer);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(
                    known ? 304 : answer.status(), known || answer.body().isEmpty() ? -1 : 0);
            if (!known && !answer.body().isEmpty()) {
                exchange.getResponseBody().write(answer.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isKnown(@Nullable String tag, Given answer) {
        return tag != null && tag.equals(answer.headers().get("ETag"));
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
