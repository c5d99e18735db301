package care.alliance.gateway.page.profile;

import care.alliance.gateway.page.profile.ProfilePages.Place;
import care.alliance.gateway.part.NotFound;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A therapist's own profile. */
@Controller
class OwnProfileController {

    private static final Place HERE = new Place("/profile", "profile", true);

    private final Drafts drafts;
    private final ProfilePages pages;

    OwnProfileController(Drafts drafts, ProfilePages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/profile")
    Mono<Rendering> open(@RequestParam(required = false) @Nullable String changes) {
        return mine(draft -> pages.open(HERE, draft, changes));
    }

    @PostMapping("/profile")
    Mono<Rendering> save(ServerWebExchange exchange, WebSession web) {
        return mine(draft -> exchange.getFormData().flatMap(form -> pages.save(HERE, draft, new Typed(form), web)));
    }

    @PostMapping("/profile/preview")
    Mono<Rendering> preview(ServerWebExchange exchange) {
        return mine(draft -> exchange.getFormData().flatMap(form -> pages.preview(HERE, draft, new Typed(form))));
    }

    @PostMapping("/profile/edit")
    Mono<Rendering> again(ServerWebExchange exchange) {
        return mine(draft -> exchange.getFormData().flatMap(form -> pages.again(HERE, draft, new Typed(form))));
    }

    @PostMapping("/profile/confirm")
    Mono<Rendering> confirm(WebSession web) {
        return mine(draft -> pages.confirm(HERE, draft, web));
    }

    private Mono<Rendering> mine(Function<Draft, Mono<Rendering>> page) {
        return drafts.mine()
                .flatMap(page)
                .onErrorResume(
                        NotFound.class,
                        none -> Mono.just(Rendering.view("profile/none")
                                .status(HttpStatus.NOT_FOUND)
                                .build()));
    }
}
