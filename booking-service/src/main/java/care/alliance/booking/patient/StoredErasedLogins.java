package care.alliance.booking.patient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Table {@code erased_login}. */
@Repository
class StoredErasedLogins implements ErasedLogins {

    /** The realm's access tokens count for five minutes, give or take a clock that is wrong by one. */
    static final Duration TOKENS_COUNT = Duration.ofMinutes(10);

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final String HASH = "encode(sha256(convert_to(:login, 'UTF8')), 'hex')";

    private final DatabaseClient db;
    private final Clock clock;

    StoredErasedLogins(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Mono<Void> lock(String login) {
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:login, 0))")
                .bind("login", "patient of " + login)
                .then()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Instant> erasedAt(String login) {
        return db.sql("SELECT erased_at FROM erased_login WHERE login_hash = " + HASH + " AND erased_at > :since")
                .bind("login", login)
                .bind("since", clock.instant().minus(TOKENS_COUNT))
                .mapValue(Instant.class)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> add(String login, Instant now) {
        return db.sql("DELETE FROM erased_login WHERE erased_at <= :since")
                .bind("since", now.minus(TOKENS_COUNT))
                .then()
                .then(db.sql("INSERT INTO erased_login (login_hash, erased_at) VALUES (" + HASH + ", :now)")
                        .bind("login", login)
                        .bind("now", now)
                        .then())
                .timeout(TIME_OUT);
    }
}
