package care.alliance.booking.calendarfeed;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.calendarfeed.domain.AppointmentUid;
import care.alliance.booking.calendarfeed.domain.FeedEntry;
import care.alliance.booking.calendarfeed.domain.FeedOwner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Feeds as text (RFC 5545). They lie on other people's servers, so they say when and how, never who, why or with whom. Times
 * are in UTC: no calendar is an hour off when the clocks change. The same sessions give the same text.
 */
@Component
class FeedWriter {

    private static final Duration READ_EVERY = Duration.ofHours(1);

    private final FeedSettings settings;

    FeedWriter(FeedSettings settings) {
        this.settings = settings;
    }

    String write(FeedOwner owner, List<FeedEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Alliance//Appointments 1.0//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", sessions(owner) + "s"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_EVERY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_EVERY.toString()));
        entries.forEach(entry -> calendar.add(event(owner, entry)));
        if (entries.isEmpty()) {
            calendar.add(somethingAtLeast());
        }
        return text(calendar);
    }

    private VEvent event(FeedOwner owner, FeedEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(AppointmentUid.of(entry.id())));
        event.add(new Sequence(entry.version()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new DtStart<Instant>(entry.start()));
        event.add(new DtEnd<Instant>(entry.end()));
        event.add(new Summary(sessions(owner) + " (" + how(entry.format()) + ")"));
        event.add(status(entry.status()));
        event.add(new Url(page(owner, entry)));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }

    private static String sessions(FeedOwner owner) {
        return switch (owner.kind()) {
            case PATIENT -> "Appointment";
            case THERAPIST, CLINIC -> "Session";
        };
    }

    private static String how(Format format) {
        return switch (format) {
            case IN_PERSON -> "in person";
            case VIDEO -> "video";
            case PHONE -> "phone";
        };
    }

    private static Status status(FeedEntry.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private URI page(FeedOwner owner, FeedEntry entry) {
        return settings.pageAt(
                switch (owner.kind()) {
                    case PATIENT, THERAPIST -> "/sessions/" + entry.id();
                    case CLINIC ->
                        "/reception?clinic=" + owner.id() + "&date="
                                + entry.start().atZone(entry.zone()).toLocalDate();
                });
    }

    /** A calendar without any component is none to some programs. */
    private static VTimeZone somethingAtLeast() {
        Standard always = new Standard();
        always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone utc = new VTimeZone();
        utc.add(new TzId("Etc/UTC"));
        utc.add(always);
        return utc;
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }
}
