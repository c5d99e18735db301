package care.alliance.directory.therapy;

import care.alliance.directory.therapy.TherapyPage.ClaimLine;
import care.alliance.directory.therapy.TherapyPage.Link;
import care.alliance.directory.therapy.TherapyPage.PhaseLine;
import care.alliance.directory.therapy.TherapyPage.Profile;
import care.alliance.directory.therapy.TherapyPage.SourceLine;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Reading;
import care.alliance.directory.therapy.domain.SessionProfile;
import care.alliance.directory.therapy.domain.Source;
import care.alliance.directory.therapy.domain.Telling;
import care.alliance.directory.therapy.domain.Therapy;
import java.time.LocalDate;
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
    TherapyPage page(Therapy therapy, Reading reading, LocalDate today, int therapists) {
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
                therapy.evidence().stream().map(this::claim).toList(),
                therapy.resources(),
                therapy.training(),
                therapy.allSources().stream()
                        .map(id -> source(library.source(id), today))
                        .toList(),
                therapy.attribution(),
                therapy.clinicallyReviewed(),
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

    private static Profile profile(SessionProfile profile, Telling told) {
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

    private ClaimLine claim(Claim claim) {
        return new ClaimLine(
                claim.condition(),
                library.condition(claim.condition()).orElseThrow().name(),
                claim.age().label(),
                claim.severity(),
                claim.strength(),
                claim.guideline(),
                claim.limits(),
                claim.source(),
                claim.reviewedOn(),
                claim.reviewedBy());
    }

    private static SourceLine source(Source source, LocalDate today) {
        return new SourceLine(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.reuse(),
                source.reviewedOn(),
                source.cadenceMonths(),
                source.nextReviewOn(),
                source.overdue(today));
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
