package care.alliance.booking.demo;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.Change;
import care.alliance.booking.appointment.ClinicAppointments;
import care.alliance.booking.appointment.NewBooking;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.demo.DemoClinic.Caller;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Books a handful of sessions as reception would: some for today, which were booked yesterday, and some for the next
 * days. It blocks, so it runs on a thread of its own.
 */
@Component
@ConditionalOnBooleanProperty("alliance.demo")
class DemoBookings {

    private static final Logger log = LoggerFactory.getLogger(DemoBookings.class);
    private static final Duration TIME_OUT = Duration.ofSeconds(20);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** One alone may have been made on an earlier day, as one of the next days. */
    private static final int ENOUGH = 2;

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Bookings bookings;
    private final ClinicAppointments appointments;
    private final Availability availability;
    private final Patients patients;
    private final Clock clock;

    DemoBookings(
            Bookings bookings,
            ClinicAppointments appointments,
            Availability availability,
            Patients patients,
            Clock clock) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.availability = availability;
        this.patients = patients;
        this.clock = clock;
    }

    /** Fills the clinic's next days, unless today has been filled before. */
    void fill(DemoClinic clinic) {
        Instant now = clock.instant();
        Window today = today(now);
        List<AppointmentView> there = await(
                appointments.between(clinic.id(), today.from(), today.to()).collectList());
        if (there.size() >= ENOUGH) {
            return;
        }
        clinic.callers().forEach(caller -> register(clinic, caller));
        fillToday(clinic, today, now);
        fillNextDays(clinic, now);
        log.info("Demo bookings made for clinic {}", clinic.id());
    }

    private void fillToday(DemoClinic clinic, Window today, Instant now) {
        Bookings yesterday = bookings.asOf(Clock.fixed(now.minus(A_DAY), ZoneOffset.UTC));
        int made = 0;
        for (String number : clinic.therapists()) {
            List<Slot> free = await(availability
                    .times(DemoIds.therapist(number), DemoIds.firstOffer(number), today)
                    .next()
                    .map(times -> times.free(today, now.minus(A_DAY)))
                    .defaultIfEmpty(List.of()));
            if (!free.isEmpty() && made < clinic.callers().size()) {
                Slot slot = free.get(3 * made % free.size());
                Caller caller = clinic.callers().get(made);
                boolean comes = made % 4 != 3;
                book(yesterday, clinic, caller, number, slot)
                        .map(booked -> confirm(yesterday, clinic, booked))
                        .ifPresent(booked -> letTimePass(clinic, booked, comes, now));
                made++;
            }
        }
    }

    private void fillNextDays(DemoClinic clinic, Instant now) {
        int next = 0;
        for (String number : clinic.asked()) {
            next(number, Format.VIDEO, now)
                    .ifPresent(slot -> book(bookings, clinic, clinic.callers().getFirst(), number, slot));
            next++;
        }
        Caller last = clinic.callers().get(next);
        next(clinic.settled(), Format.IN_PERSON, now)
                .ifPresent(slot -> book(bookings, clinic, last, clinic.settled(), slot));
    }

    private Optional<Slot> next(String number, Format format, Instant now) {
        return await(availability.nextFree(
                        DemoIds.therapist(number), DemoIds.firstOffer(number), format, now.plus(A_DAY), 1))
                .stream()
                .findFirst();
    }

    private void register(DemoClinic clinic, Caller caller) {
        patients.register(
                        new PatientId(caller.id()),
                        clinic.id(),
                        clinic.desk(),
                        caller.name(),
                        caller.email(),
                        caller.phone())
                .block(TIME_OUT);
    }

    private static Optional<Appointment> book(
            Bookings when, DemoClinic clinic, Caller caller, String number, Slot slot) {
        Wish wish = new Wish(DemoIds.therapist(number), DemoIds.firstOffer(number), slot.start(), slot.format());
        Holder holder = new Holder.Caller(
                new PatientId(caller.id()), clinic.receptionist().actor());
        return appointment(await(when.book(new NewBooking(wish, holder, true))));
    }

    private static Appointment confirm(Bookings when, DemoClinic clinic, Appointment booked) {
        return booked.state() == AppointmentState.REQUESTED
                ? change(when, clinic, booked, Action.CONFIRM).orElse(booked)
                : booked;
    }

    private void letTimePass(DemoClinic clinic, Appointment booked, boolean comes, Instant now) {
        if (booked.session().start().isAfter(now)) {
            return;
        }
        boolean over = !booked.session().end().isAfter(now);
        if (over && !comes) {
            change(bookings, clinic, booked, Action.MISS);
        } else {
            change(bookings, clinic, booked, Action.ARRIVE)
                    .filter(_ -> over)
                    .ifPresent(here -> change(bookings, clinic, here, Action.COMPLETE));
        }
    }

    private static Optional<Appointment> change(
            Bookings when, DemoClinic clinic, Appointment appointment, Action action) {
        return appointment(await(when.change(
                new Change(appointment.id(), action, clinic.receptionist(), new ExpectedVersion.Any(), null))));
    }

    private static Optional<Appointment> appointment(BookingOutcome outcome) {
        if (outcome instanceof Done done) {
            return Optional.of(done.appointment());
        }
        log.debug("A demo booking was refused: {}", outcome);
        return Optional.empty();
    }

    private static Window today(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return new Window(
                today.atStartOfDay(ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    private static <T> T await(Mono<T> work) {
        return work.blockOptional(TIME_OUT).orElseThrow();
    }
}
