package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.part.NotFound;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A therapist's own hours. */
@Controller
@RequestMapping("/profile/hours")
class OwnHoursController {

    private final Owners owners;
    private final HoursPages weeks;
    private final ExceptionPages exceptions;

    OwnHoursController(Owners owners, HoursPages weeks, ExceptionPages exceptions) {
        this.owners = owners;
        this.weeks = weeks;
        this.exceptions = exceptions;
    }

    @GetMapping
    Mono<Rendering> open() {
        return mine(weeks::open);
    }

    @PostMapping
    Mono<Rendering> save(ServerWebExchange exchange, WebSession web) {
        return mine(whose -> exchange.getFormData().flatMap(form -> weeks.save(whose, WeekForm.read(form), web)));
    }

    @GetMapping("/exceptions")
    Mono<Rendering> exceptions(@RequestParam(required = false) @Nullable String kind) {
        return mine(whose -> exceptions.open(whose, kind));
    }

    @PostMapping("/exceptions")
    Mono<Rendering> add(ServerWebExchange exchange, WebSession web) {
        return mine(
                whose -> exchange.getFormData().flatMap(form -> exceptions.add(whose, ExceptionForm.read(form), web)));
    }

    @PostMapping("/exceptions/{exception:" + Urls.UUID + "}/remove")
    Mono<Rendering> remove(@PathVariable UUID exception, WebSession web) {
        return mine(whose -> exceptions.remove(whose, exception, web));
    }

    private Mono<Rendering> mine(Function<Whose, Mono<Rendering>> page) {
        return owners.own()
                .flatMap(page)
                .onErrorResume(
                        NotFound.class,
                        none -> Mono.just(Rendering.view("profile/none")
                                .status(HttpStatus.NOT_FOUND)
                                .build()));
    }
}
