package care.alliance.directory.matching;

import static java.util.stream.Collectors.groupingBy;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.database.Columns;
import care.alliance.directory.matching.MatchAnswer.ClinicLine;
import care.alliance.directory.matching.domain.Candidate;
import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.matching.domain.CandidateIndex;
import care.alliance.directory.matching.domain.TimeOfDay;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.OfferView;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads everyone who can be booked. Matching asks for all of them at once, so what was read is kept for a moment. */
@Component
class SupplyReader {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration LATELY = Duration.ofDays(28);

    private static final String OPENINGS = """
            SELECT p.offer_id, p.starts_at, p.ends_at, p.format, p.zone, p.location_id
            FROM opening p JOIN therapist t ON t.id = p.therapist_id
            WHERE t.bookable AND p.starts_at > :now
            ORDER BY p.starts_at, p.offer_id, p.format
            """;
    private static final String SITES = "SELECT id, latitude, longitude, step_free FROM location";
    private static final String CLINICS = "SELECT id, name, phone FROM clinic";
    private static final String THERAPISTS = """
            SELECT t.id, t.name, t.languages, t.conditions, t.practice::text AS practice,
                card.skills::text AS skills, card.offers::text AS offers,
                (SELECT count(*) FROM caseload c WHERE c.therapist_id = t.id AND c.since > :since)::int AS new_patients,
                (SELECT coalesce(sum(s.times), 0) FROM shown s
                    WHERE s.therapist_id = t.id AND s.hour >= :since AND s.hour < :thisHour)::int AS shown
            FROM therapist t JOIN therapist_card card ON card.id = t.id
            WHERE t.bookable
            ORDER BY t.id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration horizon;
    private final Mono<Supply> current;

    SupplyReader(DatabaseClient database, JsonMapper json, Clock clock, MatchingSettings settings) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        horizon = settings.weights().horizon();
        current = Mono.defer(this::read)
                .cache(read -> settings.supplyAge(), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Who can be matched, as of a moment ago. */
    Mono<Supply> current() {
        return current;
    }

    private Mono<Supply> read() {
        Instant now = clock.instant();
        Mono<Map<UUID, Site>> sites = database.sql(SITES)
                .map(row -> Map.entry(Columns.value(row, "id", UUID.class), site(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
        Mono<Map<UUID, List<Opening>>> openings = database.sql(OPENINGS)
                .bind("now", now)
                .map(SupplyReader::opening)
                .all()
                .collect(groupingBy(Opening::offerId));
        Mono<Map<UUID, ClinicLine>> clinics = database.sql(CLINICS)
                .map(row -> new ClinicLine(
                        Columns.value(row, "id", UUID.class), Columns.text(row, "name"), Columns.text(row, "phone")))
                .all()
                .collectMap(ClinicLine::id);
        return Mono.zip(sites, openings, clinics)
                .flatMap(found -> database.sql(THERAPISTS)
                        .bind("since", now.minus(LATELY))
                        .bind("thisHour", now.truncatedTo(ChronoUnit.HOURS))
                        .map(row -> new Named(candidate(row, found.getT2(), found.getT1()), Columns.text(row, "name")))
                        .all()
                        .collectList()
                        .map(therapists -> supply(therapists, found.getT3())))
                .timeout(LIMIT);
    }

    private Supply supply(List<Named> therapists, Map<UUID, ClinicLine> clinics) {
        List<Candidate> candidates = therapists.stream().map(Named::candidate).toList();
        return new Supply(
                candidates,
                new CandidateIndex(candidates, horizon),
                therapists.stream()
                        .collect(Collectors.toMap(one -> one.candidate().id(), Named::name)),
                clinics);
    }

    private Candidate candidate(Readable row, Map<UUID, List<Opening>> openings, Map<UUID, Site> sites) {
        Skill[] skills = Arrays.stream(json.readValue(Columns.text(row, "skills"), StoredSkill[].class))
                .map(skill -> new Skill(skill.slug(), skill.level()))
                .toArray(Skill[]::new);
        return new Candidate(
                Columns.value(row, "id", UUID.class),
                true,
                Set.copyOf(Columns.texts(row, "conditions")),
                Set.copyOf(Columns.texts(row, "languages")),
                json.readValue(Columns.text(row, "practice"), Practice.class),
                Columns.value(row, "new_patients", Integer.class),
                Columns.value(row, "shown", Integer.class),
                Arrays.stream(json.readValue(Columns.text(row, "offers"), OfferView[].class))
                        .map(offer -> offer(offer, skills, openings.getOrDefault(offer.id(), List.of()), sites))
                        .toList());
    }

    /** Somebody who offers a therapy without saying how they learned it counts as in training. */
    private static Offer offer(OfferView offer, Skill[] skills, List<Opening> openings, Map<UUID, Site> sites) {
        Level level = Arrays.stream(skills)
                .filter(skill -> skill.therapy().equals(offer.therapy()))
                .map(Skill::level)
                .findFirst()
                .orElse(Level.TRAINEE);
        return new Offer(
                offer.id(),
                offer.clinicId(),
                offer.therapy(),
                level,
                offer.participation(),
                new Ages(offer.ageMin(), offer.ageMax()),
                offer.price().amount(),
                openings.stream().map(opening -> free(opening, sites)).toList());
    }

    private static Free free(Opening opening, Map<UUID, Site> sites) {
        UUID location = opening.locationId();
        return new Free(
                opening,
                TimeOfDay.of(opening.start().atZone(opening.zone())),
                location == null ? null : sites.get(location));
    }

    private static Site site(Readable row) {
        return new Site(
                new Coordinates(
                        Columns.value(row, "latitude", Double.class), Columns.value(row, "longitude", Double.class)),
                Columns.value(row, "step_free", Boolean.class));
    }

    private static Opening opening(Readable row) {
        return new Opening(
                Columns.value(row, "offer_id", UUID.class),
                Columns.value(row, "starts_at", Instant.class),
                Columns.value(row, "ends_at", Instant.class),
                Format.valueOf(Columns.text(row, "format")),
                ZoneId.of(Columns.text(row, "zone")),
                row.get("location_id", UUID.class));
    }

    private record Named(Candidate candidate, String name) {}

    private record StoredSkill(String slug, Level level) {}
}
