package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Flash.Button;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.HistoryViews;
import care.alliance.gateway.page.session.Past;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the desk's last step can be taken back. booking-service decides it and refuses when it is too late; this is the same
 * rule, so that no button is shown in vain.
 */
@Component
class Undoing {

    /** So long nobody is told of a confirmation. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private static final Map<String, String> BEFORE = Map.of(
            "CONFIRMED", "REQUESTED",
            "ARRIVED", "CONFIRMED",
            "COMPLETED", "ARRIVED",
            "NO_SHOW", "CONFIRMED");

    private final HistoryViews history;
    private final Words words;

    Undoing(HistoryViews history, Words words) {
        this.history = history;
        this.words = words;
    }

    /**
     * A step that can be taken back.
     *
     * @param what was done, by whom and when
     * @param note until when, and what follows
     */
    record Undo(String what, String note, String href) {}

    Optional<Undo> of(Appointment appointment, List<Past> changes) {
        return changes.stream()
                .filter(past -> past.version() == appointment.version() && past.movedFrom() == null)
                .filter(past -> Objects.equals(past.from(), BEFORE.get(appointment.state())))
                .filter(past -> isInTime(past, appointment.zone()))
                .findFirst()
                .map(last -> new Undo(
                        history.sentence(last, appointment.zone()), note(last, appointment.zone()), href(appointment)));
    }

    /** Says what was just done, on the board or a group's page with a button to take it back. */
    Flash offered(Appointment now, DeskForm form, String done) {
        Flash flash = Flash.done(done);
        return form.isOfSession()
                ? flash
                : flash.with(new Button(
                        href(now),
                        words.say("reception.undo"),
                        Map.of(
                                "version", String.valueOf(now.version()),
                                "clinic", String.valueOf(now.clinicId()),
                                "date", Objects.requireNonNullElse(form.date(), ""),
                                "to", Objects.requireNonNullElse(form.to(), ""))));
    }

    private boolean isInTime(Past last, ZoneId zone) {
        return isConfirmation(last) ? !words.now().isAfter(told(last)) : words.daysUntil(last.at(), zone) == 0;
    }

    private String note(Past last, ZoneId zone) {
        return isConfirmation(last)
                ? words.say("reception.undo.unsent", words.clock(told(last).atZone(zone)))
                : words.say("reception.undo.today");
    }

    private static boolean isConfirmation(Past last) {
        return "REQUESTED".equals(last.from());
    }

    private static Instant told(Past confirmation) {
        return confirmation.at().plus(GRACE);
    }

    private static String href(Appointment appointment) {
        return "/reception/appointments/" + appointment.id() + "/undo";
    }
}
