package care.alliance.gateway.page.home;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.therapist.Cards;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.therapy.Therapies;
import care.alliance.gateway.page.therapy.TherapySummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The start page. It answers even when directory-service does not. */
@Controller
class HomeController {

    private static final int THERAPISTS_SHOWN = 3;
    private static final List<String> STRENGTHS =
            List.of("RECOMMENDED", "OPTION", "LIMITED", "INSUFFICIENT", "NOT_RECOMMENDED");

    private final Therapists therapists;
    private final Therapies therapies;
    private final Cards cards;

    HomeController(Therapists therapists, Therapies therapies, Cards cards) {
        this.therapists = therapists;
        this.therapies = therapies;
        this.cards = cards;
    }

    @GetMapping("/")
    Mono<Rendering> home(@RequestParam(defaultValue = "") String signin) {
        return Mono.zip(orNone(therapists.soonest(THERAPISTS_SHOWN)), orNone(therapies.all()))
                .map(both -> page(both.getT1(), both.getT2(), signin.equals("stopped")));
    }

    private Rendering page(Optional<List<Therapist>> soonest, Optional<List<TherapySummary>> all, boolean stopped) {
        Rendering.Builder<?> page = Rendering.view("home")
                .modelAttribute("strengths", STRENGTHS)
                .modelAttribute("stopped", stopped)
                .modelAttribute("canonical", "/");
        soonest.ifPresent(found -> page.modelAttribute("therapists", cards.of(found)));
        all.ifPresent(found -> page.modelAttribute("therapies", found));
        return page.build();
    }
}
