package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the desk can say about an appointment next with one button. */
@Component
class Steps {

    private final Words words;

    Steps(Words words) {
        this.words = words;
    }

    List<Step> of(Appointment appointment) {
        return switch (appointment.state()) {
            case "REQUESTED" -> steps(appointment, "confirm");
            case "CONFIRMED" -> arrivals(appointment);
            case "ARRIVED" -> steps(appointment, "complete");
            default -> List.of();
        };
    }

    /** Whether the patient has come can be said from the session's day on. */
    List<Step> arrivals(Appointment appointment) {
        boolean dayHasCome = words.daysUntil(appointment.start(), appointment.zone()) <= 0;
        return appointment.is("CONFIRMED") && dayHasCome ? steps(appointment, "arrive", "no-show") : List.of();
    }

    private List<Step> steps(Appointment appointment, String... names) {
        return Stream.of(names)
                .map(name -> new Step(
                        name,
                        words.say("reception.step." + name),
                        "/reception/appointments/" + appointment.id() + "/" + name))
                .toList();
    }
}
