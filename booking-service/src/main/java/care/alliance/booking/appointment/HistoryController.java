package care.alliance.booking.appointment;

import care.alliance.booking.appointment.History.Past;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of an appointment and through whom, for staff of its clinic. */
@RestController
class HistoryController {

    private final AppointmentReader reader;
    private final History history;

    HistoryController(AppointmentReader reader, History history) {
        this.reader = reader;
        this.history = history;
    }

    @GetMapping(BookingController.PATH + "/{id}/history")
    @StaffOnly
    Mono<Many> of(@PathVariable UUID id, Actor actor) {
        return reader.find(new AppointmentId(id))
                .filter(seen -> actor.worksAt(seen.appointment().session().clinicId()))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .flatMap(seen -> history.all(seen.appointment().id()).collectList())
                .map(Many::new);
    }

    record Many(List<Past> items) {}
}
