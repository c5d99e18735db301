package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.therapist.Cards;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of clinics and each one's page. */
@Controller
class ClinicController {

    private static final int THERAPISTS_SHOWN = 12;

    private final Clinics clinics;
    private final ClinicViews views;
    private final ClinicJsonLd jsonLd;
    private final Therapists therapists;
    private final Cards cards;

    ClinicController(Clinics clinics, ClinicViews views, ClinicJsonLd jsonLd, Therapists therapists, Cards cards) {
        this.clinics = clinics;
        this.views = views;
        this.jsonLd = jsonLd;
        this.therapists = therapists;
        this.cards = cards;
    }

    @GetMapping("/clinics")
    Mono<Rendering> list() {
        return clinics.all()
                .map(all -> Rendering.view("clinics/list")
                        .modelAttribute("clinics", all.stream().map(views::of).toList())
                        .modelAttribute("canonical", "/clinics")
                        .build());
    }

    @GetMapping("/clinics/" + Urls.ID)
    Mono<Rendering> page(@PathVariable UUID id) {
        return Mono.zip(clinics.one(id), orNone(therapists.at(id, THERAPISTS_SHOWN)))
                .map(both -> page(both.getT1(), both.getT2()));
    }

    private Rendering page(Clinic clinic, Optional<List<Therapist>> found) {
        Rendering.Builder<?> page = Rendering.view("clinics/page")
                .modelAttribute("c", views.of(clinic))
                .modelAttribute("jsonLd", jsonLd.of(clinic))
                .modelAttribute("canonical", "/clinics/" + clinic.id());
        if (!clinic.description().isBlank()) {
            page.modelAttribute("description", clinic.description());
        }
        found.ifPresent(these -> page.modelAttribute("therapists", cards.of(these)));
        return page.build();
    }
}
