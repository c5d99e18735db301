package care.alliance.gateway.page.therapy;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What somebody may take home about a therapy, on a page or two of paper. */
@Controller
class LeafletController {

    private final Therapies therapies;
    private final TherapyView view;
    private final ReviewViews reviews;
    private final Words words;

    LeafletController(Therapies therapies, TherapyView view, ReviewViews reviews, Words words) {
        this.therapies = therapies;
        this.view = view;
        this.reviews = reviews;
        this.words = words;
    }

    @GetMapping("/therapies/{slug}/for/{audience}")
    Mono<Rendering> page(@PathVariable String slug, @PathVariable String audience) {
        return Mono.justOrEmpty(Audience.of(audience))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(known -> therapies.leaflet(slug, known.inAddress()))
                .map(this::page);
    }

    private Rendering page(Leaflet leaflet) {
        Audience audience = leaflet.audience();
        String whom = words.say("audience." + audience);
        return Rendering.view("therapies/leaflet")
                .modelAttribute("l", leaflet)
                .modelAttribute("title", words.say("leaflet.title", leaflet.title(), whom))
                .modelAttribute("whom", whom)
                .modelAttribute("facts", view.facts(leaflet.profile()))
                .modelAttribute("helps", view.evidence(leaflet.helps()))
                .modelAttribute("unsupported", view.evidence(leaflet.unsupported()))
                .modelAttribute("sources", view.briefly(leaflet.sources()))
                .modelAttribute("review", reviews.of(leaflet.review()))
                .modelAttribute("others", others(leaflet.slug(), audience))
                .modelAttribute("address", audience.page(leaflet.slug()))
                .modelAttribute("description", words.say("leaflet.description", leaflet.name(), whom))
                .modelAttribute("canonical", audience.canonical(leaflet.slug()))
                .modelAttribute("shareType", "article")
                .build();
    }

    private List<Link> others(String therapy, Audience shown) {
        return Arrays.stream(Audience.values())
                .map(one -> new Link(one.page(therapy), words.say("audience." + one), null, one == shown))
                .toList();
    }
}
