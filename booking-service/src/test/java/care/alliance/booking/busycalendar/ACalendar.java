package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.domain.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A calendar written by hand, read as on 1 October 2026 for a year from then, by a therapist in London. */
final class ACalendar {

    private static final Window YEAR =
            new Window(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2027-10-01T00:00:00Z"));

    private final List<String> lines = new ArrayList<>();
    private ZoneId home = ZoneId.of("Europe/London");
    private int events;

    /** An entry with these lines; its UID is its own unless one of them gives it. */
    static ACalendar with(String... event) {
        return new ACalendar().and(event);
    }

    ACalendar and(String... event) {
        lines.add("BEGIN:VEVENT");
        if (Stream.of(event).noneMatch(line -> line.startsWith("UID"))) {
            lines.add("UID:entry-" + ++events);
        }
        lines.addAll(List.of(event));
        lines.add("SUMMARY:Dentist");
        lines.add("END:VEVENT");
        return this;
    }

    /** Lines outside of any entry. */
    ACalendar writing(String... others) {
        lines.addAll(List.of(others));
        return this;
    }

    ACalendar readIn(String zone) {
        home = ZoneId.of(zone);
        return this;
    }

    String text() {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hand//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    Reading read() {
        return new IcsReader().read(text(), home, YEAR);
    }

    /** Busy times as {@code from/to}. */
    List<String> busy() {
        Reading reading = read();
        assertThat(reading).isInstanceOf(Reading.Times.class);
        return ((Reading.Times) reading)
                .times().stream().map(busy -> busy.from() + "/" + busy.to()).toList();
    }

    int skipped() {
        return ((Reading.Times) read()).skipped();
    }
}
