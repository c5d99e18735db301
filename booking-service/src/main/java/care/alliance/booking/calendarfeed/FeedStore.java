package care.alliance.booking.calendarfeed;

import care.alliance.booking.calendarfeed.domain.FeedOwner;
import care.alliance.booking.calendarfeed.domain.FeedToken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Feeds in PostgreSQL. */
@Repository
class FeedStore {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    /** Calendars read often; when they last did need not be known to the minute. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final DatabaseClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedStore(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** When a feed got its address, and when it was last read. */
    record Standing(Instant since, @Nullable Instant lastRead) {}

    /** The feed's new address; the one before, if there was one, leads nowhere from now on. */
    Mono<FeedToken> renew(FeedOwner owner) {
        FeedToken token = FeedToken.fresh(random);
        return of(owner, """
                        INSERT INTO calendar_feed (owner_kind, owner_id, token_hash, since)
                        VALUES (:kind, :owner, decode(:hash, 'hex'), :now)
                        ON CONFLICT (owner_kind, owner_id) DO UPDATE
                        SET token_hash = excluded.token_hash, since = excluded.since, last_read_at = NULL
                        """)
                .bind("hash", token.sha256())
                .bind("now", clock.instant())
                .then()
                .timeout(TIME_OUT)
                .thenReturn(token);
    }

    Mono<Standing> find(FeedOwner owner) {
        return of(owner, "SELECT since, last_read_at FROM calendar_feed WHERE owner_kind = :kind AND owner_id = :owner")
                .map(row -> new Standing(
                        Objects.requireNonNull(row.get("since", Instant.class)),
                        row.get("last_read_at", Instant.class)))
                .one()
                .timeout(TIME_OUT);
    }

    /** Whether there was one. */
    Mono<Boolean> revoke(FeedOwner owner) {
        return of(owner, "DELETE FROM calendar_feed WHERE owner_kind = :kind AND owner_id = :owner")
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0)
                .timeout(TIME_OUT);
    }

    /** Whose feed has this token; empty for a token that nobody has, or has any more. */
    Mono<FeedOwner> read(FeedToken token) {
        return db.sql("""
                        WITH noted AS (
                            UPDATE calendar_feed SET last_read_at = :now
                             WHERE token_hash = decode(:hash, 'hex')
                               AND (last_read_at IS NULL OR last_read_at < :recently))
                        SELECT owner_kind, owner_id FROM calendar_feed WHERE token_hash = decode(:hash, 'hex')
                        """)
                .bind("hash", token.sha256())
                .bind("now", clock.instant())
                .bind("recently", clock.instant().minus(NOTED_EVERY))
                .map(row -> new FeedOwner(
                        FeedOwner.Kind.valueOf(Objects.requireNonNull(row.get("owner_kind", String.class))),
                        Objects.requireNonNull(row.get("owner_id", UUID.class))))
                .one()
                .timeout(TIME_OUT);
    }

    private GenericExecuteSpec of(FeedOwner owner, String sql) {
        return db.sql(sql).bind("kind", owner.kind().name()).bind("owner", owner.id());
    }
}
