package care.alliance.booking.waitlist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.waitlist.domain.WaitlistEntry;
import care.alliance.booking.waitlist.domain.WaitlistEntry.State;
import care.alliance.booking.waitlist.domain.WaitlistWish;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Entries of the waitlist in PostgreSQL. */
@Repository
class WaitlistStore {

    static final int MOST = 200;

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final String SELECT = """
            SELECT w.id, w.version, w.state, w.patient_id, w.clinic_id, w.therapist_id, w.offer_id, w.formats, w.weekdays,
                   w.from_time, w.to_time, w.until_day, w.urgent, w.offered_id, w.created_at
              FROM waitlist_entry w
            """;

    private final DatabaseClient db;

    WaitlistStore(DatabaseClient db) {
        this.db = db;
    }

    Mono<WaitlistEntry> find(UUID id) {
        return db.sql(SELECT + " WHERE w.id = :id")
                .bind("id", id)
                .map(WaitlistStore::entry)
                .one()
                .timeout(TIME_OUT);
    }

    /** The entry, locked until the transaction ends. */
    Mono<WaitlistEntry> lock(UUID id) {
        return db.sql(SELECT + " WHERE w.id = :id FOR UPDATE")
                .bind("id", id)
                .map(WaitlistStore::entry)
                .one()
                .timeout(TIME_OUT);
    }

    /** A patient's entries, the newest first. */
    Flux<WaitlistEntry> of(PatientId patient) {
        return of(patient, MOST);
    }

    Flux<WaitlistEntry> of(PatientId patient, int most) {
        return db.sql(SELECT + " WHERE w.patient_id = :patient ORDER BY w.created_at DESC, w.id LIMIT :most")
                .bind("patient", patient.value())
                .bind("most", most)
                .map(WaitlistStore::entry)
                .all()
                .timeout(TIME_OUT);
    }

    /** The open entries of a clinic in the order in which they are served. */
    Flux<WaitlistEntry> at(UUID clinicId) {
        return db.sql(SELECT + """
                         WHERE w.clinic_id = :clinic AND w.state IN ('WAITING', 'OFFERED')
                         ORDER BY w.urgent DESC, w.created_at, w.id LIMIT :most
                        """)
                .bind("clinic", clinicId)
                .bind("most", MOST)
                .map(WaitlistStore::entry)
                .all()
                .timeout(TIME_OUT);
    }

    /**
     * Who might want a time that has become free, in the order in which they are served; not locked.
     *
     * @param start of the time; nobody is asked twice about the same one
     */
    Flux<WaitlistEntry> candidates(UUID clinicId, UUID therapistId, Instant start) {
        return db.sql(SELECT + """
                         JOIN clinic c ON c.id = w.clinic_id
                         WHERE w.clinic_id = :clinic AND w.state = 'WAITING'
                           AND (w.therapist_id IS NULL OR w.therapist_id = :therapist)
                           AND w.until_day >= CAST(CAST(:start AS timestamptz) AT TIME ZONE c.zone AS date)
                           AND NOT EXISTS (SELECT FROM waitlist_refusal r WHERE r.entry_id = w.id
                                AND r.therapist_id = :therapist AND r.starts_at = :start)
                         ORDER BY w.urgent DESC, w.created_at, w.id LIMIT :most
                        """)
                .bind("clinic", clinicId)
                .bind("therapist", therapistId)
                .bind("start", start)
                .bind("most", MOST)
                .map(WaitlistStore::entry)
                .all()
                .timeout(TIME_OUT);
    }

    Mono<Long> open(PatientId patient) {
        return db.sql("SELECT count(*) FROM waitlist_entry WHERE patient_id = :id AND state IN ('WAITING', 'OFFERED')")
                .bind("id", patient.value())
                .mapValue(Long.class)
                .one()
                .timeout(TIME_OUT);
    }

