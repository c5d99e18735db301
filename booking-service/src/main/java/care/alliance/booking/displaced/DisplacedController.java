package care.alliance.booking.displaced;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.Unsettled;
import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a clinic has to settle: each session is moved or cancelled as any other, or kept where it is. */
@RestController
@RequestMapping("/api/booking/clinics/{id}/displaced")
class DisplacedController {

    private final ClinicAccess access;
    private final Displaced displaced;
    private final Unsettled unsettled;

    DisplacedController(ClinicAccess access, Displaced displaced, Unsettled unsettled) {
        this.access = access;
        this.displaced = displaced;
        this.unsettled = unsettled;
    }

    @GetMapping
    @StaffOnly
    Mono<Many> list(@PathVariable UUID id, Actor actor) {
        return access.toStaff(id, actor).flatMap(_ -> displaced.of(id)).map(Many::new);
    }

    @PostMapping("/{appointmentId}/keep")
    @StaffOnly
    Mono<ResponseEntity<Void>> keep(@PathVariable UUID id, @PathVariable UUID appointmentId, Actor actor) {
        return access.toStaff(id, actor)
                .flatMap(_ -> unsettled.keep(id, appointmentId))
                .filter(kept -> kept)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    record Many(List<AppointmentView> items) {}
}
