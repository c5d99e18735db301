package care.alliance.gateway.fault;

import care.alliance.gateway.part.Failures;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, without what it says: messages may quote addresses, queries and input. */
final class StackTrace {

    private static final int FRAMES = 12;

    private StackTrace() {}

    static String of(Throwable failure) {
        return Failures.causes(failure)
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n  caused by "));
    }
}
