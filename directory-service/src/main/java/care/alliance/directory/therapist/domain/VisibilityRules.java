package care.alliance.directory.therapist.domain;

import care.alliance.directory.therapist.domain.Registration.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When people may find a therapist. Titles such as "counsellor" are not protected, so the register is what stands between
 * people and an impostor; and a profile that nobody looks after soon says what is no longer so.
 *
 * @param graceDays how long after the day of its next check a registration still counts
 * @param staleDays after how many days without confirmation a profile carries a badge
 * @param hiddenDays after how many days without confirmation a profile is hidden
 */
public record VisibilityRules(int graceDays, int staleDays, int hiddenDays) {

    /** Whose calendar tells the day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public VisibilityRules {
        if (graceDays < 0 || staleDays < 1 || hiddenDays < staleDays) {
            throw new IllegalArgumentException("a profile is stale first and hidden later, and grace is not negative");
        }
    }

    /** Whether a register vouches for somebody on this day: one entry is current and none is suspended. */
    public boolean registered(List<Registration> registrations, LocalDate today) {
        return !suspended(registrations)
                && registrations.stream().anyMatch(registration -> registration.current(today, graceDays));
    }

    /** How it stands on this day with somebody who has these registrations and was confirmed then. */
    public Visibility visibility(List<Registration> registrations, LocalDate confirmedOn, LocalDate today) {
        if (suspended(registrations)) {
            return Visibility.SUSPENDED;
        }
        if (!registered(registrations, today)) {
            return Visibility.LAPSED;
        }
        if (!today.isBefore(hiddenFrom(confirmedOn))) {
            return Visibility.UNCONFIRMED;
        }
        return unconfirmedSince(confirmedOn, today) == null ? Visibility.SHOWN : Visibility.STALE;
    }

    /** The day on which a profile is hidden unless somebody confirms it before. */
    public LocalDate hiddenFrom(LocalDate confirmedOn) {
        return confirmedOn.plusDays(hiddenDays);
    }

    /** What the badge of a stale profile says; null for one that needs no badge. */
    public @Nullable LocalDate unconfirmedSince(LocalDate confirmedOn, LocalDate today) {
        return today.isBefore(confirmedOn.plusDays(staleDays)) ? null : confirmedOn;
    }

    private static boolean suspended(List<Registration> registrations) {
        return registrations.stream().anyMatch(registration -> registration.status() == Status.SUSPENDED);
    }
}
