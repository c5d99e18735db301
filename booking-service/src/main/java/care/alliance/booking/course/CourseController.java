package care.alliance.booking.course;

import care.alliance.booking.appointment.Rivalry;
import care.alliance.booking.course.CourseChanging.Wish;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Courses of patients, and what can be done to them as a whole. */
@RestController
@RequestMapping(CourseController.PATH)
class CourseController {

    static final String PATH = "/api/booking/courses";

    private static final Problem RACE =
            Problem.conflict("slot-taken", "Others were booking the same times. Please try again.");

    private final CourseBooking booking;
    private final CourseChanging changing;
    private final CourseStore store;
    private final CourseAccess access;
    private final Patients patients;
    private final Creations creations;

    CourseController(
            CourseBooking booking,
            CourseChanging changing,
            CourseStore store,
            CourseAccess access,
            Patients patients,
            Creations creations) {
        this.booking = booking;
        this.changing = changing;
        this.store = store;
        this.access = access;
        this.patients = patients;
        this.creations = creations;
    }

    /** Why something is done to a course. */
    record Reason(@Nullable @Size(max = 500) String reason) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    record Many(List<CourseView> items) {}

    /** How a course of an offer's therapy usually runs. */
    @GetMapping("/usual")
    @Anyone
    Mono<Usual> usual(@RequestParam UUID offer) {
        return store.usual(offer).defaultIfEmpty(Usual.UNKNOWN);
    }

    /** How a course would lie in the calendar. */
    @PostMapping("/plan")
    @SignedIn
    Mono<PlanView> plan(Actor actor, @Valid @RequestBody CourseBody body) {
        return booking.plan(body, actor).switchIfEmpty(Mono.error(CourseController::notFound));
    }

    @PostMapping
    @SignedIn
    Mono<ResponseEntity<String>> book(
            Actor actor,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @Valid @RequestBody CourseBody body) {
        return Rivalry.settle(
                creations.once(actor, key, PATH, body, booking.book(body, actor)),
                () -> Mono.error(new ProblemException(RACE)));
    }

    /** A patient's own courses, or those of a clinic for its staff. */
    @GetMapping
    @SignedIn
    Mono<Many> list(Actor actor, @RequestParam(required = false) @Nullable UUID clinic) {
        Flux<Course> courses = clinic == null
                ? own(actor).flatMapMany(patient -> store.of(patient.id(), null))
                : Mono.just(clinic).filter(actor::worksAt).flatMapMany(id -> store.of(null, id));
        return courses.concatMap(course -> changing.view(course.id()))
                .collectList()
                .map(Many::new);
    }

    @GetMapping("/{id}")
    @SignedIn
    Mono<ResponseEntity<CourseView>> one(@PathVariable UUID id, Actor actor) {
        return store.find(id)
                .filterWhen(course -> access.maySee(course, actor))
                .flatMap(course -> changing.view(course.id()))
                .map(view ->
                        ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view))
                .switchIfEmpty(Mono.error(CourseController::notFound));
    }

    @PostMapping("/{id}/confirm")
    @StaffOnly
    Mono<ResponseEntity<CourseView>> confirm(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch) {
        return answer(changing.answer(wish(id, actor, ifMatch, null), true));
    }

    @PostMapping("/{id}/decline")
    @StaffOnly
    Mono<ResponseEntity<CourseView>> decline(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Reason body) {
        return answer(changing.answer(wish(id, actor, ifMatch, body), false));
    }

    @PostMapping("/{id}/stop")
    @SignedIn
    Mono<ResponseEntity<CourseView>> stop(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Reason body) {
        return answer(changing.stop(wish(id, actor, ifMatch, body)));
    }

    /** Moves a session with all that follow it. */
    @PostMapping("/{id}/reschedule")
    @SignedIn
    Mono<ResponseEntity<CourseView>> move(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RestBody body) {
        return answer(changing.move(wish(id, actor, ifMatch, null), body));
    }

    private static Wish wish(UUID id, Actor actor, @Nullable String ifMatch, @Nullable Reason body) {
        return new Wish(id, actor, ExpectedVersion.of(ifMatch), body == null ? null : body.reason());
    }

    private static Mono<ResponseEntity<CourseView>> answer(Mono<Made> change) {
        return Rivalry.settle(change, () -> Mono.just(new Made.Not(RACE))).map(made -> switch (made) {
            case Made.New(Object view, int version) ->
                ResponseEntity.ok().eTag("\"" + version + "\"").body((CourseView) view);
            case Made.Not(Problem why) -> throw new ProblemException(why);
        });
    }

    private Mono<Patient> own(Actor actor) {
        return actor.has(Role.PATIENT) ? patients.of(actor) : Mono.empty();
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
