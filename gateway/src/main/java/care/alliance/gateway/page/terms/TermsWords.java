package care.alliance.gateway.page.terms;

import care.alliance.gateway.page.Words;
import org.springframework.stereotype.Component;

/** Says terms in plain words. */
@Component
class TermsWords {

    private static final int MINUTES_AN_HOUR = 60;

    private final Words words;

    TermsWords(Words words) {
        this.words = words;
    }

    /** What it is, without its unit. */
    String name(Term term) {
        return words.say("terms.name." + term.name());
    }

    /** {@code Shortest notice, in hours}. */
    String label(Term term) {
        return switch (term) {
            case Term.Amount amount -> words.say("terms.in." + amount.unit(), name(term));
            case Term.Choice _ -> name(term);
        };
    }

    /** {@code 24 hours}, {@code 1 hour 30 minutes}; what nothing means where it is empty. */
    String value(Term term, String value) {
        return switch (term) {
            case Term.Amount amount when value.matches("\\d{1,9}") -> amount(amount, Integer.parseInt(value));
            case Term.Choice _ when !value.isEmpty() -> words.sayOr("terms.value.other", "terms.value." + value);
            case Term.Amount _ -> words.say("terms.unlimited");
            case Term.Choice _ -> words.say("terms.none");
        };
    }

    private String amount(Term.Amount amount, int value) {
        return switch (amount.unit()) {
            case MINUTES -> words.say("terms.minutes", value);
            case HOURS -> hours(value);
            case DAYS -> words.say("terms.days", value);
            case SESSIONS -> words.say("terms.sessions", value);
            case PEOPLE -> words.say("terms.people", value);
        };
    }

    private String hours(int minutes) {
        int rest = minutes % MINUTES_AN_HOUR;
        String hours = words.say("terms.hours", minutes / MINUTES_AN_HOUR);
        if (rest == 0) {
            return hours;
        }
        String more = words.say("terms.minutes", rest);
        return minutes < MINUTES_AN_HOUR ? more : hours + " " + more;
    }
}
