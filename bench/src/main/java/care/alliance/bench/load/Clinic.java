package care.alliance.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A clinic whose therapists work from 8 to 20 every day, and people whom its reception knows; both are numbered, and whoever
 * knows a number knows the id.
 */
public final class Clinic {

    /** The clinic. */
    public static final UUID ID = id("clinic");

    /** Its only location. */
    public static final UUID PLACE = id("place");

    /** Sessions of 50 minutes and a pause of ten: so many a day of each therapist. */
    public static final int SESSIONS_A_DAY = 12;

    private static final int FIRST_HOUR = 8;

    private Clinic() {}

    /** The id behind a name, as {@code md5(name)::uuid} makes it. */
    private static UUID id(String name) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A therapist. */
    public static UUID therapist(int number) {
        return id("therapist " + number);
    }

    /** What this therapist offers. */
    public static UUID offer(int number) {
        return id("offer " + number);
    }

    /** A patient. */
    public static UUID patient(int number) {
        return id("patient " + number);
    }

    /** When a session can start: the one with number 0 is the first of the day after tomorrow. */
    public static Instant start(int number) {
        return firstDay()
                .plus(number / SESSIONS_A_DAY, ChronoUnit.DAYS)
                .plus(Duration.ofHours(FIRST_HOUR + number % SESSIONS_A_DAY));
    }

    /** The midnight before the first session. */
    public static Instant firstDay() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(2, ChronoUnit.DAYS);
    }

    /** What to send to book a session in person for one of the patients at once. */
    public static String booking(int therapist, Instant start, int patient) {
        return """
                {"therapistId": "%s", "offerId": "%s", "start": "%s", "format": "IN_PERSON", "confirm": true,
                 "patientId": "%s"}""".formatted(therapist(therapist), offer(therapist), start, patient(patient));
    }

    /** What to send to book for oneself. */
    public static String booking(int therapist, Instant start) {
        return """
                {"therapistId": "%s", "offerId": "%s", "start": "%s", "format": "IN_PERSON", "confirm": true}""".formatted(therapist(therapist), offer(therapist), start);
    }

    /** Puts all of it into booking-service's empty database. */
    public static String script(int therapists, int patients) {
        return """
                INSERT INTO clinic (id, zone, location_ids) VALUES ('%1$s', 'UTC', ARRAY['%4$s'::uuid]);
                INSERT INTO therapist (id, bookable) SELECT md5('therapist ' || n)::uuid, true FROM generate_series(0, %2$d - 1) n;
                INSERT INTO offer (id, therapist_id, clinic_id, participation, minutes, formats, price_amount, price_currency,
                    withdrawn)
                SELECT md5('offer ' || n)::uuid, md5('therapist ' || n)::uuid, '%1$s', 'INDIVIDUAL', 50, '{VIDEO,IN_PERSON}',
                    7500, 'GBP', false FROM generate_series(0, %2$d - 1) n;
                INSERT INTO availability (therapist_id, zone, weekly, changed_at)
                SELECT md5('therapist ' || n)::uuid, 'UTC', week, now()
                  FROM generate_series(0, %2$d - 1) n, (SELECT json_agg(json_build_object('day', day, 'from', '08:00',
                    'to', '20:00', 'formats', '["VIDEO", "IN_PERSON"]'::json, 'locationId', null)) AS week
                    FROM unnest(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) AS day) w;
                INSERT INTO patient (id, name, created_at)
                SELECT md5('patient ' || n)::uuid, 'Somebody', now() FROM generate_series(0, %3$d - 1) n;
                INSERT INTO patient_registration
                SELECT md5('patient ' || n)::uuid, '%1$s', 'reception', now() FROM generate_series(0, %3$d - 1) n;
                ANALYZE""".formatted(ID, therapists, patients, PLACE);
    }
}
