package care.alliance.gateway.page.room;

import java.util.UUID;

/**
 * A room as booking-service tells it.
 *
 * @param open whether new sessions may be put there
 */
record Room(UUID id, UUID locationId, String name, boolean stepFree, boolean open) {

    Room named(String other, boolean withoutSteps) {
        return new Room(id, locationId, other, withoutSteps, open);
    }

    Room opened(boolean now) {
        return new Room(id, locationId, name, stepFree, now);
    }
}
