package care.alliance.gateway.page.session;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.LocalTime;
import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in plain words how a session stands. */
@Component
class SessionViews {

    private static final Set<String> OPEN = Set.of("HELD", "REQUESTED", "CONFIRMED");
    private static final Set<String> MOVABLE = Set.of("REQUESTED", "CONFIRMED");
    /** What the desk declines, cancels or moves it says why. */
    private static final Set<String> EXPLAINED = Set.of("REQUESTED", "CONFIRMED", "CANCELLED", "DECLINED");

    private final Words words;

    SessionViews(Words words) {
        this.words = words;
    }

    /** The view of somebody who has this session: {@code who} is the other one. */
    SessionView of(Appointment session, Optional<String> therapist, Optional<String> place, boolean forTherapist) {
        String therapistName = therapist.orElseGet(() -> words.say("session.therapist.unknown"));
        String href = "/sessions/" + session.id();
        boolean late = session.isLate(words.now());
        boolean ahead = words.now().isBefore(session.start());
        return new SessionView(
                href,
                href + "/status?seen=" + session.version(),
                href + "/cancel",
                session.version(),
                session.state(),
                words.day(session.startsAt()),
                words.hours(session.startsAt(), session.endsAt()),
                words.zone(session.zone()),
                new LocalTime(session.start(), session.zone()),
                forTherapist ? patientName(session) : therapistName,
                therapistName,
                "/therapists/" + session.therapistId(),
                words.say("format." + session.format()),
                session.format().equals("IN_PERSON") ? place.orElse(null) : null,
                words.say("minutes", session.minutes()),
                words.money(session.price()),
                companions(session),
                session.companions() > 0 && OPEN.contains(session.state()) && ahead && !forTherapist
                        ? href + "/company"
                        : null,
                whatNow(session),
                reason(session),
                session.is("REQUESTED"),
                OPEN.contains(session.state()) && ahead,
                late,
                policy(session, late),
                MOVABLE.contains(session.state()) && ahead ? href + "/move" : null,
                offered(session, href),
                course(session));
    }

    private SessionView.@Nullable Offered offered(Appointment session, String href) {
        Instant until = session.holdExpiresAt();
        return session.heldAt(words.now()) && session.patient() != null && until != null
                ? new SessionView.Offered(
                        words.say("offered.until", words.moment(until, session.zone())), href + "/take")
                : null;
    }

    private @Nullable Link course(Appointment session) {
        return session.course() == null
                ? null
                : new Link(
                        "/courses/" + session.course().id(),
                        words.say("session.course", session.course().number()));
    }

    private String patientName(Appointment session) {
        String name = session.patient() == null ? null : session.patient().name();
        return name == null ? words.say("session.someone") : name;
    }

    private @Nullable String companions(Appointment session) {
        if (session.companions() == 0) {
            return null;
        }
        List<String> names = session.participants().stream()
                .map(Appointment.Participant::name)
                .toList();
        return names.isEmpty() ? words.say("session.company.none") : words.and(names);
    }

    private String whatNow(Appointment session) {
        return switch (session.state()) {
            case "CONFIRMED" -> words.say("now.CONFIRMED." + session.format());
            case "CANCELLED" -> words.say("now.CANCELLED" + whoseWish(session.cancellation()));
            default -> words.say("now." + session.state());
        };
    }

    private static String whoseWish(Appointment.@Nullable Cancellation how) {
        if (how == null) {
            return "";
        }
        return how.isPatientsAndLate() ? ".late" : how.isClinics() ? ".clinic" : "";
    }

    private static @Nullable String reason(Appointment session) {
        return EXPLAINED.contains(session.state()) ? session.reason() : null;
    }

    private String policy(Appointment session, boolean late) {
        Instant lateFrom = session.lateFrom();
        if (lateFrom == null) {
            return words.say("cancel.policy.request");
        }
        return late
                ? words.say("cancel.policy.late")
                : words.say(
                        "cancel.policy", words.moment(lateFrom, session.zone()) + ", " + words.zone(session.zone()));
    }

    /** A message about a session and what became of it. */
    MailView mail(Delivery delivery, Appointment session) {
        Instant when = delivery.sentAt() == null ? delivery.plannedFor() : delivery.sentAt();
        String moment = when == null ? "" : words.moment(when, session.zone());
        return new MailView(
                words.sayOr("mail.other", "mail." + delivery.kind()),
                words.sayOr("session.mail.SKIPPED", "session.mail." + delivery.state(), moment));
    }

    /** A line in the list of messages. */
    record MailView(String what, String when) {}
}
