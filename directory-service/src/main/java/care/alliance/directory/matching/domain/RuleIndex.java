package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Participation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hard rules of {@link Rules}, for every row at once. */
final class RuleIndex {

    private final Rows rows;
    private final Postings<String> treats;
    private final Postings<String> excludes;
    private final Postings<String> languages;
    private final Postings<String> insurers;
    private final Postings<Gender> genders;
    private final Postings<Participation> participations;
    private final Postings<Format> formats;
    private final Postings<Ages> ages;
    private final Postings<Boolean> stepFree;
    private final Map<Site, int[]> sites = new HashMap<>();
    private final Prices prices;

    RuleIndex(Rows rows) {
        this.rows = rows;
        treats = new Postings<>(rows.words);
        excludes = new Postings<>(rows.words);
        languages = new Postings<>(rows.words);
        insurers = new Postings<>(rows.words);
        genders = new Postings<>(rows.words);
        participations = new Postings<>(rows.words);
        formats = new Postings<>(rows.words);
        ages = new Postings<>(rows.words);
        stepFree = new Postings<>(rows.words);
        Map<Site, List<Integer>> there = new HashMap<>();
        rows.forEach((way, row) -> {
            Candidate who = way.candidate();
            who.conditions().forEach(condition -> treats.add(condition, row));
            who.practice().excludes().forEach(condition -> excludes.add(condition, row));
            who.languages().forEach(language -> languages.add(language, row));
            who.practice().insurers().forEach(insurer -> insurers.add(insurer, row));
            Optional.ofNullable(who.practice().gender()).ifPresent(gender -> genders.add(gender, row));
            participations.add(way.offer().participation(), row);
            formats.add(way.format(), row);
            ages.add(way.offer().ages(), row);
            way.site().ifPresent(site -> {
                stepFree.add(site.stepFree(), row);
                there.computeIfAbsent(site, any -> new ArrayList<>()).add(row);
            });
        });
        there.forEach((site, some) ->
                sites.put(site, some.stream().mapToInt(row -> row).toArray()));
        prices = new Prices(rows);
    }

    /** Leaves the rows that nothing a person could allow would bring back. */
    void keepPossible(long[] fit, Seeker seeker) {
        if (!seeker.conditions().isEmpty()) {
            Bits.and(fit, treats.any(seeker.conditions()));
            Bits.remove(fit, excludes.any(seeker.conditions()));
        }
        if (seeker.participation() != null) {
            Bits.and(fit, participations.any(Set.of(seeker.participation())));
        }
        Integer age = seeker.age();
        if (age != null) {
            Bits.and(
                    fit,
                    ages.any(ages.values().stream()
                            .filter(one -> one.include(age))
                            .toList()));
        }
    }

    /** For each thing that the person did not allow, the rows that would need it. */
    Map<Step, long[]> needs(long[] possible, Seeker seeker) {
        Map<Step, long[]> needs = new EnumMap<>(Step.class);
        if (seeker.musts().contains(Must.GENDER) && seeker.gender() != null) {
            needs.put(Step.GENDER, without(possible, genders.any(Set.of(seeker.gender()))));
        }
        if (seeker.musts().contains(Must.LANGUAGE) && !seeker.languages().isEmpty()) {
            needs.put(Step.LANGUAGE, without(possible, languages.any(seeker.languages())));
        }
        if (seeker.musts().contains(Must.INSURER) && seeker.insurer() != null) {
            needs.put(Step.INSURER, without(possible, insurers.any(Set.of(seeker.insurer()))));
        }
        if (seeker.musts().contains(Must.BUDGET) && seeker.maxPrice() != null) {
            needs.put(Step.BUDGET, without(possible, prices.upTo(seeker.maxPrice())));
        }
        if (!seeker.formats().isEmpty()) {
            needs.put(Step.FORMAT, without(possible, formats.any(seeker.formats())));
        }
        if (seeker.near() != null) {
            needs.put(Step.DISTANCE, without(inPerson(possible), near(seeker.near())));
        }
        if (seeker.musts().contains(Must.STEP_FREE)) {
            needs.put(Step.STEP_FREE, without(inPerson(possible), stepFree.any(Set.of(true))));
        }
        needs.keySet().removeAll(seeker.steps());
        return needs;
    }

    private long[] inPerson(long[] possible) {
        long[] rows = formats.any(Set.of(Format.IN_PERSON));
        Bits.and(rows, possible);
        return rows;
    }

    private long[] near(Near near) {
        long[] bits = new long[rows.words];
        sites.forEach((site, there) -> {
            if (near.km(site.at()) <= near.withinKm()) {
                for (int row : there) {
                    Bits.set(bits, row);
                }
            }
        });
        return bits;
    }

    /** @param some the caller's own, and used up */
    private static long[] without(long[] all, long[] some) {
        Bits.complement(some, all);
        return some;
    }
}
