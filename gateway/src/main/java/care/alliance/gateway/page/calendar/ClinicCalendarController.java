package care.alliance.gateway.page.calendar;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.calendar.Feeds.Owner;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** All sessions of a clinic in a calendar elsewhere. */
@Controller
class ClinicCalendarController {

    private static final String PAGE = "/clinic/calendar";
    private static final String CLINIC = "clinic";

    private final FeedPages feeds;
    private final Therapists therapists;
    private final Words words;

    ClinicCalendarController(FeedPages feeds, Therapists therapists, Words words) {
        this.feeds = feeds;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> page(
            Visitor visitor, @RequestParam(name = CLINIC, required = false) @Nullable String asked, WebSession web) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return Mono.zip(
                        feeds.view("clinic", Owner.clinic(id), here(id), id.toString(), web),
                        orNone(therapists.clinicNames()))
                .map(both -> Rendering.view("calendar/clinic")
                        .modelAttribute("feed", both.getT1())
                        .modelAttribute(
                                "desk",
                                ManagerDesk.of(visitor, id, PAGE, both.getT2().orElse(Map.of()), words))
                        .build());
    }

    @PostMapping(PAGE + "/address")
    Mono<Rendering> renew(Visitor visitor, ServerWebExchange exchange, WebSession web) {
        return managed(visitor, exchange).flatMap(id -> feeds.renew(Owner.clinic(id), here(id), web));
    }

    @PostMapping(PAGE + "/stop")
    Mono<Rendering> stop(Visitor visitor, ServerWebExchange exchange, WebSession web) {
        return managed(visitor, exchange).flatMap(id -> feeds.stop(Owner.clinic(id), here(id), web));
    }

    private static Mono<UUID> managed(Visitor visitor, ServerWebExchange exchange) {
        return exchange.getFormData().map(form -> ManagerDesk.clinic(visitor, PAGE, form.getFirst(CLINIC)));
    }

    private static String here(UUID clinic) {
        return ManagerDesk.href(PAGE, clinic);
    }
}
