package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Attendance;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Those who come along to a session. */
@RestController
@RequestMapping(BookingController.PATH + "/{id}/participants")
class CompanyController {

    private final Company company;
    private final Answers answers;

    CompanyController(Company company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Whether somebody came; null takes back what was said. */
    record AttendanceBody(@Nullable Attendance attendance) {}

    @PutMapping
    @SignedIn
    Mono<ResponseEntity<String>> name(@PathVariable UUID id, Actor actor, @Valid @RequestBody ParticipantsBody body) {
        return company.name(new AppointmentId(id), new Asker(actor, null), ParticipantsBody.clean(body.participants()))
                .flatMap(answers::answer)
                .map(answers::response);
    }

    @PutMapping("/{number}")
    @StaffOnly
    Mono<ResponseEntity<String>> attended(
            @PathVariable UUID id, @PathVariable int number, Actor actor, @RequestBody AttendanceBody body) {
        return company.attended(new AppointmentId(id), new Asker(actor, null), number, body.attendance())
                .flatMap(answers::answer)
                .map(answers::response);
    }
}
