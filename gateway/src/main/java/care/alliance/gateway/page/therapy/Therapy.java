package care.alliance.gateway.page.therapy;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapy with everything its page holds, as directory-service tells it for one reading. */
record Therapy(
        String slug,
        String name,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String theoryBase,
        String summary,
        String reading,
        List<String> overview,
        List<Part> focus,
        @Nullable Profile profile,
        List<String> mayHelp,
        List<String> adapt,
        List<String> notEnough,
        List<Part> techniques,
        @Nullable String homeTasks,
        List<String> aims,
        @Nullable String medication,
        @Nullable Text example,
        List<Evidence> evidence,
        List<Resource> resources,
        @Nullable Training training,
        List<Source> sources,
        @Nullable String attribution,
        boolean clinicallyReviewed,
        @Nullable Review review,
        @Nullable String publishedOn,
        @Nullable String author,
        List<Notice> notices,
        @Nullable String guidance,
        @Nullable String workWithUs,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<Neighbour> alternatives,
        List<Article> related,
        int therapists) {

    Therapy {
        aliases = orEmpty(aliases);
        overview = orEmpty(overview);
        focus = orEmpty(focus);
        mayHelp = orEmpty(mayHelp);
        adapt = orEmpty(adapt);
        notEnough = orEmpty(notEnough);
        techniques = orEmpty(techniques);
        aims = orEmpty(aims);
        evidence = orEmpty(evidence);
        resources = orEmpty(resources);
        sources = orEmpty(sources);
        notices = orEmpty(notices);
        alternatives = orEmpty(alternatives);
        related = orEmpty(related);
    }

    /** A thing with a line about it. */
    record Part(String name, String text) {}

    /** What a course of sessions looks like; {@code sessionsMax} is null where it is open. */
    record Profile(
            @Nullable Integer minutes,
            @Nullable String frequency,
            @Nullable Integer sessionsMin,
            @Nullable Integer sessionsMax,
            boolean timeLimited,
            List<Phase> phases,
            List<String> participation,
            List<String> settings,
            List<String> formats,
            @Nullable String ages) {

        Profile {
            phases = orEmpty(phases);
            participation = orEmpty(participation);
            settings = orEmpty(settings);
            formats = orEmpty(formats);
        }
    }

    /** A stretch of sessions, first and last included; open-ended therapies count none. */
    record Phase(
            String name, @Nullable Integer from, @Nullable Integer to, String text) {}

    /** What a guideline says about it for one condition, age and severity. */
    record Evidence(
            String condition,
            String conditionName,
            @Nullable String age,
            @Nullable String severity,
            String strength,
            String guideline,
            @Nullable String limits,
            String source,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewedBy) {}

    /** A page to print for one audience. */
    record Resource(Audience audience, String title) {}

    /** How people come to practise it. */
    record Training(
            @Nullable String background,
            List<String> routes,
            List<String> accreditedBy,
            @Nullable String note) {
        Training {
            routes = orEmpty(routes);
            accreditedBy = orEmpty(accreditedBy);
        }
    }

    /** Where a claim was read, and when it must be read again. */
    record Source(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String reuse,
            @Nullable LocalDate reviewedOn,
            @Nullable Integer cadenceMonths,
            @Nullable LocalDate nextReviewOn,
            boolean overdue) {}

    /** A few paragraphs under a title. */
    record Text(String title, List<String> paragraphs) {
        Text {
            paragraphs = orEmpty(paragraphs);
        }
    }

    /** Something to know for a while. */
    record Notice(String text, @Nullable LocalDate until) {}

    /** A dated piece that goes with it. */
    record Article(String slug, String title, @Nullable LocalDate publishedOn, List<String> paragraphs) {
        Article {
            paragraphs = orEmpty(paragraphs);
        }
    }

    /** Another therapy's page. */
    record Neighbour(String slug, String name) {}
}
