package care.alliance.gateway.page.closure;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.session.Appointment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays ahead of a clinic.
 *
 * @param nation whose they are; null for a clinic that keeps none
 */
public record Holidays(@Nullable String nation, List<Holiday> items) {

    public Holidays {
        items = orEmpty(items);
    }

    /**
     * One of them.
     *
     * @param open whether the clinic works on that day all the same
     */
    public record Holiday(LocalDate date, String name, boolean open) {

        /** Whether a session lies on that day, while the clinic is closed. */
        public boolean meets(Appointment session) {
            return !open && session.startsAt().toLocalDate().equals(date);
        }
    }
}
