package care.alliance.gateway.page.course;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Fortnight;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Builds a course: the first session and how many, then all dates with what is in their way, then one button. */
@Controller
class CourseBuilder {

    /** Where neither an opening nor a location says one. */
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Courses courses;
    private final Therapists therapists;
    private final Fortnight fortnight;
    private final CourseViews views;
    private final Words words;
    private final JsonMapper json;

    CourseBuilder(
            Courses courses,
            Therapists therapists,
            Fortnight fortnight,
            CourseViews views,
            Words words,
            JsonMapper json) {
        this.courses = courses;
        this.therapists = therapists;
        this.fortnight = fortnight;
        this.views = views;
        this.words = words;
        this.json = json;
    }

    /** What the pages are about. */
    private record About(CourseForm form, Therapist therapist, Therapist.Offer offer, Course.Usual usual) {}

    @GetMapping("/courses/new")
    Mono<Rendering> begin(@RequestParam MultiValueMap<String, String> asked) {
        return about(CourseForm.of(asked))
                .flatMap(about -> choose(about, asked.getFirst("from"), HttpStatus.OK, List.of()));
    }

    @PostMapping("/courses/plan")
    Mono<Rendering> plan(ServerWebExchange exchange) {
        return exchange.getFormData().map(CourseForm::of).flatMap(this::about).flatMap(about -> {
            List<FormProblem> problems = problems(about);
            return problems.isEmpty() ? plan(about) : choose(about, null, HttpStatus.BAD_REQUEST, problems);
        });
    }

    private Mono<Rendering> plan(About about) {
        return Answer.of(courses.plan(about.form())).flatMap(answer -> switch (answer) {
            case Answer.Given<Plan>(Plan plan) -> Mono.just(dates(about, plan, HttpStatus.OK, List.of()));
            case Answer.Refused<Plan>(ServiceProblem problem) -> refused(about, problem);
        });
    }

    @PostMapping("/courses")
    Mono<Rendering> book(ServerWebExchange exchange, WebSession web) {
        return exchange.getFormData().map(CourseForm::of).flatMap(this::about).flatMap(about -> {
            List<FormProblem> problems = problems(about);
            return problems.isEmpty() ? book(about, web) : choose(about, null, HttpStatus.BAD_REQUEST, problems);
        });
    }

    private Mono<Rendering> book(About about, WebSession web) {
        return Answer.of(courses.book(about.form())).flatMap(answer -> switch (answer) {
            case Answer.Given<Course>(Course booked) -> {
                Flash.done(words.say(booked.awaitsReception() ? "course.asked" : "course.done", booked.sessions()))
                        .keepIn(web);
                yield Mono.just(Rendering.redirectTo("/courses/" + booked.id())
                        .status(HttpStatus.SEE_OTHER)
                        .build());
            }
            case Answer.Refused<Course>(ServiceProblem problem) -> refused(about, problem);
        });
    }

    private Mono<Rendering> refused(About about, ServiceProblem problem) {
        if (problem.is("course-conflicts")) {
            Plan plan = json.convertValue(problem.extras(), Plan.class);
            return Mono.just(dates(about, plan, problem.status(), List.of()));
        }
        FormProblem why = switch (problem.code()) {
            case "sessions-out-of-range" ->
                new FormProblem(
                        "sessions",
                        words.say(
                                "course.usual",
                                problem.extra("min").orElse(2),
                                problem.extra("max").orElse(52)));
            case "details-missing" -> new FormProblem(null, words.say("book.wrong.details"));
            default -> new FormProblem(null, words.sayOr("refused.other", "refused." + problem.code()));
        };
        return choose(about, null, problem.status(), List.of(why));
    }

    private List<FormProblem> problems(About about) {
        List<FormProblem> problems = new ArrayList<>();
        if (about.form().many().isEmpty()) {
            problems.add(new FormProblem(
                    "sessions",
                    words.say(
                            "course.usual",
                            about.usual().sessionsMin(),
                            about.usual().sessionsMax())));
        }
        if (about.form().start() == null) {
            problems.add(new FormProblem("start", words.say("slots.none")));
        }
        return problems;
    }

    private Mono<About> about(CourseForm form) {
        UUID therapistId = form.therapist();
        UUID offerId = form.offer();
        if (therapistId == null || offerId == null) {
            return Mono.error(new NotFound());
        }
        return Mono.zip(therapists.one(therapistId), courses.usual(offerId)).map(both -> {
            Therapist.Offer offer = both.getT1().offer(offerId).orElseThrow(NotFound::new);
            CourseForm filled =
                    form.sessions().isEmpty() ? form.withSessions(both.getT2().sessionsMin()) : form;
            return new About(filled, both.getT1(), offer, both.getT2());
        });
    }

    private Mono<Rendering> choose(
            About about, @Nullable String from, HttpStatusCode status, List<FormProblem> problems) {
        CourseForm form = about.form();
        ZoneId zone = about.therapist().zone().orElse(HOME);
        return fortnight
                .of(
                        about.therapist().id(),
                        about.offer().id(),
                        form.format(),
                        zone,
                        from,
                        day -> Urls.to("/courses/new")
                                .with("therapist", form.therapist())
                                .with("offer", form.offer())
                                .with("format", form.format())
                                .with("sessions", form.sessions())
                                .with("every", form.every())
                                .with("from", day)
                                .toString())
                .map(choice -> choice.on(Rendering.view("courses/new"))
                        .status(status)
                        .modelAttribute("form", form)
                        .modelAttribute("offer", view(about))
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }

    private Rendering dates(About about, Plan plan, HttpStatusCode status, List<FormProblem> problems) {
        CourseViews.PlanView view = views.plan(plan, about.form());
        List<FormProblem> all = new ArrayList<>(problems);
        view.items().stream()
                .filter(item -> item.why() != null)
                .map(item -> new FormProblem("session-" + item.number(), item.label() + ": " + item.why()))
                .forEach(all::add);
        return Rendering.view("courses/plan")
                .status(status)
                .modelAttribute("form", about.form())
                .modelAttribute("offer", view(about))
                .modelAttribute("plan", view)
                .modelAttribute("problems", all)
                .build();
    }

    private CourseViews.OfferView view(About about) {
        return views.offer(about.form(), about.therapist(), about.offer(), about.usual());
    }
}
