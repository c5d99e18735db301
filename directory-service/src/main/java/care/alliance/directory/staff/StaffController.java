package care.alliance.directory.staff;

import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StaffController {

    private static final Problem NOT_ACCEPTED = Problem.unprocessable(
            "invitation-not-accepted", "The name or the e-mail address cannot be used for a login.");

    private final KeycloakStaff staff;

    StaffController(KeycloakStaff staff) {
        this.staff = staff;
    }

    /** A manager invites somebody to work at the clinic. */
    @StaffOnly
    @PostMapping("/api/directory/clinics/{id}/staff")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewMember> invite(@PathVariable UUID id, @Valid @RequestBody Invitation invitation, Actor actor) {
        if (!actor.manages(id)) {
            throw new ProblemException(Problem.notFound());
        }
        return staff.invite(id, invitation).map(invited -> switch (invited) {
            case Invited.Member(UUID member) -> new NewMember(member);
            case Invited.NotAccepted() -> throw new ProblemException(NOT_ACCEPTED);
        });
    }

    /** @param id subject of their login */
    record NewMember(UUID id) {}
}
