package care.alliance.directory.therapist.domain;

/**
 * Why a profile cannot be saved.
 *
 * @param field where in the edit, such as {@code registrations[0].nextCheckOn}
 * @param code stable, such as {@code too-long}
 * @param message for people
 */
public record ProfileFault(String field, String code, String message) {}
