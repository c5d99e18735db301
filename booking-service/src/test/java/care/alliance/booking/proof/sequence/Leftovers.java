package care.alliance.booking.proof.sequence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.booking.proof.sequence.Entry.Claim;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written down in the end, each appointment with its claims in one line. */
final class Leftovers {

    private Leftovers() {}

    /** What should be there, in order. */
    static List<String> of(Diary diary) {
        return diary.entries().stream()
                .map(entry -> line(
                        entry.state,
                        "v" + entry.version,
                        entry.version + " changes",
                        "therapist " + entry.therapist,
                        entry.patient,
                        entry.room == 0 ? null : "room " + entry.room,
                        entry.format,
                        entry.start,
                        entry.cancelledLate,
                        entry.claims(diary.terms()).stream()
                                .map(claim -> claim(claim, entry.lapses))
                                .toList()))
                .sorted()
                .toList();
    }

    /** What there is of each of these clinics, in order. */
    static Map<UUID, List<String>> of(List<Clinic> clinics, Connection connection) throws SQLException {
        Map<UUID, Clinic> byId = new HashMap<>();
        clinics.forEach(clinic -> byId.put(clinic.id(), clinic));
        Map<UUID, List<String>> claims = rows(
                        connection,
                        """
                        SELECT a.clinic_id, c.appointment_id, c.resource_id, lower(c.during), upper(c.during), c.lapses_at
                          FROM appointment a JOIN claim c ON c.appointment_id = a.id WHERE a.clinic_id = ANY(?)""",
                        byId,
                        (clinic, row) -> Map.entry(
                                row.getObject(2, UUID.class),
                                claim(
                                        new Claim(
                                                clinic.nameOf(row.getObject(3, UUID.class)),
                                                time(row, 4),
                                                time(row, 5)),
                                        row.getTimestamp(6) == null ? null : time(row, 6))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return rows(
                        connection,
                        """
                        SELECT a.clinic_id, a.id, a.state, a.version, a.therapist_id, a.patient_id, a.room_id, a.format,
                               a.starts_at, a.cancelled_late,
                               (SELECT count(*) FROM appointment_change c WHERE c.appointment_id = a.id)
                          FROM appointment a WHERE a.clinic_id = ANY(?)""",
                        byId,
                        (clinic, row) -> Map.entry(
                                clinic.id(),
                                line(
                                        row.getString(3),
                                        "v" + row.getInt(4),
                                        row.getInt(11) + " changes",
                                        clinic.nameOf(row.getObject(5, UUID.class)),
                                        name(clinic, row.getObject(6, UUID.class)),
                                        name(clinic, row.getObject(7, UUID.class)),
                                        row.getString(8),
                                        time(row, 9),
                                        row.getObject(10),
                                        claims.getOrDefault(row.getObject(2, UUID.class), List.of()))))
                .sorted(Map.Entry.comparingByValue())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private interface Reader<T> {
        T read(Clinic clinic, ResultSet row) throws SQLException;
    }

    private static <T> Stream<T> rows(Connection connection, String sql, Map<UUID, Clinic> clinics, Reader<T> reader)
            throws SQLException {
        List<T> read = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", clinics.keySet().toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                Clinic clinic = clinics.get(rows.getObject(1, UUID.class));
                if (clinic != null) {
                    read.add(reader.read(clinic, rows));
                }
            }
        }
        return read.stream();
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable String name(Clinic clinic, @Nullable UUID id) {
        return id == null ? null : clinic.nameOf(id);
    }

    private static String claim(Claim claim, @Nullable Instant lapses) {
        return claim.whose() + " " + claim.from() + "/" + claim.to() + (lapses == null ? "" : " until " + lapses);
    }

    private static String line(
            Object state,
            String version,
            String changes,
            String therapist,
            @Nullable Object patient,
            @Nullable String room,
            Object format,
            Instant start,
            @Nullable Object cancelledLate,
            List<String> claims) {
        return Stream.of(
                        state + " " + version + " after " + changes,
                        format + " with " + therapist + " for " + patient + " in " + room,
                        "at " + start,
                        "cancelled late: " + cancelledLate,
                        "claims " + claims.stream().sorted().toList())
                .collect(joining(", "));
    }
}
