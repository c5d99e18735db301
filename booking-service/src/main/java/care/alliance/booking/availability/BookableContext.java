package care.alliance.booking.availability;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;

/**
 * All that decides whether and how an offer can be booked, apart from the clock and other bookings.
 *
 * @param rules made from the therapist's hours, the offer and the policy; their zone is the one the hours are meant in
 */
public record BookableContext(Offer offer, Clinic clinic, ClinicPolicy policy, SlotRules rules) {

    static BookableContext of(Offer offer, Clinic clinic, ClinicPolicy policy, WeeklyPlan plan) {
        return new BookableContext(
                offer,
                clinic,
                policy,
                new SlotRules(
                        plan.zone(),
                        plan.weekly().stream().map(hours -> at(clinic, hours)).toList(),
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
    private static WeeklyHours at(Clinic clinic, WeeklyHours hours) {
        if (hours.locationId() == null) {
            return clinic.locationIds().size() == 1
                    ? new WeeklyHours(
                            hours.day(),
                            hours.from(),
                            hours.to(),
                            hours.formats(),
                            clinic.locationIds().iterator().next())
                    : hours;
        }
        return clinic.locationIds().contains(hours.locationId())
                ? hours
                : new WeeklyHours(
                        hours.day(),
                        hours.from(),
                        hours.to(),
                        hours.formats().stream()
                                .filter(format -> !format.atLocation())
                                .collect(toUnmodifiableSet()),
                        null);
    }
}
