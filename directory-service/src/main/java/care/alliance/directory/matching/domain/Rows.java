package care.alliance.directory.matching.domain;

import static java.util.Comparator.comparingLong;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Where each way to meet a therapist lies in the sets of {@link Bits}: one offer in one format at one place is a row. The
 * rows of a therapist share a word, those of an offer are neighbours. Whoever is free soonest comes first, then who was shown
 * least for the room they have, so that a cut among equals is the one that the ranking would make.
 */
final class Rows {

    /** Of one therapist; nobody has so many, and what is beyond is not found. */
    private static final int MOST = Bits.WORD;

    private static final int SECONDS_A_DAY = 86_400;

    final List<Candidate> candidates;
    final int words;

    /** Row to the place in {@code candidates}; -1 where a word is not filled. */
    final int[] who;

    /** Row to a number of its own for each offer. */
    final int[] offer;

    /** Of each therapist, every row but the last, and the last. */
    final long[] inner;

    final long[] last;
    private final List<Way> ways = new ArrayList<>();

    /**
     * One way to meet somebody.
     *
     * @param who the place of the candidate in the list
     * @param number of the offer among those of the candidate
     * @param free its openings, soonest first; never empty
     */
    record Way(
            int row,
            int who,
            int number,
            Candidate candidate,
            Offer offer,
            Format format,
            Optional<Site> site,
            List<Free> free) {

        private Way at(int row, int who) {
            return new Way(row, who, number, candidate, offer, format, site, free);
        }
    }

    Rows(Collection<Candidate> all) {
        candidates = all.stream()
                .filter(Candidate::registered)
                .filter(candidate ->
                        candidate.offers().stream().anyMatch(one -> !one.free().isEmpty()))
                .sorted(comparingLong(Rows::earliestDay)
                        .thenComparingDouble(candidate -> (double) candidate.shown()
                                / candidate.practice().capacity())
                        .thenComparing(Candidate::id))
                .toList();
        int row = 0;
        for (int place = 0; place < candidates.size(); place++) {
            List<Way> mine = waysOf(candidates.get(place));
            int left = Bits.WORD - row % Bits.WORD;
            row += mine.size() > left ? left : 0;
            for (Way way : mine) {
                ways.add(way.at(row++, place));
            }
        }
        words = (row + Bits.WORD - 1) / Bits.WORD;
        inner = new long[words];
        last = new long[words];
        who = new int[words * Bits.WORD];
        offer = new int[words * Bits.WORD];
        Arrays.fill(who, -1);
        forEach((way, at) -> {
            who[at] = way.who();
            offer[at] = way.who() * MOST + way.number();
            Bits.set(inner, at);
        });
        for (int at = 0; at < who.length; at++) {
            if (who[at] >= 0 && (at + 1 == who.length || who[at + 1] != who[at])) {
                Bits.set(last, at);
            }
        }
        Bits.remove(inner, last);
    }

    void forEach(ObjIntConsumer<Way> visitor) {
        ways.forEach(way -> visitor.accept(way, way.row()));
    }

    /** How many therapists have a row in both sets. */
    int therapists(long[] bits, long[] among) {
        return Bits.groups(bits, among, inner, last);
    }

    /** How many therapists have a row that is in none of these sets. */
    int therapistsWithout(long[] bits, long[][] barred) {
        return Bits.groupsWithout(bits, barred, inner, last);
    }

    private static List<Way> waysOf(Candidate candidate) {
        record Place(Format format, Optional<Site> site) {}
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < candidate.offers().size(); i++) {
            int number = i;
            Offer offer = candidate.offers().get(i);
            Map<Place, List<Free>> places = new LinkedHashMap<>();
            for (Free free : offer.free()) {
                Place place = new Place(free.opening().format(), Optional.ofNullable(free.site()));
                places.computeIfAbsent(place, any -> new ArrayList<>()).add(free);
            }
            places.forEach((place, free) -> ways.add(
                    new Way(-1, -1, number, candidate, offer, place.format(), place.site(), List.copyOf(free))));
        }
        return ways.subList(0, Math.min(MOST, ways.size()));
    }

    private static long earliestDay(Candidate candidate) {
        return candidate.offers().stream()
                .flatMap(offer -> offer.free().stream().limit(1))
                .map(free -> free.opening().start())
                .min(Comparator.naturalOrder())
                .map(start -> start.getEpochSecond() / SECONDS_A_DAY)
                .orElse(Long.MAX_VALUE);
    }
}
