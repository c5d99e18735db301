package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A therapist adds calendars, sees how they stand, and removes them. */
class BusyCalendarApiTest extends CalendarTestBase {

    @Test
    void anAddressIsReadAsItIsAdded() {
        Reply added = add(elsewhere.with(busyTomorrowAtTen().and("DTSTART:20261203T100000Z", "DURATION:PT1H")));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.headers().getFirst("Location")).isEqualTo(path() + "/" + added.id());
        assertThat(onlyCalendar()).isEqualTo(added.body());
        assertThat(added.text("kind")).isEqualTo("ADDRESS");
        assertThat(added.text("name")).isEqualTo("Work");
        assertThat(added.text("readAt")).isEqualTo(NOW);
        assertThat(added.text("coversUntil")).isEqualTo("2028-01-05T00:00:00Z");
        assertThat(added.body().required("ahead").asInt()).isEqualTo(2);
        assertThat(added.body().required("stale").asBoolean()).isFalse();
        assertThat(added.body().required("fault").isNull()).isTrue();
    }

    @Test
    void ofAnAddressOnlyTheHostIsShown() {
        Reply added = add(elsewhere.with(busyTomorrowAtTen()));

        assertThat(added.text("host")).isEqualTo("localhost");
        assertThat(added.body().toString()).doesNotContain("secret", "http");
        assertThat(calendars().toString()).doesNotContain("secret", "http");
    }

    @Test
    void anAddressThatCannotBeReadIsNotAdded() {
        String broken = elsewhere.address();
        elsewhere.put(broken, 200, Map.of(), "<html>Sign in</html>");

        assertThat(add(elsewhere.address()).code()).isEqualTo("calendar-not-found");
        assertThat(add(broken).status()).isEqualTo(422);
        assertThat(add(broken).code()).isEqualTo("not-a-calendar");
        assertThat(calendars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://calendar.example/a.ics, not-https",
        "https://user:word@calendar.example/a.ics, has-a-login",
        "https://calendar.example:22/a.ics, port-not-allowed",
        "https://, not-an-address"
    })
    void whatIsNoAddressIsNamed(String address, String code) {
        Reply refused = add(address);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("validation-failed");
        assertThat(refused.body().required("errors").get(0).required("field").asString())
                .isEqualTo("address");
        assertThat(refused.body().required("errors").get(0).required("code").asString())
                .isEqualTo(code);
        assertThat(refused.body().toString()).doesNotContain("word");
    }

    @Test
    void aCalendarNeedsAName() {
        assertThat(post(therapistThemself(), path(), Map.of("name", " ", "address", "https://a.example/"))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void aRepeatedCallAddsOne() {
        WebTestClient once = with(therapistThemself(), headers -> headers.set("Idempotency-Key", "work-" + alex));
        Map<String, Object> body = Map.of("name", "Work", "address", elsewhere.with(busyTomorrowAtTen()));

        assertThat(post(once, path(), body).id())
                .isEqualTo(post(once, path(), body).id());
        assertThat(calendars()).hasSize(1);
    }

    @Test
    void theSameAddressIsAddedOnce() {
        String address = elsewhere.with(busyTomorrowAtTen());
        add(address);

        assertThat(add(address).code()).isEqualTo("there-already");
    }

    @Test
    void fiveCalendarsAreAsManyAsWeRead() {
        IntStream.range(0, 5).forEach(_ -> add(elsewhere.with(busyTomorrowAtTen())));

        Reply sixth = upload(therapistThemself(), busyTomorrowAtTen());

        assertThat(sixth.status()).isEqualTo(409);
        assertThat(sixth.code()).isEqualTo("too-many-calendars");
    }

    @Test
    void aCalendarMayBeUploaded() {
        WebTestClient named = with(therapistThemself(), headers -> headers.set("Slug", "Caf%C3%A9"));

        Reply added = upload(named, busyTomorrowAtTen());

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("kind")).isEqualTo("UPLOAD");
        assertThat(added.text("name")).isEqualTo("Café");
        assertThat(added.body().required("host").isNull()).isTrue();
        assertThat(added.body().required("ahead").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsUploadedMustBeACalendarOfASizeThatWeRead() {
        assertThat(upload(therapistThemself(), "Dear Sir").code()).isEqualTo("not-a-calendar");
        assertThat(upload(therapistThemself(), "x".repeat(1024 * 1024 + 1)).code())
                .isEqualTo("calendar-too-large");
        assertThat(upload(therapistThemself(), ACalendar.with("DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY"))
                        .code())
                .isEqualTo("calendar-too-large");
        assertThat(calendars()).isEmpty();
    }

    @Test
    void aNewUploadTakesThePlaceOfTheOneBefore() {
        UUID id = upload(therapistThemself(), busyTomorrowAtTen()).id();
        ACalendar later = ACalendar.with("DTSTART:20261204T100000Z", "DURATION:PT1H")
                .and("DTSTART:20261205T100000Z", "DURATION:PT1H");

        Reply replaced = replace(id, later.text());
        Reply refused = replace(id, "Dear Sir");

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.body().required("ahead").asInt()).isEqualTo(2);
        assertThat(refused.code()).isEqualTo("not-a-calendar");
        assertThat(onlyCalendar().required("ahead").asInt()).isEqualTo(2);
    }

    @Test
    void onlyUploadsAreReplacedAndOnlyAddressesReadAgain() {
        UUID upload = upload(therapistThemself(), busyTomorrowAtTen()).id();
        UUID address = add(elsewhere.with(busyTomorrowAtTen())).id();

        assertThat(refresh(upload).code()).isEqualTo("wrong-kind");
        assertThat(replace(address, busyTomorrowAtTen().text()).code()).isEqualTo("wrong-kind");
    }

    @Test
    void entriesThatMakeNoSenseAreCounted() {
        Reply added = upload(therapistThemself(), busyTomorrowAtTen().and("DTSTART:yesterday"));

        assertThat(added.body().required("skipped").asInt()).isEqualTo(1);
    }

    @Test
    void wholeDaysAreThoseOfTheTherapistsHours() {
        therapist.worksOnly("America/New_York", "08:00", "20:00");
        upload(therapistThemself(), ACalendar.with("DTSTART;VALUE=DATE:20261202"));

        assertThat(texts(
                        "SELECT (lower(during) AT TIME ZONE 'UTC')::text FROM busy_time WHERE therapist_id = $1",
                        therapist.id()))
                .containsExactly("2026-12-02 05:00:00");
    }

    @Test
    void whatIsRemovedIsGone() {
        UUID id = add(elsewhere.with(busyTomorrowAtTen())).id();

        assertThat(remove(therapistThemself(), id)).isEqualTo(204);
        assertThat(remove(therapistThemself(), id)).isEqualTo(404);
        assertThat(calendars()).isEmpty();
        assertThat(count("SELECT count(*) FROM busy_time WHERE therapist_id = $1", therapist.id()))
                .isZero();
    }

    @Test
    void calendarsAreTheTherapistsAndTheirManagersBusiness() {
        UUID id = add(elsewhere.with(busyTomorrowAtTen())).id();
        WebTestClient manager = as.managerOf(clinic.id());

        assertThat(get(manager, path()).body().required("items").size()).isEqualTo(1);
        for (WebTestClient other : List.of(
                desk(),
                as.managerOf(given.clinicIn("Europe/London").id()),
                as.therapist(given.therapist().loginId()),
                as.patient(alex))) {
            assertThat(get(other, path()).status()).isEqualTo(404);
            assertThat(upload(other, busyTomorrowAtTen()).status()).isEqualTo(404);
            assertThat(post(other, path() + "/" + id + "/refresh", Map.of()).status())
                    .isEqualTo(404);
            assertThat(remove(other, id)).isEqualTo(404);
        }
        assertThat(remove(manager, id)).isEqualTo(204);
    }

    private Reply replace(UUID id, String text) {
        return Reply.to(therapistThemself()
                .put()
                .uri(path() + "/" + id)
                .contentType(ICS)
                .bodyValue(text)
                .exchange());
    }
}
