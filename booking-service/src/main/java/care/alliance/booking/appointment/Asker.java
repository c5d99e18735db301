package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param key the web session that a hold may belong to
 */
public record Asker(Actor actor, @Nullable HolderKey key) {

    @Override
    public String toString() {
        return "Asker[" + actor + "]";
    }
}
