package care.alliance.gateway.page.profile;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.profile.ProfilePages.Place;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import care.alliance.gateway.security.Visitor.Duty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The therapists of the clinics that somebody manages. */
@Controller
class ClinicTherapistsController {

    private static final String ALL = "/clinic/therapists";
    private static final String ONE = ALL + "/" + Urls.ID;
    private static final String AREA = "clinic-therapists";

    private final Drafts drafts;
    private final ProfilePages pages;
    private final Therapists therapists;
    private final Words words;

    ClinicTherapistsController(Drafts drafts, ProfilePages pages, Therapists therapists, Words words) {
        this.drafts = drafts;
        this.pages = pages;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(ALL)
    Mono<Rendering> all(Visitor visitor) {
        List<UUID> managed = visitor.clinics().stream()
                .filter(duty -> duty.duty() == Duty.MANAGER)
                .map(Visitor.ClinicDuty::clinicId)
                .distinct()
                .toList();
        if (managed.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return orNone(therapists.clinicNames())
                .flatMapMany(names -> Flux.fromIterable(managed)
                        .concatMap(clinic ->
                                drafts.at(clinic).map(lines -> clinic(clinic, lines, names.orElse(Map.of())))))
                .collectList()
                .map(clinics -> Rendering.view("profile/clinic")
                        .modelAttribute("clinics", clinics)
                        .modelAttribute("area", AREA)
                        .build());
    }

    @GetMapping(ONE)
    Mono<Rendering> open(@PathVariable UUID id, @RequestParam(required = false) @Nullable String changes) {
        return drafts.of(id).flatMap(draft -> pages.open(place(id), draft, changes));
    }

    @PostMapping(ONE)
    Mono<Rendering> save(@PathVariable UUID id, ServerWebExchange exchange, WebSession web) {
        return drafts.of(id)
                .flatMap(draft ->
                        exchange.getFormData().flatMap(form -> pages.save(place(id), draft, new Typed(form), web)));
    }

    @PostMapping(ONE + "/preview")
    Mono<Rendering> preview(@PathVariable UUID id, ServerWebExchange exchange) {
        return drafts.of(id)
                .flatMap(draft ->
                        exchange.getFormData().flatMap(form -> pages.preview(place(id), draft, new Typed(form))));
    }

    @PostMapping(ONE + "/edit")
    Mono<Rendering> again(@PathVariable UUID id, ServerWebExchange exchange) {
        return drafts.of(id)
                .flatMap(draft ->
                        exchange.getFormData().flatMap(form -> pages.again(place(id), draft, new Typed(form))));
    }

    @PostMapping(ONE + "/confirm")
    Mono<Rendering> confirm(@PathVariable UUID id, WebSession web) {
        return drafts.of(id).flatMap(draft -> pages.confirm(place(id), draft, web));
    }

    private static Place place(UUID id) {
        return new Place(ALL + "/" + id, AREA, false);
    }

    private Clinic clinic(UUID id, List<Drafts.Line> lines, Map<UUID, String> names) {
        return new Clinic(
                names.getOrDefault(id, words.say("edit.clinic")),
                lines.stream().map(this::line).toList());
    }

    private Line line(Drafts.Line line) {
        boolean found = line.visibility().equals("SHOWN");
        return new Line(
                ALL + "/" + line.id(),
                line.name(),
                line.initials(),
                words.say("edit.visibility." + line.visibility()),
                found ? "confirmed" : line.visibility().equals("STALE") ? "waiting" : "cancelled",
                words.date(line.confirmedOn()));
    }

    record Clinic(String name, List<Line> therapists) {}

    /** @param look of the state, as a class of the style sheet */
    record Line(String href, String name, String initials, String state, String look, String confirmed) {}
}
