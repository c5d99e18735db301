package care.alliance.kit.actor;

/** What a member of a clinic's staff is there for. */
public enum Duty {
    MANAGER,
    RECEPTIONIST
}
