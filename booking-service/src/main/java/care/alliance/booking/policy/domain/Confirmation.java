package care.alliance.booking.policy.domain;

/** Who makes a booked session definite. */
public enum Confirmation {
    /** The clinic: it is a request until a receptionist confirms it. */
    BY_CLINIC,
    /** Nobody needs to: it is confirmed when booked. */
    AT_ONCE
}
