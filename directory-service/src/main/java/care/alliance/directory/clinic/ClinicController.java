package care.alliance.directory.clinic;

import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/clinics")
class ClinicController {

    private final ClinicReader clinics;
    private final ClinicSupply supply;
    private final Clock clock;

    ClinicController(ClinicReader clinics, ClinicSupply supply, Clock clock) {
        this.clinics = clinics;
        this.supply = supply;
        this.clock = clock;
    }

    /** Every clinic, by name. */
    @Anyone
    @GetMapping
    Mono<Page<ClinicView>> all() {
        return Mono.zip(clinics.all().collectList(), supply.accepting())
                .map(both -> Page.all(both.getT1().stream()
                        .map(clinic -> ClinicView.of(
                                clinic,
                                both.getT2().getOrDefault(clinic.clinic().id(), 0),
                                clock.instant()))
                        .toList()));
    }

    /** A clinic. Its tag is weak: whether it is open and what it gives notice of change by the clock alone. */
    @Anyone
    @GetMapping("/{id}")
    Mono<ClinicView> one(@PathVariable UUID id, ServerHttpResponse response) {
        return Mono.zip(clinics.find(id), supply.accepting())
                .map(both -> ClinicView.of(both.getT1(), both.getT2().getOrDefault(id, 0), clock.instant()))
                .doOnNext(clinic -> response.getHeaders().setETag("W/\"" + clinic.version() + "\""))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
