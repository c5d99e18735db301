package care.alliance.booking;

import static java.util.stream.Collectors.joining;

import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

/** A therapist in the database, to whom more can be given. */
public final class GivenTherapist {
    private final UUID id;
    private final UUID loginId;
    private final DatabaseClient db;
    private final List<String> weekly = new ArrayList<>();

    GivenTherapist(UUID id, UUID loginId, DatabaseClient db) {
        this.id = id;
        this.loginId = loginId;
        this.db = db;
    }

    public UUID id() {
        return id;
    }

    public UUID loginId() {
        return loginId;
    }

    /** A new individual offer for adults at £75; returns its id. */
    public UUID offersAt(GivenClinic clinic, int minutes, Format... formats) {
        return offersAt(clinic, Participation.INDIVIDUAL, minutes, formats);
    }

    /** The same for a couple, a family or a group. */
    public UUID offersAt(GivenClinic clinic, Participation participation, int minutes, Format... formats) {
        UUID offerId = UUID.randomUUID();
        Given.run(db.sql("""
                        INSERT INTO offer (id, therapist_id, clinic_id, therapy, participation, minutes, formats,
                            age_min, age_max, price_amount, price_currency, withdrawn)
                        VALUES (:id, :therapist, :clinic, 'ipt', :participation, :minutes, :formats, 18, NULL, 7500, 'GBP', false)
                        """)
                .bind("id", offerId)
                .bind("therapist", id)
                .bind("clinic", clinic.id())
                .bind("participation", participation.name())
                .bind("minutes", minutes)
                .bind("formats", Arrays.stream(formats).map(Enum::name).toArray(String[]::new)));
        return offerId;
    }

    /** Says how many sessions the therapy of an offer takes, with three phases. */
    public void takesSessions(UUID offerId, int min, int max) {
        Given.run(db.sql("UPDATE offer SET course = CAST(:course AS jsonb) WHERE id = :id")
                .bind("id", offerId)
                .bind("course", """
                        {"sessionsMin": %d, "sessionsMax": %d, "phases": [{"name": "Beginning", "from": 1, "to": 2},
                         {"name": "Middle", "from": 3, "to": 10}, {"name": "End", "from": 11, "to": 16}]}""".formatted(min, max)));
    }

    /** Hours on every day of the week, beside those given before. */
    public GivenTherapist worksDaily(String zone, String from, String to, Format... formats) {
        return worksDaily(zone, from, to, null, formats);
    }

    /** Hours on every day of the week at one location, beside those given before. */
    public GivenTherapist worksDaily(
            String zone, String from, String to, @Nullable UUID locationId, Format... formats) {
        String names = Stream.of(formats).map("\"%s\""::formatted).collect(joining(","));
        String place = locationId == null ? "null" : "\"%s\"".formatted(locationId);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.add("""
                    {"day": "%s", "from": "%s", "to": "%s", "formats": [%s], "locationId": %s}""".formatted(day, from, to, names, place));
        }
        Given.run(db.sql("""
                        INSERT INTO availability (therapist_id, zone, weekly, changed_at)
                        VALUES (:therapist, :zone, CAST(:weekly AS jsonb), now())
                        ON CONFLICT (therapist_id) DO UPDATE SET zone = excluded.zone, weekly = excluded.weekly
                        """)
                .bind("therapist", id)
                .bind("zone", zone)
                .bind("weekly", "[" + String.join(",", weekly) + "]"));
        return this;
    }

    /** Hours on every day of the week, in place of those given before. */
    public GivenTherapist worksOnly(String zone, String from, String to, Format... formats) {
        weekly.clear();
        return worksDaily(zone, from, to, formats);
    }

    /** Somebody else's claim that stands. */
    public void isBusy(String from, String to) {
        claim(from, to, "2999-01-01T00:00:00Z", false);
    }

    /** Somebody else's hold that ends then. */
    public void isHeld(String from, String to, String until) {
        claim(from, to, until, true);
    }

    private void claim(String from, String to, String until, boolean lapses) {
        UUID appointmentId = UUID.randomUUID();
        Given.run(db.sql("""
                        WITH somebody AS (
                          INSERT INTO patient (id, created_at) VALUES (:id, now()) RETURNING id),
                        held AS (
                          INSERT INTO appointment (id, version, state, therapist_id, offer_id, clinic_id, patient_id,
                              starts_at, ends_at, zone, format, price_amount, price_currency, hold_expires_at,
                              created_at, changed_at)
                          SELECT id, 1, 'HELD', :therapist, id, id, id, :from, :to, 'UTC', 'VIDEO', 7500, 'GBP', :until,
                              now(), now() FROM somebody
                          RETURNING id)
                        INSERT INTO claim (resource_id, during, appointment_id, lapses_at)
                        SELECT :therapist, tstzrange(:from, :to), id,
                            CASE WHEN :lapses THEN CAST(:until AS timestamptz) END FROM held
                        """)
                .bind("id", appointmentId)
                .bind("therapist", id)
                .bind("from", Instant.parse(from))
                .bind("to", Instant.parse(to))
                .bind("until", Instant.parse(until))
                .bind("lapses", lapses));
    }
}
