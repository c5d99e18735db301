package care.alliance.gateway.page.room;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ClinicForm;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** One room: its name and its steps on a page of its own, closed and opened with one button. */
@Controller
class RoomController {

    private static final String PAGE = RoomViews.PAGE;
    private static final String ONE = PAGE + "/" + Urls.ID;

    private final Rooms rooms;
    private final Therapists therapists;
    private final Words words;

    RoomController(Rooms rooms, Therapists therapists, Words words) {
        this.rooms = rooms;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(ONE)
    Mono<Rendering> show(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, asked);
        return rooms.one(clinic, id)
                .flatMap(room -> page(visitor, clinic, room, RoomForm.of(room), List.of(), HttpStatus.OK));
    }

    @PostMapping(ONE)
    Mono<Rendering> save(
            Visitor visitor, @PathVariable UUID id, @ModelAttribute("form") RoomForm form, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return rooms.one(clinic, id).flatMap(room -> {
            List<FormProblem> problems = form.problems(words);
            return problems.isEmpty()
                    ? save(visitor, clinic, room, form, web)
                    : page(visitor, clinic, room, form, problems, HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> save(Visitor visitor, UUID clinic, Room room, RoomForm form, WebSession web) {
        return Answer.of(rooms.change(clinic, room.named(form.title(), form.withoutSteps())))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Room> _ -> Mono.just(back(clinic, "rooms.saved", web));
                    case Answer.Refused<Room>(ServiceProblem problem) ->
                        page(visitor, clinic, room, form, List.of(form.refused(problem, words)), problem.status());
                });
    }

    @PostMapping(ONE + "/close")
    Mono<Rendering> close(Visitor visitor, @PathVariable UUID id, @ModelAttribute ClinicForm form, WebSession web) {
        return turn(visitor, id, form, false, web);
    }

    @PostMapping(ONE + "/open")
    Mono<Rendering> open(Visitor visitor, @PathVariable UUID id, @ModelAttribute ClinicForm form, WebSession web) {
        return turn(visitor, id, form, true, web);
    }

    private Mono<Rendering> turn(Visitor visitor, UUID id, ClinicForm form, boolean open, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return rooms.one(clinic, id)
                .flatMap(room -> rooms.change(clinic, room.opened(open)))
                .map(now -> back(clinic, now.open() ? "rooms.opened" : "rooms.closed", web));
    }

    private Rendering back(UUID clinic, String done, WebSession web) {
        Flash.done(words.say(done)).keepIn(web);
        return Rendering.redirectTo(ManagerDesk.href(PAGE, clinic))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> page(
            Visitor visitor, UUID clinic, Room room, RoomForm form, List<FormProblem> problems, HttpStatusCode status) {
        return orNone(therapists.clinicNames())
                .map(names -> Rendering.view("clinic/room")
                        .status(status)
                        .modelAttribute("desk", ManagerDesk.of(visitor, clinic, PAGE, names.orElse(Map.of()), words))
                        .modelAttribute("room", room)
                        .modelAttribute("here", PAGE + "/" + room.id())
                        .modelAttribute("back", ManagerDesk.href(PAGE, clinic))
                        .modelAttribute("form", form)
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }
}
