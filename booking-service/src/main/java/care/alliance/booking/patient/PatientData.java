package care.alliance.booking.patient;

import care.alliance.booking.mydata.PersonalData;
import care.alliance.booking.patient.domain.PatientId;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The patient's own row, and which clinics took it down. */
@Repository
@Order(1)
class PatientData implements PersonalData {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final int MOST_CLINICS = 1000;

    private final DatabaseClient db;

    PatientData(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "patient";
    }

    @Override
    public Mono<Details> of(PatientId patient) {
        return db.sql("""
                        SELECT id, subject, name, email, email_verified, phone, date_of_birth, created_at
                          FROM patient WHERE id = :id
                        """)
                .bind("id", patient.value())
                .map(PatientData::details)
                .one()
                .zipWith(registrations(patient), Details::registeredBy)
                .timeout(TIME_OUT);
    }

    private Mono<List<Registration>> registrations(PatientId patient) {
        return db.sql("""
                        SELECT clinic_id, registered_at FROM patient_registration WHERE patient_id = :id
                         ORDER BY registered_at, clinic_id LIMIT :most
                        """)
                .bind("id", patient.value())
                .bind("most", MOST_CLINICS)
                .map(row -> new Registration(
                        required(row, "clinic_id", UUID.class), required(row, "registered_at", Instant.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> erase(PatientId patient, Instant now) {
        return db.sql("""
                        UPDATE patient SET subject = NULL, name = NULL, email = NULL, email_verified = false, phone = NULL,
                            date_of_birth = NULL, erased_at = :now
                         WHERE id = :id AND erased_at IS NULL
                        """)
                .bind("id", patient.value())
                .bind("now", now)
                .then()
                .then(db.sql("DELETE FROM patient_registration WHERE patient_id = :id")
                        .bind("id", patient.value())
                        .then())
                .timeout(TIME_OUT);
    }

    private static Details details(Readable row) {
        return new Details(
                required(row, "id", UUID.class),
                row.get("subject", String.class),
                row.get("name", String.class),
                row.get("email", String.class),
                required(row, "email_verified", Boolean.class),
                row.get("phone", String.class),
                row.get("date_of_birth", LocalDate.class),
                required(row, "created_at", Instant.class),
                List.of());
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /**
     * Who they are.
     *
     * @param loginId of the login at Keycloak
     * @param knownSince when the row was made
     * @param registrations clinics that took their details down
     */
    record Details(
            UUID id,
            @Nullable String loginId,
            @Nullable String name,
            @Nullable String email,
            boolean emailVerified,
            @Nullable String phone,
            @Nullable LocalDate dateOfBirth,
            Instant knownSince,
            List<Registration> registrations) {

        Details registeredBy(List<Registration> clinics) {
            return new Details(
                    id, loginId, name, email, emailVerified, phone, dateOfBirth, knownSince, List.copyOf(clinics));
        }

        @Override
        public String toString() {
            return "Details[" + id + "]";
        }
    }

    record Registration(UUID clinicId, Instant registeredAt) {}
}
