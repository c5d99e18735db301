package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that take place once, and texts that are odd. Recurring ones have a test of their own. */
class IcsReaderTest {

    @Test
    void anEntryKeepsItsTherapistBusy() {
        assertThat(ACalendar.with("DTSTART:20261202T100000Z", "DTEND:20261202T110000Z")
                        .busy())
                .containsExactly("2026-12-02T10:00:00Z/2026-12-02T11:00:00Z");
    }

    @Test
    void aLengthIsAsGoodAsAnEnd() {
        assertThat(ACalendar.with("DTSTART:20261202T100000Z", "DURATION:PT1H30M")
                        .busy())
                .containsExactly("2026-12-02T10:00:00Z/2026-12-02T11:30:00Z");
    }

    @Test
    void withNeitherItTakesNoTimeUnlessItIsADay() {
        assertThat(ACalendar.with("DTSTART:20261202T100000Z").busy()).isEmpty();
        assertThat(ACalendar.with("DTSTART;VALUE=DATE:20261202").busy())
                .containsExactly("2026-12-02T00:00:00Z/2026-12-03T00:00:00Z");
    }

    @Test
    void aTimeIsMeantWhereItSays() {
        assertThat(ACalendar.with(
                                "DTSTART;TZID=America/New_York:20261202T100000",
                                "DTEND;TZID=\"America/New_York\":20261202T110000")
                        .busy())
                .containsExactly("2026-12-02T15:00:00Z/2026-12-02T16:00:00Z");
    }

    @Test
    void aTimeThatSaysNotWhereIsMeantWhereTheTherapistIs() {
        var floating = ACalendar.with("DTSTART:20261202T100000", "DTEND:20261202T110000");

        assertThat(floating.busy()).containsExactly("2026-12-02T10:00:00Z/2026-12-02T11:00:00Z");
        assertThat(floating.readIn("Asia/Tokyo").busy()).containsExactly("2026-12-02T01:00:00Z/2026-12-02T02:00:00Z");
    }

