package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who changed what about a clinic. */
@Controller
class ChangesController {

    private static final String PAGE = "/clinic/changes";

    private final Management management;
    private final Therapists therapists;
    private final ChangeViews views;
    private final Words words;

    ChangesController(Management management, Therapists therapists, ChangeViews views, Words words) {
        this.management = management;
        this.therapists = therapists;
        this.views = views;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> changes(
            Visitor visitor,
            Principal me,
            @RequestParam(name = "clinic", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return Mono.zip(management.clinic(id), management.changes(id, cursor), orNone(therapists.clinicNames()))
                .map(all -> Rendering.view("clinic/changes")
                        .modelAttribute(
                                "desk",
                                ManagerDesk.of(visitor, id, PAGE, all.getT3().orElse(Map.of()), words))
                        .modelAttribute(
                                "changes",
                                all.getT2().items().stream()
                                        .map(entry ->
                                                views.of(entry, all.getT1().zone(), me.getName()))
                                        .toList())
                        .modelAttribute(
                                "nextHref",
                                Optional.ofNullable(all.getT2().next())
                                        .map(next -> Urls.to(PAGE)
                                                .with("clinic", id)
                                                .with("cursor", next)
                                                .toString())
                                        .orElse(""))
                        .modelAttribute(
                                "first", Objects.requireNonNullElse(cursor, "").isEmpty())
                        .build());
    }
}
