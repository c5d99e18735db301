package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.security.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands around the pages of the desk: days of the board, the waitlist, and the clinics somebody works at; for the board,
 * also where news comes from.
 *
 * @param clinic the shown clinic's name
 * @param date the day that is shown; today on the waitlist
 */
record Desk(
        UUID clinicId,
        String clinic,
        LocalDate date,
        String href,
        String boardHref,
        String streamHref,
        List<Link> days,
        Link waitlist,
        List<Link> clinics) {

    static final String BOARD = "/reception";
    static final String WAITLIST = "/reception/waitlist";

    /** @param page {@link #BOARD} or {@link #WAITLIST} */
    static Desk of(
            Visitor visitor,
            String page,
            UUID clinic,
            LocalDate date,
            ZoneId zone,
            Map<UUID, String> names,
            Words words) {
        LocalDate today = words.today(zone);
        boolean board = page.equals(BOARD);
        List<Link> days = Stream.of(today, today.plusDays(1), today.plusDays(2), date)
                .distinct()
                .sorted()
                .map(day ->
                        new Link(href(BOARD, clinic, day), dayName(day, today, words), null, board && day.equals(date)))
                .toList();
        List<Link> clinics = clinicsOf(visitor)
                .map(one -> new Link(
                        Urls.to(page).with("clinic", one).toString(),
                        names.getOrDefault(one, words.say("reception.title")),
                        null,
                        one.equals(clinic)))
                .toList();
        return new Desk(
                clinic,
                names.getOrDefault(clinic, ""),
                date,
                href(BOARD, clinic, date),
                href("/reception/board", clinic, date),
                Urls.to("/reception/board/stream").with("clinic", clinic).toString(),
                days,
                new Link(
                        Urls.to(WAITLIST).with("clinic", clinic).toString(),
                        words.say("reception.waitlist"),
                        null,
                        !board),
                clinics);
    }

    static Stream<UUID> clinicsOf(Visitor visitor) {
        return visitor.clinics().stream().map(Visitor.ClinicDuty::clinicId).distinct();
    }

    static String href(String page, UUID clinic, LocalDate date) {
        return Urls.to(page).with("clinic", clinic).with("date", date).toString();
    }

    private static String dayName(LocalDate day, LocalDate today, Words words) {
        return day.equals(today)
                ? words.say("reception.today")
                : day.equals(today.plusDays(1)) ? words.say("reception.tomorrow") : words.shortDay(day);
    }
}
