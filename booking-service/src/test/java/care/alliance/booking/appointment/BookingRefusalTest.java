package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Each refusal with its code. */
class BookingRefusalTest extends AppointmentTestBase {

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2026-12-01T08:00:00Z, VIDEO, in-the-past",
        "2026-12-01T12:30:00Z, VIDEO, too-soon",
        "2027-01-27T10:00:00Z, VIDEO, too-far",
        "2026-12-02T10:00:00Z, PHONE, format-not-offered",
        "2026-12-02T21:00:00Z, VIDEO, outside-hours",
        "2026-12-02T10:10:00Z, VIDEO, off-step"
    })
    void theWritePathKeepsTheRules(String start, Format format, String code) {
        Reply refused = post(as.patient(alex), PATH, wish(start, format));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anAgeThatIsNotOffered() {
        tellDateOfBirth("2010-01-01");

        Reply refused = hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("age-not-offered");
    }

    @Test
    void aSlotThatSomebodyElseHas() {
        request(UUID.randomUUID(), TOMORROW_AT_10);

        Reply refused = hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("slot-taken");
        assertThat(refused.alternatives())
                .containsExactly(
                        TOMORROW_AT_11,
                        "2026-12-02T11:30:00Z",
                        TOMORROW_AT_12,
                        "2026-12-02T12:30:00Z",
                        "2026-12-02T13:00:00Z");
    }

    @Test
    void aSlotThatSomebodyElseHasWhateverTheAge() {
        tellDateOfBirth("2010-01-01");
        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(hold(as.patient(alex), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
        assertThat(hold(as.patient(alex), TOMORROW_AT_11).code()).isEqualTo("age-not-offered");
    }

    @Test
    void aSlotThatOverlapsATakenOne() {
        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(hold(as.patient(alex), "2026-12-02T10:30:00Z").code()).isEqualTo("slot-taken");
        assertThat(hold(as.patient(alex), "2026-12-02T09:30:00Z").code()).isEqualTo("slot-taken");
    }

    @Test
    void aPatientWhoIsElsewhereIsOfferedTimesAtWhichTheyAreFree() {
        request(alex, TOMORROW_AT_10);
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);

        Reply refused = hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("patient-busy");
        assertThat(refused.alternatives()).hasSize(5).startsWith(TOMORROW_AT_11).doesNotContain("2026-12-02T10:30:00Z");
    }

    @Test
    void theSixthHold() {
        for (String day : new String[] {"02", "03", "04", "05", "06"}) {
            assertThat(hold(as.patient(alex), "2026-12-" + day + "T10:00:00Z").status())
                    .isEqualTo(201);
        }

        Reply refused = hold(as.patient(alex), "2026-12-07T10:00:00Z");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("hold-limit");
    }

    @Test
    void aNameOrVerifiedAddressThatIsMissing() {
        WebTestClient unverified = as.caller(token -> token.subject(alex.toString())
                .claim("realm_access", Map.of("roles", java.util.List.of("patient")))
                .claim("name", "Robin Example")
                .claim("email", "robin@people.example")
                .claim("email_verified", false));

        Reply held = hold(unverified, TOMORROW_AT_10);
        Reply refused = act(unverified, held.id(), "request");

        assertThat(held.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("details-missing");
        assertThat(book(unverified, TOMORROW_AT_12, Format.VIDEO).code()).isEqualTo("details-missing");
    }

    @Test
    void aTherapistOrOfferThatNobodyKnows() {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("offerId", UUID.randomUUID());
        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(404);

        wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("therapistId", UUID.randomUUID());
        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(404);
    }

    @Test
    void anotherTherapistsOffer() {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("therapistId", given.therapist().id());

        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(404);
    }

    @Test
    void staffOfAnotherClinic() {
        UUID caller = caller();
        WebTestClient elsewhere =
                as.receptionistOf(given.clinicIn("Europe/London").id());

        assertThat(bookFor(caller, elsewhere, TOMORROW_AT_10, Format.VIDEO).status())
                .isEqualTo(404);
    }

    @Test
    void aPatientTheClinicDoesNotKnow() {
        assertThat(bookFor(patientId(alex), desk(), TOMORROW_AT_10, Format.VIDEO)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHoldAloneMakesNobodyKnownToTheClinic() {
        hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(bookFor(patientId(alex), desk(), TOMORROW_AT_12, Format.VIDEO)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPatientWhoBooksForAnother() {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("patientId", patientId(UUID.randomUUID()));

        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(404);
    }

    @Test
    void staffWhoDoNotSayForWhom() {
        assertThat(hold(desk(), TOMORROW_AT_10).code()).isEqualTo("patient-needed");
    }

    @Test
    void somebodyWhoIsNeitherPatientNorStaff() {
        assertThat(hold(as.holderOf("editor"), TOMORROW_AT_10).status()).isEqualTo(403);
        assertThat(hold(as.anyone(), TOMORROW_AT_10).status()).isEqualTo(401);
    }

    @Test
    void bodiesThatAreIncompleteOrNoJson() {
        Reply incomplete = post(as.patient(alex), PATH, Map.of("offerId", offer));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.code()).isEqualTo("validation-failed");
        assertThat(incomplete
                        .body()
                        .required("errors")
                        .valueStream()
                        .map(error -> error.required("field").asString()))
                .containsExactlyInAnyOrder("therapistId", "start", "format");

        assertThat(post(as.patient(alex), PATH, "{").code()).isEqualTo("malformed-body");

        Map<String, Object> wish = wish("tomorrow", Format.VIDEO);
        assertThat(post(as.patient(alex), PATH, wish).code()).isEqualTo("malformed-body");
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        request(UUID.randomUUID(), TOMORROW_AT_10);
        UUID patient = patientId(alex);

        hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(count("SELECT count(*) FROM appointment WHERE patient_id = $1", patient))
                .isZero();
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", patient))
                .isZero();
    }

    private void tellDateOfBirth(String date) {
        as.patient(alex)
                .put()
                .uri("/api/booking/patients/me")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("name", "Alex Doe", "dateOfBirth", date))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
