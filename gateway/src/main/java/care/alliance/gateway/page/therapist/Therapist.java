package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Price;
import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as directory-service tells it. Biography and below are only in a profile.
 *
 * @param distanceKm to the nearest place to meet them in person; only in a search near a place, and only where they offer
 *     to meet in person within reach of it
 * @param unconfirmedSince the last day on which somebody said that this is right, where it is long ago
 */
public record Therapist(
        UUID id,
        String name,
        String initials,
        @Nullable String pronouns,
        @Nullable String summary,
        List<String> languages,
        List<Clinic> clinics,
        List<Practice> therapies,
        List<String> conditions,
        List<Offer> offers,
        boolean accepting,
        List<Opening> openings,
        @Nullable String biography,
        @Nullable String approach,
        List<Registration> registrations,
        List<String> doesNotTreat,
        List<String> accessibility,
        @Nullable About practice,
        List<Location> locations,
        @Nullable Double distanceKm,
        @Nullable LocalDate unconfirmedSince) {

    public Therapist {
        languages = orEmpty(languages);
        clinics = orEmpty(clinics);
        therapies = orEmpty(therapies);
        conditions = orEmpty(conditions);
        offers = orEmpty(offers);
        openings = orEmpty(openings);
        registrations = orEmpty(registrations);
        doesNotTreat = orEmpty(doesNotTreat);
        accessibility = orEmpty(accessibility);
        locations = orEmpty(locations);
    }

    public Optional<Offer> offer(@Nullable UUID offerId) {
        return offers.stream().filter(offer -> offer.id().equals(offerId)).findFirst();
    }

    /** The therapy's name, or its slug where the therapist's own list does not have it. */
    public String therapyName(String slug) {
        return therapies.stream()
                .filter(therapy -> therapy.slug().equals(slug))
                .map(Practice::name)
                .findFirst()
                .orElse(slug);
    }

    /** The zone of the next opening or of a location; empty where neither is known. */
    public Optional<ZoneId> zone() {
        return openings.stream()
                .map(Opening::zone)
                .findFirst()
                .or(() -> locations.stream()
                        .map(Location::zone)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** Their clinics, as links to the clinics' pages. */
    public List<Link> clinicLinks() {
        return clinics.stream()
                .map(clinic -> new Link("/clinics/" + clinic.id(), clinic.nameWithTown()))
                .toList();
    }

    public List<UUID> clinicIds() {
        return clinics.stream().map(Clinic::id).toList();
    }

    /** Where to go: the location if it is known, else the clinic. */
    public Optional<String> place(@Nullable UUID locationId, UUID clinicId) {
        return locations.stream()
                .filter(location -> location.id().equals(locationId))
                .map(Location::name)
                .findFirst()
                .or(() -> clinics.stream()
                        .filter(clinic -> clinic.id().equals(clinicId))
                        .map(Clinic::name)
                        .findFirst());
    }

    /** The clinic where an offer takes place. */
    public record Clinic(
            UUID id,
            String name,
            @Nullable String town,
            @Nullable String outwardCode) {

        String nameWithTown() {
            return town == null || name.contains(town) ? name : name + ", " + town;
        }
    }

    /** What they say about their work; only in a profile. */
    public record About(
            List<String> styles, Map<String, String> experience, Map<String, String> fluency, List<String> insurers) {

        public static final About NOTHING = new About(List.of(), Map.of(), Map.of(), List.of());

        public About {
            styles = orEmpty(styles);
            experience = Map.copyOf(Objects.requireNonNullElse(experience, Map.of()));
            fluency = Map.copyOf(Objects.requireNonNullElse(fluency, Map.of()));
            insurers = orEmpty(insurers);
        }
    }

    /**
     * A therapy that this person practises.
     *
     * @param level {@code ACCREDITED}, {@code CERTIFIED}, {@code TRAINED} or {@code TRAINEE}
     */
    public record Practice(
            String slug, String name, @Nullable String abbreviation, String level) {

        /** The shorter of the two. */
        public String shortName() {
            return abbreviation == null || abbreviation.isBlank() ? name : abbreviation;
        }
    }

    /** What can be booked. */
    public record Offer(
            UUID id,
            UUID clinicId,
            String therapy,
            String participation,
            int minutes,
            List<String> formats,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            Price price) {

        public Offer {
            formats = orEmpty(formats);
        }

        /** The ages it is for; empty for any. */
        Optional<String> ages(Words words) {
            if (ageMin != null && ageMax != null) {
                return Optional.of(words.say("profile.ages.between", ageMin, ageMax));
            }
            return ageMin == null
                    ? Optional.ofNullable(ageMax).map(max -> words.say("profile.ages.to", max))
                    : Optional.of(words.say("profile.ages.from", ageMin));
        }
    }

    /** A time that was free a moment ago. */
    public record Opening(UUID offerId, Instant start, Instant end, String format, ZoneId zone) {}

    /** A professional register, and when somebody last looked there. */
    public record Registration(
            String body,
            @Nullable String number,
            String status,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedBy,
            @Nullable LocalDate nextCheckOn) {}

    /** A place to meet in. */
    public record Location(
            UUID id,
            String name,
            @Nullable String town,
            @Nullable String outwardCode,
            @Nullable ZoneId zone) {}
}
