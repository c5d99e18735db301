package care.alliance.notification.mail;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Calendar parts (RFC 5545, RFC 5546). The UID stays with the appointment for life and the sequence is its version, so
 * a calendar moves or removes the entry it has instead of adding one.
 */
@Component
class Invitation {

    private final MailSettings settings;
    private final Words words;
    private final Clock clock;

    Invitation(MailSettings settings, Words words, Clock clock) {
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** Puts the appointment into the reader's calendar, or updates it there. */
    CalendarPart request(Appointment appointment, String clinicName, String attendee) {
        return part(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, appointment, clinicName, attendee);
    }

    /** Takes the appointment out of the reader's calendar. */
    CalendarPart cancel(Appointment appointment, String clinicName, String attendee) {
        return part(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, appointment, clinicName, attendee);
    }

    private CalendarPart part(
            Method method, Status status, Appointment appointment, String clinicName, String attendee) {
        VEvent event = event(appointment, clinicName, attendee);
        event.add(status);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Alliance//Appointments 1.0//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        return new CalendarPart(method.getValue(), text(calendar));
    }

    private VEvent event(Appointment appointment, String clinicName, String attendee) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@alliance"));
        event.add(new Sequence(appointment.version()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<Instant>(appointment.start()));
        event.add(new DtEnd<Instant>(appointment.end()));
        event.add(new Summary(words.say("calendar.summary", clinicName)));
        event.add(new Location(place(appointment.format(), clinicName)));
        event.add(new Organizer(mailto(settings.from())).add(new Cn(clinicName.replace('"', '\''))));
        event.add(new Attendee(mailto(attendee))
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.ACCEPTED)
                .add(Rsvp.FALSE));
        event.add(new Url(settings.pageOf(appointment.id())));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }

    private String place(Format format, String clinicName) {
        return format == Format.IN_PERSON ? clinicName : words.say("format." + format);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException fault) {
            // Its text quotes the address.
            throw new IllegalArgumentException("An address that is no address");
        }
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
