package care.alliance.gateway.page.match;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.match.MatchResult.Item;
import care.alliance.gateway.page.match.MatchResult.Point;
import care.alliance.gateway.page.therapist.Card;
import care.alliance.gateway.page.therapist.Card.Reason;
import care.alliance.gateway.page.therapist.Cards;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of therapists who fit, each with what speaks for and against them. */
@Component
class Results {

    private final Therapists therapists;
    private final Cards cards;
    private final Told told;
    private final Words words;

    Results(Therapists therapists, Cards cards, Told told, Words words) {
        this.therapists = therapists;
        this.cards = cards;
        this.told = told;
        this.words = words;
    }

    Mono<Rendering> page(Answers answers, MatchResult found) {
        List<UUID> ids =
                found.items().stream().map(item -> item.therapist().id()).toList();
        return Mono.zip(therapists.several(ids), orNone(therapists.conditions()), orNone(therapists.therapies()))
                .map(all -> page(
                        found,
                        all.getT1(),
                        told.of(
                                answers,
                                all.getT2().orElse(List.of()),
                                all.getT3().orElse(List.of()))));
    }

    private Rendering page(MatchResult found, List<Therapist> known, List<Link> told) {
        Map<UUID, Therapist> byId = known.stream().collect(Collectors.toMap(Therapist::id, Function.identity()));
        return Rendering.view("match/results")
                .modelAttribute(
                        "therapists",
                        found.items().stream()
                                .map(item ->
                                        card(item, byId.get(item.therapist().id())))
                                .filter(Objects::nonNull)
                                .toList())
                .modelAttribute("therapies", found.therapies())
                .modelAttribute("told", told)
                .model(extras(found))
                .build();
    }

    /** What may be missing: a template sees null then, which a model attribute must not be. */
    private static Map<String, Object> extras(MatchResult found) {
        Map<String, Object> extras = new HashMap<>();
        if (found.relaxation() != null) {
            extras.put("relaxation", found.relaxation());
        }
        if (found.guidance() != null) {
            extras.put("guidance", found.guidance());
        }
        return extras;
    }

    private @Nullable Card card(Item item, @Nullable Therapist therapist) {
        return therapist == null ? null : cards.matched(therapist, item.therapy(), why(item), item.openings());
    }

    private List<Reason> why(Item item) {
        List<Reason> why = new ArrayList<>();
        item.reasons().forEach(reason -> why.add(new Reason(reason.text(), true)));
        item.unmet().forEach(unmet -> why.add(new Reason(unmet.text(), false)));
        Point tradeOff = item.tradeOff();
        if (tradeOff != null && why.stream().noneMatch(reason -> reason.text().equals(tradeOff.text()))) {
            why.add(new Reason(words.say("match.weigh", tradeOff.text()), false));
        }
        return List.copyOf(why);
    }
}
