package care.alliance.gateway.page.hours;

import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Time zones by a town in them, as somebody types one. */
final class Zones {

    private static final Pattern WITH_A_TOWN =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final Map<String, String> BY_TOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> WITH_A_TOWN.matcher(id).matches())
            .collect(toMap(id -> key(town(id)), id -> id, minBy(SHORTEST), TreeMap::new));

    private Zones() {}

    /** {@code New York} for {@code America/New_York}; the id itself where its town names another zone, or none. */
    static String name(ZoneId zone) {
        String town = town(zone.getId());
        return zone.getId().equals(BY_TOWN.get(key(town))) ? town : zone.getId();
    }

    /** A town in any capitals, or the id of a zone. */
    static Optional<ZoneId> of(String typed) {
        String plain = typed.strip();
        return Optional.ofNullable(BY_TOWN.get(key(plain)))
                .or(() -> Optional.of(plain).filter(ZoneId.getAvailableZoneIds()::contains))
                .map(ZoneId::of);
    }

    /** All towns, for suggestions. */
    static List<String> names() {
        return BY_TOWN.values().stream().map(Zones::town).sorted().toList();
    }

    private static String town(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String key(String town) {
        return town.toLowerCase(Locale.ROOT);
    }
}
