package care.alliance.gateway.page.terms;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.terms.ClinicOffers.Offered;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of terms, the same for a clinic and for one of its offers. */
@Component
class TermsPages {

    private final Policies policies;
    private final ClinicOffers offers;
    private final TermsViews views;
    private final TermsCheck check;
    private final Therapists therapists;
    private final Words words;

    TermsPages(
            Policies policies,
            ClinicOffers offers,
            TermsViews views,
            TermsCheck check,
            Therapists therapists,
            Words words) {
        this.policies = policies;
        this.offers = offers;
        this.views = views;
        this.check = check;
        this.therapists = therapists;
        this.words = words;
    }

    /** The form as the terms stand. */
    Mono<Rendering> open(Visitor visitor, Scope scope) {
        return policies.of(scope).flatMap(now -> page(visitor, scope, now, TermsForm.of(scope, now), Trouble.NONE));
    }

    Mono<Rendering> save(Visitor visitor, Scope scope, TermsForm form, WebSession web) {
        List<FormProblem> problems = check.problems(scope, form);
        if (!problems.isEmpty()) {
            return again(visitor, scope, form, new Trouble(HttpStatus.BAD_REQUEST, problems, false));
        }
        return Answer.of(policies.save(scope, form.version(), form.values(scope)))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Policy> _ -> {
                        Flash.done(words.say("terms.saved")).keepIn(web);
                        yield Mono.just(Rendering.redirectTo(scope.href())
                                .status(HttpStatus.SEE_OTHER)
                                .build());
                    }
                    case Answer.Refused<Policy>(ServiceProblem problem)
                    when problem.is("stale-version") ->
                        again(visitor, scope, form, new Trouble(problem.status(), List.of(), true));
                    case Answer.Refused<Policy>(ServiceProblem problem) ->
                        again(visitor, scope, form, new Trouble(problem.status(), check.of(scope, problem), false));
                });
    }

    private Mono<Rendering> again(Visitor visitor, Scope scope, TermsForm form, Trouble trouble) {
        return policies.of(scope).flatMap(now -> page(visitor, scope, now, form, trouble));
    }

    private Mono<Rendering> page(Visitor visitor, Scope scope, Policy now, TermsForm form, Trouble trouble) {
        Mono<Policy> below = scope.ofClinic() ? Mono.just(now) : policies.of(new Scope(scope.clinic(), null));
        TermsForm shown = trouble.stale() ? form.over(scope, now) : form;
        return Mono.zip(below, orNone(offers.of(scope.clinic())), orNone(therapists.clinicNames()))
                .map(all -> Rendering.view("clinic/terms")
                        .status(trouble.status())
                        .modelAttribute(
                                "desk",
                                ManagerDesk.of(
                                        visitor,
                                        scope.clinic(),
                                        Scope.PAGE,
                                        all.getT3().orElse(Map.of()),
                                        words))
                        .modelAttribute("ofClinic", scope.ofClinic())
                        .modelAttribute("here", scope.path())
                        .modelAttribute("clinicHref", ManagerDesk.href(Scope.PAGE, scope.clinic()))
                        .modelAttribute("version", shown.version())
                        .modelAttribute("parts", views.parts(scope, shown, now, all.getT1()))
                        .modelAttribute("offers", links(scope, all.getT2()))
                        .modelAttribute("offersKnown", all.getT2().isPresent())
                        .modelAttribute("offer", offer(scope, all.getT2()))
                        .modelAttribute("stale", trouble.stale())
                        .modelAttribute("meanwhile", trouble.stale() ? views.changes(scope, form, now) : List.of())
                        .modelAttribute("problems", trouble.problems())
                        .modelAttribute("wrong", FormProblem.fields(trouble.problems()))
                        .build());
    }

    private static List<OfferLink> links(Scope scope, Optional<List<Offered>> offers) {
        return offers.orElse(List.of()).stream()
                .map(offer ->
                        new OfferLink(new Scope(scope.clinic(), offer.id()).href(), offer.therapist(), offer.what()))
                .toList();
    }

    /** The one that the page is about, or a name for it while directory-service does not tell. */
    private Offered offer(Scope scope, Optional<List<Offered>> offers) {
        return offers.orElse(List.of()).stream()
                .filter(one -> one.id().equals(scope.offer()))
                .findFirst()
                .orElseGet(() -> new Offered(scope.clinic(), "", words.say("terms.offer.unknown")));
    }

    record OfferLink(String href, String therapist, String what) {}

    /** Why a form was not saved. */
    private record Trouble(HttpStatusCode status, List<FormProblem> problems, boolean stale) {
        static final Trouble NONE = new Trouble(HttpStatus.OK, List.of(), false);
    }
}
