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
        Reply booked = withCompanions(couple(), " Sam ");

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
        UUID family = family();

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
        clock.setTo("2026-12-02T10:00:00Z");
        assertThat(named(as.patient(alex), id, "Sam").code()).isEqualTo("has-begun");
        assertThat(names(named(desk(), id, "Sam"))).containsExactly("Sam");
    }

    @Test
    void whoIsNoLongerNamedDoesNotComeAlong() {
        UUID id = withCompanions(family(), "Sam", "Kim").id();

        assertThat(names(named(as.patient(alex), id, "Kim"))).containsExactly("Kim");
        assertThat(names(named(as.patient(alex), id))).isEmpty();
    }

    @Test
    void nobodyIsAddedBeyondWhatTheSessionTakes() {
        UUID id = withCompanions(couple(), "Sam").id();

        assertThat(named(as.patient(alex), id, "Sam", "Kim").code()).isEqualTo("too-many-participants");
        assertThat(named(desk(), id, "Sam", "Kim").code()).isEqualTo("too-many-participants");
        assertThat(names(see(desk(), id))).containsExactly("Sam");
    }

    @Test
    void onceThePatientIsThereItStaysAsItWas() {
        UUID id = withCompanions(couple(), "Sam").id();
        act(desk(), id, "confirm");
        clock.setTo("2026-12-02T10:05:00Z");
        act(desk(), id, "arrive");

        assertThat(named(desk(), id, "Kim").code()).isEqualTo("wrong-state");
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
        UUID id = withCompanions(family(), "Sam", "Kim").id();
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

    @Test
    void whoCameCanStillBeSaidWhenTheSessionIsOver() {
        UUID id = withCompanions(couple(), "Sam").id();
        act(desk(), id, "confirm");
        clock.setTo("2026-12-02T11:30:00Z");
        act(desk(), id, "arrive");
        act(desk(), id, "complete");

        Reply marked = attended(desk(), id, 1, "CAME");

        assertThat(marked.state()).isEqualTo("COMPLETED");
        assertThat(attendances(marked)).containsExactly("CAME");
    }

    @Test
    void whoIsNamedInsteadOfSomebodyHasNotBeenMarkedYet() {
        UUID id = withCompanions(family(), "Sam", "Kim").id();
        act(desk(), id, "confirm");
        attended(desk(), id, 1, "MISSED");
        attended(desk(), id, 2, "MISSED");

        Reply named = named(desk(), id, "Sam", "Robin");

        assertThat(names(named)).containsExactly("Sam", "Robin");
        assertThat(attendances(named)).containsExactly("MISSED", "");
    }

    @Test
    void whoWorksAtAnotherClinicMarksNobodyAtASessionOfTheirOwn() {
        UUID id = withCompanions(couple(), "Sam").id();
        act(desk(), id, "confirm");
        WebTestClient alexWhoWorksElsewhere = as.caller(token -> token.subject(alex.toString())
                .claim("scope", "openid")
                .claim("groups", List.of("/clinics/" + UUID.randomUUID() + "/receptionists")));

        assertThat(attended(alexWhoWorksElsewhere, id, 1, "MISSED").status()).isEqualTo(403);
        assertThat(attendances(see(desk(), id))).containsExactly("");
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

    private UUID family() {
        return therapist.offersAt(clinic, Participation.FAMILY, 80, Format.VIDEO);
    }

    private Reply withCompanions(UUID offerId, String... names) {
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("offerId", offerId);
        wish.put("confirm", true);
        wish.put("participants", names);
        return post(as.patient(alex), PATH, wish);
    }

    private static Reply named(WebTestClient who, UUID id, String... names) {
        return put(who, PATH + "/" + id + "/participants", Map.of("participants", List.of(names)));
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
