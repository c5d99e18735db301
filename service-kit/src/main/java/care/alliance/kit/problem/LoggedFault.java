package care.alliance.kit.problem;

import org.jspecify.annotations.Nullable;

/** A fault as it may stand in a log: without the suppressed notes in which Reactor quotes the request's address. */
final class LoggedFault extends Exception {

    private static final int DEEPEST_CAUSE = 16;

    LoggedFault(Throwable fault) {
        this(fault, 0);
    }

    private LoggedFault(Throwable fault, int depth) {
        super(fault.toString(), cause(fault, depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || depth == DEEPEST_CAUSE ? null : new LoggedFault(cause, depth + 1);
    }
}
