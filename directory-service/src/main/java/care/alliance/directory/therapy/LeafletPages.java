package care.alliance.directory.therapy;

import static java.util.stream.Collectors.toCollection;

import care.alliance.directory.review.ReviewLine;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Advice;
import care.alliance.directory.therapy.domain.Audience;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.OwnWords;
import care.alliance.directory.therapy.domain.Strength;
import care.alliance.directory.therapy.domain.Telling;
import care.alliance.directory.therapy.domain.Therapy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the printable pages together: from the therapy's page, and from what only one audience is told. */
@Component
class LeafletPages {

    private static final Set<Strength> SUPPORTED = Set.of(Strength.RECOMMENDED, Strength.OPTION, Strength.LIMITED);

    private final Library library;

    LeafletPages(Library library) {
        this.library = library;
    }

    /** The page for one audience, as it stands on a day. */
    LeafletPage page(Therapy therapy, Audience audience, LocalDate today, Standings known) {
        Standing standing = known.of(PageKey.therapy(therapy.slug()), therapy.review());
        Telling told = therapy.in(audience.reading());
        OwnWords own = library.leaflets(therapy).youngPeople();
        boolean young = audience == Audience.YOUNG_PEOPLE;
        Advice advice = library.leaflets(therapy).advice(audience);
        List<Claim> claims = claims(therapy, audience);
        return new LeafletPage(
                therapy.slug(),
                therapy.name(),
                therapy.abbreviation(),
                audience,
                advice.title(),
                young ? own.about() : about(told, audience),
                TherapyPages.profile(therapy.profile(), told),
                young ? own.happens() : happens(therapy, told),
                lines(claims, true, standing),
                lines(claims, false, standing),
                claims.isEmpty(),
                young ? own.notEnough() : told.notEnough(),
                advice.prepare(),
                advice.questions(),
                sources(therapy, claims).stream()
                        .map(id -> SourceLine.of(library.source(id), known, today))
                        .toList(),
                ReviewLine.of(standing, today),
                standing.clinicallyReviewed());
    }

    private static List<Claim> claims(Therapy therapy, Audience audience) {
        return therapy.evidence().stream()
                .filter(claim -> audience.concerns(claim.age()))
                .sorted(Comparator.comparing(Claim::strength))
                .toList();
    }

    /** Parents come second in their own page: a summary is enough beside what they can do. */
    private static List<String> about(Telling told, Audience audience) {
        return audience == Audience.PARENTS_AND_CARERS ? List.of(told.summary()) : told.overview();
    }

    /** The phases where it has some, for they are drawn elsewhere; otherwise what is done in a session. */
    private static List<String> happens(Therapy therapy, Telling told) {
        return told.phases().isEmpty()
                ? told.techniques().stream()
                        .map(technique -> technique.name() + ": " + technique.text())
                        .toList()
                : Stream.iterate(0, i -> i < told.phases().size(), i -> i + 1)
                        .map(i -> therapy.profile().phases().get(i).name() + ": "
                                + told.phases().get(i))
                        .toList();
    }

    private List<ClaimLine> lines(List<Claim> claims, boolean supported, Standing standing) {
        return claims.stream()
                .filter(claim -> SUPPORTED.contains(claim.strength()) == supported)
                .map(claim -> ClaimLine.of(claim, standing, library))
                .toList();
    }

    private static Set<String> sources(Therapy therapy, List<Claim> claims) {
        Set<String> ids = claims.stream().map(Claim::source).collect(toCollection(LinkedHashSet::new));
        ids.add(therapy.profile().source());
        return ids;
    }
}
