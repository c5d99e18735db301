package care.alliance.directory.therapist.domain;

import java.util.Currency;

/**
 * Price of one session.
 *
 * @param amount in minor units, for example pence
 */
public record Price(long amount, Currency currency) {

    public Price {
        if (amount < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /** A price in whole pounds sterling. */
    public static Price pounds(long pounds) {
        return new Price(pounds * 100, Currency.getInstance("GBP"));
    }
}
