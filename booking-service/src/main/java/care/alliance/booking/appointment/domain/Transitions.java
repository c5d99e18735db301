package care.alliance.booking.appointment.domain;

import static care.alliance.booking.appointment.domain.AppointmentState.ARRIVED;
import static care.alliance.booking.appointment.domain.AppointmentState.CANCELLED;
import static care.alliance.booking.appointment.domain.AppointmentState.COMPLETED;
import static care.alliance.booking.appointment.domain.AppointmentState.CONFIRMED;
import static care.alliance.booking.appointment.domain.AppointmentState.DECLINED;
import static care.alliance.booking.appointment.domain.AppointmentState.EXPIRED;
import static care.alliance.booking.appointment.domain.AppointmentState.HELD;
import static care.alliance.booking.appointment.domain.AppointmentState.NO_SHOW;
import static care.alliance.booking.appointment.domain.AppointmentState.REQUESTED;

import java.util.Map;
import java.util.Optional;

/** The one table of state changes; what it does not list cannot happen. */
public final class Transitions {

    private static final Map<AppointmentState, Map<Action, AppointmentState>> TABLE = Map.of(
            HELD,
            Map.of(
                    Action.REQUEST, REQUESTED,
                    Action.BOOK, CONFIRMED,
                    Action.EXTEND, HELD,
                    Action.CANCEL, CANCELLED,
                    Action.LAPSE, EXPIRED),
            REQUESTED,
            Map.of(
                    Action.CONFIRM, CONFIRMED,
                    Action.DECLINE, DECLINED,
                    Action.MOVE, CONFIRMED,
                    Action.MOVE_TO_ASK, REQUESTED,
                    Action.CANCEL, CANCELLED,
                    Action.LAPSE, EXPIRED),
            CONFIRMED,
            Map.of(
                    Action.ARRIVE, ARRIVED,
                    Action.MISS, NO_SHOW,
                    Action.MOVE, CONFIRMED,
                    Action.MOVE_TO_ASK, REQUESTED,
                    Action.UNDO, REQUESTED,
                    Action.CANCEL, CANCELLED),
            ARRIVED,
            Map.of(
                    Action.COMPLETE, COMPLETED,
                    Action.UNDO, CONFIRMED),
            COMPLETED,
            Map.of(Action.UNDO, ARRIVED),
            NO_SHOW,
            Map.of(Action.UNDO, CONFIRMED));

    private Transitions() {}

    /** The state that an action leads to; empty when it cannot be done in this state. */
    public static Optional<AppointmentState> next(AppointmentState from, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }
}
