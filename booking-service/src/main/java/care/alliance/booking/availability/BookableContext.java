package care.alliance.booking.availability;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.domain.DayHours;
import care.alliance.booking.availability.domain.DayOverride;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.WorkCalendar;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that decides whether and how an offer can be booked, apart from the clock and other bookings.
 *
 * @param rules made from the therapist's hours, the offer and the policy; their zone is the one the hours are meant in
 */
public record BookableContext(Offer offer, Clinic clinic, ClinicPolicy policy, SlotRules rules) {

    static BookableContext of(Offer offer, Clinic clinic, ClinicPolicy policy, WorkCalendar calendar) {
        return new BookableContext(
                offer,
                clinic,
                policy,
                new SlotRules(
                        at(clinic, calendar),
                        offer.length(),
                        policy.before(),
                        policy.after(),
                        policy.step(),
                        policy.notice(),
                        policy.horizon(),
                        offer.formats()));
    }

    /**
     * The hours as they count for this clinic: nobody is sent to a place of another clinic that the therapist works
     * at, and hours that name no place are at the clinic's only one.
     */
    private static WorkCalendar at(Clinic clinic, WorkCalendar calendar) {
        return new WorkCalendar(
                calendar.zone(),
                calendar.weekly().stream()
                        .map(hours -> hours.with(
                                formats(clinic, hours.formats(), hours.locationId()),
                                place(clinic, hours.locationId())))
                        .toList(),
                calendar.overrides().stream()
                        .map(day -> new DayOverride(
                                day.date(),
                                day.hours().stream()
                                        .map(hours -> new DayHours(
                                                hours.from(),
                                                hours.to(),
                                                formats(clinic, hours.formats(), hours.locationId()),
                                                place(clinic, hours.locationId())))
                                        .toList()))
                        .toList(),
                calendar.travels(),
                calendar.off());
    }

    private static Set<Format> formats(Clinic clinic, Set<Format> formats, @Nullable UUID location) {
        return location == null || clinic.locationIds().contains(location)
                ? formats
                : formats.stream().filter(format -> !format.atLocation()).collect(toUnmodifiableSet());
    }

    private static @Nullable UUID place(Clinic clinic, @Nullable UUID location) {
        if (location == null) {
            return clinic.locationIds().size() == 1
                    ? clinic.locationIds().iterator().next()
                    : null;
        }
        return clinic.locationIds().contains(location) ? location : null;
    }
}
