package care.alliance.directory.matching.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.directory.therapy.domain.AgeGroup;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Strength;
import care.alliance.directory.therapy.domain.Therapy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the published therapies claim, ready to be asked thousands of times. */
public final class EvidenceBase {

    private static final int ADULT = 18;
    private static final int TEENAGER = 12;

    private final Map<Key, List<Claim>> claims;

    public EvidenceBase(Collection<Therapy> therapies) {
        record Told(Key key, Claim claim) {}
        claims = therapies.stream()
                .flatMap(therapy -> therapy.evidence().stream()
                        .map(claim -> new Told(new Key(therapy.slug(), claim.condition(), claim.age()), claim)))
                .collect(groupingBy(Told::key, mapping(Told::claim, toList())));
    }

    /**
     * How strongly a therapy is supported for a condition; empty when nobody claims anything.
     *
     * @param age null counts as grown up
     * @param severity null when it is not known; the strongest claim counts then
     */
    public Optional<Strength> strength(
            String therapy, String condition, @Nullable Integer age, @Nullable Severity severity) {
        return claims.getOrDefault(new Key(therapy, condition, group(age)), List.of()).stream()
                .filter(claim -> applies(claim, severity))
                .map(Claim::strength)
                .min(Enum::compareTo);
    }

    private static AgeGroup group(@Nullable Integer age) {
        if (age == null || age >= ADULT) {
            return AgeGroup.ADULTS;
        }
        return age >= TEENAGER ? AgeGroup.AGE_12_18 : AgeGroup.AGE_5_11;
    }

    /** A claim about relapse says nothing about an episode of now. */
    private static boolean applies(Claim claim, @Nullable Severity severity) {
        return switch (claim.severity()) {
            case "Less severe", "Mild" -> severity != Severity.MORE_SEVERE;
            case "More severe", "Moderate to severe" -> severity != Severity.LESS_SEVERE;
            case "Preventing relapse" -> false;
            default -> true;
        };
    }

    private record Key(String therapy, String condition, AgeGroup age) {}
}
