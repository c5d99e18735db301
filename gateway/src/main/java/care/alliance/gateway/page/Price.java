package care.alliance.gateway.page;

/**
 * What a session costs.
 *
 * @param amount in minor units, such as pence
 * @param currency ISO 4217
 */
public record Price(long amount, String currency) {}
