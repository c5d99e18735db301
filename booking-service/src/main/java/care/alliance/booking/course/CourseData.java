package care.alliance.booking.course;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.mydata.PersonalData;
import care.alliance.booking.patient.domain.PatientId;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A patient's courses; their sessions are among the appointments. */
@Repository
@Order(5)
class CourseData implements PersonalData {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final int MOST = 1000;

    private final DatabaseClient db;

    CourseData(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public Mono<List<Entry>> of(PatientId patient) {
        return db.sql("""
                        SELECT id, state, clinic_id, therapist_id, offer_id, format, zone, every_weeks, sessions, reason,
                               created_at, changed_at
                          FROM course WHERE patient_id = :patient ORDER BY created_at, id LIMIT :most
                        """)
                .bind("patient", patient.value())
                .bind("most", MOST)
                .map(CourseData::entry)
                .all()
                .collectList()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> erase(PatientId patient, Instant now) {
        return db.sql("""
                        UPDATE course c SET state = 'STOPPED', version = version + 1, changed_at = :now
                         WHERE c.patient_id = :patient AND c.state = 'ACTIVE' AND EXISTS (
                               SELECT FROM appointment a WHERE a.course_id = c.id AND a.starts_at > :now
                                  AND a.state IN ('REQUESTED', 'CONFIRMED'))
                        """)
                .bind("patient", patient.value())
                .bind("now", now)
                .then()
                .then(db.sql("UPDATE course SET reason = NULL WHERE patient_id = :patient AND reason IS NOT NULL")
                        .bind("patient", patient.value())
                        .then())
                .timeout(TIME_OUT);
    }

    private static Entry entry(Readable row) {
        return new Entry(
                required(row, "id", UUID.class),
                required(row, "state", String.class),
                required(row, "clinic_id", UUID.class),
                required(row, "therapist_id", UUID.class),
                required(row, "offer_id", UUID.class),
                Format.valueOf(required(row, "format", String.class)),
                ZoneId.of(required(row, "zone", String.class)),
                required(row, "every_weeks", Integer.class),
                required(row, "sessions", Integer.class),
                row.get("reason", String.class),
                required(row, "created_at", Instant.class),
                required(row, "changed_at", Instant.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /**
     * A course.
     *
     * @param sessions how many were agreed on
     * @param reason what was said with the last change of the whole
     */
    record Entry(
            UUID id,
            String state,
            UUID clinicId,
            UUID therapistId,
            UUID offerId,
            Format format,
            ZoneId zone,
            int everyWeeks,
            int sessions,
            @Nullable String reason,
            Instant createdAt,
            Instant changedAt) {

        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }
}
