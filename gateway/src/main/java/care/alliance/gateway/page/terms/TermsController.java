package care.alliance.gateway.page.terms;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.security.Visitor;
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

/** Where managers say how their clinic is booked, as a whole and offer by offer. */
@Controller
class TermsController {

    private static final String PAGE = Scope.PAGE;
    private static final String OFFER = PAGE + "/offers/" + Urls.ID;

    private final TermsPages pages;

    TermsController(TermsPages pages) {
        this.pages = pages;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        return pages.open(visitor, scope(visitor, asked, null));
    }

    @PostMapping(PAGE)
    Mono<Rendering> save(Visitor visitor, ServerWebExchange exchange, WebSession web) {
        return save(visitor, null, exchange, web);
    }

    @GetMapping(OFFER)
    Mono<Rendering> showOffer(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        return pages.open(visitor, scope(visitor, asked, id));
    }

    @PostMapping(OFFER)
    Mono<Rendering> saveOffer(Visitor visitor, @PathVariable UUID id, ServerWebExchange exchange, WebSession web) {
        return save(visitor, id, exchange, web);
    }

    private Mono<Rendering> save(Visitor visitor, @Nullable UUID offer, ServerWebExchange exchange, WebSession web) {
        return exchange.getFormData().flatMap(data -> {
            Scope scope = scope(visitor, data.getFirst("clinic"), offer);
            return pages.save(visitor, scope, TermsForm.read(scope, data), web);
        });
    }

    private static Scope scope(Visitor visitor, @Nullable String clinic, @Nullable UUID offer) {
        return new Scope(ManagerDesk.clinic(visitor, PAGE, clinic), offer);
    }
}
