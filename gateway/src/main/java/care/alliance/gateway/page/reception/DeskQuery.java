package care.alliance.gateway.page.reception;

import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which board to show: a clinic that this person works at, and a day. */
record DeskQuery(UUID clinic, @Nullable LocalDate date) {

    /**
     * The clinic that was asked for, or the person's first. A day that cannot be read is today.
     *
     * @throws ResponseStatusException 403 for somebody who works at no clinic
     * @throws NotFound for a clinic of others
     */
    static DeskQuery of(Visitor visitor, @Nullable String clinic, @Nullable String date) {
        UUID first = Desk.clinicsOf(visitor)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        UUID chosen = clinic == null || clinic.isBlank() ? first : theirs(visitor, clinic);
        return new DeskQuery(chosen, day(date));
    }

    private static UUID theirs(Visitor visitor, String clinic) {
        return Desk.clinicsOf(visitor)
                .filter(one -> one.toString().equalsIgnoreCase(clinic))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null || date.isBlank() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