    @Test
    void wholeDaysAreDaysWhereTheTherapistIs() {
        var days = ACalendar.with("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227");

        assertThat(days.readIn("Pacific/Auckland").busy()).containsExactly("2026-12-23T11:00:00Z/2026-12-26T11:00:00Z");
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsLongAsItIs() {
        assertThat(ACalendar.with("DTSTART;VALUE=DATE:20270328", "DURATION:P1D").busy())
                .containsExactly("2027-03-28T00:00:00Z/2027-03-28T23:00:00Z");
    }

    @Test
    void whatIsCancelledOrTransparentKeepsNobodyBusy() {
        assertThat(ACalendar.with("DTSTART:20261202T100000Z", "DTEND:20261202T110000Z", "STATUS:CANCELLED")
                        .and("DTSTART:20261203T100000Z", "DTEND:20261203T110000Z", "TRANSP:TRANSPARENT")
                        .and("DTSTART:20261204T100000Z", "DTEND:20261204T110000Z", "STATUS:TENTATIVE", "TRANSP:OPAQUE")
                        .busy())
                .containsExactly("2026-12-04T10:00:00Z/2026-12-04T11:00:00Z");
    }

    @Test
    void whatOverlapsOrTouchesIsOneTime() {
        assertThat(ACalendar.with("DTSTART:20261202T100000Z", "DTEND:20261202T110000Z")
                        .and("DTSTART:20261202T103000Z", "DTEND:20261202T120000Z")
                        .and("DTSTART:20261202T120000Z", "DTEND:20261202T123000Z")
                        .and("DTSTART:20261202T101500Z", "DTEND:20261202T102000Z")
                        .busy())
                .containsExactly("2026-12-02T10:00:00Z/2026-12-02T12:30:00Z");
    }

    @Test
    void ourOwnSessionsDoNotCountTwice() {
        assertThat(ACalendar.with(
                                "UID:0197f2a4-5b7c-7d10-9a55-6f1f6d2f0b11@alliance",
                                "DTSTART:20261202T100000Z",
                                "DTEND:20261202T110000Z")
                        .and("UID:somebody@alliance.example", "DTSTART:20261203T100000Z", "DTEND:20261203T110000Z")
                        .busy())
                .containsExactly("2026-12-03T10:00:00Z/2026-12-03T11:00:00Z");
    }

    @Test
    void whatIsOverOrTooFarAheadIsLeftOutAndWhatReachesInIsKept() {
        assertThat(ACalendar.with("DTSTART:20200101T100000Z", "DTEND:20200101T110000Z")
                        .and("DTSTART:20260930T230000Z", "DTEND:20261001T010000Z")
                        .and("DTSTART:20270930T230000Z", "DTEND:20271001T010000Z")
                        .and("DTSTART:20280101T100000Z", "DTEND:20280101T110000Z")
                        .busy())
                .containsExactly(
                        "2026-09-30T23:00:00Z/2026-10-01T01:00:00Z", "2027-09-30T23:00:00Z/2027-10-01T00:00:00Z");
    }

    @Test
    void anAlarmIsNoPartOfTheTime() {
        assertThat(ACalendar.with(
                                "DTSTART:20261202T100000Z",
                                "BEGIN:VALARM",
                                "ACTION:DISPLAY",
                                "TRIGGER:-PT15M",
                                "DURATION:PT8H",
                                "END:VALARM",
                                "DURATION:PT1H")
                        .busy())
                .containsExactly("2026-12-02T10:00:00Z/2026-12-02T11:00:00Z");
    }

    @Test
    void busyPeriodsWithoutEntriesCountToo() {
        assertThat(new ACalendar()
                        .writing(
                                "BEGIN:VFREEBUSY",
                                "FREEBUSY;FBTYPE=BUSY:20261202T100000Z/PT1H,20261203T100000Z/20261203T113000Z",
                                "FREEBUSY;FBTYPE=FREE:20261204T100000Z/PT1H",
                                "END:VFREEBUSY")
                        .busy())
                .containsExactly(
                        "2026-12-02T10:00:00Z/2026-12-02T11:00:00Z", "2026-12-03T10:00:00Z/2026-12-03T11:30:00Z");
    }

    @Test
    void anEntryThatMakesNoSenseIsSkippedAndCounted() {
        var odd = ACalendar.with("DTSTART:tomorrow", "DTEND:20261202T110000Z")
                .and("DTSTART:20261202T100000Z", "DURATION:P9999999999999W")
                .and("DTSTART:20261202T100000Z", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES")
                .and("DTSTART:20261202T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=0")
                .and("DTSTART:20261203T100000Z", "DTEND:20261203T110000Z");

        assertThat(odd.busy()).containsExactly("2026-12-03T10:00:00Z/2026-12-03T11:00:00Z");
        assertThat(odd.skipped()).isEqualTo(4);
    }

    @Test
    void linesMayBeFoldedAndEndAsTheyLike() {
        String text = ACalendar.with("DTSTART;TZID=America/New_York:20261202T100000", "DURATION:PT1H")
                .text()
                .replace("New_York", "New\r\n _York")
                .replace("\r\n", "\n");

        assertThat(read("\uFEFF" + text))
                .isInstanceOfSatisfying(
                        Reading.Times.class,
                        times -> assertThat(times.times())
                                .singleElement()
                                .satisfies(busy -> assertThat(busy.from()).hasToString("2026-12-02T15:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Sign in</body></html>",
                "BEGIN:VCARD\r\nEND:VCARD\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261202T100000Z\r\n",
                "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNoCalendarIsRefused(String text) {
        assertThat(read(text)).isEqualTo(new Reading.Refused(Fault.NOT_A_CALENDAR));
    }

    @Test
    void aCalendarWithoutEntriesIsOne() {
        assertThat(new ACalendar().busy()).isEmpty();
    }

    @Test
    void moreBusyTimesThanWeKeepAreRefused() {
        ACalendar full = new ACalendar();
        IntStream.range(0, 2_001)
                .mapToObj(
                        hour -> "2026%02d%02dT%02d%02d00Z".formatted(10 + hour / 720, 1 + hour / 24 % 30, hour % 24, 0))
                .forEach(start -> full.and("DTSTART:" + start, "DURATION:PT10M"));

        assertThat(full.read()).isEqualTo(new Reading.Refused(Fault.TOO_MANY_BUSY_TIMES));
    }

    private static Reading read(String text) {
        return new IcsReader()
                .read(
                        text,
                        ZoneId.of("Europe/London"),
                        new Window(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2027-10-01T00:00:00Z")));
    }
}
