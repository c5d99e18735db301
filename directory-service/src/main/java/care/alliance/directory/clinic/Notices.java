package care.alliance.directory.clinic;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.clinic.domain.Notice;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notices of clinics: given, ended, and kept. */
@Component
class Notices {

    /** More at once than this, and nobody reads any. */
    static final int MOST_AT_ONCE = 10;

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Older ones are kept, but not listed. */
    private static final int LISTED = 50;

    private static final String LIST = """
            SELECT id, text, starts_at, ends_at, ended_at FROM clinic_notice
            WHERE clinic_id = :clinic ORDER BY starts_at DESC, id DESC LIMIT :most
            """;
    private static final String END = """
            UPDATE clinic_notice SET ended_at = :now
            WHERE id = :id AND clinic_id = :clinic AND ends_at > :now AND ended_at IS NULL
            RETURNING text
            """;

    private final DatabaseClient database;
    private final ClinicReader clinics;
    private final ClinicStore store;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Notices(
            DatabaseClient database,
            ClinicReader clinics,
            ClinicStore store,
            AuditTrail audit,
            TransactionalOperator transaction,
            Clock clock) {
        this.database = database;
        this.clinics = clinics;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of a clinic, those that begin last first. */
    Flux<Notice> of(UUID clinic) {
        return database.sql(LIST)
                .bind("clinic", clinic)
                .bind("most", LISTED)
                .map(Notices::notice)
                .all()
                .timeout(LIMIT);
    }

    /** What became of a notice that somebody wanted to give. */
    enum Given {
        DONE,
        TOO_MANY
    }

    /** Gives a notice; empty for an unknown clinic. */
    Mono<Given> give(UUID clinic, Notice notice, @Nullable String actor) {
        Map<String, Change> changes = Map.of(
                "notice", new Change(null, notice.text()),
                "until", new Change(null, notice.until().toString()));
        return clinics.lock(clinic)
                .flatMap(stored -> stored.notices().size() < MOST_AT_ONCE
                        ? store.save(clinic, notice)
                                .then(audit.record(actor, AuditSubject.clinic(clinic), "notice-given", changes))
                                .thenReturn(Given.DONE)
                        : Mono.just(Given.TOO_MANY))
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    /** Ends a notice before its time; false where there is none to end. */
    Mono<Boolean> end(UUID clinic, UUID id, @Nullable String actor) {
        return database.sql(END)
                .bind("id", id)
                .bind("clinic", clinic)
                .bind("now", clock.instant())
                .map(row -> text(row, "text"))
                .one()
                .flatMap(text -> audit.record(
                                actor,
                                AuditSubject.clinic(clinic),
                                "notice-ended",
                                Map.of("notice", new Change(text, null)))
                        .thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    private static Notice notice(Readable row) {
        return new Notice(
                value(row, "id", UUID.class),
                text(row, "text"),
                value(row, "starts_at", Instant.class),
                value(row, "ends_at", Instant.class),
                row.get("ended_at", Instant.class));
    }
}
