package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a calendar says, reading it ends, and what comes out are times in order that do not overlap. */
class HostileCalendarsTest {

    @Property(tries = 300)
    void readingEndsWithTimesThatNeverOverlapOrWithARefusal(@ForAll("calendars") ACalendar calendar) {
        switch (calendar.read()) {
            case Reading.Times(List<Busy> times, int _) -> {
                assertThat(times).hasSizeLessThanOrEqualTo(2_000);
                IntStream.range(1, times.size())
                        .forEach(i -> assertThat(times.get(i - 1).to())
                                .isBefore(times.get(i).from()));
            }
            case Reading.Refused(Fault why) -> assertThat(why).isNotEqualTo(Fault.NOT_A_CALENDAR);
        }
    }

    @Provide
    Arbitrary<ACalendar> calendars() {
        return events().list().ofMinSize(1).ofMaxSize(8).map(events -> {
            ACalendar calendar = new ACalendar();
            events.forEach(event -> calendar.and(event.toArray(String[]::new)));
            return calendar;
        });
    }

    private static Arbitrary<List<String>> events() {
        Arbitrary<String> start = Combinators.combine(
                        Arbitraries.of("1601", "1970", "2010", "2026", "2027", "2399"),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of(";TZID=Europe/London:", ";TZID=America/New_York:", ":", ";TZID=No/Where:"))
                .as((year, month, day, hour, zone) ->
                        "DTSTART%s%s%02d%02dT%02d0000".formatted(zone, year, month, day, hour));
        Arbitrary<String> length = Arbitraries.of("PT1S", "PT50M", "PT25H", "P1D", "P40W", "P36600D", "PT0S")
                .map("DURATION:"::concat);
        Arbitrary<String> uid = Arbitraries.of("UID:one", "UID:two", "UID:three");
        Arbitrary<String> more =
                Arbitraries.of("TRANSP:OPAQUE", "EXDATE:20261203T100000Z", "RECURRENCE-ID:20261203T100000Z");
        return Combinators.combine(start, length, uid, rules(), more).as(List::of);
    }

    private static Arbitrary<String> rules() {
        Arbitrary<String> ends = Arbitraries.of(
                "", ";COUNT=1", ";COUNT=500", ";COUNT=2147483647", ";UNTIL=20261224T000000Z", ";UNTIL=99991231");
        Arbitrary<String> lists = Arbitraries.of(
                "",
                ";BYDAY=MO,TU,WE",
                ";BYDAY=-1SU,2MO",
                ";BYMONTH=2;BYMONTHDAY=30",
                ";BYMONTHDAY=-1,31",
                ";BYYEARDAY=366,-366",
                ";BYWEEKNO=53,1",
                ";BYHOUR=" + numbers(24),
                ";BYHOUR=" + numbers(24) + ";BYMINUTE=" + numbers(60) + ";BYSECOND=" + numbers(60),
                ";BYSETPOS=-1;BYDAY=MO,FR");
        return Combinators.combine(
                        Arbitraries.of("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
                        Arbitraries.of(1, 2, 7, 1_000, 99_999, 2_147_483_647),
                        ends,
                        lists)
                .as((frequency, interval, end, list) ->
                        "RRULE:FREQ=" + frequency + ";INTERVAL=" + interval + end + list);
    }

    @Example
    void everySecondForEverIsTooMuch() {
        assertTooLarge(endless("FREQ=SECONDLY"));
        assertTooLarge(endless("FREQ=MINUTELY"));
        assertTooLarge(endless("FREQ=SECONDLY;COUNT=2000000000"));
    }

    @Example
    void soIsEverySecondOfChosenDays() {
        assertTooLarge(endless("FREQ=YEARLY;BYHOUR=" + numbers(24) + ";BYMINUTE=" + numbers(60) + ";BYSECOND="
                + numbers(60) + ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12"));
    }

    @Example
    void soIsAListThatSaysTheSameAgainAndAgain() {
        assertTooLarge(endless("FREQ=DAILY;BYHOUR=" + "1,".repeat(50_000) + "1"));
    }

    @Example
    void soAreVeryManyRulesThatAreEachHarmless() {
        ACalendar calendar = new ACalendar();
        IntStream.range(0, 8_000).forEach(_ -> calendar.and("DTSTART:19700101T000000Z", "RRULE:FREQ=DAILY"));

        assertTooLarge(calendar);
    }

    @Example
    void manyHonestRulesAreNot() {
        ACalendar calendar = new ACalendar();
        IntStream.range(0, 300)
                .forEach(_ -> calendar.and("DTSTART:20100101T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"));

        assertThat(calendar.busy()).hasSize(365);
    }

    @Example
    void partsInPartsInPartsAreNoCalendar() {
        ACalendar deep = new ACalendar()
                .writing(IntStream.range(0, 50_000).mapToObj(_ -> "BEGIN:X").toArray(String[]::new));

        assertThat(deep.read()).isEqualTo(new Reading.Refused(Fault.NOT_A_CALENDAR));
    }

    @Example
    void veryManyZonesThatAreEachHarmlessEndNothing() {
        ACalendar calendar = new ACalendar();
        IntStream.range(0, 3_000)
                .forEach(zone -> calendar.writing(
                                "BEGIN:VTIMEZONE",
                                "TZID:Zone " + zone,
                                "BEGIN:STANDARD",
                                "DTSTART:16010101T000000",
                                "TZOFFSETFROM:+0000",
                                "TZOFFSETTO:+0000",
                                "RRULE:FREQ=HOURLY",
                                "END:STANDARD",
                                "END:VTIMEZONE")
                        .and("DTSTART;TZID=Zone " + zone + ":20261202T100000", "DURATION:PT1H"));

        assertThat(calendar.busy()).hasSize(1);
    }

    @Example
    void norDoVeryManyCalendarsInOne() {
        ACalendar calendar = new ACalendar();
        IntStream.range(0, 3_000)
                .forEach(_ -> calendar.writing(
                                "END:VCALENDAR",
                                "BEGIN:VCALENDAR",
                                "BEGIN:VTIMEZONE",
                                "TZID:Somewhere",
                                "BEGIN:STANDARD",
                                "DTSTART:16010101T000000",
                                "TZOFFSETFROM:+0000",
                                "TZOFFSETTO:+0000",
                                "RRULE:FREQ=HOURLY",
                                "END:STANDARD",
                                "END:VTIMEZONE")
                        .and("DTSTART;TZID=Somewhere:20261202T100000", "DURATION:PT1H"));

        assertThat(calendar.read()).isNotNull();
    }

    @Example
    void norDoesAZoneWithAVeryLongName() {
        assertThat(ACalendar.with("DTSTART;TZID=" + "a".repeat(500_000) + ":20261202T100000", "DURATION:PT1H")
                        .busy())
                .hasSize(1);
    }

    private static ACalendar endless(String rule) {
        return ACalendar.with("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:" + rule);
    }

    private static void assertTooLarge(ACalendar calendar) {
        assertThat(calendar.read()).isEqualTo(new Reading.Refused(Fault.CALENDAR_TOO_LARGE));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
