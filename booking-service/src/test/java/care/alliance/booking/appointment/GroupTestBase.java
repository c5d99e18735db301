package care.alliance.booking.appointment;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A group of three, by video and in person, beside the therapist's individual sessions. */
abstract class GroupTestBase extends AppointmentTestBase {

    private static final String SLOTS =
            "/api/booking/therapists/{id}/slots?offer={offer}&from=2026-12-02&to=2026-12-03";

    UUID individual;

    @BeforeEach
    void aGroupOfThree() {
        individual = offer;
        offer = therapist.offersAt(clinic, Participation.GROUP, 90, Format.VIDEO, Format.IN_PERSON);
        seatsAre(3);
    }

    private void seatsAre(int seats) {
        db.sql("INSERT INTO clinic_policy (clinic_id, group_seats) VALUES ($1, $2)")
                .bind(0, clinic.id())
                .bind(1, seats)
                .then()
                .block();
    }

    /** A session of one's own instead, with the group's therapist. */
    Reply individually(UUID patient, String start) {
        Map<String, Object> wish = wish(start, Format.VIDEO);
        wish.put("offerId", individual);
        wish.put("confirm", true);
        return post(as.patient(patient), PATH, wish);
    }

    /** How many seats are left; empty where none is offered. */
    String seatsAt(String start) {
        return get(as.anyone(), SLOTS + "&format=VIDEO", therapist.id(), offer)
                .body()
                .required("items")
                .valueStream()
                .filter(slot -> slot.required("start").asString().equals(start))
                .map(slot -> slot.required("seats").asString())
                .findFirst()
                .orElse("");
    }

    /** Starts at which the individual offer can be had that day. */
    List<String> freeAlone() {
        return get(as.anyone(), SLOTS + "&format=VIDEO", therapist.id(), individual)
                .body()
                .required("items")
                .valueStream()
                .map(slot -> slot.required("start").asString())
                .toList();
    }

    long therapistsClaims() {
        return count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id());
    }
}
