package care.alliance.directory.matching.domain;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.demo.DemoTherapists;
import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demo's therapists as matching sees them, with openings on three days of each week that chance chose once. */
final class DemoCandidates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int WEEKS = 4;
    private static final VisibilityRules RULES = new VisibilityRules(0, 30, 60);

    private DemoCandidates() {}

    static List<Candidate> all() {
        Map<UUID, Clinic> clinics =
                DemoTherapists.clinics().stream().collect(Collectors.toMap(Clinic::id, Function.identity()));
        return DemoTherapists.all().stream()
                .map(therapist -> candidate(therapist, clinics))
                .toList();
    }

    private static Candidate candidate(Therapist therapist, Map<UUID, Clinic> clinics) {
        Random random = new Random(therapist.id().getLeastSignificantBits());
        List<Instant> starts = starts(random);
        return new Candidate(
                therapist.id(),
                RULES.registered(therapist.registrations(), LocalDate.of(2026, 11, 23)),
                Set.copyOf(therapist.conditions()),
                Set.copyOf(therapist.portrait().languages()),
                therapist.practice(),
                0,
                0,
                therapist.offers().stream()
                        .map(offer -> new Offer(
                                offer.id(),
                                offer.clinicId(),
                                offer.therapy(),
                                level(therapist, offer.therapy()),
                                offer.participation(),
                                offer.ages(),
                                offer.price().amount(),
                                free(offer.id(), offer.formats(), starts, clinics.get(offer.clinicId()))))
                        .toList());
    }

    private static Level level(Therapist therapist, String therapy) {
        return therapist.skills().stream()
                .filter(skill -> skill.therapy().equals(therapy))
                .map(Skill::level)
                .findFirst()
                .orElse(Level.TRAINEE);
    }

    private static List<Instant> starts(Random random) {
        List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(days, random);
        int hour = 8 + random.nextInt(11);
        List<Instant> starts = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            for (int day : days.subList(0, 3)) {
                starts.add(World.NOW
                        .atZone(LONDON)
                        .with(LocalTime.of(hour, 0))
                        .plusDays(1 + 7L * week + day)
                        .toInstant());
            }
        }
        return starts;
    }

    private static List<Free> free(UUID offer, Set<Format> formats, List<Instant> starts, @Nullable Clinic clinic) {
        return formats.stream()
                .flatMap(format -> starts.stream().map(start -> free(offer, format, start, clinic)))
                .sorted(Comparator.comparing((Free free) -> free.opening().start())
                        .thenComparing(free -> free.opening().format()))
                .toList();
    }

    private static Free free(UUID offer, Format format, Instant start, @Nullable Clinic clinic) {
        Opening opening = new Opening(offer, start, start.plus(Duration.ofMinutes(50)), format, LONDON, null);
        Site site = format == Format.IN_PERSON
                        && clinic != null
                        && !clinic.locations().isEmpty()
                ? new Site(
                        clinic.locations().getFirst().at(),
                        clinic.locations().getFirst().stepFree())
                : null;
        return new Free(opening, TimeOfDay.of(start.atZone(LONDON)), site);
    }
}
