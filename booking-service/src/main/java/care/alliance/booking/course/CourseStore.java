package care.alliance.booking.course;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.patient.domain.PatientId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Courses in PostgreSQL. */
@Repository
class CourseStore {

    static final int MOST = 100;

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final String SELECT = """
            SELECT id, version, state, patient_id, therapist_id, offer_id, clinic_id, format, zone, every_weeks, sessions
              FROM course
            """;

    private final DatabaseClient db;
    private final JsonMapper json;

    CourseStore(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** How a course of an offer's therapy usually runs; empty where directory-service has not said. */
    Mono<Usual> usual(UUID offerId) {
        return db.sql("SELECT course::text FROM offer WHERE id = :id AND course IS NOT NULL")
                .bind("id", offerId)
                .mapValue(String.class)
                .one()
                .map(stored -> json.readValue(stored, Usual.class))
                .timeout(TIME_OUT);
    }

    Mono<Course> find(UUID id) {
        return one(SELECT + " WHERE id = :id", id);
    }

    /** The course, locked until the transaction ends. */
    Mono<Course> lock(UUID id) {
        return one(SELECT + " WHERE id = :id FOR UPDATE", id);
    }

    /** A patient's courses, or those of a clinic; the newest first. */
    Flux<Course> of(@Nullable PatientId patient, @Nullable UUID clinicId) {
        return db.sql(SELECT + """
                         WHERE (CAST(:patient AS uuid) IS NULL OR patient_id = :patient)
                           AND (CAST(:clinic AS uuid) IS NULL OR clinic_id = :clinic)
                         ORDER BY created_at DESC, id LIMIT :most
                        """)
                .bind("patient", patient == null ? Parameters.in(UUID.class) : Parameters.in(patient.value()))
                .bind("clinic", clinicId == null ? Parameters.in(UUID.class) : Parameters.in(clinicId))
                .bind("most", MOST)
                .map(CourseStore::course)
                .all()
                .timeout(TIME_OUT);
    }

    Mono<Void> insert(Course course, Instant now) {
        return db.sql("""
                        INSERT INTO course (id, version, state, patient_id, therapist_id, offer_id, clinic_id, format,
                            zone, every_weeks, sessions, created_at, changed_at)
                        VALUES (:id, 1, 'ACTIVE', :patient, :therapist, :offer, :clinic, :format, :zone, :every,
                            :sessions, :now, :now)
                        """)
                .bind("id", course.id())
                .bind("patient", course.patient().value())
                .bind("therapist", course.therapistId())
                .bind("offer", course.offerId())
                .bind("clinic", course.clinicId())
                .bind("format", course.format().name())
                .bind("zone", course.zone().getId())
                .bind("every", course.everyWeeks())
                .bind("sessions", course.sessions())
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    /** Notes a change of the course as a whole; the running transaction has it locked. */
    Mono<Void> changed(UUID id, boolean stopped, @Nullable String reason, Instant now) {
        return db.sql("""
                        UPDATE course SET version = version + 1, changed_at = :now, reason = :reason,
                            state = CASE WHEN :stopped THEN 'STOPPED' ELSE state END
                         WHERE id = :id
                        """)
                .bind("id", id)
                .bind("stopped", stopped)
                .bind("reason", reason == null ? Parameters.in(String.class) : Parameters.in(reason))
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    /**
     * When a resource is taken between two times.
     *
     * @param except a course whose own claims do not count; null for none
     */
    Flux<Busy> busy(UUID resource, Instant from, Instant to, @Nullable UUID except, Instant now) {
        return db.sql("""
                        SELECT lower(c.during) AS begins, upper(c.during) AS ends
                          FROM claim c LEFT JOIN appointment a ON a.id = c.appointment_id
                         WHERE c.resource_id = :resource AND c.during && tstzrange(:from, :to)
                           AND (c.lapses_at IS NULL OR c.lapses_at > :now)
                           AND (CAST(:except AS uuid) IS NULL OR a.course_id IS DISTINCT FROM :except)
                        """)
                .bind("resource", resource)
                .bind("from", from)
                .bind("to", to)
                .bind("now", now)
                .bind("except", except == null ? Parameters.in(UUID.class) : Parameters.in(except))
                .map(row -> new Busy(
                        Objects.requireNonNull(row.get("begins", Instant.class)),
                        Objects.requireNonNull(row.get("ends", Instant.class))))
                .all()
                .timeout(TIME_OUT);
    }

    /** When the rooms of a clinic that may be used are taken between two times; the same exception. */
    Mono<Rooms> rooms(UUID clinicId, Instant from, Instant to, @Nullable UUID except, Instant now) {
        return db.sql("SELECT id, location_id FROM room WHERE clinic_id = :clinic AND open ORDER BY id")
                .bind("clinic", clinicId)
                .map(row -> Map.entry(required(row, "location_id", UUID.class), required(row, "id", UUID.class)))
                .all()
                .concatMap(room -> busy(room.getValue(), from, to, except, now)
                        .collectList()
                        .map(busy -> Map.entry(room.getKey(), busy)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .map(Rooms::new)
                .timeout(TIME_OUT);
    }

    private Mono<Course> one(String sql, UUID id) {
        return db.sql(sql).bind("id", id).map(CourseStore::course).one().timeout(TIME_OUT);
    }

    private static Course course(Readable row) {
        return new Course(
                required(row, "id", UUID.class),
                required(row, "version", Integer.class),
                required(row, "state", String.class).equals("STOPPED"),
                new PatientId(required(row, "patient_id", UUID.class)),
                required(row, "therapist_id", UUID.class),
                required(row, "offer_id", UUID.class),
                required(row, "clinic_id", UUID.class),
                Format.valueOf(required(row, "format", String.class)),
                ZoneId.of(required(row, "zone", String.class)),
                required(row, "every_weeks", Integer.class),
                required(row, "sessions", Integer.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
