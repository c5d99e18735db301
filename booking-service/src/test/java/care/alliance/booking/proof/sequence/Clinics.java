package care.alliance.booking.proof.sequence;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Puts clinics into the service's database, many at a time. */
record Clinics(Connection connection) {

    /** A clinic for each of these terms, in their order. */
    List<Clinic> with(List<Terms> terms) throws SQLException {
        List<Clinic> clinics = terms.stream().map(Clinic::with).toList();
        Instant now = Instant.now();
        copy(
                "clinic (id, zone, location_ids)",
                clinics,
                clinic -> row(clinic.id(), Terms.ZONE, "{" + clinic.location() + "}"));
        copy("""
                clinic_policy (clinic_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days,
                    hold_minutes, request_deadline_minutes, late_cancel_minutes, video_confirmation, in_person_confirmation,
                    daily_cap, upcoming_cap)""", clinics, Clinics::policy);
        copy(
                "room (id, clinic_id, location_id, name, step_free, open)",
                clinics,
                clinic -> numbers(clinic.rooms())
                        .flatMap(i -> row(clinic.rooms().get(i), clinic.id(), clinic.location(), i, true, true)));
        copy(
                "therapist (id, login_id, bookable)",
                clinics,
                clinic -> clinic.therapists().stream().flatMap(id -> row(id, id, true)));
        copy(
                """
                offer (id, therapist_id, clinic_id, participation, minutes, formats, price_amount, price_currency, withdrawn)
                """,
                clinics,
                clinic -> numbers(clinic.offers())
                        .flatMap(i -> row(
                                clinic.offers().get(i),
                                clinic.therapists().get(i),
                                clinic.id(),
                                "INDIVIDUAL",
                                Terms.SESSION.toMinutes(),
                                "{VIDEO,IN_PERSON}",
                                7500,
                                "GBP",
                                false)));
        copy(
                "availability (therapist_id, zone, weekly, changed_at)",
                clinics,
                clinic -> clinic.therapists().stream().flatMap(id -> row(id, Terms.ZONE, nineToFiveDaily(), now)));
        copy(
                "patient (id, subject, name, email, email_verified, created_at)",
                clinics,
                clinic -> clinic.patients().entrySet().stream()
                        .flatMap(patient -> row(
                                patient.getValue(),
                                patient.getValue(),
                                patient.getKey(),
                                Clinic.email(patient.getValue()),
                                Clinic.isVerified(patient.getKey()),
                                now)));
        copy(
                "patient_registration (patient_id, clinic_id, registered_by, registered_at)",
                clinics,
                clinic -> clinic.patients().entrySet().stream()
                        .filter(patient -> Clinic.isRegistered(patient.getKey()))
                        .flatMap(patient -> row(patient.getValue(), clinic.id(), "reception", now)));
        return clinics;
    }

    /** Takes away all that was booked: others' sweeps would find it ahead of their own. */
    void clear(List<Clinic> clinics) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM appointment WHERE clinic_id = ANY(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", clinics.stream().map(Clinic::id).toArray()));
            statement.executeUpdate();
        }
    }

    private static Stream<List<@Nullable Object>> policy(Clinic clinic) {
        Terms terms = clinic.terms();
        return row(
                clinic.id(),
                Terms.STEP_MINUTES,
                terms.before(),
                terms.after(),
                terms.noticeHours() * 60,
                terms.horizonDays(),
                Terms.HOLD.toMinutes(),
                Terms.DEADLINE.toMinutes(),
                Terms.LATE.toMinutes(),
                terms.videoAtOnce() ? "AT_ONCE" : "BY_CLINIC",
                terms.inPersonAtOnce() ? "AT_ONCE" : "BY_CLINIC",
                terms.dailyCap(),
                terms.upcomingCap());
    }

    private static String nineToFiveDaily() {
        return Arrays.stream(DayOfWeek.values()).map(day -> """
                        {"day": "%s", "from": "09:00", "to": "17:00", "formats": ["VIDEO", "IN_PERSON"], "locationId": null}""".formatted(day)).collect(joining(",", "[", "]"));
    }

    private static Stream<Integer> numbers(List<UUID> ids) {
        return IntStream.range(0, ids.size()).boxed();
    }

    private static Stream<List<@Nullable Object>> row(@Nullable Object... values) {
        return Stream.of(Arrays.asList(values));
    }

    private void copy(String table, List<Clinic> clinics, Function<Clinic, Stream<List<@Nullable Object>>> rows)
            throws SQLException {
        String text = clinics.stream()
                .flatMap(rows)
                .map(row -> row.stream()
                                .map(value -> value == null ? "\\N" : value.toString())
                                .collect(joining("\t"))
                        + "\n")
                .collect(joining());
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
