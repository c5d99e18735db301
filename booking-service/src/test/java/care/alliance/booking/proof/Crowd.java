package care.alliance.booking.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A clinic with therapists who work day and night, and people whom its reception books for. */
record Crowd(String jdbcUrl, String user, List<UUID> therapists, List<UUID> offers, List<UUID> patients) {

    /** The clinic at which the demo's receptionist works. */
    private static final UUID CLINIC = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");

    /** A row of the table of appointments. */
    record Row(UUID id, UUID therapist, UUID patient, Instant start, Instant end, String state) {}

    /** Puts them into a service's database, whose owner has its name as password. */
    static Crowd of(int therapists, int patients, String jdbcUrl, String user) {
        Crowd crowd = new Crowd(jdbcUrl, user, ids(therapists), ids(therapists), ids(patients));
        crowd.settle();
        return crowd;
    }

    private void settle() {
        run(
                "INSERT INTO clinic (id, zone, location_ids) VALUES (?, 'Europe/London', '{}') ON CONFLICT DO NOTHING",
                CLINIC);
        run("INSERT INTO therapist (id, bookable) SELECT id, true FROM unnest(?) AS id", therapists);
        run("""
                INSERT INTO offer (id, therapist_id, clinic_id, participation, minutes, formats, price_amount,
                    price_currency, withdrawn)
                SELECT offer, therapist, ?, 'INDIVIDUAL', 50, '{VIDEO}', 7500, 'GBP', false
                  FROM unnest(?, ?) AS made (offer, therapist)""", CLINIC, offers, therapists);
        run("""
                INSERT INTO availability (therapist_id, zone, weekly, changed_at)
                SELECT id, 'UTC', json_agg(json_build_object('day', day, 'from', '00:00', 'to', '00:00',
                    'formats', '["VIDEO"]'::json, 'locationId', null)), now()
                  FROM unnest(?) AS id, unnest(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
                    'SUNDAY']) AS day GROUP BY id""", therapists);
        run("INSERT INTO patient (id, name, created_at) SELECT id, 'Somebody', now() FROM unnest(?) AS id", patients);
        run("""
                INSERT INTO patient_registration
                SELECT id, ?, 'reception', now() FROM unnest(?) AS id""", CLINIC, patients);
    }

    /** Everything that was ever booked with these therapists. */
    List<Row> booked() {
        List<Row> booked = new ArrayList<>();
        try (Connection connection = connect();
                var statement = connection.prepareStatement("""
                        SELECT id, therapist_id, patient_id, starts_at, ends_at, state FROM appointment
                         WHERE booked_at IS NOT NULL AND therapist_id = ANY(?)""")) {
            statement.setArray(1, connection.createArrayOf("uuid", therapists.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                booked.add(new Row(
                        rows.getObject("id", UUID.class),
                        rows.getObject("therapist_id", UUID.class),
                        rows.getObject("patient_id", UUID.class),
                        rows.getTimestamp("starts_at").toInstant(),
                        rows.getTimestamp("ends_at").toInstant(),
                        rows.getString("state")));
            }
            return booked;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A number that a question about the whole database gives. */
    long count(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof List<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : values[i]);
            }
            statement.execute();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, user);
    }

    private static List<UUID> ids(int many) {
        return IntStream.range(0, many).mapToObj(_ -> UUID.randomUUID()).toList();
    }
}
