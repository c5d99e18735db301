package care.alliance.directory.testing;

import care.alliance.directory.clinic.Clinics;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.therapist.Therapists;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;

/** Puts clinics, therapists and openings in place. */
public class Supply {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Clinics clinics;
    private final Therapists therapists;
    private final DatabaseClient database;

    Supply(Clinics clinics, Therapists therapists, DatabaseClient database) {
        this.clinics = clinics;
        this.therapists = therapists;
        this.database = database;
    }

    /** Leaves no clinic, therapist or opening, nor what hangs on them. */
    public void clear() {
        database.sql(
                        "TRUNCATE clinic, therapist, openings_computed, inbox, demo_supply, caseload, shown, letter, audit, content_review, enquiry, vacancy, application CASCADE")
                .then()
                .block(LIMIT);
    }

    public void has(Clinic clinic) {
        clinics.save(clinic).block(LIMIT);
    }

    public void has(TherapistFixture therapist) {
        has(therapist.build());
    }

    public void has(Therapist therapist) {
        therapists.save(therapist).block(LIMIT);
    }

    /** The therapist's first offer is free at this time. */
    public void free(TherapistFixture therapist, Format format, String start) {
        free(therapist.build().offers().getFirst().id(), therapist.id(), format, Instant.parse(start));
    }

    private void free(UUID offer, UUID therapist, Format format, Instant start) {
        database.sql("""
                        WITH known AS (INSERT INTO openings_computed VALUES (:therapist, :start) ON CONFLICT DO NOTHING)
                        INSERT INTO opening (therapist_id, offer_id, starts_at, ends_at, format, zone)
                        VALUES (:therapist, :offer, :start, :end, :format, 'Europe/London')
                        """)
                .bind("therapist", therapist)
                .bind("offer", offer)
                .bind("start", start)
                .bind("end", start.plus(Duration.ofMinutes(50)))
                .bind("format", format.name())
                .then()
                .block(LIMIT);
    }
}
