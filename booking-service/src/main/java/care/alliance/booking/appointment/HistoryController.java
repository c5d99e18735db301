package care.alliance.booking.appointment;

import care.alliance.booking.appointment.History.Past;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of an appointment and through whom: for staff of its clinic, and for its patient without the names of staff. */
@RestController
class HistoryController {

    private final AppointmentReader reader;
    private final Parties parties;
    private final History history;

    HistoryController(AppointmentReader reader, Parties parties, History history) {
        this.reader = reader;
        this.parties = parties;
        this.history = history;
    }

    @GetMapping(BookingController.PATH + "/{id}/history")
    @SignedIn
    Mono<Many> of(@PathVariable UUID id, Actor actor) {
        return reader.find(new AppointmentId(id))
                .flatMap(seen -> parties.of(new Asker(actor, null), seen.appointment())
                        .flatMap(known -> told(seen.appointment().id(), known)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<Many> told(AppointmentId id, Set<Party> known) {
        if (known.contains(Party.CLINIC)) {
            return history.all(id).collectList().map(Many::new);
        }
        return known.contains(Party.PATIENT)
                ? history.all(id).map(Past::withoutName).collectList().map(Many::new)
                : Mono.empty();
    }

    record Many(List<Past> items) {}
}
