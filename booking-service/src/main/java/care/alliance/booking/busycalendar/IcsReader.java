package care.alliance.booking.busycalendar;

import static java.util.stream.Collectors.joining;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.domain.BusyTimesReader;
import care.alliance.booking.busycalendar.domain.CalendarEvent;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.Reading;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.springframework.stereotype.Component;

/** Calendars in iCalendar's text (RFC 5545), taken apart by ical4j. */
@Component
class IcsReader implements CalendarReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One zone takes a few hundred. */
    private static final long MOST_WORK_FOR_ZONES = 50_000;

    @Override
    public Reading read(String text, ZoneId home, Window window) {
        return parsed(text)
                .<Reading>map(calendars -> calendars.read(home, window))
                .orElse(new Reading.Refused(Fault.NOT_A_CALENDAR));
    }

    private static Optional<Calendars> parsed(String text) {
        IcsCollector collector = new IcsCollector();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(tidy(text)), true), collector);
        } catch (ParserException malformed) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(collector.calendars())
                .filter(all -> all.parts("VCALENDAR").findAny().isPresent())
                .map(Calendars::new);
    }

    /** Some programs leave lines empty, or the last one without an end. */
    private static String tidy(String text) {
        String sound = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return sound.lines().filter(line -> !line.isBlank()).collect(joining("\r\n", "", "\r\n"));
    }

    /** A text may hold several calendars, each with zones of its own. */
    private static final class Calendars {

        private final IcsComponent all;
        private final Effort forZones = new Effort(MOST_WORK_FOR_ZONES);
        private int skipped;

        Calendars(IcsComponent all) {
            this.all = all;
        }

        Reading read(ZoneId home, Window window) {
            List<CalendarEvent> events = events(home, window);
            return BusyTimesReader.read(events, window, skipped);
        }

        private List<CalendarEvent> events(ZoneId home, Window window) {
            List<CalendarEvent> events = new ArrayList<>();
            all.parts("VCALENDAR").forEach(calendar -> {
                IcsZones zones = new IcsZones(calendar, home, window, forZones);
                IcsEvents reader = new IcsEvents(new IcsTimes(home, zones::named));
                calendar.parts("VEVENT").forEach(event -> sound(() -> Stream.of(reader.event(event)), events));
                calendar.parts("VFREEBUSY").forEach(periods -> sound(() -> reader.periods(periods), events));
            });
            return events;
        }

        private void sound(Supplier<Stream<CalendarEvent>> entry, List<CalendarEvent> events) {
            try {
                events.addAll(entry.get().toList());
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                skipped++;
            }
        }
    }
}
