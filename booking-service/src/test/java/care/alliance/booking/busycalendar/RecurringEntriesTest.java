package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringEntriesTest {

    @Test
    void theWallClockStaysWhenTheClocksChange() {
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=Europe/London:20261018T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")))
                .containsExactly("2026-10-18T08:00:00Z", "2026-10-25T09:00:00Z", "2026-11-01T09:00:00Z");
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=America/New_York:20270307T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")))
                .containsExactly("2027-03-07T23:00:00Z", "2027-03-14T22:00:00Z", "2027-03-21T22:00:00Z");
    }

    @Test
    void oneThatBeganLongAgoStillGoesOn() {
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=Europe/London:20090105T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20261101T000000Z")))
                .containsExactly("2026-10-05T08:00:00Z", "2026-10-19T08:00:00Z");
    }

    @Test
    void countingCountsFromTheBeginning() {
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=Europe/London:20260925T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=8")))
                .containsExactly("2026-10-01T08:00:00Z", "2026-10-02T08:00:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=2MO;COUNT=3          | 20261012T090000 | 2026-10-12 2026-11-09 2026-12-14",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3         | 20261030T090000 | 2026-10-30 2026-11-27 2026-12-25",
                "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3      | 20261031T090000 | 2026-10-31 2026-12-31 2027-01-31",
                "FREQ=MONTHLY;COUNT=3                    | 20261031T090000 | 2026-10-31 2026-12-31 2027-01-31",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 20261030T090000 | 2026-10-30 2026-11-30",
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH        | 20201126T090000 | 2026-11-26",
                "FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,SA;COUNT=4 | 20261003T090000 | 2026-10-03 2026-10-11 2026-10-17 2026-10-25",
                "FREQ=DAILY;BYDAY=SA;UNTIL=20261012T235959Z | 20261003T090000 | 2026-10-03 2026-10-10",
                "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261008   | 20261005T090000 | 2026-10-05 2026-10-07"
            })
    void rulesComeOutAsTheyAreMeant(String rule, String start, String dates) {
        assertThat(starts(ACalendar.with("DTSTART:" + start + "Z", "DURATION:PT1H", "RRULE:" + rule)))
                .containsExactlyElementsOf(List.of(dates.split(" ")).stream()
                        .map(date -> date + "T09:00:00Z")
                        .toList());
    }

    @Test
    void theFirstDateCountsAlsoWhereTheRuleWouldNotHaveIt() {
        assertThat(starts(ACalendar.with(
                        "DTSTART:20261006T090000Z",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261008T000000Z")))
                .containsExactly("2026-10-06T09:00:00Z", "2026-10-07T09:00:00Z");
    }

    @Test
    void exceptedDatesDoNotTakePlace() {
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=Europe/London:20261005T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=5",
                        "EXDATE;TZID=Europe/London:20261006T090000,20261008T090000",
                        "EXDATE;VALUE=DATE:20261009")))
                .containsExactly("2026-10-05T08:00:00Z", "2026-10-07T08:00:00Z");
    }

    @Test
    void furtherDatesDoAndMayLastOtherwise() {
        assertThat(ACalendar.with(
                                "DTSTART:20261005T090000Z",
                                "DURATION:PT1H",
                                "RDATE:20261007T120000Z",
                                "RDATE;VALUE=PERIOD:20261009T120000Z/PT3H")
                        .busy())
                .containsExactly(
                        "2026-10-05T09:00:00Z/2026-10-05T10:00:00Z",
                        "2026-10-07T12:00:00Z/2026-10-07T13:00:00Z",
                        "2026-10-09T12:00:00Z/2026-10-09T15:00:00Z");
    }

    @Test
    void aDateThatWasMovedIsWhereItWasMovedTo() {
        assertThat(starts(weekly("UID:team")
                        .and(
                                "UID:team",
                                "RECURRENCE-ID;TZID=Europe/London:20261012T090000",
                                "DTSTART;TZID=Europe/London:20261013T150000",
                                "DURATION:PT2H")))
                .containsExactly("2026-10-05T08:00:00Z", "2026-10-13T14:00:00Z", "2026-10-19T08:00:00Z");
    }

    @Test
    void aDateThatWasCancelledDoesNotTakePlaceAndTheOthersDo() {
        assertThat(starts(weekly("UID:team")
                        .and(
                                "UID:team",
                                "RECURRENCE-ID:20261012T080000Z",
                                "DTSTART:20261012T080000Z",
                                "DURATION:PT1H",
                                "STATUS:CANCELLED")))
                .containsExactly("2026-10-05T08:00:00Z", "2026-10-19T08:00:00Z");
    }

    @Test
    void aCancelledEntryTakesPlaceOnNoneOfItsDates() {
        assertThat(weekly("UID:team", "STATUS:CANCELLED").busy()).isEmpty();
    }

    @Test
    void wholeDaysComeAgainWhereTheTherapistIs() {
        assertThat(ACalendar.with(
                                "DTSTART;VALUE=DATE:20261024",
                                "RRULE:FREQ=WEEKLY;COUNT=2",
                                "EXDATE;VALUE=DATE:20261031")
                        .and("DTSTART;VALUE=DATE:20261025", "RRULE:FREQ=WEEKLY;COUNT=2")
                        .busy())
                .containsExactly(
                        "2026-10-23T23:00:00Z/2026-10-26T00:00:00Z", "2026-11-01T00:00:00Z/2026-11-02T00:00:00Z");
    }

    @Test
    void aNightOnWhichTheClocksChangeLosesNoDate() {
        assertThat(starts(ACalendar.with(
                        "DTSTART;TZID=Europe/London:20270326T013000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=4")))
                .containsExactly(
                        "2027-03-26T01:30:00Z", "2027-03-27T01:30:00Z", "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z");
    }

    private static ACalendar weekly(String... more) {
        return ACalendar.with(Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "DTSTART;TZID=Europe/London:20261005T090000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;COUNT=3"))
                .toArray(String[]::new));
    }

    private static List<String> starts(ACalendar calendar) {
        return calendar.busy().stream()
                .map(busy -> busy.substring(0, busy.indexOf('/')))
                .toList();
    }
}
