package care.alliance.booking.mydata;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.PatientAppointments;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A patient's appointments as an iCalendar file (RFC 5545). UIDs and sequences are those of the invitations that
 * notification-service mails, so a calendar finds the entries that it has.
 */
@Component
class CalendarFile {

    private final PatientAppointments appointments;
    private final Clock clock;

    CalendarFile(PatientAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    Mono<String> of(PatientId patient) {
        return appointments.bookedBy(patient).collectList().map(this::text);
    }

    private String text(List<AppointmentView> sessions) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Alliance//My data 1.0//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        sessions.forEach(session -> calendar.add(event(session)));
        StringWriter text = new StringWriter();
        try {
            // A calendar of nothing is no valid one, but the person is to get a file all the same.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }

    private VEvent event(AppointmentView session) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id() + "@alliance"));
        event.add(new Sequence(session.version()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<Instant>(session.start()));
        event.add(new DtEnd<Instant>(session.end()));
        event.add(new Summary(summary(session.format())));
        event.add(status(session.state()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }

    private static String summary(Format format) {
        return switch (format) {
            case IN_PERSON -> "Appointment in person";
            case VIDEO -> "Appointment by video";
            case PHONE -> "Appointment by phone";
        };
    }

    private static Status status(AppointmentState state) {
        return switch (state) {
            case HELD, REQUESTED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, ARRIVED, COMPLETED, NO_SHOW -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED, DECLINED, EXPIRED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
