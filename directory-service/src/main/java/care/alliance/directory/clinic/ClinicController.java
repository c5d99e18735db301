package care.alliance.directory.clinic;

import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/clinics")
class ClinicController {

    private final ClinicStore clinics;

    ClinicController(ClinicStore clinics) {
        this.clinics = clinics;
    }

    /** Every clinic, by name. */
    @Anyone
    @GetMapping
    Mono<Page<ClinicView>> all() {
        return clinics.all().collectList().map(Page::all);
    }

    @Anyone
    @GetMapping("/{id}")
    Mono<ClinicView> one(@PathVariable UUID id) {
        return clinics.find(id).switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
