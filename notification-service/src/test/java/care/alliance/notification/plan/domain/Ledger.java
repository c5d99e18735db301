package care.alliance.notification.plan.domain;

import care.alliance.notification.appointment.domain.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the planned messages of one appointment in memory, as the database does, and sends what is due. */
final class Ledger {

    private final Plan plan;
    private final Set<Message> ended = new HashSet<>();
    private final Map<Message, Instant> waiting = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private @Nullable Appointment appointment;

    Ledger(Plan plan) {
        this.plan = plan;
    }

    void hear(Appointment told, Instant now) {
        told.after(appointment).ifPresent(news -> {
            appointment = news;
            Changes changes = plan.reconcile(news, new Known(waiting.keySet(), ended), now);
            waiting.keySet().removeAll(changes.withdraw());
            changes.add().forEach(this::add);
        });
    }

    private void add(PlannedMessage planned) {
        if (ended.contains(planned.message()) || waiting.put(planned.message(), planned.due()) != null) {
            throw new AssertionError("planned twice: " + planned);
        }
    }

    void sendWhatIsDue(Instant now) {
        Appointment current = appointment;
        if (current == null) {
            return;
        }
        for (Map.Entry<Message, Instant> entry : Map.copyOf(waiting).entrySet()) {
            if (!entry.getValue().isAfter(now)) {
                waiting.remove(entry.getKey());
                if (plan.suits(entry.getKey(), current) && !plan.isTooLate(entry.getKey(), current, now)) {
                    sent.add(new Sent(entry.getKey(), now, current));
                    ended.add(entry.getKey());
                }
            }
        }
    }

    Set<Message> waiting() {
        return Set.copyOf(waiting.keySet());
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** A message that went out, and the appointment as it was known then. */
    record Sent(Message message, Instant at, Appointment appointment) {

        boolean isReminder() {
            return message.kind() == MessageKind.REMINDER;
        }
    }
}
