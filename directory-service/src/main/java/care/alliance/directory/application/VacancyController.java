package care.alliance.directory.application;

import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class VacancyController {

    private final VacancyStore vacancies;

    VacancyController(VacancyStore vacancies) {
        this.vacancies = vacancies;
    }

    /** Every place that can be applied for today, by clinic and title. */
    @Anyone
    @GetMapping("/api/directory/vacancies")
    Mono<Page<VacancyView>> current() {
        return vacancies.current().map(Page::all);
    }
}
