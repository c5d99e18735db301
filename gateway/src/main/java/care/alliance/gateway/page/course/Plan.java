package care.alliance.gateway.page.course;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.therapist.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course as it could be booked, as booking-service tells it; also what its refusal says. */
record Plan(ZoneId zone, List<Session> items, List<Skipped> skipped) {

    Plan {
        items = orEmpty(items);
        skipped = orEmpty(skipped);
    }

    /** A session; without a slot it cannot be had as it stands. */
    record Session(
            int number,
            LocalDateTime local,
            @Nullable Slot slot,
            @Nullable String reason,
            List<Slot> alternatives) {
        Session {
            alternatives = orEmpty(alternatives);
        }
    }

    /** A day that was left out. */
    record Skipped(LocalDate date, @Nullable String name) {}
}
