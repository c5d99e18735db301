package care.alliance.booking.policy.domain;

/** The nations of the United Kingdom, which keep different public holidays. */
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
