package care.alliance.gateway.page.profile;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.profile.ProfilePages.Place;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The therapists of a clinic that somebody manages. */
@Controller
class ClinicTherapistsController {

    private static final String ALL = "/clinic/therapists";
    private static final String ONE = ALL + "/" + Urls.ID;
    private static final String AREA = "clinic";

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
    Mono<Rendering> all(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID clinic = ManagerDesk.clinic(visitor, ALL, asked);
        return Mono.zip(drafts.at(clinic), orNone(therapists.clinicNames()))
                .map(both -> Rendering.view("profile/clinic")
                        .modelAttribute(
                                "desk",
                                ManagerDesk.of(
                                        visitor, clinic, ALL, both.getT2().orElse(Map.of()), words))
                        .modelAttribute(
                                "therapists",
                                both.getT1().stream()
                                        .map(line -> line(line, clinic))
                                        .toList())
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

    private Line line(Drafts.Line line, UUID clinic) {
        boolean found = line.visibility().equals("SHOWN");
        return new Line(
                ALL + "/" + line.id(),
                Urls.to(ALL + "/" + line.id() + "/hours").with("clinic", clinic).toString(),
                line.name(),
                line.initials(),
                words.say("edit.visibility." + line.visibility()),
                found ? "confirmed" : line.visibility().equals("STALE") ? "waiting" : "cancelled",
                words.date(line.confirmedOn()));
    }

    /** @param look of the state, as a class of the style sheet */
    record Line(
            String href, String hoursHref, String name, String initials, String state, String look, String confirmed) {}
}
