package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.security.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The hours of a therapist, for the managers of their clinic. */
@Controller
@RequestMapping("/clinic/therapists/" + Urls.ID + "/hours")
class ManagedHoursController {

    private final Owners owners;
    private final HoursPages weeks;
    private final ExceptionPages exceptions;

    ManagedHoursController(Owners owners, HoursPages weeks, ExceptionPages exceptions) {
        this.owners = owners;
        this.weeks = weeks;
        this.exceptions = exceptions;
    }

    @GetMapping
    Mono<Rendering> open(
            Visitor visitor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String clinic) {
        return owners.managed(visitor, id, clinic).flatMap(weeks::open);
    }

    @PostMapping
    Mono<Rendering> save(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String clinic,
            ServerWebExchange exchange,
            WebSession web) {
        return owners.managed(visitor, id, clinic)
                .flatMap(whose -> exchange.getFormData().flatMap(form -> weeks.save(whose, WeekForm.read(form), web)));
    }

    @GetMapping("/exceptions")
    Mono<Rendering> exceptions(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String clinic,
            @RequestParam(required = false) @Nullable String kind) {
        return owners.managed(visitor, id, clinic).flatMap(whose -> exceptions.open(whose, kind));
    }

    @PostMapping("/exceptions")
    Mono<Rendering> add(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String clinic,
            ServerWebExchange exchange,
            WebSession web) {
        return owners.managed(visitor, id, clinic)
                .flatMap(whose ->
                        exchange.getFormData().flatMap(form -> exceptions.add(whose, ExceptionForm.read(form), web)));
    }

    @PostMapping("/exceptions/{exception:" + Urls.UUID + "}/remove")
    Mono<Rendering> remove(
            Visitor visitor,
            @PathVariable UUID id,
            @PathVariable UUID exception,
            @RequestParam(required = false) @Nullable String clinic,
            WebSession web) {
        return owners.managed(visitor, id, clinic).flatMap(whose -> exceptions.remove(whose, exception, web));
    }
}
