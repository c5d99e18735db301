package care.alliance.directory.enquiry;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.letter.KeptLetters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends and forgets the enquiries of somebody who has their data deleted. */
@Component
class Withdrawing implements SentEnquiries {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 100;
    private static final String SENT = "SELECT " + EnquiryRow.HANDLING + """
            , e.email FROM audit a JOIN enquiry e ON e.id = CAST(a.subject_id AS uuid)
            WHERE a.actor = :login AND a.subject_kind = 'enquiry' AND a.action = 'received' AND e.anonymised_at IS NULL
            ORDER BY e.id LIMIT :batch FOR UPDATE OF e
            """;
    private static final String FORGET = "UPDATE enquiry SET " + EnquiryRow.NOTHING_PERSONAL + """
            , anonymised_at = :now, version = :version, state = :state, owner = :owner, owner_name = :ownerName,
                answered_at = :answeredAt, closed_at = :closedAt, outcome = :outcome, rank = :rank, urgency = :urgency
            WHERE id = :id
            """;

    private final DatabaseClient database;
    private final KeptLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Withdrawing(DatabaseClient database, KeptLetters letters, AuditTrail audit, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Mono<Void> forget(UUID login) {
        Instant now = clock.instant();
        return Flux.range(0, MOST_BATCHES)
                .concatMap(batch -> batch(login, now), 1)
                .takeUntil(forgotten -> forgotten < BATCH)
                .then();
    }

    private Mono<Long> batch(UUID login, Instant now) {
        return database.sql(SENT)
                .bind("login", login.toString())
                .bind("batch", BATCH)
                .map(row -> new Sent(EnquiryRow.handling(row), row.get("email", String.class)))
                .all()
                .collectList()
                .flatMapIterable(sent -> sent)
                .concatMap(sent -> forget(sent, now).thenReturn(sent))
                .count()
                .timeout(LIMIT);
    }

    private Mono<Void> forget(Sent sent, Instant now) {
        Handling after = sent.handling().withdrawn(now);
        return EnquiryRow.bind(database.sql(FORGET), after)
                .bind("now", now)
                .then()
                .then(database.sql("DELETE FROM enquiry_entry WHERE enquiry_id = :id")
                        .bind("id", after.id())
                        .then())
                .then(sent.email() == null ? Mono.empty() : letters.forget(after.clinic(), sent.email()))
                .then(audit.record(
                        null,
                        new AuditSubject("enquiry", after.id().toString()),
                        "anonymised",
                        Map.of("personal", new Change(null, null))));
    }

    private record Sent(Handling handling, @Nullable String email) {

        @Override
        public String toString() {
            return "Sent[" + handling.id() + "]";
        }
    }
}
