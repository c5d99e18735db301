package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The file of everything that is kept about somebody. */
class ExportTest extends MyDataTestBase {

    @Test
    void whoTheyAreIsInIt() {
        alexTellsWhoTheyAre();
        UUID id = patientId(alex);
        run(
                "INSERT INTO patient_registration (patient_id, clinic_id, registered_by, registered_at) VALUES ($1, $2, 'desk', now())",
                id,
                clinic.id());

        JsonNode patient = data().body().required("patient");

        assertThat(patient.required("id").asString()).isEqualTo(id.toString());
        assertThat(patient.required("loginId").asString()).isEqualTo(alex.toString());
        assertThat(patient.required("name").asString()).isEqualTo("Alex " + word);
        assertThat(patient.required("email").asString()).isEqualTo(alex + "@people.example");
        assertThat(patient.required("emailVerified").asBoolean()).isTrue();
        assertThat(patient.required("phone").asString()).isEqualTo(phone);
        assertThat(patient.required("dateOfBirth").asString()).isEqualTo("1990-05-17");
        assertThat(patient.required("knownSince").asString()).isEqualTo(NOW);
        assertThat(texts(patient.required("registrations"), "clinicId"))
                .containsExactly(clinic.id().toString());
    }

    @Test
    void everySessionIsInItWithWhatBecameOfIt() {
        UUID came = alexWasThere();
        UUID cancelled = alexCancels(FRIDAY_AT_10);
        UUID held = hold(as.patient(alex), FRIDAY_AT_12).id();

        JsonNode appointments = data().body().required("appointments");

        assertThat(texts(appointments, "id")).containsExactly(came.toString(), cancelled.toString(), held.toString());
        assertThat(texts(appointments, "state")).containsExactly("COMPLETED", "CANCELLED", "HELD");
        JsonNode first = appointments.get(0);
        assertThat(first.required("start").asString()).isEqualTo(TOMORROW_AT_10);
        assertThat(first.required("zone").asString()).isEqualTo("Europe/London");
        assertThat(first.required("format").asString()).isEqualTo("IN_PERSON");
        assertThat(first.required("clinicId").asString()).isEqualTo(clinic.id().toString());
        assertThat(first.required("therapistId").asString())
                .isEqualTo(therapist.id().toString());
        assertThat(first.required("price").required("amount").asInt()).isEqualTo(7500);
        assertThat(texts(first.required("history"), "by")).containsExactly("PATIENT", "PATIENT", "CLINIC", "CLINIC");
        assertThat(texts(first.required("history"), "to")).containsExactly("HELD", "CONFIRMED", "ARRIVED", "COMPLETED");
        assertThat(first.required("history").get(3).required("reason").asString())
                .isEqualTo("seen, says " + word);
        assertThat(appointments.get(1).required("cancellation").required("by").asString())
                .isEqualTo("PATIENT");
        assertThat(appointments.get(1).required("reason").asString()).isEqualTo(word + " is in hospital");
    }

    @Test
    void coursesAndWhatTheyWaitForAreInIt() {
        UUID course = alexBooksACourse(4);
        post(as.patient(alex), COURSES + "/" + course + "/stop", Map.of("reason", word));
        UUID entry = waits(alex);

        JsonNode body = data().body();

        JsonNode kept = body.required("courses").get(0);
        assertThat(kept.required("id").asString()).isEqualTo(course.toString());
        assertThat(kept.required("state").asString()).isEqualTo("STOPPED");
        assertThat(kept.required("sessions").asInt()).isEqualTo(4);
        assertThat(kept.required("reason").asString()).isEqualTo(word);
        assertThat(body.required("appointments").size()).isEqualTo(4);
        JsonNode wish = body.required("waitlist").get(0);
        assertThat(wish.required("id").asString()).isEqualTo(entry.toString());
        assertThat(wish.required("state").asString()).isEqualTo("WAITING");
        assertThat(wish.required("notTaken").size()).isZero();
    }

    @Test
    void nothingOfAnybodyElseIsInIt() {
        UUID other = UUID.randomUUID();
        UUID theirs = request(other, FRIDAY_AT_12).id();
        UUID theirId = patientId(other);
        WebTestClient sasha = as.caller(token -> token.subject("sasha-of-the-desk")
                .claim("name", "Sasha Desk")
                .claim("groups", List.of("/clinics/" + clinic.id() + "/receptionists")));
        UUID mine = request(alex, FRIDAY_AT_10).id();
        act(sasha, mine, "confirm");

        String all = data().body().toString();

        assertThat(all)
                .contains(mine.toString())
                .doesNotContain(theirs.toString(), theirId.toString(), other.toString(), "Sasha", "sasha");
    }

    @Test
    void itComesAsAFileThatNobodyKeepsOnTheWay() {
        Reply file = data();

        assertThat(file.headers().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.headers().getContentDisposition().getFilename()).isEqualTo("my-data.json");
        assertThat(file.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(file.body().required("exportedAt").asString()).isEqualTo(NOW);
        assertThat(file.body().required("appointments").size()).isZero();
    }

    @Test
    void itIsForPatientsAlone() {
        assertThat(get(as.anyone(), ME + "/data").status()).isEqualTo(401);
        assertThat(get(desk(), ME + "/data").status()).isEqualTo(403);
        assertThat(get(desk(), ME + "/data.ics").status()).isEqualTo(403);
    }

    @Test
    void aHoldThatCameToNothingIsInItForAsLongAsItIsKept() {
        UUID held = hold(as.patient(alex), FRIDAY_AT_12).id();
        act(as.patient(alex), held, "cancel");

        assertThat(texts(data().body().required("appointments"), "id")).containsExactly(held.toString());
        assertThat(book(as.patient(alex), FRIDAY_AT_12, Format.VIDEO).status()).isEqualTo(201);
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.required(field).asString()).toList();
    }
}
