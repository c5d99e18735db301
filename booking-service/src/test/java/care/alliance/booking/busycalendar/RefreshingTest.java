package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Calendars are read again and again; what is known stays while they cannot be. */
class RefreshingTest extends CalendarTestBase {

    @Autowired
    private Refreshing refreshing;

    private String address;
    private UUID id;

    @BeforeEach
    void aCalendarWasAdded() {
        address = elsewhere.with(busyTomorrowAtTen());
        id = add(address).id();
    }

    @Test
    void beforeHalfAnHourNobodyIsAsked() {
        clock.advance(Duration.ofMinutes(26));
        round();

        assertThat(elsewhere.timesAsked(address)).isEqualTo(1);
    }

    @Test
    void afterHalfAnHourWhatIsNewCounts() {
        elsewhere.put(address, ACalendar.with("DTSTART:20261202T120000Z", "DURATION:PT1H"));
        clock.advance(Duration.ofMinutes(33));
        round();

        assertThat(request(alex, TOMORROW_AT_12).code()).isEqualTo("closed");
        assertThat(request(alex, TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        clock.advance(Duration.ofMinutes(33));
        round();

        assertThat(elsewhere.headersOf(address).getFirst()).doesNotContainKey("if-none-match");
        assertThat(elsewhere.headersOf(address).getLast()).containsKey("if-none-match");
        assertThat(onlyCalendar().required("readAt").asString()).isEqualTo("2026-12-01T09:33:00Z");
        assertThat(onlyCalendar().required("ahead").asInt()).isEqualTo(1);
    }

    @Test
    void onANewDayItIsSentAllTheSameSinceRecurringEntriesReachFurther() {
        clock.setTo("2026-12-02T00:10:00Z");
        round();

        assertThat(elsewhere.headersOf(address).getLast()).doesNotContainKey("if-none-match");
        assertThat(onlyCalendar().required("coversUntil").asString()).isEqualTo("2028-01-06T00:00:00Z");
    }

    @Test
    void whatCannotBeReadKeepsItsTimesAndIsStaleAfterAnHour() {
        elsewhere.fails(address);
        clock.advance(Duration.ofMinutes(33));
        round();

        assertThat(onlyCalendar().required("fault").asString()).isEqualTo("host-fault");
        assertThat(onlyCalendar().required("failingSince").asString()).isEqualTo("2026-12-01T09:33:00Z");
        assertThat(onlyCalendar().required("stale").asBoolean()).isFalse();

        clock.advance(Duration.ofHours(1));
        round();

        assertThat(onlyCalendar().required("stale").asBoolean()).isTrue();
        assertThat(onlyCalendar().required("readAt").asString()).isEqualTo(NOW);
        assertThat(onlyCalendar().required("ahead").asInt()).isEqualTo(1);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).doesNotContain(TOMORROW_AT_10);
    }

    @Test
    void aCalendarThatIsNoneAnyMoreKeepsItsTimesToo() {
        elsewhere.put(address, 200, Map.of(), "<html>Moved</html>");
        clock.advance(Duration.ofMinutes(33));
        round();

        assertThat(onlyCalendar().required("fault").asString()).isEqualTo("not-a-calendar");
        assertThat(onlyCalendar().required("ahead").asInt()).isEqualTo(1);
    }

    @Test
    void oneThatFailsIsTriedLessAndLessOften() {
        elsewhere.fails(address);
        clock.advance(Duration.ofMinutes(33));
        round();
        clock.advance(Duration.ofMinutes(4));
        round();
        assertThat(elsewhere.timesAsked(address)).isEqualTo(2);
        clock.advance(Duration.ofMinutes(1));
        round();
        assertThat(elsewhere.timesAsked(address)).isEqualTo(3);
        clock.advance(Duration.ofMinutes(9));
        round();
        assertThat(elsewhere.timesAsked(address)).isEqualTo(3);
    }

    @Test
    void oneThatWorksAgainIsAsIfNothingHadBeen() {
        elsewhere.fails(address);
        clock.advance(Duration.ofMinutes(33));
        round();
        elsewhere.put(address, busyTomorrowAtTen());
        clock.advance(Duration.ofMinutes(5));
        round();

        assertThat(onlyCalendar().required("fault").isNull()).isTrue();
        assertThat(onlyCalendar().required("failingSince").isNull()).isTrue();
        assertThat(onlyCalendar().required("readAt").asString()).isEqualTo("2026-12-01T09:38:00Z");
    }

    @Test
    void severalInstancesAskOnceBetweenThem() {
        clock.advance(Duration.ofMinutes(33));

        Flux.range(0, 8)
                .flatMap(_ -> refreshing.round().subscribeOn(Schedulers.parallel()), 8)
                .blockLast(Duration.ofSeconds(30));

        assertThat(elsewhere.timesAsked(address)).isEqualTo(2);
    }

    @Test
    void whoAskedForItDoesNotWait() {
        elsewhere.put(address, ACalendar.with("DTSTART:20261202T120000Z", "DURATION:PT1H"));
        clock.advance(Duration.ofMinutes(2));

        var refreshed = refresh(id);

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.text("readAt")).isEqualTo("2026-12-01T09:02:00Z");
        assertThat(request(alex, TOMORROW_AT_12).code()).isEqualTo("closed");
    }

    @Test
    void askingAgainAndAgainAsksTheHostOnceAMinute() {
        clock.advance(Duration.ofMinutes(2));
        refresh(id);
        refresh(id);
        refresh(id);

        assertThat(elsewhere.timesAsked(address)).isEqualTo(2);
    }

    @Test
    void whoAskedHearsThatItDidNotWork() {
        elsewhere.fails(address);
        clock.advance(Duration.ofMinutes(2));

        assertThat(refresh(id).text("fault")).isEqualTo("host-fault");
    }

    /** Calendars of other tests may have come due as well; they are of no interest here. */
    private void round() {
        refreshing.round().repeat(5).blockLast(Duration.ofSeconds(30));
    }
}
