package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.Claims.Owner;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes claims; those of holds and requests that ran out are in nobody's way. */
@Component
class Claiming {

    private final Claims claims;
    private final Lapses lapses;

    Claiming(Claims claims, Lapses lapses) {
        this.claims = claims;
        this.lapses = lapses;
    }

    /**
     * Takes what is free, and what only seems not to be. There is mostly nothing to end, so that is tried first.
     *
     * @param until when the claims lapse; null for claims that stand
     * @return resources that somebody else has at that time; if there are any, the transaction has to be rolled back
     */
    Mono<Set<UUID>> take(Owner owner, @Nullable Instant until, Collection<Claim> wanted, Instant now) {
        return claims.take(owner, until, wanted)
                .flatMap(refused ->
                        refused.isEmpty() ? Mono.just(refused) : again(owner, until, of(refused, wanted), now));
    }

    private Mono<Set<UUID>> again(Owner owner, @Nullable Instant until, List<Claim> refused, Instant now) {
        return lapses.makeWay(refused, now).then(Mono.defer(() -> claims.take(owner, until, refused)));
    }

    private static List<Claim> of(Set<UUID> resources, Collection<Claim> wanted) {
        return wanted.stream()
                .filter(claim -> resources.contains(claim.resource()))
                .toList();
    }
}
