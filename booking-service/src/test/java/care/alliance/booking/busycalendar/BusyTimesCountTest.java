package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands in a calendar elsewhere keeps people from being booked, on the page and on the way in. */
class BusyTimesCountTest extends CalendarTestBase {

    private static final String DAY = "2026-12-02";
    private static final String NEXT_DAY = "2026-12-03";

    @Test
    void aBusyTimeIsNeitherOfferedNorBooked() {
        add(elsewhere.with(busyTomorrowAtTen()));

        assertThat(freeStarts(DAY, NEXT_DAY, Format.VIDEO))
                .isNotEmpty()
                .doesNotContain("2026-12-02T09:15:00Z", TOMORROW_AT_10, "2026-12-02T10:45:00Z")
                .contains("2026-12-02T09:00:00Z", TOMORROW_AT_11);
        Reply refused = request(alex, TOMORROW_AT_10);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("closed");
        assertThat(request(alex, TOMORROW_AT_11).status()).isEqualTo(201);
    }

    @Test
    void nobodyHearsWhatItIs() {
        add(elsewhere.with(busyTomorrowAtTen()));

        assertThat(request(alex, TOMORROW_AT_10).body().toString()).doesNotContain("Dentist", "Work", "calendar");
        assertThat(texts("SELECT row_to_json(b)::text FROM busy_time b WHERE therapist_id = $1", therapist.id()))
                .singleElement()
                .asString()
                .doesNotContain("Dentist");
    }

    @Test
    void whatIsShownCanBeBookedAndNothingElse() {
        add(elsewhere.with(busyTomorrowAtTen().and("DTSTART:20261202T133000Z", "DURATION:PT5M")));
        upload(therapistThemself(), ACalendar.with("DTSTART;TZID=Europe/Paris:20261202T113000", "DURATION:PT2H"));
        Set<String> shown = new HashSet<>(freeStarts(DAY, NEXT_DAY, Format.VIDEO));
        assertThat(shown).isNotEmpty();

        for (Instant start = Instant.parse("2026-12-02T08:00:00Z");
                start.isBefore(Instant.parse("2026-12-02T16:00:00Z"));
                start = start.plus(Duration.ofMinutes(15))) {
            Reply held = hold(as.patient(alex), start.toString());
            assertThat(held.status() == 201)
                    .as("%s: %s", start, held.code())
                    .isEqualTo(shown.contains(start.toString()));
            if (held.status() == 201) {
                act(as.patient(alex), held.id(), "cancel");
            }
        }
    }

    @Test
    void itCountsAtEveryClinicOfTheTherapist() {
        add(elsewhere.with(busyTomorrowAtTen()));
        offer = therapist.offersAt(given.clinicIn("Europe/London"), 50, Format.VIDEO);

        assertThat(request(alex, TOMORROW_AT_10).code()).isEqualTo("closed");
    }

    @Test
    void aSessionThatIsThereStaysAndIsListedForTheClinicToSettle() {
        UUID booked = request(alex, TOMORROW_AT_10).id();

        add(elsewhere.with(busyTomorrowAtTen()));

        assertThat(see(desk(), booked).state()).isEqualTo("REQUESTED");
        assertThat(get(desk(), "/api/booking/clinics/" + clinic.id() + "/displaced")
                        .ids())
                .containsExactly(booked);
    }

    @Test
    void ourOwnSessionsComingBackDisplaceNothing() {
        UUID booked = request(alex, TOMORROW_AT_10).id();

        add(elsewhere.with(
                ACalendar.with("UID:" + booked + "@alliance", "DTSTART:20261202T100000Z", "DTEND:20261202T105000Z")));

        assertThat(onlyCalendar().required("ahead").asInt()).isZero();
        assertThat(get(desk(), "/api/booking/clinics/" + clinic.id() + "/displaced")
                        .ids())
                .isEmpty();
    }

    @Test
    void openingsAreWorkedOutAnewWheneverBusyTimesChange() {
        UUID id = add(elsewhere.with(ACalendar.with("DTSTART:20261202T000000Z", "DURATION:P3D")))
                .id();
        awaitPublished(openings -> assertThat(openings).isNotEmpty().doesNotContain(DAY, "2026-12-03", "2026-12-04"));

        remove(therapistThemself(), id);

        awaitPublished(openings -> assertThat(openings).contains(DAY));
    }

    private void awaitPublished(Consumer<String> check) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> check.accept(String.join(
                        "",
                        texts(
                                "SELECT openings::text FROM published_openings WHERE therapist_id = $1",
                                therapist.id()))));
    }
}
