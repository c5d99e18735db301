package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones as calendars name them and write them down. */
class WrittenZonesTest {

    private static final String[] NEW_YORK_AS_OUTLOOK_WRITES_IT = {
        "BEGIN:VTIMEZONE",
        "TZID:Customized Time Zone",
        "BEGIN:STANDARD",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0500",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0400",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE"
    };

    @Test
    void aZoneWithAnOddNameIsAsTheCalendarWritesItDown() {
        assertThat(starts(new ACalendar()
                        .writing(NEW_YORK_AS_OUTLOOK_WRITES_IT)
                        .and(
                                "DTSTART;TZID=Customized Time Zone:20261031T180000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY;COUNT=3")
                        .and("DTSTART;TZID=Customized Time Zone:20270314T023000", "DURATION:PT1H")
                        .and("DTSTART;TZID=Customized Time Zone:20270701T180000", "DURATION:PT1H")))
                .containsExactly(
                        "2026-10-31T22:00:00Z",
                        "2026-11-01T23:00:00Z",
                        "2026-11-02T23:00:00Z",
                        "2027-03-14T07:30:00Z",
                        "2027-07-01T22:00:00Z");
    }

    @Test
    void aZoneThatGaveUpChangingItsClocksKeepsTheLastOffset() {
        assertThat(starts(new ACalendar()
                        .writing(
                                "BEGIN:VTIMEZONE",
                                "TZID:Somewhere east",
                                "BEGIN:DAYLIGHT",
                                "DTSTART:20000326T020000",
                                "TZOFFSETFROM:+0200",
                                "TZOFFSETTO:+0300",
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20150329T000000Z",
                                "END:DAYLIGHT",
                                "BEGIN:STANDARD",
                                "DTSTART:20160907T000000",
                                "TZOFFSETFROM:+0300",
                                "TZOFFSETTO:+0300",
                                "END:STANDARD",
                                "END:VTIMEZONE")
                        .and("DTSTART;TZID=Somewhere east:20261202T100000", "DURATION:PT1H")))
                .containsExactly("2026-12-02T07:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "/mozilla.org/20050126_1/America/New_York",
                "/freeassociation.sourceforge.net/Tzfile/America/New_York",
                "/citadel.org/20190914_1/US/Eastern"
            })
    void aNameThatEverybodyKnowsIsFoundInALongerOne(String name) {
        assertThat(starts(ACalendar.with("DTSTART;TZID=" + name + ":20261202T100000", "DURATION:PT1H")))
                .containsExactly("2026-12-02T15:00:00Z");
    }

    @Test
    void aZoneMaySayWhereItIsBesideItsName() {
        assertThat(starts(new ACalendar()
                        .writing(
                                "BEGIN:VTIMEZONE",
                                "TZID:Tokyo Standard Time",
                                "X-LIC-LOCATION:Asia/Tokyo",
                                "END:VTIMEZONE")
                        .and("DTSTART;TZID=Tokyo Standard Time:20261202T100000", "DURATION:PT1H")))
                .containsExactly("2026-12-02T01:00:00Z");
    }

    @Test
    void aZoneThatNobodyKnowsIsTheTherapistsOwn() {
        assertThat(starts(ACalendar.with("DTSTART;TZID=Mars/Base:20261202T100000", "DURATION:PT1H")
                        .readIn("Europe/Berlin")))
                .containsExactly("2026-12-02T09:00:00Z");
    }

    @Test
    void aZoneThatMakesNoSenseEndsNothing() {
        assertThat(starts(new ACalendar()
                        .writing(
                                "BEGIN:VTIMEZONE",
                                "TZID:Nowhere",
                                "BEGIN:STANDARD",
                                "DTSTART:20000101T000000",
                                "TZOFFSETFROM:+9900",
                                "TZOFFSETTO:noon",
                                "RRULE:FREQ=SECONDLY",
                                "END:STANDARD",
                                "END:VTIMEZONE")
                        .and("DTSTART;TZID=Nowhere:20261202T100000", "DURATION:PT1H")))
                .containsExactly("2026-12-02T10:00:00Z");
    }

    private static List<String> starts(ACalendar calendar) {
        return calendar.busy().stream()
                .map(busy -> busy.substring(0, busy.indexOf('/')))
                .toList();
    }
}
