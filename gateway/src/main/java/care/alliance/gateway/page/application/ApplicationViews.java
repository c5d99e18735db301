package care.alliance.gateway.page.application;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.application.Application.Applicant;
import care.alliance.gateway.page.application.Application.Document;
import care.alliance.gateway.page.application.Application.Entry;
import care.alliance.gateway.page.application.ApplicationView.Done;
import care.alliance.gateway.page.application.ApplicationView.Fact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an application is. Times are London's, for Alliance's own desk as for a clinic's. */
@Component
class ApplicationViews {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final long KILOBYTE = 1024;

    private final Words words;

    ApplicationViews(Words words) {
        this.words = words;
    }

    /** @param therapies names by slug; a slug that is missing stands for itself */
    ApplicationView.Line line(String desk, Application.Line line, Map<String, String> therapies) {
        return new ApplicationView.Line(
                desk + "/" + line.id(),
                name(line.name()),
                line.state().toLowerCase(Locale.ROOT),
                state(line.state()),
                about(line.vacancy(), line.clinic(), named(line.therapies(), therapies)),
                words.day(line.receivedAt().atZone(ZONE)));
    }

    ApplicationView view(String desk, Application one, List<Entry> history, Map<String, String> therapies) {
        Applicant who = one.applicant();
        String step = one.can("CHECKING") ? "CHECKING" : one.can("INTERVIEW") ? "INTERVIEW" : "";
        return new ApplicationView(
                desk + "/" + one.id(),
                desk,
                one.version(),
                name(who == null ? null : who.name()),
                one.state().toLowerCase(Locale.ROOT),
                state(one.state()),
                words.moment(one.receivedAt(), ZONE),
                sentTo(one),
                one.closedAt() == null ? "" : words.moment(one.closedAt(), ZONE),
                one.answer() == null ? "" : one.answer(),
                who == null,
                who == null ? List.of() : facts(who),
                who == null
                        ? List.of()
                        : who.therapies().stream()
                                .map(skill -> therapies.getOrDefault(skill.therapy(), skill.therapy()) + ": "
                                        + words.sayOr("join.level.other", "join.level." + skill.level()))
                                .toList(),
                who == null ? "" : who.statement(),
                one.documents().stream()
                        .map(document -> document(desk + "/" + one.id(), document))
                        .toList(),
                step,
                step.isEmpty() ? "" : words.say("application.move." + step),
                one.can("ACCEPTED"),
                one.can("DECLINED"),
                one.state().equals("ACCEPTED"),
                history.stream().map(this::done).toList());
    }

    /** {@code 230 KB} or {@code 1.4 MB}. */
    static String size(int bytes, Words words) {
        return bytes < KILOBYTE * KILOBYTE
                ? words.say("join.size.kb", Math.max(1, bytes / KILOBYTE))
                : words.say("join.size.mb", String.format(Locale.UK, "%.1f", bytes / (double) (KILOBYTE * KILOBYTE)));
    }

    String state(String state) {
        return words.sayOr("application.state.other", "application.state." + state);
    }

    private List<Fact> facts(Applicant who) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "email", who.email());
        add(facts, "phone", who.phone());
        add(facts, "register", who.register());
        add(facts, "number", who.number());
        add(facts, "place", who.place());
        add(
                facts,
                "languages",
                words.and(who.languages().stream().map(words::language).toList()));
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say("application.fact." + name), value));
        }
    }

    private ApplicationView.Document document(String href, Document document) {
        return new ApplicationView.Document(
                words.say("application.document", document.n(), document.type(), size(document.size(), words)),
                href + "/documents/" + document.n());
    }

    private Done done(Entry entry) {
        String action = entry.action().replaceAll("-\\d+", "");
        return new Done(moment(entry.at()), words.sayOr("application.did.other", "application.did." + action));
    }

    private String moment(Instant at) {
        return words.moment(at, ZONE);
    }

    private String name(@Nullable String name) {
        return name == null ? words.say("application.erased.name") : name;
    }

    private String sentTo(Application one) {
        var vacancy = one.vacancy();
        var clinic = one.clinic();
        return about(vacancy == null ? null : vacancy.title(), clinic == null ? null : clinic.name(), List.of());
    }

    private String about(@Nullable String vacancy, @Nullable String clinic, List<String> therapies) {
        List<String> parts = new ArrayList<>();
        if (vacancy != null) {
            parts.add(vacancy);
        }
        parts.add(clinic == null ? words.say("application.to.alliance") : clinic);
        if (!therapies.isEmpty()) {
            parts.add(words.and(therapies));
        }
        return String.join(" · ", parts);
    }

    private static List<String> named(List<String> slugs, Map<String, String> therapies) {
        return slugs.stream().map(slug -> therapies.getOrDefault(slug, slug)).toList();
    }
}
