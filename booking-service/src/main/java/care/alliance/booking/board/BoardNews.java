package care.alliance.booking.board;

import care.alliance.booking.appointment.BoardChannel;
import care.alliance.kit.fault.Faults;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Hears of every change that any instance commits, over one connection of its own that PostgreSQL notifies. After a lost
 * connection listeners are told that anything may have changed. A listener that falls behind loses the oldest news, never
 * the newest, so it still knows that it has to look.
 */
@Component
class BoardNews implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BoardNews.class);
    private static final Duration PROBE_EVERY = Duration.ofSeconds(30);
    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(15);
    private static final int MOST_UNREAD = 64;

    private final PostgresqlConnectionFactory connections;
    private volatile Sinks.Many<BoardChange.At> news = fresh();
    private volatile @Nullable Disposable listening;

    BoardNews(R2dbcConnectionDetails database, MeterRegistry meters) {
        this.connections = new PostgresqlConnectionFactoryProvider().create(database.getConnectionFactoryOptions());
        Gauge.builder("board.listeners", this, BoardNews::listeners)
                .description("Boards that are open and kept up to date")
                .register(meters);
    }

    /** Changes on one clinic's board from now on; ends when the service stops. */
    Flux<BoardChange> of(UUID clinicId) {
        return news.asFlux()
                .filter(at -> at.concerns(clinicId))
                .map(BoardChange.At::change)
                .onBackpressureBuffer(MOST_UNREAD, BufferOverflowStrategy.DROP_OLDEST);
    }

    int listeners() {
        return news.currentSubscriberCount();
    }

    @Override
    public void start() {
        Sinks.Many<BoardChange.At> sink = fresh();
        news = sink;
        listening = Flux.usingWhen(connections.create().timeout(TIME_OUT), this::listen, PostgresqlConnection::close)
                .doOnError(fault ->
                        log.warn("Boards hear nothing until the database answers again: {}", Faults.code(fault)))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                        .maxBackoff(SLOWEST_RETRY)
                        .transientErrors(true))
                .subscribe(sink::tryEmitNext, fault -> log.error("Boards hear nothing any more", fault));
    }

    /** Errors when the connection is lost; a connection that only seems to be there is found by asking now and then. */
    private Flux<BoardChange.At> listen(PostgresqlConnection connection) {
        Flux<BoardChange.At> notified = connection
                .getNotifications()
                .flatMapIterable(note -> BoardChange.At.parse(String.valueOf(note.getParameter())).stream()
                        .toList())
                .concatWith(Mono.error(() -> new IllegalStateException("the connection was closed")));
        Mono<BoardChange.At> subscribed = connection
                .createStatement("LISTEN " + BoardChannel.NAME)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .then(Mono.just(BoardChange.At.EVERYWHERE))
                .timeout(TIME_OUT);
        Flux<BoardChange.At> probes = Flux.interval(PROBE_EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> connection.validate(ValidationDepth.REMOTE).timeout(TIME_OUT))
                .filter(alive -> !alive)
                .flatMap(_ -> Mono.error(() -> new IllegalStateException("the connection is dead")));
        return Flux.merge(notified, subscribed, probes);
    }

    @Override
    public void stop() {
        Disposable running = listening;
        listening = null;
        if (running != null) {
            running.dispose();
        }
        news.tryEmitComplete();
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private static Sinks.Many<BoardChange.At> fresh() {
        return Sinks.many().multicast().directBestEffort();
    }
}
