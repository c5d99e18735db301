package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/**
 * Calendars on the web. Nothing of an address but its host may be logged or traced, so this client is none of those that
 * Spring watches.
 */
final class HttpCalendarHost implements CalendarHost {

    private static final Logger log = LoggerFactory.getLogger(HttpCalendarHost.class);

    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final int AT_ONCE = 8;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private final CalendarAddress.Rules rules;
    private final HttpClient client;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /** @param allowed whether this address of a host will do */
    HttpCalendarHost(CalendarAddress.Rules rules, Predicate<InetAddress> allowed) {
        this.rules = rules;
        // Every connection is new, so that each goes through the check.
        client = HttpClient.create(ConnectionProvider.newConnection())
                .resolver(new CheckedAddresses(allowed))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .httpResponseDecoder(decoder -> decoder.maxHeaderSize(LARGEST_HEADERS))
                .keepAlive(false)
                .followRedirect(false)
                .disableRetry(true);
    }

    @Override
    public Mono<Fetched> fetch(CalendarAddress address, Known known, Duration limit) {
        return Mono.defer(() -> free.tryAcquire()
                ? get(address, known, MOST_REDIRECTS)
                        .timeout(limit)
                        .onErrorResume(fault -> Mono.just(failed(fault)))
                        .doFinally(_ -> free.release())
                : Mono.error(new ProblemException(Problem.unavailable())));
    }

    private Mono<Fetched> get(CalendarAddress address, Known known, int redirects) {
        return client.headers(headers -> ask(headers, known))
                .get()
                .uri(address.uri())
                .response((response, body) -> answer(response, body.asByteArray()))
                .next()
                .flatMap(answer -> switch (answer) {
                    case Answer.Final(Fetched fetched) -> Mono.just(fetched);
                    case Answer.Elsewhere(String location) -> follow(address, location, known, redirects);
                });
    }

    private Mono<Fetched> follow(CalendarAddress from, String location, Known known, int redirects) {
        if (redirects == 0) {
            return Mono.just(new Fetched.Failed(Fault.TOO_MANY_REDIRECTS));
        }
        return switch (from.elsewhere(location, rules)) {
            case CalendarAddress.Parsed.Sound(CalendarAddress to) -> get(to, known, redirects - 1);
            case CalendarAddress.Parsed.Faulty _ -> Mono.just(new Fetched.Failed(Fault.ADDRESS_REFUSED));
        };
    }

    private static void ask(HttpHeaders headers, Known known) {
        headers.set(HttpHeaderNames.USER_AGENT, "Alliance").set(HttpHeaderNames.ACCEPT, "text/calendar, */*;q=0.5");
        if (known.etag() != null) {
            headers.set(HttpHeaderNames.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            headers.set(HttpHeaderNames.IF_MODIFIED_SINCE, known.lastModified());
        }
    }

    /** An answer, or where there is one. */
    private sealed interface Answer {

        record Final(Fetched fetched) implements Answer {}

        record Elsewhere(String location) implements Answer {}
    }

    private static Mono<Answer> answer(HttpClientResponse response, Flux<byte[]> body) {
        String location = response.responseHeaders().get(HttpHeaderNames.LOCATION);
        return switch (response.status().code()) {
            case 200 -> text(response.responseHeaders(), body).map(Answer.Final::new);
            case 304 -> Mono.just(new Answer.Final(new Fetched.Unchanged()));
            case 301, 302, 303, 307, 308 ->
                location == null ? failure(Fault.HOST_FAULT) : Mono.just(new Answer.Elsewhere(location));
            case 401, 403 -> failure(Fault.CALENDAR_NOT_ALLOWED);
            case 404, 410 -> failure(Fault.CALENDAR_NOT_FOUND);
            default -> failure(Fault.HOST_FAULT);
        };
    }

    private static Mono<Answer> failure(Fault why) {
        return Mono.just(new Answer.Final(new Fetched.Failed(why)));
    }

    private static Mono<Fetched> text(HttpHeaders headers, Flux<byte[]> body) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        return body.doOnNext(part -> {
                    if (read.size() + part.length > LARGEST) {
                        throw new TooLarge();
                    }
                    read.writeBytes(part);
                })
                .then(Mono.fromSupplier(() -> new Fetched.Text(read.toString(StandardCharsets.UTF_8), known(headers))));
    }

    private static Known known(HttpHeaders headers) {
        return new Known(
                ifShort(headers.get(HttpHeaderNames.ETAG), 200),
                ifShort(headers.get(HttpHeaderNames.LAST_MODIFIED), 100));
    }

    private static @Nullable String ifShort(@Nullable String text, int most) {
        return text == null || text.length() > most ? null : text;
    }

    private static Fetched failed(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CheckedAddresses.Refused) {
                return new Fetched.Failed(Fault.ADDRESS_REFUSED);
            }
            if (cause instanceof TooLarge) {
                return new Fetched.Failed(Fault.CALENDAR_TOO_LARGE);
            }
        }
        // The class alone: the text may quote the address.
        log.info("A calendar's host could not be reached: {}", fault.getClass().getName());
        return new Fetched.Failed(Fault.UNREACHABLE);
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
