package care.alliance.gateway.page.reception;

import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.security.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A clinic of the desk, and the names of all of them.
 *
 * @param zone that of London where directory-service does not answer
 */
record Place(UUID clinic, ZoneId zone, Map<UUID, String> names) {

    private static final ZoneId HOME = ZoneId.of("Europe/London");

    static Place of(UUID clinic, Optional<List<Clinic>> known) {
        List<Clinic> all = known.orElse(List.of());
        return new Place(
                clinic,
                all.stream()
                        .filter(one -> one.id().equals(clinic))
                        .map(Clinic::zone)
                        .findFirst()
                        .orElse(HOME),
                all.stream().collect(toMap(Clinic::id, Clinic::name, (first, second) -> first)));
    }

    /** What stands around a page of it that is about no day. */
    Desk desk(Visitor visitor, String page, Words words) {
        return Desk.of(visitor, page, clinic, words.today(zone), zone, names, words);
    }
}
