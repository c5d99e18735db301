package care.alliance.gateway.page.session;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.Price;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as booking-service tells it.
 *
 * @param groupId the group session in which it is a seat, or null
 * @param groupSeats how many people that group session takes; null together with its id
 * @param lateFrom after when cancelling is late; null if it never is, such as for a request that nobody has answered
 */
public record Appointment(
        UUID id,
        String state,
        Instant start,
        Instant end,
        ZoneId zone,
        String format,
        long version,
        @Nullable Instant holdExpiresAt,
        @Nullable Instant requestExpiresAt,
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        @Nullable UUID locationId,
        @Nullable UUID roomId,
        @Nullable UUID groupId,
        @Nullable Integer groupSeats,
        @Nullable String participation,
        List<Participant> participants,
        @Nullable Instant lateFrom,
        @Nullable CoursePlace course,
        int minutes,
        Price price,
        @Nullable Patient patient,
        @Nullable Cancellation cancellation,
        @Nullable String reason) {

    public Appointment {
        participants = orEmpty(participants);
    }

    public ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    public ZonedDateTime endsAt() {
        return end.atZone(zone);
    }

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    /** Whether cancelling it now would be late. */
    public boolean isLate(Instant now) {
        return lateFrom != null && now.isAfter(lateFrom);
    }

    /** How many people may come along. */
    public int companions() {
        return switch (Objects.requireNonNullElse(participation, "INDIVIDUAL")) {
            case "COUPLE" -> 1;
            case "FAMILY" -> Companions.MOST;
            default -> 0;
        };
    }

    /** A hold that has not run out. */
    public boolean heldAt(Instant now) {
        return is("HELD") && holdExpiresAt != null && now.isBefore(holdExpiresAt);
    }

    /** The reason is somebody's own words. */
    @Override
    public String toString() {
        return "Appointment[id=" + id + ", state=" + state + "]";
    }

    /** Whom it is for. */
    public record Patient(UUID id, @Nullable String name) {
        @Override
        public String toString() {
            return "Patient[id=" + id + "]";
        }
    }

    /**
     * Somebody who comes along.
     *
     * @param attendance {@code CAME}, {@code MISSED} or, until the clinic has said so, null
     */
    public record Participant(
            int number, String name, @Nullable String attendance) {
        @Override
        public String toString() {
            return "Participant[" + number + "]";
        }
    }

    /** Which session of which course. */
    public record CoursePlace(UUID id, int number) {}

    /** How it ended early. */
    public record Cancellation(@Nullable String by, boolean late) {

        /** Whether the clinic could not keep it: then nothing is owed, however late it was. */
        public boolean isClinics() {
            return "CLINIC".equals(by);
        }

        /** Whether the clinic may charge for it. */
        public boolean isPatientsAndLate() {
            return late && !isClinics();
        }
    }

    /** A list of them. */
    record Many(List<Appointment> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
