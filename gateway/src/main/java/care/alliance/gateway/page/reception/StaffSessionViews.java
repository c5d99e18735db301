package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.StaffSessionView.Fact;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointment.Participant;
import care.alliance.gateway.page.session.HistoryViews;
import care.alliance.gateway.page.session.Past;
import care.alliance.gateway.page.therapist.Therapist;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words all that the desk needs to know of an appointment, and what can be done with it. */
@Component
class StaffSessionViews {

    private static final Set<String> OPEN = Set.of("REQUESTED", "CONFIRMED");
    private static final Set<String> TAKES_PLACE = Set.of("CONFIRMED", "ARRIVED", "COMPLETED");

    private final BoardViews board;
    private final Steps steps;
    private final HistoryViews history;
    private final Undoing undoing;
    private final Words words;

    StaffSessionViews(BoardViews board, Steps steps, HistoryViews history, Undoing undoing, Words words) {
        this.board = board;
        this.steps = steps;
        this.history = history;
        this.undoing = undoing;
        this.words = words;
    }

    /** What others tell about an appointment; empty where they do not answer. */
    record Beside(Optional<Therapist> therapist, Optional<String> room, List<Past> history) {}

    StaffSessionView of(Appointment a, Beside beside, @Nullable String date) {
        boolean open = OPEN.contains(a.state());
        boolean ahead = words.now().isBefore(a.start());
        return new StaffSessionView(
                a.id(),
                a.version(),
                a.clinicId(),
                a.state(),
                board.state(a),
                deadline(a),
                words.day(a.startsAt()),
                words.hours(a.startsAt(), a.endsAt()),
                words.zone(a.zone()),
                board.patient(a),
                beside.therapist().isEmpty(),
                facts(a, beside, part(a, date)),
                a.participants().stream().map(one -> companion(a, one)).toList(),
                steps.of(a),
                a.is("REQUESTED") ? page("/reception/appointments/" + a.id() + "/decline", date, true) : null,
                open && ahead ? page("/reception/sessions/" + a.id() + "/move", date, false) : null,
                open ? page("/reception/sessions/" + a.id() + "/cancel", date, false) : null,
                waitlist(a),
                a.groupId() != null,
                isLate(a),
                undoing.of(a, beside.history()).orElse(null),
                beside.history().stream()
                        .map(past -> history.line(past, a.zone()))
                        .toList());
    }

    /** Cancelling it now would be late. */
    boolean isLate(Appointment a) {
        return a.isLate(words.now());
    }

    private static String page(String path, @Nullable String date, boolean backToSession) {
        return Urls.to(path)
                .with("date", date)
                .with("to", backToSession ? DeskForm.SESSION : null)
                .toString();
    }

    private static @Nullable String waitlist(Appointment a) {
        return a.patient() == null
                ? null
                : Urls.to("/reception/waitlist/new")
                        .with("clinic", a.clinicId())
                        .with("patient", a.patient().id())
                        .with("session", a.id())
                        .toString();
    }

    private String deadline(Appointment a) {
        return a.holdExpiresAt() == null
                ? board.deadline(a)
                : words.say("reception.session.held", words.moment(a.holdExpiresAt(), a.zone()));
    }

    /** @param part what it is a part of, if it is */
    List<Fact> facts(Appointment a, Beside beside, Optional<Fact> part) {
        return Stream.of(
                        beside.therapist()
                                .map(found -> fact("board.therapist", "/therapists/" + found.id(), found.name())),
                        Optional.of(fact("board.format", "", words.say("format." + a.format()))),
                        place(a, beside).map(place -> fact("session.where", "", place)),
                        beside.room().map(room -> fact("reception.session.room", "", room)),
                        part,
                        Optional.of(fact("session.length", "", words.say("minutes", a.minutes()))),
                        Optional.of(fact("session.price", "", words.money(a.price()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fact> part(Appointment a, @Nullable String date) {
        if (a.groupId() != null) {
            String group = words.say("reception.session.group", Objects.requireNonNull(a.groupSeats()));
            return Optional.of(fact("session.part", Group.href(a.groupId(), date), group));
        }
        return Optional.ofNullable(a.course())
                .map(course -> fact(
                        "session.part",
                        "/courses/" + course.id(),
                        words.say("reception.session.course", course.number())));
    }

    private Companion companion(Appointment a, Participant one) {
        return new Companion(
                one.number(),
                one.name(),
                one.attendance() == null ? null : words.say("reception.companion." + one.attendance()),
                TAKES_PLACE.contains(a.state())
                        ? "/reception/sessions/" + a.id() + "/participants/" + one.number()
                        : null);
    }

    private static Optional<String> place(Appointment a, Beside beside) {
        return a.format().equals("IN_PERSON")
                ? beside.therapist().flatMap(found -> found.place(a.locationId(), a.clinicId()))
                : Optional.empty();
    }

    Fact fact(String name, String href, String value) {
        return new Fact(words.say(name), new Link(href, value));
    }
}
