package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Participant;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.domain.Participation;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads appointments for showing; nothing is locked, and nobody's right to see them is checked here. */
@Repository
class AppointmentReader implements ClinicAppointments, PatientAppointments {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final int MOST = 500;
    private static final TypeReference<List<Participant>> PARTICIPANTS = new TypeReference<>() {};
    private static final String SELECT = "SELECT " + AppointmentColumns.ALL
            + ", p.name AS patient_name, coalesce(op.late_cancel_minutes, cp.late_cancel_minutes, "
            + ClinicPolicy.DEFAULT.lateCancel().toMinutes() + ") AS late_cancel_minutes, "
            + "coalesce(op.group_seats, cp.group_seats, " + ClinicPolicy.DEFAULT.groupSeats() + ") AS group_seats, "
            + """
            (SELECT json_agg(json_build_object('number', x.number, 'name', x.name, 'attendance', x.attendance)
                        ORDER BY x.number)::text FROM participant x WHERE x.appointment_id = a.id) AS participants,
            o.participation
             FROM appointment a
             LEFT JOIN patient p ON p.id = a.patient_id
             LEFT JOIN clinic_policy cp ON cp.clinic_id = a.clinic_id
             LEFT JOIN offer_policy op ON op.offer_id = a.offer_id
             LEFT JOIN offer o ON o.id = a.offer_id
            """;
    private static final String IN_ORDER = " ORDER BY a.starts_at, a.id LIMIT :limit";

    private final DatabaseClient db;
    private final JsonMapper json;
    private final Clock clock;

    AppointmentReader(DatabaseClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Mono<Seen> find(AppointmentId id) {
        return db.sql(SELECT + "WHERE a.id = :id")
                .bind("id", id.value())
                .map(this::seen)
                .one()
                .timeout(TIME_OUT);
    }

    Flux<Seen> ofCourse(UUID courseId) {
        return db.sql(SELECT + " WHERE a.course_id = :course AND a.booked_at IS NOT NULL" + IN_ORDER)
                .bind("course", courseId)
                .bind("limit", MOST)
                .map(this::seen)
                .all()
                .timeout(TIME_OUT);
    }

    /** One more than the filter's limit if there are more. */
    Flux<Seen> list(AppointmentFilter filter) {
        Conditions where = Conditions.of(filter, clock.instant());
        return db.sql(SELECT + where.sql() + IN_ORDER)
                .bindValues(where.values())
                .bind("limit", filter.limit() + 1)
                .map(this::seen)
                .all()
                .timeout(TIME_OUT);
    }

    /** Everybody who has or had more than a hold of a seat, in the order in which they booked. */
    Flux<Seen> ofGroup(UUID groupId) {
        return db.sql(SELECT + " WHERE a.group_session_id = :group AND a.booked_at IS NOT NULL"
                        + " ORDER BY a.booked_at, a.id LIMIT :limit")
                .bind("group", groupId)
                .bind("limit", MOST)
                .map(this::seen)
                .all()
                .timeout(TIME_OUT);
    }

    @Override
    public Flux<AppointmentView> between(UUID clinicId, Instant from, Instant to) {
        return db.sql(SELECT + """
                        WHERE a.clinic_id = :clinic AND a.starts_at >= :from AND a.starts_at < :to
                          AND a.booked_at IS NOT NULL AND a.state NOT IN ('DECLINED', 'EXPIRED')
                          AND (a.request_expires_at IS NULL OR a.request_expires_at > :now)
                        """ + IN_ORDER)
                .bind("clinic", clinicId)
                .bind("from", from)
                .bind("to", to)
                .bind("now", clock.instant())
                .bind("limit", MOST)
                .map(row -> seen(row).view())
                .all()
                .timeout(TIME_OUT);
    }

    @Override
    public Flux<AppointmentView> toConfirm(UUID clinicId) {
        return db.sql(SELECT
                        + "WHERE a.clinic_id = :clinic AND a.state = 'REQUESTED' AND a.request_expires_at > :now"
                        + IN_ORDER)
                .bind("clinic", clinicId)
                .bind("now", clock.instant())
                .bind("limit", MOST)
                .map(row -> seen(row).view())
                .all()
                .timeout(TIME_OUT);
    }

    @Override
    public Flux<AppointmentView> bookedBy(PatientId patient) {
        return every(patient).filter(seen -> !seen.appointment().isMereHold()).map(Seen::view);
    }

    /** All of a patient's, holds as well, also those that came to nothing; at most {@link PatientAppointments#MOST}. */
    Flux<Seen> every(PatientId patient) {
        return db.sql(SELECT + "WHERE a.patient_id = :patient" + IN_ORDER)
                .bind("patient", patient.value())
                .bind("limit", PatientAppointments.MOST)
                .map(this::seen)
                .all()
                .timeout(TIME_OUT);
    }

    Flux<Seen> unsettled(UUID clinicId) {
        return db.sql(SELECT + """
                        WHERE a.clinic_id = :clinic AND a.starts_at > :now AND a.kept_at IS NULL
                          AND (a.state = 'CONFIRMED' OR (a.state = 'REQUESTED' AND a.request_expires_at > :now))
                        """ + IN_ORDER)
                .bind("clinic", clinicId)
                .bind("now", clock.instant())
                .bind("limit", MOST)
                .map(this::seen)
                .all()
                .timeout(TIME_OUT);
    }

    private Seen seen(Readable row) {
        return new Seen(
                AppointmentColumns.appointment(row).asOf(clock.instant()),
                row.get("patient_name", String.class),
                Duration.ofMinutes(Objects.requireNonNull(row.get("late_cancel_minutes", Integer.class))),
                Objects.requireNonNull(row.get("group_seats", Integer.class)),
                participation(row.get("participation", String.class)),
                participants(row.get("participants", String.class)));
    }

    /** An offer is never forgotten, so this is but for appointments that tests put into the table. */
    private static Participation participation(@Nullable String stored) {
        return stored == null ? Participation.INDIVIDUAL : Participation.valueOf(stored);
    }

    private List<Participant> participants(@Nullable String stored) {
        return stored == null ? List.of() : json.readValue(stored, PARTICIPANTS);
    }
}