    Mono<Void> insert(WaitlistEntry entry) {
        WaitlistWish wish = entry.wish();
        return db.sql("""
                        INSERT INTO waitlist_entry (id, version, state, patient_id, clinic_id, therapist_id, offer_id,
                            formats, weekdays, from_time, to_time, until_day, urgent, created_at, changed_at)
                        VALUES (:id, 1, 'WAITING', :patient, :clinic, :therapist, :offer, :formats, :weekdays, :from,
                            :to, :until, :urgent, :now, :now)
                        """)
                .bind("id", entry.id())
                .bind("patient", entry.patient().value())
                .bind("clinic", entry.clinicId())
                .bind("therapist", orNull(entry.therapistId()))
                .bind("offer", orNull(entry.offerId()))
                .bind(
                        "formats",
                        wish.formats().stream().map(Enum::name).sorted().toArray(String[]::new))
                .bind(
                        "weekdays",
                        wish.weekdays().stream()
                                .map(DayOfWeek::getValue)
                                .sorted()
                                .toArray(Integer[]::new))
                .bind("from", wish.from())
                .bind("to", wish.to())
                .bind("until", wish.until())
                .bind("urgent", entry.urgent())
                .bind("now", entry.createdAt())
                .then()
                .timeout(TIME_OUT);
    }

    /** Whether the entry was in one of these states and now stands as said. */
    Mono<Boolean> step(UUID id, State to, @Nullable UUID offered, Instant now, State... from) {
        return db.sql("""
                        UPDATE waitlist_entry SET state = :to, offered_id = :offered, version = version + 1,
                            changed_at = :now WHERE id = :id AND state = ANY(:from)
                        """)
                .bind("id", id)
                .bind("to", to.name())
                .bind("offered", orNull(offered))
                .bind("now", now)
                .bind("from", Arrays.stream(from).map(Enum::name).toArray(String[]::new))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0)
                .timeout(TIME_OUT);
    }

    Mono<Void> urgent(UUID id, boolean urgent, Instant now) {
        return db.sql("""
                        UPDATE waitlist_entry SET urgent = :urgent, version = version + 1, changed_at = :now
                         WHERE id = :id
                        """)
                .bind("id", id)
                .bind("urgent", urgent)
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    Mono<Void> refuse(UUID id, UUID therapistId, Instant start) {
        return db.sql("""
                        INSERT INTO waitlist_refusal (entry_id, therapist_id, starts_at)
                        VALUES (:id, :therapist, :start) ON CONFLICT DO NOTHING
                        """)
                .bind("id", id)
                .bind("therapist", therapistId)
                .bind("start", start)
                .then()
                .timeout(TIME_OUT);
    }

    /** Ends entries whose last day has passed at their clinic; how many. */
    Mono<Long> lapse(Instant now) {
        return db.sql("""
                        UPDATE waitlist_entry w SET state = 'LAPSED', version = version + 1, changed_at = :now
                          FROM clinic c
                         WHERE c.id = w.clinic_id AND w.state = 'WAITING'
                           AND w.until_day < CAST(CAST(:now AS timestamptz) AT TIME ZONE c.zone AS date)
                        """).bind("now", now).fetch().rowsUpdated().timeout(TIME_OUT);
    }

    private static WaitlistEntry entry(Readable row) {
        return new WaitlistEntry(
                required(row, "id", UUID.class),
                required(row, "version", Integer.class),
                State.valueOf(required(row, "state", String.class)),
                new PatientId(required(row, "patient_id", UUID.class)),
                required(row, "clinic_id", UUID.class),
                row.get("therapist_id", UUID.class),
                row.get("offer_id", UUID.class),
                new WaitlistWish(
                        Arrays.stream(required(row, "formats", String[].class))
                                .map(Format::valueOf)
                                .collect(toUnmodifiableSet()),
                        Arrays.stream(required(row, "weekdays", Integer[].class))
                                .map(DayOfWeek::of)
                                .collect(toUnmodifiableSet()),
                        required(row, "from_time", LocalTime.class),
                        required(row, "to_time", LocalTime.class),
                        required(row, "until_day", LocalDate.class)),
                required(row, "urgent", Boolean.class),
                row.get("offered_id", UUID.class),
                required(row, "created_at", Instant.class));
    }

    private static Parameter orNull(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
