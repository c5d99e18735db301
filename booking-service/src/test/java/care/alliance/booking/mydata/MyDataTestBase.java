package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Alex, who tells and writes words that nobody else does. */
abstract class MyDataTestBase extends AppointmentTestBase {

    static final String ME = "/api/booking/patients/me";
    static final String COURSES = "/api/booking/courses";
    static final String WAITLIST = "/api/booking/waitlist";
    static final String FRIDAY_AT_10 = "2026-12-04T10:00:00Z";
    static final String FRIDAY_AT_12 = "2026-12-04T12:00:00Z";

    /** In the name and in everything that is written; no other test's. */
    final String word = "Quillfeather" + UUID.randomUUID().toString().substring(0, 8);

    final String phone = "07700 " + (100_000 + Math.floorMod(word.hashCode(), 900_000));

    void alexTellsWhoTheyAre() {
        as.patient(alex)
                .put()
                .uri(ME)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("name", "Alex " + word, "phone", phone, "dateOfBirth", "1990-05-17"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** A session that took place; it is Wednesday, 2 December, eleven o'clock, afterwards. */
    UUID alexWasThere() {
        UUID session = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        clock.setTo("2026-12-02T10:00:00Z");
        act(desk(), session, "arrive");
        clock.setTo(TOMORROW_AT_11);
        post(desk(), PATH + "/" + session + "/complete", Map.of("reason", "seen, says " + word));
        return session;
    }

    UUID alexCancels(String start) {
        UUID session = request(alex, start).id();
        assertThat(cancel(as.patient(alex), session, word + " is in hospital").status())
                .isEqualTo(200);
        return session;
    }

    Reply cancel(WebTestClient who, UUID session, String reason) {
        return post(who, PATH + "/" + session + "/cancel", Map.of("reason", reason));
    }

    UUID alexBooksACourse(int sessions) {
        Map<String, Object> body = wish(FRIDAY_AT_12, Format.VIDEO);
        body.put("every", "WEEKLY");
        body.put("sessions", sessions);
        return made(post(as.patient(alex), COURSES, body));
    }

    UUID waits(UUID patient) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinic.id());
        body.put("formats", List.of("VIDEO"));
        return made(post(as.patient(patient), WAITLIST, body));
    }

    Reply data() {
        return get(as.patient(alex), ME + "/data");
    }

    Reply erase() {
        return post(as.patient(alex), ME + "/erase", Map.of("confirm", "ERASE"));
    }

    Reply erased() {
        Reply erased = erase();
        assertThat(erased.status()).as(() -> erased.body().toString()).isEqualTo(200);
        return erased;
    }

    static UUID made(Reply reply) {
        assertThat(reply.status()).as(() -> reply.body().toString()).isEqualTo(201);
        return reply.id();
    }

    void run(String sql, Object... values) {
        var statement = db.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        statement.then().block(Duration.ofSeconds(10));
    }
}
