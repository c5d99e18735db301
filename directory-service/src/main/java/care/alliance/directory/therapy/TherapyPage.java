package care.alliance.directory.therapy;

import care.alliance.directory.clinic.domain.Setting;
import care.alliance.directory.review.ReviewLine;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapy.domain.Article;
import care.alliance.directory.therapy.domain.Audience;
import care.alliance.directory.therapy.domain.Telling.Example;
import care.alliance.directory.therapy.domain.Telling.Note;
import care.alliance.directory.therapy.domain.Therapy.Notice;
import care.alliance.directory.therapy.domain.Therapy.Training;
import java.time.LocalDate;
import java.util.List;

/** A therapy page in one reading, as the API answers it. */
record TherapyPage(
        String slug,
        String name,
        String abbreviation,
        List<String> aliases,
        String theoryBase,
        String summary,
        String reading,
        List<String> overview,
        List<Note> focus,
        Profile profile,
        List<String> mayHelp,
        List<String> adapt,
        List<String> notEnough,
        List<Note> techniques,
        String homeTasks,
        List<String> aims,
        String medication,
        Example example,
        List<ClaimLine> evidence,
        List<Leaflet> resources,
        Training training,
        List<SourceLine> sources,
        String attribution,
        boolean clinicallyReviewed,
        ReviewLine review,
        LocalDate publishedOn,
        String author,
        List<Notice> notices,
        String guidance,
        String workWithUs,
        Link previous,
        Link next,
        List<Link> alternatives,
        List<Article> related,
        int therapists) {

    record Profile(
            int minutes,
            String frequency,
            int sessionsMin,
            int sessionsMax,
            boolean timeLimited,
            List<PhaseLine> phases,
            List<Participation> participation,
            List<Setting> settings,
            List<Format> formats,
            String ages,
            String source,
            LocalDate reviewedOn) {}

    record PhaseLine(String name, int from, int to, String text) {}

    /** A printable page: its title and its practical part. */
    record Leaflet(Audience audience, String title, List<String> paragraphs) {}

    record Link(String slug, String name) {}
}
