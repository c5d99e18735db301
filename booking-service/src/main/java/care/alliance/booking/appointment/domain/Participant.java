package care.alliance.booking.appointment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes along to a session.
 *
 * @param number from 1, in the order in which the patient named them
 * @param name as the patient calls them
 * @param attendance null until the clinic has said whether they came
 */
public record Participant(int number, String name, @Nullable Attendance attendance) {

    @Override
    public String toString() {
        return "Participant[" + number + "]";
    }
}
