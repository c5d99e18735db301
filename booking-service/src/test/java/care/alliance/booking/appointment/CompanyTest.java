package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Couples and families: who comes along, and whether they came. */
class CompanyTest extends AppointmentTestBase {

    @Test
    void aCouplesSessionNamesWhoComesAlong() {
        Reply booked = withCompanions(couple(), "Sam");

        assertThat(booked.status()).isEqualTo(201);
        assertThat(names(see(as.patient(alex), booked.id()))).containsExactly("Sam");
        assertThat(names(see(desk(), booked.id()))).containsExactly("Sam");
    }

    @Test
    void ofACoupleOneComesAlongAndNobodyToASessionAlone() {
        assertThat(withCompanions(couple(), "Sam", "Kim").code()).isEqualTo("too-many-participants");
        assertThat(withCompanions(offer, "Sam").code()).isEqualTo("too-many-participants");
        assertThat(count("SELECT count(*) FROM appointment WHERE therapist_id = $1", therapist.id()))
                .isZero();
    }

    @Test
    void aFamilyIsAtMostTenPeople() {
        UUID family = therapist.offersAt(clinic, Participation.FAMILY, 80, Format.VIDEO);

        assertThat(withCompanions(family, "1", "2", "3", "4", "5", "6", "7", "8", "9")
                        .status())
                .isEqualTo(201);
        assertThat(withCompanions(family, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void theyCanBeNamedWhenTheHeldTimeIsTaken() {
        offer = couple();
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();

        Reply requested =
                post(as.patient(alex), PATH + "/" + held + "/request", Map.of("participants", List.of("Sam")));

        assertThat(requested.state()).isEqualTo("REQUESTED");
        assertThat(names(requested)).containsExactly("Sam");
    }

    @Test
    void tooManyNamesTakeNothing() {
        offer = couple();
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();

        Reply refused =
                post(as.patient(alex), PATH + "/" + held + "/request", Map.of("participants", List.of("Sam", "Kim")));

        assertThat(refused.code()).isEqualTo("too-many-participants");
        assertThat(see(as.patient(alex), held).state()).isEqualTo("HELD");
    }

    @Test
    void theyCanBeChangedUntilItBegins() {
        UUID id = withCompanions(couple(), "Sam").id();

        act(desk(), id, "confirm");
        assertThat(names(named(as.patient(alex), id, "Kim"))).containsExactly("Kim");
        clock.setTo("2026-12-02T10:30:00Z");
        assertThat(named(as.patient(alex), id, "Sam").code()).isEqualTo("has-begun");
        assertThat(names(named(desk(), id, "Sam"))).containsExactly("Sam");
    }

    @Test
    void strangersLearnNothingOfThem() {
        UUID id = withCompanions(couple(), "Sam").id();

        assertThat(named(as.patient(UUID.randomUUID()), id, "Eve").status()).isEqualTo(404);
        assertThat(named(as.receptionistOf(UUID.randomUUID()), id, "Eve").status())
                .isEqualTo(404);
        assertThat(named(as.therapist(therapist.loginId()), id, "Eve").status()).isEqualTo(403);
    }

    @Test
    void theClinicMarksTheOneWhoDidNotComeAndNobodyElse() {
        UUID family = therapist.offersAt(clinic, Participation.FAMILY, 80, Format.VIDEO);
        UUID id = withCompanions(family, "Sam", "Kim").id();
        act(desk(), id, "confirm");
        clock.setTo("2026-12-02T10:05:00Z");
        act(desk(), id, "arrive");

        Reply marked = attended(desk(), id, 2, "MISSED");

        assertThat(marked.state()).isEqualTo("ARRIVED");
        assertThat(attendances(marked)).containsExactly("", "MISSED");
        assertThat(attendances(attended(desk(), id, 2, null))).containsExactly("", "");
        assertThat(attended(desk(), id, 3, "CAME").status()).isEqualTo(404);
        assertThat(attended(as.patient(alex), id, 1, "CAME").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "decline"})
    void nobodyIsMissedAtASessionThatDoesNotTakePlace(String ended) {
        UUID id = withCompanions(couple(), "Sam").id();
        act(desk(), id, ended);

        assertThat(attended(desk(), id, 1, "MISSED").code()).isEqualTo("wrong-state");
    }

    private UUID couple() {
        return therapist.offersAt(clinic, Participation.COUPLE, 80, Format.VIDEO);
    }

    private Reply withCompanions(UUID offerId, String... names) {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("offerId", offerId);
        wish.put("confirm", true);
        wish.put("participants", names);
        return post(as.patient(alex), PATH, wish);
    }

    private static Reply named(WebTestClient who, UUID id, String name) {
        return put(who, PATH + "/" + id + "/participants", Map.of("participants", List.of(name)));
    }

    private static Reply attended(
            WebTestClient who, UUID id, int number, @org.jspecify.annotations.Nullable String how) {
        Map<String, Object> body = new HashMap<>();
        body.put("attendance", how);
        return put(who, PATH + "/" + id + "/participants/" + number, body);
    }

    private static Reply put(WebTestClient who, String uri, Object body) {
        return Reply.to(who.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    private static List<String> names(Reply reply) {
        return all(reply, "name");
    }

    private static List<String> attendances(Reply reply) {
        return all(reply, "attendance");
    }

    private static List<String> all(Reply reply, String field) {
        return reply.body()
                .required("participants")
                .valueStream()
                .map(each -> each.path(field).asString(""))
                .toList();
    }
}
