package care.alliance.gateway.page.application;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.therapy.Therapies;
import care.alliance.gateway.page.therapy.TherapySummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page about working here, with vacancies and the form. */
@Component
class JoinPage {

    static final List<String> REGISTERS = List.of(
            "HCPC", "BACP", "UKCP", "BABCP", "NCPS", "BPC", "ACC", "COSCA", "NMC", "GMC", "SOCIAL_WORK_ENGLAND");
    static final List<String> LEVELS = List.of("ACCREDITED", "CERTIFIED", "TRAINED", "TRAINEE");

    private static final List<String> LANGUAGES = List.of(
            "en", "cy", "pl", "ro", "pa", "ur", "bn", "gu", "ar", "so", "tr", "fr", "es", "pt", "it", "de", "zh",
            "bsl");

    private final WebClient directory;
    private final Therapies therapies;
    private final Therapists therapists;
    private final Words words;

    JoinPage(PartClients parts, Therapies therapies, Therapists therapists, Words words) {
        this.directory = parts.directory();
        this.therapies = therapies;
        this.therapists = therapists;
        this.words = words;
    }

    Mono<Rendering> with(JoinForm form, List<FormProblem> problems, HttpStatusCode status) {
        return Mono.zip(vacancies(), therapies.all(), orNone(therapists.clinicNames()))
                .map(all -> page(
                        form,
                        problems,
                        status,
                        all.getT1(),
                        all.getT2(),
                        all.getT3().orElse(Map.of())));
    }

    private Rendering page(
            JoinForm form,
            List<FormProblem> problems,
            HttpStatusCode status,
            List<Vacancy> vacancies,
            List<TherapySummary> library,
            Map<UUID, String> clinics) {
        Map<String, String> names =
                library.stream().collect(Collectors.toMap(TherapySummary::slug, TherapySummary::name));
        return Rendering.view("join/form")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .modelAttribute("clinics", byClinic(vacancies, names))
                .modelAttribute(
                        "vacancyChoices",
                        vacancies.stream()
                                .map(vacancy -> choice(
                                        "v:" + vacancy.id(),
                                        vacancy.title() + ", "
                                                + vacancy.clinic().name(),
                                        form.what()))
                                .toList())
                .modelAttribute(
                        "clinicChoices",
                        clinics.entrySet().stream()
                                .map(clinic -> choice("c:" + clinic.getKey(), clinic.getValue(), form.what()))
                                .sorted((a, b) -> a.text().compareTo(b.text()))
                                .toList())
                .modelAttribute(
                        "registers",
                        REGISTERS.stream()
                                .map(register ->
                                        choice(register, words.say("join.register." + register), form.register()))
                                .toList())
                .modelAttribute("levels", LEVELS)
                .modelAttribute("therapies", library)
                .modelAttribute("languages", languages(form))
                .build();
    }

    /** What was chosen stays, known or not. */
    private List<Choice> languages(JoinForm form) {
        return Stream.concat(LANGUAGES.stream(), form.languages().stream().limit(12))
                .distinct()
                .map(code ->
                        new Choice(code, words.language(code), form.languages().contains(code)))
                .toList();
    }

    private List<VacancyView.OfClinic> byClinic(List<Vacancy> vacancies, Map<String, String> names) {
        return vacancies.stream()
                .collect(Collectors.groupingBy(
                        vacancy -> vacancy.clinic().name(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(clinic -> new VacancyView.OfClinic(
                        clinic.getKey(),
                        clinic.getValue().stream()
                                .map(vacancy -> view(vacancy, names))
                                .toList()))
                .toList();
    }

    private VacancyView view(Vacancy vacancy, Map<String, String> names) {
        return new VacancyView(
                vacancy.title(),
                vacancy.therapies().stream()
                        .map(slug -> names.getOrDefault(slug, slug))
                        .toList(),
                words.sayOr("join.setting.other", "join.setting." + vacancy.setting()),
                vacancy.hours(),
                words.date(vacancy.until()),
                Urls.to("/work-with-us")
                        .with("vacancy", vacancy.id())
                        .at("apply")
                        .toString());
    }

    private Mono<List<Vacancy>> vacancies() {
        return directory
                .get()
                .uri("/api/directory/vacancies")
                .retrieve()
                .bodyToMono(Vacancy.Many.class)
                .map(Vacancy.Many::items);
    }

    private static Choice choice(String value, String text, String chosen) {
        return new Choice(value, text, value.equals(chosen));
    }
}
