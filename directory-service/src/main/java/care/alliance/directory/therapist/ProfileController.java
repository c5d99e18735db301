package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.ProfileEdit;
import care.alliance.directory.therapist.domain.ProfileFault;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Work on profiles, for the therapist and for managers of a clinic where they have an offer; 404 for everybody else. */
@RestController
@RequestMapping("/api/directory/therapists")
class ProfileController {

    private final ProfileEditing editing;

    ProfileController(ProfileEditing editing) {
        this.editing = editing;
    }

    /** The profile that belongs to the caller's own login. */
    @SignedIn
    @GetMapping("/mine/draft")
    Mono<ResponseEntity<DraftView>> mine(Actor actor) {
        return editing.own(actor).map(ProfileController::tagged);
    }

    /** Everything that can be edited, with the version to send back. */
    @SignedIn
    @GetMapping("/{id}/draft")
    Mono<ResponseEntity<DraftView>> draft(@PathVariable UUID id, Actor actor) {
        return editing.draft(id, actor).map(ProfileController::tagged);
    }

    /** Saves an edit of the version that was seen. */
    @SignedIn
    @PutMapping("/{id}")
    Mono<ResponseEntity<DraftView>> save(
            @PathVariable UUID id,
            @RequestHeader(ExpectedVersion.HEADER) String ifMatch,
            @RequestBody ProfileEdit edit,
            Actor actor) {
        return editing.save(id, ExpectedVersion.of(ifMatch), edit, actor).map(ProfileController::tagged);
    }

    /** The public page as an edit would make it; nothing is stored. */
    @SignedIn
    @PostMapping("/{id}/preview")
    Mono<TherapistProfile> preview(@PathVariable UUID id, @RequestBody ProfileEdit edit, Actor actor) {
        return editing.preview(id, edit, actor).map(ProfileController::result);
    }

    /** All of it is right as it stands. */
    @SignedIn
    @PostMapping("/{id}/confirm")
    Mono<ResponseEntity<DraftView>> confirm(@PathVariable UUID id, Actor actor) {
        return editing.confirm(id, actor).map(ProfileController::tagged);
    }

    /** Who changed what, newest first. */
    @SignedIn
    @GetMapping("/{id}/changes")
    Mono<Page<ChangeView>> changes(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Actor actor) {
        return editing.changes(id, cursor, actor).map(ProfileController::result);
    }

    private static ResponseEntity<DraftView> tagged(Editing<DraftView> editing) {
        DraftView draft = result(editing);
        return ResponseEntity.ok().eTag("\"" + draft.version() + "\"").body(draft);
    }

    private static <T> T result(Editing<T> editing) {
        return switch (editing) {
            case Editing.Done<T>(T result) -> result;
            case Editing.Unknown<T>() -> throw new ProblemException(Problem.notFound());
            case Editing.ManagersOnly<T>() ->
                throw new ProblemException(Problem.of(
                        HttpStatus.FORBIDDEN,
                        "managers-only",
                        "Therapies, registrations and offers are changed by a manager of the clinic."));
            case Editing.Faulty<T>(List<ProfileFault> faults) -> throw new ProblemException(refusal(faults));
            case Editing.Stale<T>(long version, Map<String, @Nullable Object> changed) ->
                throw new ProblemException(
                        Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version", "It has changed since you looked.")
                                .with("version", version)
                                .with("changed", changed));
        };
    }

    private static Problem refusal(List<ProfileFault> faults) {
        return Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the values are not as they must be.")
                .with(
                        "errors",
                        faults.stream()
                                .map(fault -> new FieldProblem(fault.field(), fault.code(), fault.message()))
                                .toList());
    }
}
