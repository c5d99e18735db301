package care.alliance.gateway.page.room;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A clinic's rooms, place by place, and a form for one more. */
@Controller
class RoomsController {

    private static final String PAGE = RoomViews.PAGE;

    private final Rooms rooms;
    private final RoomViews views;
    private final Clinics clinics;
    private final Therapists therapists;
    private final Words words;

    RoomsController(Rooms rooms, RoomViews views, Clinics clinics, Therapists therapists, Words words) {
        this.rooms = rooms;
        this.views = views;
        this.clinics = clinics;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> list(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return clinics.one(id).flatMap(clinic -> page(visitor, clinic, RoomForm.EMPTY, List.of(), HttpStatus.OK));
    }

    @PostMapping(PAGE)
    Mono<Rendering> add(Visitor visitor, @ModelAttribute("form") RoomForm form, WebSession web) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return clinics.one(id).flatMap(clinic -> {
            Optional<UUID> place = clinic.locations().stream()
                    .map(Clinic.Location::id)
                    .filter(form::isAt)
                    .findFirst();
            List<FormProblem> problems = new ArrayList<>(form.problems(words));
            if (place.isEmpty()) {
                problems.add(new FormProblem("place", words.say("rooms.wrong.place")));
            }
            return problems.isEmpty()
                    ? add(visitor, clinic, place.orElseThrow(), form, web)
                    : page(visitor, clinic, form, problems, HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> add(Visitor visitor, Clinic clinic, UUID place, RoomForm form, WebSession web) {
        String key = Objects.requireNonNullElse(form.key(), "");
        String used = key.isBlank() ? UUID.randomUUID().toString() : key;
        return Answer.of(rooms.add(clinic.id(), place, form.title(), form.withoutSteps(), used))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Room> _ -> {
                        Flash.done(words.say("rooms.added")).keepIn(web);
                        yield Mono.just(Rendering.redirectTo(ManagerDesk.href(PAGE, clinic.id()))
                                .status(HttpStatus.SEE_OTHER)
                                .build());
                    }
                    case Answer.Refused<Room>(ServiceProblem problem) ->
                        page(visitor, clinic, form.afresh(), List.of(form.refused(problem, words)), problem.status());
                });
    }

    private Mono<Rendering> page(
            Visitor visitor, Clinic clinic, RoomForm form, List<FormProblem> problems, HttpStatusCode status) {
        return Mono.zip(rooms.of(clinic.id()), orNone(therapists.clinicNames()))
                .map(both -> Rendering.view("clinic/rooms")
                        .status(status)
                        .modelAttribute(
                                "desk",
                                ManagerDesk.of(
                                        visitor, clinic.id(), PAGE, both.getT2().orElse(Map.of()), words))
                        .modelAttribute("places", views.places(clinic, both.getT1()))
                        .modelAttribute("locations", clinic.locations())
                        .modelAttribute("detailsHref", ManagerDesk.href("/clinic", clinic.id()))
                        .modelAttribute("form", form)
                        .modelAttribute(
                                "key",
                                Objects.requireNonNullElseGet(
                                        form.key(), () -> UUID.randomUUID().toString()))
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }
}
