package care.alliance.directory.therapy.domain;

import care.alliance.directory.review.domain.FiledReview;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * A therapy page.
 *
 * @param slug its address, which never changes
 * @param sources ids of sources beyond those that its claims name
 * @param alternatives slugs of therapies to look at where few people offer this one
 * @param related slugs of articles
 * @param notices shown until their last day
 * @param guidance whom to ask
 * @param workWithUs for therapists who would like to join
 * @param review when the page was last held against its sources
 */
public record Therapy(
        String slug,
        String name,
        String abbreviation,
        List<String> aliases,
        String theoryBase,
        SessionProfile profile,
        Telling plain,
        Telling professional,
        List<Claim> evidence,
        Training training,
        List<String> sources,
        List<String> alternatives,
        List<String> related,
        List<Notice> notices,
        String guidance,
        String workWithUs,
        String attribution,
        FiledReview review,
        LocalDate publishedOn,
        String author) {

    public Therapy {
        Words.present("slug", slug);
        Words.present("name", name);
        Words.present("abbreviation", abbreviation);
        Words.present("theoryBase", theoryBase);
        Words.present("evidence", evidence);
        Words.present("attribution", attribution);
        Words.present("author", author);
    }

    /** The page in one reading. */
    public Telling in(Reading reading) {
        return switch (reading) {
            case PLAIN -> plain;
            case PROFESSIONAL -> professional;
        };
    }

    /** Ids of all sources of the page, in the order in which they are first used. */
    public SequencedSet<String> allSources() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        ids.add(profile.source());
        evidence.forEach(claim -> ids.add(claim.source()));
        ids.add(training.source());
        ids.addAll(sources);
        return ids;
    }

    /** The notices that still stand on this day. */
    public Stream<Notice> noticesOn(LocalDate today) {
        return notices.stream().filter(notice -> !today.isAfter(notice.until()));
    }

    /**
     * Who may practise it.
     *
     * @param background the profession that usually comes before
     * @param routes training routes and levels
     * @param source id of the source
     */
    public record Training(
            String background,
            List<String> routes,
            List<String> accreditedBy,
            String note,
            String source,
            LocalDate reviewedOn) {}

    /**
     * A notice; without a last day there is none.
     *
     * @param until last day on which it is shown
     */
    public record Notice(String text, LocalDate until) {}
}
