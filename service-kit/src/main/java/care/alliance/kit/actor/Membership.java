package care.alliance.kit.actor;

import java.util.UUID;

/** A place in one clinic's staff; it gives nothing at any other clinic. */
public record Membership(UUID clinicId, Duty duty) {}
