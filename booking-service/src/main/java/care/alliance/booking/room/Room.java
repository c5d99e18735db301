package care.alliance.booking.room;

import java.util.UUID;

/**
 * A room of a clinic.
 *
 * @param stepFree reached without steps
 * @param open whether new sessions may be put there
 */
record Room(UUID id, UUID locationId, String name, boolean stepFree, boolean open) {}
