package care.alliance.kit.outbox;

import care.alliance.kit.fault.Faults;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One batch on its way to the broker. Each key has at most one record in flight, so a failure never lets a later record
 * of its key overtake it; different keys go side by side.
 */
final class OutboxRound {

    private static final Logger log = LoggerFactory.getLogger(OutboxRound.class);

    private final OutboxSession session;
    private final EventSender sender;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Set<String> silentTopics = new HashSet<>();

    OutboxRound(OutboxSession session, EventSender sender, OutboxSettings settings, Clock clock) {
        this.session = session;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is pending; returns how many the broker took. */
    int send() throws SQLException, InterruptedException {
        Collection<Deque<OutboxRow>> lines = lines(session.pending(clock.instant(), settings.batch()));
        int taken = 0;
        while (!lines.isEmpty()) {
            taken += sendFirstOfEach(lines);
            lines.removeIf(Deque::isEmpty);
        }
        return taken;
    }

    private static Collection<Deque<OutboxRow>> lines(List<OutboxRow> rows) {
        Map<OutboxRow.Line, Deque<OutboxRow>> lines = new LinkedHashMap<>();
        rows.forEach(row ->
                lines.computeIfAbsent(row.line(), _ -> new ArrayDeque<>()).add(row));
        return lines.values();
    }

    private int sendFirstOfEach(Collection<Deque<OutboxRow>> lines) throws SQLException, InterruptedException {
        List<Flight> flights = new ArrayList<>();
        for (Deque<OutboxRow> line : lines) {
            OutboxRow row = line.getFirst();
            if (silentTopics.contains(row.topic())) {
                line.clear();
            } else {
                flights.add(new Flight(line, depart(row)));
            }
        }
        List<UUID> taken = new ArrayList<>();
        for (Flight flight : flights) {
            OutboxRow row = flight.line().removeFirst();
            try {
                flight.ack().get(settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
                taken.add(row.id());
            } catch (ExecutionException | TimeoutException fault) {
                flight.line().clear();
                failed(row, fault);
            }
        }
        if (!taken.isEmpty()) {
            session.published(taken, clock.instant());
        }
        return taken.size();
    }

    /** A send that has failed before it left means a broker or topic out of reach: the topic is left for this round. */
    private CompletableFuture<?> depart(OutboxRow row) {
        try {
            CompletableFuture<?> ack = sender.send(row);
            if (ack.isCompletedExceptionally() && ack.exceptionNow() instanceof Exception early && unreachable(early)) {
                silentTopics.add(row.topic());
            }
            return ack;
        } catch (RuntimeException early) {
            if (unreachable(early)) {
                silentTopics.add(row.topic());
            }
            return CompletableFuture.failedFuture(early);
        }
    }

    private void failed(OutboxRow row, Exception fault) throws SQLException {
        String error = Faults.code(fault);
        session.failed(row.id(), error, clock.instant().plus(settings.backOff(row.attempts())));
        log.warn("Event {} to {} failed ({} times before): {}", row.id(), row.topic(), row.attempts(), error);
    }

    private static boolean unreachable(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.apache.kafka.common.errors.TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private record Flight(Deque<OutboxRow> line, CompletableFuture<?> ack) {}
}
