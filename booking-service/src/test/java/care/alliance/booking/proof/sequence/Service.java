package care.alliance.booking.proof.sequence;

import care.alliance.booking.TestClock;
import care.alliance.booking.appointment.Asker;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.Change;
import care.alliance.booking.appointment.NewBooking;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.Sweeps;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.BookingOutcome.StaleVersion;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.proof.sequence.Command.Away;
import care.alliance.booking.proof.sequence.Command.Book;
import care.alliance.booking.proof.sequence.Command.Do;
import care.alliance.booking.proof.sequence.Command.Hours;
import care.alliance.booking.proof.sequence.Command.Move;
import care.alliance.booking.proof.sequence.Command.Pass;
import care.alliance.booking.proof.sequence.Command.Seen;
import care.alliance.booking.proof.sequence.Command.Start;
import care.alliance.booking.proof.sequence.Command.Sweep;
import care.alliance.kit.version.ExpectedVersion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The real service on a real database, doing the same for one clinic by a clock of its own. */
final class Service {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ApplicationContext context;
    private final Clinic clinic;
    private final TestClock clock = new TestClock();
    private final Bookings bookings;
    /** In the order in which they were booked. */
    private final List<AppointmentId> booked = new ArrayList<>();

    private final Map<AppointmentId, Integer> told = new HashMap<>();

    Service(ApplicationContext context, Clinic clinic) {
        this.context = context;
        this.clinic = clinic;
        bookings = context.getBean(Bookings.class).asOf(clock);
        clock.setTo(new Start(0, LocalTime.of(8, 0)).in(clinic.terms()));
    }

    /** What comes of it, in the words of {@link Model#does}. */
    String does(Command command) {
        return switch (command) {
            case Book book -> answer(bookings.book(booking(book)));
            case Do change -> answer(bookings.change(change(change)));
            case Move move -> answer(bookings.move(move(move)));
            case Pass(Duration time) -> {
                clock.advance(time);
                yield "done";
            }
            case Sweep _ -> {
                Sweeps.sweep(context, booked, clock.instant());
                yield "done";
            }
            case Hours hours ->
                done(context.getBean(WeeklyPlans.class)
                        .replace(clinic.therapists().get(hours.therapist()), week(hours)));
            case Away away ->
                done(context.getBean(DatabaseClient.class)
                        .sql("""
                                INSERT INTO availability_exception (id, therapist_id, kind, first_day, last_day, created_at,
                                    created_by)
                                VALUES (:id, :therapist, 'TIME_OFF', :day, :day, now(), 'desk')""")
                        .bind("id", UUID.randomUUID())
                        .bind("therapist", clinic.therapists().get(away.therapist()))
                        .bind("day", away.date(clinic.terms()))
                        .then());
        };
    }

    private NewBooking booking(Book book) {
        Holder holder = switch (book.who()) {
            case BROWSER -> new Holder.WebSession(clinic.browser());
            case DESK, STRANGER -> new Holder.Caller(clinic.patient(book.patient()), clinic.actor(book.who()));
            default -> new Holder.Self(clinic.actor(book.who()), clinic.key(book.who()));
        };
        Wish wish = new Wish(
                clinic.therapists().get(book.therapist()),
                clinic.offers().get(book.therapist()),
                book.start().in(clinic.terms()),
                book.format());
        return new NewBooking(wish, holder, book.atOnce());
    }

    private Change change(Do change) {
        AppointmentId id = beforeTheLast(change.appointment());
        return new Change(id, change.action(), asker(change.who()), expected(id, change.seen()), null);
    }

    private care.alliance.booking.appointment.Move move(Move move) {
        Integer therapist = move.therapist();
        return new care.alliance.booking.appointment.Move(
                beforeTheLast(move.appointment()),
                move.start().in(clinic.terms()),
                move.format(),
                therapist == null ? null : clinic.therapists().get(therapist),
                therapist == null ? null : clinic.offers().get(therapist),
                asker(move.who()),
                new ExpectedVersion.Any(),
                null);
    }

    private AppointmentId beforeTheLast(int many) {
        return many < booked.size() ? booked.get(booked.size() - 1 - many) : new AppointmentId(UUID.randomUUID());
    }

    private Asker asker(Person person) {
        return new Asker(clinic.actor(person), clinic.key(person));
    }

    private ExpectedVersion expected(AppointmentId id, Seen seen) {
        return switch (seen) {
            case WHATEVER -> new ExpectedVersion.Any();
            case THE_LATEST -> new ExpectedVersion.Tagged(Set.of("" + told.getOrDefault(id, 1)));
            case AN_OLDER_ONE -> new ExpectedVersion.Tagged(Set.of("0"));
        };
    }

    private String answer(Mono<BookingOutcome> call) {
        BookingOutcome outcome = Objects.requireNonNull(call.block(LIMIT));
        String name = outcome.getClass().getSimpleName();
        return switch (outcome) {
            case Done done -> {
                Appointment appointment = done.appointment();
                if (outcome instanceof Booked && !booked.contains(appointment.id())) {
                    booked.add(appointment.id());
                }
                told.put(appointment.id(), appointment.version());
                yield name + " " + appointment.state() + " v" + appointment.version();
            }
            case StartRefused refused -> name + " " + refused.reason();
            case WrongState wrong -> name + " " + wrong.state();
            case StaleVersion stale -> name + " " + stale.current();
            default -> name;
        };
    }

    private static WeeklyPlan week(Hours hours) {
        return new WeeklyPlan(
                Terms.ZONE,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(
                                day, hours.from(), hours.to(), Set.of(Format.VIDEO, Format.IN_PERSON), null))
                        .toList());
    }

    private static String done(Mono<Void> change) {
        change.block(LIMIT);
        return "done";
    }
}
