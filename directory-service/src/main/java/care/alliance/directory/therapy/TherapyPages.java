package care.alliance.directory.therapy;

import care.alliance.directory.review.ReviewLine;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.TherapyPage.Leaflet;
import care.alliance.directory.therapy.TherapyPage.Link;
import care.alliance.directory.therapy.TherapyPage.PhaseLine;
import care.alliance.directory.therapy.TherapyPage.Profile;
import care.alliance.directory.therapy.domain.Advice;
import care.alliance.directory.therapy.domain.Audience;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Reading;
import care.alliance.directory.therapy.domain.SessionProfile;
import care.alliance.directory.therapy.domain.Telling;
import care.alliance.directory.therapy.domain.Therapy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a page together from the library. */
@Component
class TherapyPages {

    private final Library library;

    TherapyPages(Library library) {
        this.library = library;
    }

    /** The page of a therapy in one reading, as it stands on a day; what is overdue or still shown depends on it. */
    TherapyPage page(Therapy therapy, Reading reading, LocalDate today, int therapists, Standings known) {
        Standing standing = known.of(PageKey.therapy(therapy.slug()), therapy.review());
        Telling told = therapy.in(reading);
        return new TherapyPage(
                therapy.slug(),
                therapy.name(),
                therapy.abbreviation(),
                therapy.aliases(),
                therapy.theoryBase(),
                told.summary(),
                reading.name().toLowerCase(Locale.ROOT),
                told.overview(),
                told.focus(),
                profile(therapy.profile(), told),
                told.mayHelp(),
                told.adapt(),
                told.notEnough(),
                told.techniques(),
                told.homeTasks(),
                told.aims(),
                told.medication(),
                told.example(),
                therapy.evidence().stream()
                        .map(claim -> ClaimLine.of(claim, standing, library))
                        .toList(),
                leaflets(therapy),
                therapy.training(),
                therapy.allSources().stream()
                        .map(id -> SourceLine.of(library.source(id), known, today))
                        .toList(),
                therapy.attribution(),
                standing.clinicallyReviewed(),
                ReviewLine.of(standing, today),
                therapy.publishedOn(),
                therapy.author(),
                therapy.noticesOn(today).toList(),
                therapy.guidance(),
                therapy.workWithUs(),
                link(library.before(therapy)),
                link(library.after(therapy)),
                links(therapy.alternatives()),
                therapy.related().stream().map(library::article).toList(),
                therapists);
    }

    static Profile profile(SessionProfile profile, Telling told) {
        List<PhaseLine> phases = IntStream.range(0, profile.phases().size())
                .mapToObj(i -> {
                    SessionProfile.Phase phase = profile.phases().get(i);
                    return new PhaseLine(
                            phase.name(),
                            phase.from(),
                            phase.to(),
                            told.phases().get(i));
                })
                .toList();
        return new Profile(
                profile.minutes(),
                profile.frequency(),
                profile.sessionsMin(),
                profile.sessionsMax(),
                profile.timeLimited(),
                phases,
                profile.participation(),
                profile.settings(),
                profile.formats(),
                profile.ages(),
                profile.source(),
                profile.reviewedOn());
    }

    private List<Leaflet> leaflets(Therapy therapy) {
        return Arrays.stream(Audience.values())
                .map(audience -> {
                    Advice advice = library.leaflets(therapy).advice(audience);
                    return new Leaflet(audience, advice.title(), advice.prepare());
                })
                .toList();
    }

    private List<Link> links(List<String> slugs) {
        return slugs.stream()
                .map(library::therapy)
                .flatMap(Optional::stream)
                .map(TherapyPages::link)
                .toList();
    }

    private static Link link(Therapy therapy) {
        return new Link(therapy.slug(), therapy.name());
    }
}
