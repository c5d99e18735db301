package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingTest extends AppointmentTestBase {

    @Test
    void aPatientHoldsASlotForTenMinutes() {
        Reply held = hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.headers().getETag()).isEqualTo("\"1\"");
        assertThat(held.headers().getLocation()).hasToString(PATH + "/" + held.id());
        assertThat(held.state()).isEqualTo("HELD");
        assertThat(held.text("holdExpiresAt")).isEqualTo("2026-12-01T09:10:00Z");
        assertThat(held.text("start")).isEqualTo(TOMORROW_AT_10);
        assertThat(held.text("end")).isEqualTo("2026-12-02T10:50:00Z");
        assertThat(held.text("zone")).isEqualTo("Europe/London");
        assertThat(held.body().required("minutes").asInt()).isEqualTo(50);
        assertThat(held.body().required("price").required("amount").asInt()).isEqualTo(7500);
        assertThat(held.body().required("patient").required("name").asString()).isEqualTo("Robin Example");
    }

    @Test
    void videoIsRequestedAndBlocksTheTime() {
        Reply requested = request(alex, TOMORROW_AT_10);

        assertThat(requested.state()).isEqualTo("REQUESTED");
        assertThat(requested.text("requestExpiresAt")).isEqualTo("2026-12-02T09:00:00Z");
        assertThat(requested.body().required("holdExpiresAt").isNull()).isTrue();
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).doesNotContain(TOMORROW_AT_10);
    }

    @Test
    void aRequestNeverOutlivesTheStart() {
        Reply requested = request(alex, "2026-12-01T14:00:00Z");

        assertThat(requested.text("requestExpiresAt")).isEqualTo("2026-12-01T14:00:00Z");
    }

    @Test
    void inPersonIsConfirmedAtOnce() {
        Reply booked = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.state()).isEqualTo("CONFIRMED");
    }

    @Test
    void aPatientTurnsTheirHoldIntoARequest() {
        Reply held = hold(as.patient(alex), TOMORROW_AT_10);

        Reply requested = act(as.patient(alex), held.id(), "request");

        assertThat(requested.status()).isEqualTo(200);
        assertThat(requested.state()).isEqualTo("REQUESTED");
        assertThat(requested.headers().getETag()).isEqualTo("\"2\"");
    }

    @Test
    void receptionBooksForACallerItHasRegistered() {
        Reply booked = bookFor(caller(), desk(), TOMORROW_AT_10, Format.IN_PERSON);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.state()).isEqualTo("CONFIRMED");
        assertThat(booked.body().required("patient").required("name").asString())
                .isEqualTo("Casey Caller");
    }

    @Test
    void receptionBooksForAPatientWhoHasSessionsThere() {
        request(alex, TOMORROW_AT_10);

        assertThat(bookFor(patientId(alex), desk(), TOMORROW_AT_12, Format.VIDEO)
                        .state())
                .isEqualTo("REQUESTED");
    }

    @Test
    void theNextSessionFitsRightAfterTheBuffer() {
        hold(as.patient(alex), TOMORROW_AT_10);

        assertThat(hold(as.patient(alex), TOMORROW_AT_11).status()).isEqualTo(201);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO))
                .doesNotContain("2026-12-02T09:30:00Z", TOMORROW_AT_10, "2026-12-02T10:30:00Z", TOMORROW_AT_11)
                .contains("2026-12-02T09:00:00Z", TOMORROW_AT_12);
    }

    @Test
    void theSameCallGetsTheSameAnswer() {
        var patient = with(as.patient(alex), headers -> headers.set("Idempotency-Key", "once"));

        Reply first = hold(patient, TOMORROW_AT_10);
        Reply again = hold(patient, TOMORROW_AT_10);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(again.headers().getETag()).isEqualTo("\"1\"");
        assertThat(hold(patient, TOMORROW_AT_11).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void thePriceIsTheOneAtTheTimeOfBooking() {
        Reply held = hold(as.patient(alex), TOMORROW_AT_10);
        db.sql("UPDATE offer SET price_amount = 9900 WHERE id = :id")
                .bind("id", offer)
                .then()
                .block(java.time.Duration.ofSeconds(5));

        assertThat(see(as.patient(alex), held.id())
                        .body()
                        .required("price")
                        .required("amount")
                        .asInt())
                .isEqualTo(7500);
    }

    @Test
    void bodiesMayHoldFieldsThisVersionDoesNotKnow() {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("later", "perhaps");

        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(201);
    }
}
