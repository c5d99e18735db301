package care.alliance.gateway.page.therapy;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Cards;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of therapies and each one's page. */
@Controller
class TherapyController {

    private static final int THERAPISTS_SHOWN = 6;

    /** Up to so many therapists, the page says what else there is. */
    private static final int FEW = 2;

    private final Therapies therapies;
    private final Therapists therapists;
    private final Cards cards;
    private final TherapyView view;
    private final ReviewViews reviews;
    private final JsonLd jsonLd;
    private final Words words;

    TherapyController(
            Therapies therapies,
            Therapists therapists,
            Cards cards,
            TherapyView view,
            ReviewViews reviews,
            JsonLd jsonLd,
            Words words) {
        this.therapies = therapies;
        this.therapists = therapists;
        this.cards = cards;
        this.view = view;
        this.reviews = reviews;
        this.jsonLd = jsonLd;
        this.words = words;
    }

    @GetMapping("/therapies")
    Mono<Rendering> list() {
        return therapies
                .all()
                .map(all -> Rendering.view("therapies/list")
                        .modelAttribute("therapies", all)
                        .modelAttribute("canonical", "/therapies")
                        .build());
    }

    @GetMapping("/therapies/{slug}")
    Mono<Rendering> page(@PathVariable String slug, @RequestParam(required = false) @Nullable String reading) {
        return Mono.zip(therapies.one(slug, Reading.of(reading)), orNone(therapists.offering(slug, THERAPISTS_SHOWN)))
                .map(both -> page(both.getT1(), both.getT2()));
    }

    private Rendering page(Therapy therapy, Optional<List<Therapist>> offering) {
        Rendering.Builder<?> page = Rendering.view("therapies/page")
                .modelAttribute("t", therapy)
                .modelAttribute(
                        "title", words.say("therapy.title", TherapyView.name(therapy.name(), therapy.abbreviation())))
                .modelAttribute("facts", view.facts(therapy.profile()))
                .modelAttribute("phases", view.phases(therapy.profile()))
                .modelAttribute("evidence", view.evidence(therapy.evidence()))
                .modelAttribute("sources", view.sources(therapy.sources()))
                .modelAttribute("leaflets", view.leaflets(therapy))
                .modelAttribute("review", reviews.of(therapy.review()))
                .modelAttribute("few", therapy.therapists() <= FEW)
                .modelAttribute("articles", view.articles(therapy))
                .modelAttribute("published", view.published(therapy))
                .modelAttribute("jsonLd", jsonLd.of(therapy))
                .modelAttribute("description", therapy.summary())
                .modelAttribute("canonical", "/therapies/" + therapy.slug())
                .modelAttribute("shareType", "article");
        offering.ifPresent(found -> page.modelAttribute("therapists", cards.offering(found, therapy.slug())));
        return page.build();
    }
}
