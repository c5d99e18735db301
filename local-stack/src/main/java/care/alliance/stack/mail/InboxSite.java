package care.alliance.stack.mail;

import care.alliance.stack.process.Ports;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The inbox over HTTP on loopback: pages for people, JSON for tests and the inbox's API clients. */
final class InboxSite {

    private static final String API = "/api/v1/";
    private static final Answer NOT_FOUND = new Answer(404, "text/plain; charset=utf-8", utf8("not found"));

    @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
    private record Answer(int status, String type, byte[] body) {}

    private final Inbox inbox;
    private final InboxPages pages = new InboxPages(ZoneId.of("Europe/London"));
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    InboxSite(int port, Inbox inbox) throws IOException {
        this.inbox = inbox;
        server = HttpServer.create(Ports.address(port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer =
                    route(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer route(String method, String path) {
        if (method.equals("DELETE") && path.equals(API + "messages")) {
            inbox.clear();
            return new Answer(200, "text/plain", utf8("ok"));
        }
        if (!method.equals("GET")) {
            return new Answer(405, "text/plain", utf8("GET, or DELETE of all messages"));
        }
        String[] parts = path.substring(1).split("/", -1);
        return switch (parts.length) {
            case 1 -> parts[0].isEmpty() ? html(pages.list(inbox.newestFirst())) : NOT_FOUND;
            case 2 -> parts[0].equals("mail") ? mail(parts[1], mail -> html(pages.message(mail))) : NOT_FOUND;
            default -> path.startsWith(API) ? api(parts) : NOT_FOUND;
        };
    }

    private Answer api(String[] parts) {
        if (parts.length == 3 && parts[2].equals("messages")) {
            return json(InboxApi.list(inbox.newestFirst()));
        }
        if (parts.length == 4 && parts[2].equals("message")) {
            return mail(parts[3], mail -> json(InboxApi.message(mail)));
        }
        if (parts.length == 6 && parts[2].equals("message") && parts[4].equals("part")) {
            return mail(parts[3], mail -> part(mail, parts[5]));
        }
        return NOT_FOUND;
    }

    private Answer mail(String id, Function<StoredMail, Answer> show) {
        Optional<StoredMail> mail = inbox.find(id);
        return mail.map(show).orElse(NOT_FOUND);
    }

    private static Answer part(StoredMail mail, String partId) {
        return mail.attachment(partId)
                .map(part -> new Answer(200, part.contentType(), part.bytes()))
                .orElse(NOT_FOUND);
    }

    private static Answer html(String page) {
        return new Answer(200, "text/html; charset=utf-8", utf8(page));
    }

    private static Answer json(byte[] body) {
        return new Answer(200, "application/json", body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
