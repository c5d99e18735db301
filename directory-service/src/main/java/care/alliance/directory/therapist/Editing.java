package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.ProfileFault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of somebody's work on a profile. */
sealed interface Editing<T> {

    /** It is done, or it would be. */
    record Done<T>(T result) implements Editing<T> {}

    /** There is none, or it is none of the caller's business. */
    record Unknown<T>() implements Editing<T> {}

    /** It names what only managers of a clinic of the therapist may change. */
    record ManagersOnly<T>() implements Editing<T> {}

    /** Something in it cannot be. */
    record Faulty<T>(List<ProfileFault> faults) implements Editing<T> {}

    /**
     * Somebody else has changed the profile since.
     *
     * @param version by now
     * @param changed the fields that others have changed, as they are now
     */
    record Stale<T>(long version, Map<String, @Nullable Object> changed) implements Editing<T> {}
}
