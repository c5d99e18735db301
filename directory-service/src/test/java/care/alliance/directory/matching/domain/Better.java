package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same therapist, better in one thing that a seeker asked about. */
final class Better {

    private Better() {}

    static List<Candidate> than(Candidate one, Seeker seeker) {
        List<Candidate> better = new ArrayList<>();
        for (String condition : seeker.conditions()) {
            better.add(leading(one, condition));
        }
        better.add(offers(one, offer -> with(offer, Level.ACCREDITED, offer.price())));
        better.add(offers(one, offer -> with(offer, offer.level(), offer.price() * 9 / 10)));
        if (seeker.gender() != null) {
            better.add(practice(one, of(one.practice(), seeker, one.practice().styles())));
        }
        Set<Style> styles = new HashSet<>(one.practice().styles());
        styles.addAll(seeker.styles());
        better.add(practice(one, of(one.practice(), null, styles)));
        Set<String> languages = new HashSet<>(one.languages());
        languages.addAll(seeker.languages());
        better.add(new Candidate(
                one.id(),
                one.registered(),
                one.conditions(),
                languages,
                one.practice(),
                one.newPatients(),
                one.shown(),
                one.offers()));
        better.add(new Candidate(
                one.id(),
                one.registered(),
                one.conditions(),
                one.languages(),
                one.practice(),
                0,
                one.shown(),
                one.offers()));
        return better;
    }

    private static Candidate leading(Candidate one, String condition) {
        Practice practice = one.practice();
        Map<String, Experience> experience = new HashMap<>(practice.experience());
        experience.put(condition, Experience.LEAD);
        return practice(
                one,
                new Practice(
                        practice.gender(),
                        practice.styles(),
                        experience,
                        practice.fluency(),
                        practice.insurers(),
                        practice.excludes(),
                        practice.capacity()));
    }

    private static Practice of(Practice practice, @Nullable Seeker asked, Set<Style> styles) {
        return new Practice(
                asked == null ? practice.gender() : asked.gender(),
                styles,
                practice.experience(),
                practice.fluency(),
                practice.insurers(),
                practice.excludes(),
                practice.capacity());
    }

    private static Candidate practice(Candidate one, Practice practice) {
        return new Candidate(
                one.id(),
                one.registered(),
                one.conditions(),
                one.languages(),
                practice,
                one.newPatients(),
                one.shown(),
                one.offers());
    }

    private static Candidate offers(Candidate one, UnaryOperator<Offer> change) {
        return new Candidate(
                one.id(),
                one.registered(),
                one.conditions(),
                one.languages(),
                one.practice(),
                one.newPatients(),
                one.shown(),
                one.offers().stream().map(change).toList());
    }

    private static Offer with(Offer offer, Level level, long price) {
        return new Offer(
                offer.id(),
                offer.clinicId(),
                offer.therapy(),
                level,
                offer.participation(),
                offer.ages(),
                price,
                offer.free());
    }
}
