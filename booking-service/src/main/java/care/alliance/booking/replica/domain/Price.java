package care.alliance.booking.replica.domain;

/**
 * What a session costs.
 *
 * @param amount in the currency's minor units
 * @param currency ISO 4217 code
 */
public record Price(long amount, String currency) {}
