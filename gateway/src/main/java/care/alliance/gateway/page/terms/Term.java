package care.alliance.gateway.page.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the terms, by the name that booking-service gives it. */
sealed interface Term {

    String name();

    /** What people count in. booking-service counts hours in minutes. */
    enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        SESSIONS,
        PEOPLE
    }

    /**
     * A number.
     *
     * @param least and {@code most} are what booking-service takes, in its own unit
     */
    record Amount(String name, Unit unit, int least, int most) implements Term {

        private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

        /** As it stands in a field: {@code 1.5} for ninety minutes where people count in hours. */
        String typed(int value) {
            return unit == Unit.HOURS
                    ? BigDecimal.valueOf(value)
                            .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    : Integer.toString(value);
        }

        /** Two decimals of an hour tell every minute; empty for what cannot be kept. */
        Optional<Integer> read(String typed) {
            if (!typed.matches(unit == Unit.HOURS ? "\\d{1,4}(\\.\\d{1,2})?" : "\\d{1,6}")) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(typed);
            BigDecimal value = unit == Unit.HOURS ? number.multiply(MINUTES_AN_HOUR) : number;
            return Optional.of(value.setScale(0, RoundingMode.HALF_UP).intValueExact())
                    .filter(one -> least <= one && one <= most);
        }
    }

    /** One of a few values. */
    record Choice(String name, List<String> values) implements Term {}

    /**
     * Terms that belong together.
     *
     * @param name of the heading
     */
    record Section(String name, List<Term> terms) {}

    /** Whose public holidays a clinic keeps; not one of the terms that an offer may have. */
    Choice NATION = new Choice("nation", List.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"));

    /** What an offer may have of its own. */
    List<Section> OF_AN_OFFER = List.of(
            new Section(
                    "times",
                    List.of(
                            new Amount("stepMinutes", Unit.MINUTES, 5, 1_440),
                            new Choice("stepAnchor", List.of("LOCAL_MIDNIGHT", "WINDOW_START")),
                            new Amount("beforeMinutes", Unit.MINUTES, 0, 1_440),
                            new Amount("afterMinutes", Unit.MINUTES, 0, 1_440),
                            new Amount("dailyCap", Unit.SESSIONS, 1, 100),
                            new Amount("groupSeats", Unit.PEOPLE, 2, 100))),
            new Section(
                    "booking",
                    List.of(
                            new Amount("noticeMinutes", Unit.HOURS, 0, 525_600),
                            new Amount("horizonDays", Unit.DAYS, 1, 366),
                            new Amount("upcomingCap", Unit.SESSIONS, 1, 100),
                            new Amount("holdMinutes", Unit.MINUTES, 1, 60))),
            new Section(
                    "confirming",
                    List.of(
                            confirmation("inPerson"),
                            confirmation("video"),
                            confirmation("phone"),
                            new Amount("requestDeadlineMinutes", Unit.HOURS, 1, 43_200))),
            new Section(
                    "changing",
                    List.of(
                            new Amount("lateCancelMinutes", Unit.HOURS, 0, 43_200),
                            new Amount("waitlistOfferMinutes", Unit.MINUTES, 5, 2_880))));

    /** The same, and what only a clinic says. */
    List<Section> OF_A_CLINIC = Stream.concat(OF_AN_OFFER.stream(), Stream.of(new Section("holidays", List.of(NATION))))
            .toList();

    private static Choice confirmation(String format) {
        return new Choice(format + "Confirmation", List.of("BY_CLINIC", "AT_ONCE"));
    }
}
