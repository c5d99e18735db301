package care.alliance.gateway.page.displaced;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.closure.Closure;
import care.alliance.gateway.page.closure.Holidays;
import care.alliance.gateway.page.closure.Holidays.Holiday;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words sessions that the clinic has to settle. */
@Component
class DisplacedViews {

    private final Words words;

    DisplacedViews(Words words) {
        this.words = words;
    }

    /** @param therapists names, as far as they are known */
    List<Row> of(List<Appointment> sessions, Closed closed, Map<UUID, String> therapists) {
        return sessions.stream()
                .map(session -> new Row(
                        session.id(),
                        words.day(session.startsAt()),
                        words.hours(session.startsAt(), session.endsAt()),
                        patient(session),
                        Optional.ofNullable(therapists.get(session.therapistId()))
                                .orElseGet(() -> words.say("board.therapist.unknown")),
                        words.sayOr("list.one", "format." + session.format(), session.format()),
                        session.is("REQUESTED") ? words.say("board.state.request") : "",
                        why(session, closed),
                        "/reception/sessions/" + session.id(),
                        "/clinic/displaced/" + session.id() + "/keep"))
                .toList();
    }

    private String patient(Appointment session) {
        String name = session.patient() == null ? null : session.patient().name();
        return name == null || name.isBlank() ? words.say("board.someone") : name;
    }

    /** booking-service does not say why; what it calls closed is a reason, and else only the hours are left. */
    private String why(Appointment session, Closed closed) {
        return closed.closures().stream()
                .filter(closure -> closure.meets(session))
                .map(Closure::name)
                .findFirst()
                .or(() -> closed.holidays().items().stream()
                        .filter(day -> day.meets(session))
                        .map(Holiday::name)
                        .findFirst())
                .map(name -> words.say("displaced.why.closed", name))
                .orElseGet(() -> words.say("displaced.why.hours"));
    }

    /** When the whole clinic is closed. */
    record Closed(List<Closure> closures, Holidays holidays) {}

    /**
     * A session of the list.
     *
     * @param request that it waits for an answer; empty for a confirmed one
     * @param openHref where it is moved or cancelled
     */
    record Row(
            UUID id,
            String day,
            String time,
            String patient,
            String therapist,
            String format,
            String request,
            String why,
            String openHref,
            String keepHref) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
