package care.alliance.directory.enquiry.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Until when the first answer is due. */
public final class Deadline {

    private static final int WORKING_DAYS = 2;

    private Deadline() {}

    /**
     * The end of the second working day (Monday to Friday) after the day on which the enquiry came, in the clinic's zone:
     * the first instant at which the answer is late, which is the midnight that ends that day.
     */
    public static Instant firstAnswer(Instant receivedAt, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(receivedAt, zone);
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
