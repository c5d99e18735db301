package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;

/**
 * All that decides whether and how an offer can be booked, apart from the clock and other bookings.
 *
 * @param rules made from the therapist's hours, the offer and the policy; their zone is the one the hours are meant in
 */
public record BookableContext(Offer offer, Clinic clinic, ClinicPolicy policy, SlotRules rules) {}
