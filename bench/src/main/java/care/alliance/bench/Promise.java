package care.alliance.bench;

import java.util.Locale;

/** What was promised of a number, and what it is. */
record Promise(String what, double measured, double limit, boolean most) {

    static Promise atMost(String what, double measured, double limit) {
        return new Promise(what, measured, limit, true);
    }

    static Promise atLeast(String what, double measured, double limit) {
        return new Promise(what, measured, limit, false);
    }

    boolean kept() {
        return most ? measured <= limit : measured >= limit;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-60s %8.2f  (%s %.2f)  %s",
                what,
                measured,
                most ? "at most" : "at least",
                limit,
                kept() ? "kept" : "NOT KEPT");
    }
}
