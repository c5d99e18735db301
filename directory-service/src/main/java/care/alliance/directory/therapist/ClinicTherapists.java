package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.Visibility;
import care.alliance.directory.therapist.domain.VisibilityRules;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A clinic's therapists as its managers see them, the hidden ones too. */
@RestController
class ClinicTherapists {

    private final TherapistStore store;
    private final VisibilityRules rules;
    private final Today today;

    ClinicTherapists(TherapistStore store, ProfileSettings settings, Today today) {
        this.store = store;
        this.rules = settings.rules();
        this.today = today;
    }

    /** By name. */
    @StaffOnly
    @GetMapping("/api/directory/clinics/{id}/therapists")
    Mono<Page<Line>> all(@PathVariable UUID id, Actor actor) {
        if (!actor.manages(id)) {
            throw new ProblemException(Problem.notFound());
        }
        return store.at(id)
                .map(stored -> line(stored.therapist()))
                .collectList()
                .map(Page::all);
    }

    private Line line(Therapist therapist) {
        LocalDate day = today.date();
        LocalDate confirmedOn = Objects.requireNonNullElse(therapist.confirmedOn(), day);
        String name = therapist.portrait().name();
        return new Line(
                therapist.id(),
                name,
                Portrait.initials(name),
                therapist.visibility(rules, day),
                confirmedOn,
                rules.hiddenFrom(confirmedOn));
    }

    /** @param hiddenFrom when the profile is hidden unless somebody confirms it */
    record Line(
            UUID id, String name, String initials, Visibility visibility, LocalDate confirmedOn, LocalDate hiddenFrom) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
