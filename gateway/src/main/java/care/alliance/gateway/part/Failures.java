package care.alliance.gateway.part;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ChannelException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.server.ResponseStatusException;

/** Tells a part that is down or slow from a request that was wrong. */
public final class Failures {

    private static final int CAUSES_LOOKED_AT = 10;

    private Failures() {}

    /** The part could not be asked, broke off, was too slow, or said 502, 503 or 504. */
    public static boolean isDown(Throwable failure) {
        return causes(failure).anyMatch(Failures::isOneOfDown) || isSlow(failure);
    }

    /** The part was reached but did not answer in time. */
    public static boolean isSlow(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TimeoutException
                        || cause instanceof io.netty.handler.timeout.TimeoutException
                        || (cause instanceof ResponseStatusException status
                                && status.getStatusCode().value() == 504));
    }

    private static boolean isOneOfDown(Throwable cause) {
        return switch (cause) {
            case PartIsDown _, CallNotPermittedException _, ServiceUnavailableException _ -> true;
            case IOException _, ChannelException _ -> true;
            case HttpStatusCodeException answered -> answered.getStatusCode().is5xxServerError();
            default -> false;
        };
    }

    /** The failure and its causes, nearest first. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES_LOOKED_AT);
    }
}
