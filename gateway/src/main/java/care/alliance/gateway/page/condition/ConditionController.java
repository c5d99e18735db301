package care.alliance.gateway.page.condition;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Cards;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.therapy.ReviewViews;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of conditions and each one's page. */
@Controller
class ConditionController {

    private static final int THERAPISTS_SHOWN = 6;

    private final Conditions conditions;
    private final Therapists therapists;
    private final Cards cards;
    private final ReviewViews reviews;
    private final Words words;

    ConditionController(Conditions conditions, Therapists therapists, Cards cards, ReviewViews reviews, Words words) {
        this.conditions = conditions;
        this.therapists = therapists;
        this.cards = cards;
        this.reviews = reviews;
        this.words = words;
    }

    @GetMapping("/conditions")
    Mono<Rendering> list() {
        return conditions
                .all()
                .map(all -> Rendering.view("conditions/list")
                        .modelAttribute("conditions", all)
                        .modelAttribute("canonical", "/conditions")
                        .build());
    }

    @GetMapping("/conditions/{slug}")
    Mono<Rendering> page(@PathVariable String slug) {
        return Mono.zip(conditions.one(slug), orNone(therapists.workingWith(slug, THERAPISTS_SHOWN)))
                .map(both -> page(both.getT1(), both.getT2()));
    }

    private Rendering page(Condition condition, Optional<List<Therapist>> found) {
        Rendering.Builder<?> page = Rendering.view("conditions/page")
                .modelAttribute("c", condition)
                .modelAttribute("title", words.say("condition.title", condition.name()))
                .modelAttribute("review", reviews.of(condition.review()))
                .modelAttribute(
                        "groups", condition.evidence().stream().map(this::group).toList())
                .modelAttribute("description", condition.summary())
                .modelAttribute("canonical", "/conditions/" + condition.slug())
                .modelAttribute("shareType", "article");
        found.ifPresent(these -> page.modelAttribute("therapists", cards.of(these)));
        return page.build();
    }

    private Group group(Condition.ByStrength group) {
        return new Group(
                group.strength(), group.therapies().stream().map(this::row).toList());
    }

    private Row row(Condition.Line line) {
        return new Row(
                line.slug(),
                line.name(),
                words.say("condition.whom", line.age(), line.severity()),
                line.limits(),
                line.guideline(),
                line.source().title(),
                line.source().url().toString(),
                words.say("condition.checked", words.date(line.reviewedOn())));
    }

    record Group(String strength, List<Row> rows) {}

    record Row(
            String slug,
            String name,
            String whom,
            String limits,
            String guideline,
            String source,
            String url,
            String checked) {}
}
