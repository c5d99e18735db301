package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Api;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bus;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Logins;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A person with details nobody else has books and cancels, another has everything deleted; then every record and every log line is
 * read.
 */
class NoPersonalDataOnTheBusTests {

    private static final Alliance ALLIANCE = Alliance.running();
    private static final List<String> DETAILS = List.of(
            "Zephyrine",
            "Quillfeather",
            "07700 900987",
            "07700900987",
            "1971-02-03",
            "patient@demo",
            "patient2@demo",
            "Adeyemi",
            "Okafor",
            "Newcomer",
            "Ottoline",
            "Larkspur",
            "07700 900654",
            "ottoline.larkspur@example.org");

    private static String appointment = "";

    @BeforeAll
    static void somebodyBooksAndCancels() {
        Api patient = ALLIANCE.as("patient");
        var details = patient.put(
                "/api/booking/patients/me",
                Map.of("name", "Zephyrine Quillfeather", "phone", "07700 900987", "dateOfBirth", "1971-02-03"));
        assertThat(details.status()).isEqualTo(200);
        var times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        var booked = patient.post(
                "/api/booking/appointments", times.get(times.size() - 12).request());
        assertThat(booked.status()).isEqualTo(201);
        appointment = booked.text("id");
        ALLIANCE.as("reception").post("/api/booking/appointments/" + appointment + "/confirm");
        ALLIANCE.inbox("patient@demo.alliance.example").awaitCalendar(appointment, "REQUEST");
        patient.post("/api/booking/appointments/" + appointment + "/cancel");
        ALLIANCE.inbox("patient@demo.alliance.example").awaitCalendar(appointment, "CANCEL");
    }

    @BeforeAll
    static void somebodyElseHasEverythingDeleted() {
        Logins.make(ALLIANCE.keycloak(), "ottoline.larkspur@example.org", "Ottoline", "Larkspur");
        Api ottoline = ALLIANCE.anyone()
                .withToken(Api.token(ALLIANCE.keycloak(), "ottoline.larkspur@example.org", Logins.PASSWORD));
        ottoline.put("/api/booking/patients/me", Map.of("name", "Ottoline Larkspur", "phone", "07700 900654"));
        var times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        var booked = ottoline.post(
                "/api/booking/appointments", times.get(times.size() - 20).request());
        assertThat(booked.status()).isEqualTo(201);
        var erased = ottoline.post("/api/booking/patients/me/erase", Map.of("confirm", "ERASE"));
        assertThat(erased.status()).isEqualTo(200);
        Awaitility.await("Keycloak forgets the login")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !Logins.exists(ALLIANCE.keycloak(), "ottoline.larkspur@example.org"));
    }

    @Test
    void noRecordCarriesAnythingOfAPerson() {
        List<ConsumerRecord<String, String>> records = Bus.everyRecord(ALLIANCE.kafka());

        assertThat(records).extracting(ConsumerRecord::key).contains(appointment);
        assertThat(records)
                .extracting(ConsumerRecord::topic)
                .containsAll(Set.of(
                        "directory.clinics",
                        "directory.therapists",
                        "booking.appointments",
                        "booking.openings",
                        "booking.patients",
                        "notification.deliveries"));
        assertThat(records).allSatisfy(record -> assertThat(Bus.text(record)).doesNotContain(DETAILS));
    }

    @Test
    void noLogLineCarriesAnythingOfAPerson() throws Exception {
        try (var logs = Files.list(ALLIANCE.logs())) {
            List<Path> ours = logs.filter(log -> log.toString().matches(".*(gateway|-service)\\.log"))
                    .toList();
            assertThat(ours).hasSize(4);
            for (Path log : ours) {
                assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain(DETAILS);
            }
        }
    }
}
