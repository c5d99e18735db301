package care.alliance.booking.patient;

import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Patients in PostgreSQL. */
@Repository
class PatientStore implements Patients {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final Problem ERASED = Problem.of(
            HttpStatus.FORBIDDEN, "login-erased", "Your data were deleted a moment ago, and this login with them.");
    private static final String PATIENT = """
            SELECT p.id, p.subject, p.name, p.email, p.email_verified, p.phone, p.date_of_birth
              FROM patient p
            """;

    private final DatabaseClient db;
    private final ErasedLogins erasedLogins;
    private final TransactionalOperator transactions;
    private final Clock clock;

    PatientStore(DatabaseClient db, ErasedLogins erasedLogins, TransactionalOperator transactions, Clock clock) {
        this.db = db;
        this.erasedLogins = erasedLogins;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Mono<Patient> of(Actor actor) {
        String subject = Objects.requireNonNull(actor.subject(), "nobody is signed in");
        return withLogin(subject)
                .filter(known -> agrees(known, actor))
                .switchIfEmpty(Mono.defer(() -> fromToken(subject, actor).then(withLogin(subject))));
    }

    @Override
    public Mono<Patient> find(PatientId id) {
        return db.sql(PATIENT + " WHERE p.id = :id AND p.erased_at IS NULL")
                .bind("id", id.value())
                .map(PatientStore::patient)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Patient> knownTo(UUID clinicId, PatientId id) {
        return db.sql(PATIENT + """
                         WHERE p.id = :id AND p.erased_at IS NULL AND (
                               EXISTS (SELECT FROM patient_registration r
                                        WHERE r.patient_id = p.id AND r.clinic_id = :clinic)
                            OR EXISTS (SELECT FROM appointment a
                                        WHERE a.patient_id = p.id AND a.clinic_id = :clinic
                                          AND a.booked_at IS NOT NULL))
                        """)
                .bind("id", id.value())
                .bind("clinic", clinicId)
                .map(PatientStore::patient)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> lock(PatientId id) {
        return db.sql("SELECT id FROM patient WHERE id = :id FOR UPDATE")
                .bind("id", id.value())
                .then()
                .timeout(TIME_OUT);
    }

    /** Changes what patients may change about themselves. */
    Mono<Void> change(PatientId id, String name, @Nullable String phone, @Nullable LocalDate dateOfBirth) {
        return db.sql("""
                        UPDATE patient SET name = :name, phone = :phone, date_of_birth = :born
                         WHERE id = :id AND erased_at IS NULL
                        """)
                .bind("id", id.value())
                .bind("name", name)
                .bind("phone", orNull(phone, String.class))
                .bind("born", orNull(dateOfBirth, LocalDate.class))
                .then()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> register(
            PatientId id, UUID clinicId, String staff, String name, @Nullable String email, @Nullable String phone) {
        return db.sql("""
                        WITH caller AS (
                            INSERT INTO patient (id, name, email, phone, created_at)
                            VALUES (:id, :name, :email, :phone, :now)
                            ON CONFLICT (id) DO NOTHING RETURNING id, created_at)
                        INSERT INTO patient_registration (patient_id, clinic_id, registered_by, registered_at)
                        SELECT id, :clinic, :staff, created_at FROM caller
                        """)
                .bind("id", id.value())
                .bind("name", name)
                .bind("email", orNull(email, String.class))
                .bind("phone", orNull(phone, String.class))
                .bind("now", clock.instant())
                .bind("clinic", clinicId)
                .bind("staff", staff)
                .then()
                .timeout(TIME_OUT);
    }

    private Mono<Patient> withLogin(String subject) {
        return db.sql(PATIENT + " WHERE p.subject = :subject")
                .bind("subject", subject)
                .map(PatientStore::patient)
                .one()
                .timeout(TIME_OUT);
    }

    /** A token from before its patient was erased makes no new one. */
    private Mono<Void> fromToken(String subject, Actor actor) {
        return erasedLogins
                .lock(subject)
                .then(Mono.defer(() -> erasedLogins.erasedAt(subject)))
                .flatMap(_ -> Mono.<Void>error(new ProblemException(ERASED)))
                .switchIfEmpty(Mono.defer(() -> insert(subject, actor)))
                .as(transactions::transactional);
    }

    private Mono<Void> insert(String subject, Actor actor) {
        return db.sql("""
                        INSERT INTO patient (id, subject, name, email, email_verified, created_at)
                        VALUES (:id, :subject, :name, :email, :verified, :now)
                        ON CONFLICT (subject) DO UPDATE
                           SET email = excluded.email, email_verified = excluded.email_verified
                        """)
                .bind("id", Ids.next())
                .bind("subject", subject)
                .bind("name", orNull(actor.name(), String.class))
                .bind("email", orNull(actor.email(), String.class))
                .bind("verified", actor.emailVerified())
                .bind("now", clock.instant())
                .then()
                .timeout(TIME_OUT);
    }

    private static boolean agrees(Patient known, Actor actor) {
        return Objects.equals(known.email(), actor.email()) && known.emailVerified() == actor.emailVerified();
    }

    private static Patient patient(Readable row) {
        return new Patient(
                new PatientId(Objects.requireNonNull(row.get("id", UUID.class))),
                row.get("subject", String.class),
                row.get("name", String.class),
                row.get("email", String.class),
                Objects.requireNonNull(row.get("email_verified", Boolean.class)),
                row.get("phone", String.class),
                row.get("date_of_birth", LocalDate.class));
    }

    private static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
