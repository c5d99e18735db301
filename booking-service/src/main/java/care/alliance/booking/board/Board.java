package care.alliance.booking.board;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.domain.AppointmentState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A clinic's day.
 *
 * @param date in the clinic's zone
 * @param items sessions of the day, the earliest first
 * @param toConfirm requests that wait for an answer, of whatever day
 */
record Board(
        UUID clinicId,
        LocalDate date,
        ZoneId zone,
        List<AppointmentView> items,
        List<AppointmentView> toConfirm,
        Counts counts) {

    /** How many sessions of the day are in these states; requests of whatever day. */
    record Counts(long toConfirm, long confirmed, long arrived, long completed) {}

    static Board of(
            UUID clinicId, LocalDate date, ZoneId zone, List<AppointmentView> items, List<AppointmentView> toConfirm) {
        Counts counts = new Counts(
                toConfirm.size(),
                count(items, AppointmentState.CONFIRMED),
                count(items, AppointmentState.ARRIVED),
                count(items, AppointmentState.COMPLETED));
        return new Board(clinicId, date, zone, items, toConfirm, counts);
    }

    private static long count(List<AppointmentView> items, AppointmentState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
