package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Single dates, time off and journeys change what can be booked, on the page and on the way in. */
class ExceptionsApiTest extends AppointmentTestBase {

    private static final String DAY = "2026-12-02";
    private static final String NEXT_DAY = "2026-12-03";

    @Test
    void hoursOfOneDateReplaceTheWeeklyOnes() {
        add(Map.of(
                "kind",
                "OVERRIDE",
                "date",
                DAY,
                "hours",
                List.of(Map.of("from", "10:00", "to", "11:00", "formats", List.of("VIDEO")))));

        assertThat(freeStarts(DAY, NEXT_DAY, Format.VIDEO)).containsExactly("2026-12-02T10:00:00Z");
        assertThat(freeStarts(DAY, NEXT_DAY, Format.IN_PERSON)).isEmpty();
        assertThat(freeStarts(NEXT_DAY, "2026-12-04", Format.VIDEO)).hasSizeGreaterThan(10);
    }

    @Test
    void aDayOffCannotBeBookedByAnAddressTypedByHand() {
        add(Map.of("kind", "TIME_OFF", "from", DAY, "to", DAY));

        assertThat(freeStarts(DAY, NEXT_DAY, Format.VIDEO)).isEmpty();
        assertThat(request(alex, TOMORROW_AT_10).code()).isEqualTo("closed");
    }

    /** Where Wednesday morning is still Tuesday in UTC. */
    @Test
    void onTheOtherSideOfTheWorldADayOffIsTheDayOnTheWallThere() {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        clinic = given.clinicIn(zone.getId());
        therapist = given.therapist().worksDaily(zone.getId(), "09:00", "12:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
        add(Map.of("kind", "TIME_OFF", "from", NEXT_DAY, "to", NEXT_DAY));
        add(Map.of("kind", "OVERRIDE", "date", "2026-12-05", "hours", List.of()));

        assertThat(freeStarts(DAY, "2026-12-07", Format.VIDEO))
                .extracting(start -> LocalDate.ofInstant(Instant.parse(start), zone))
                .extracting(LocalDate::toString)
                .containsOnly(DAY, "2026-12-04", "2026-12-06");
    }

    @Test
    void anHourOffIsGivenInInstants() {
        add(Map.of("kind", "TIME_OFF", "from", "2026-12-02T10:00:00Z", "to", "2026-12-02T11:00:00Z"));

        assertThat(request(alex, TOMORROW_AT_10).code()).isEqualTo("closed");
        assertThat(request(alex, TOMORROW_AT_11).status()).isEqualTo(201);
    }

    @Test
    void onAJourneyTheHoursMoveWithTheTherapist() {
        add(Map.of("kind", "TRAVEL", "from", DAY, "to", DAY, "zone", "America/New_York"));

        assertThat(freeStarts(DAY, NEXT_DAY, Format.VIDEO)).first().isEqualTo("2026-12-02T13:00:00Z");
        assertThat(freeStarts(DAY, NEXT_DAY, Format.IN_PERSON)).isEmpty();
    }

    @Test
    void whatIsRemovedInterruptsNoLonger() {
        UUID id = add(Map.of("kind", "TIME_OFF", "from", DAY, "to", DAY)).id();

        assertThat(delete(manager(), id)).isEqualTo(204);
        assertThat(delete(manager(), id)).isEqualTo(404);
        assertThat(freeStarts(DAY, NEXT_DAY, Format.VIDEO)).isNotEmpty();
    }

    @Test
    void appointmentsThatAreThereStay() {
        UUID booked = request(alex, TOMORROW_AT_10).id();

        add(Map.of("kind", "TIME_OFF", "from", DAY, "to", DAY));

        assertThat(see(desk(), booked).state()).isEqualTo("REQUESTED");
    }

    @Test
    void thoseToComeAreListedAsTheyWereSet() {
        add(Map.of("kind", "TIME_OFF", "from", "2026-11-01", "to", "2026-11-02"));
        add(Map.of(
                "kind", "TIME_OFF", "from", "2026-12-24T12:00:00Z", "to", "2026-12-27T00:00:00Z", "note", "Lapland"));
        add(Map.of("kind", "OVERRIDE", "date", DAY, "hours", List.of()));

        var items = get(desk(), path()).body().required("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).required("date").asString()).isEqualTo(DAY);
        assertThat(items.get(0).required("hours").size()).isZero();
        assertThat(items.get(1).required("from").asString()).isEqualTo("2026-12-24T12:00:00Z");
        assertThat(items.get(1).required("note").asString()).isEqualTo("Lapland");
    }

    @Test
    void aRepeatedCallAddsOne() {
        WebTestClient once = with(manager(), headers -> headers.set("Idempotency-Key", "holiday-" + alex));
        Map<String, Object> body = Map.of("kind", "TIME_OFF", "from", DAY, "to", DAY);

        assertThat(post(once, path(), body).id())
                .isEqualTo(post(once, path(), body).id());
        assertThat(get(desk(), path()).body().required("items").size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"PARTY\"} | kind | unknown-kind",
                "{} | kind | unknown-kind",
                "{\"kind\":\"OVERRIDE\",\"date\":\"2026-02-30\",\"hours\":[]} | date | not-a-date",
                "{\"kind\":\"OVERRIDE\",\"date\":\"2026-12-02\"} | hours | required",
                "{\"kind\":\"OVERRIDE\",\"date\":\"2026-12-02\",\"hours\":[{\"from\":\"9am\",\"to\":\"10:00\",\"formats\":[\"VIDEO\"]}]} | hours[0].from | not-a-time",
                "{\"kind\":\"TIME_OFF\",\"from\":\"2026-12-03\",\"to\":\"2026-12-02\"} | to | before-from",
                "{\"kind\":\"TIME_OFF\",\"from\":\"2026-12-02T10:00:00Z\",\"to\":\"2026-12-02T10:00:00Z\"} | to | before-from",
                "{\"kind\":\"TRAVEL\",\"from\":\"2026-12-02\",\"to\":\"2026-12-03\",\"zone\":\"Mars/Base\"} | zone | unknown-zone"
            })
    void whatCannotBeKeptIsNamed(String body, String field, String code) {
        Reply refused = post(manager(), path(), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("validation-failed");
        assertThat(refused.body().required("errors").get(0).required("field").asString())
                .isEqualTo(field);
        assertThat(refused.body().required("errors").get(0).required("code").asString())
                .isEqualTo(code);
    }

    @Test
    void receptionReadsAndLeavesItToManagers() {
        Map<String, Object> body = Map.of("kind", "TIME_OFF", "from", DAY, "to", DAY);

        assertThat(post(desk(), path(), body).status()).isEqualTo(404);
        assertThat(get(desk(), path()).status()).isEqualTo(200);
        assertThat(post(as.therapist(therapist.loginId()), path(), body).status())
                .isEqualTo(201);
        assertThat(get(as.patient(alex), path()).status()).isEqualTo(404);
        assertThat(post(as.managerOf(given.clinicIn("Europe/London").id()), path(), body)
                        .status())
                .isEqualTo(404);
    }

    private Reply add(Map<String, Object> exception) {
        Reply added = post(manager(), path(), exception);
        assertThat(added.status()).as(() -> added.body().toString()).isEqualTo(201);
        return added;
    }

    private int delete(WebTestClient who, UUID id) {
        return Reply.to(who.delete().uri(path() + "/" + id).exchange()).status();
    }

    private WebTestClient manager() {
        return as.managerOf(clinic.id());
    }

    private String path() {
        return "/api/booking/therapists/" + therapist.id() + "/exceptions";
    }
}
