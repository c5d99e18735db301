package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.session.Appointment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A clinic's day as booking-service tells it.
 *
 * @param items the appointments of that day
 * @param toConfirm every open request, whatever its day
 */
record Board(UUID clinicId, LocalDate date, ZoneId zone, List<Appointment> items, List<Appointment> toConfirm) {

    Board {
        items = orEmpty(items);
        toConfirm = orEmpty(toConfirm);
    }
}
