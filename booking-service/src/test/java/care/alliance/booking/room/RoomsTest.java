package care.alliance.booking.room;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class RoomsTest extends AppointmentTestBase {

    @Test
    void aPlaceThatCountsItsRoomsSeesOneAtATimeInEach() {
        UUID oak = room("Oak").id();

        Reply first = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON);
        anotherTherapist();
        Reply second = book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON);

        assertThat(first.text("roomId")).isEqualTo(oak.toString());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("no-room");
        assertThat(second.alternatives()).first().isEqualTo(TOMORROW_AT_11);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.IN_PERSON))
                .contains(TOMORROW_AT_11)
                .doesNotContain(TOMORROW_AT_10);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).contains(TOMORROW_AT_10);
    }

    @Test
    void theNextRoomIsTakenWhenTheFirstIs() {
        room("Oak");
        UUID pine = room("Pine").id();
        book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON);
        anotherTherapist();

        assertThat(book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON)
                        .text("roomId"))
                .isEqualTo(pine.toString());
    }

    @Test
    void aCancelledSessionGivesItsRoomBack() {
        room("Oak");
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        act(as.patient(alex), id, "cancel");
        anotherTherapist();

        assertThat(book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aClosedRoomTakesNobody() {
        UUID oak = room("Oak").id();
        Reply closed = Reply.to(as.managerOf(clinic.id())
                .put()
                .uri(path() + "/" + oak)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("locationId", clinic.locationId(), "name", "Oak", "open", false))
                .exchange());

        assertThat(closed.status()).isEqualTo(200);
        assertThat(book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).code())
                .isEqualTo("no-room");
    }

    @Test
    void twoRoomsOfAPlaceHaveTwoNames() {
        room("Oak");

        assertThat(room("Oak").code()).isEqualTo("name-taken");
        assertThat(post(as.managerOf(clinic.id()), path(), Map.of("locationId", UUID.randomUUID(), "name", "Ash"))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void receptionSeesRoomsAndManagersKeepThem() {
        room("Oak");
        WebTestClient desk = desk();

        assertThat(get(desk, path()).ids()).hasSize(1);
        assertThat(post(desk, path(), Map.of("locationId", clinic.locationId(), "name", "Ash"))
                        .status())
                .isEqualTo(404);
    }

    private Reply room(String name) {
        return post(as.managerOf(clinic.id()), path(), Map.of("locationId", clinic.locationId(), "name", name));
    }

    private void anotherTherapist() {
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO, Format.IN_PERSON);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO, Format.IN_PERSON);
    }

    private String path() {
        return "/api/booking/clinics/" + clinic.id() + "/rooms";
    }
}
