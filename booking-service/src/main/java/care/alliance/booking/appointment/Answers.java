package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AlreadyHeld;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.problem.Problem;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes as HTTP answers. */
@Component
class Answers {

    private final AppointmentReader reader;
    private final Refusals refusals;
    private final JsonMapper json;

    Answers(AppointmentReader reader, Refusals refusals, JsonMapper json) {
        this.reader = reader;
        this.refusals = refusals;
        this.json = json;
    }

    Mono<Answer> answer(BookingOutcome outcome) {
        return switch (outcome) {
            case Booked booked ->
                answer(HttpStatus.CREATED, booked.appointment().id());
            case AlreadyHeld held -> answer(HttpStatus.OK, held.appointment().id());
            case Changed changed -> answer(HttpStatus.OK, changed.appointment().id());
            case Refusal refusal -> refusals.problem(refusal).map(this::answer);
        };
    }

    /** The answer to send, with the place of what was made. */
    ResponseEntity<String> response(Answer answer) {
        HttpHeaders headers = new HttpHeaders();
        if (answer.status() == HttpStatus.CREATED.value()) {
            String id = json.readTree(answer.json()).get("id").asString();
            headers.setLocation(URI.create(BookingController.PATH + "/" + id));
        }
        return answer.response(headers);
    }

    private Mono<Answer> answer(HttpStatus status, AppointmentId id) {
        return reader.find(id)
                .map(Seen::view)
                .map(view -> new Answer(status.value(), json.writeValueAsString(view), view.etag()));
    }

    private Answer answer(Problem problem) {
        Object body = Objects.requireNonNull(problem.response().getBody());
        return new Answer(problem.status().value(), json.writeValueAsString(body), null);
    }
}
