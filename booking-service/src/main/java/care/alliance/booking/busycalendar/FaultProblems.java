package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.BusyTimesReader;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.kit.problem.Problem;

/** Why a calendar cannot be used, as callers hear it. */
final class FaultProblems {

    private FaultProblems() {}

    static Problem of(Fault why) {
        return Problem.unprocessable(why.code(), detail(why));
    }

    private static String detail(Fault why) {
        return switch (why) {
            case ADDRESS_REFUSED -> "Calendars are not read from this address.";
            case UNREACHABLE -> "Nobody answers at this address.";
            case CALENDAR_NOT_FOUND -> "There is no calendar at this address.";
            case CALENDAR_NOT_ALLOWED -> "This address wants a login.";
            case TOO_MANY_REDIRECTS -> "This address leads on and on.";
            case HOST_FAULT -> "This address answers with an error.";
            case NOT_A_CALENDAR -> "This is not a calendar.";
            case CALENDAR_TOO_LARGE -> "This calendar is larger than we read.";
            case TOO_MANY_BUSY_TIMES ->
                "This calendar has more than " + BusyTimesReader.MOST_TIMES + " busy times ahead.";
        };
    }
}
