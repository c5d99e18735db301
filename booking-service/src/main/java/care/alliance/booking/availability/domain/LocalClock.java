package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/** Wall-clock times of one zone as instants, with the same answer to gaps and repeats everywhere. */
record LocalClock(ZoneId zone) {

    /**
     * The bound of a range: a repeated time means its first occurrence, a skipped one the instant of the jump. Later
     * local times never give earlier instants, so no range turns round when the clocks change.
     */
    Instant bound(LocalDateTime local) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap() ? jump.getInstant() : firstOccurrence(local);
    }

    /** The instant of a start: a repeated time means its first occurrence, a skipped one does not exist. */
    Optional<Instant> start(LocalDateTime local) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        return valid.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(valid.getFirst()));
    }

    /** False in the hour that an autumn night repeats: its local times were already offered once. */
    boolean isFirstOccurrence(Instant instant) {
        return firstOccurrence(local(instant)).equals(instant);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    Instant startOf(LocalDate date) {
        return bound(date.atStartOfDay());
    }

    private Instant firstOccurrence(LocalDateTime local) {
        return local.toInstant(zone.getRules().getValidOffsets(local).getFirst());
    }
}
