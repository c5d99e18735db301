package care.alliance.booking.availability.domain;

/** Whether the rules allow a start. Other bookings are not looked at: the claim in the database decides about those. */
public sealed interface StartCheck {

    /** The rules allow it, as this slot. */
    record Ok(Slot slot) implements StartCheck {}

    /** The rules do not allow it; the first reason in the order of {@link StartRefusal}. */
    record Refused(StartRefusal reason) implements StartCheck {}
}
