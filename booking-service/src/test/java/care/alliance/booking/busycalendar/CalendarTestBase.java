package care.alliance.booking.busycalendar;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The therapist of {@link AppointmentTestBase} with calendars elsewhere. */
abstract class CalendarTestBase extends AppointmentTestBase {

    static final MediaType ICS = MediaType.parseMediaType("text/calendar");

    final CalendarsElsewhere elsewhere = CalendarsElsewhere.host();

    /** Busy on Wednesday, 2 December, from ten to eleven. */
    static ACalendar busyTomorrowAtTen() {
        return ACalendar.with("DTSTART:20261202T100000Z", "DTEND:20261202T110000Z");
    }

    WebTestClient therapistThemself() {
        return as.therapist(therapist.loginId());
    }

    String path() {
        return "/api/booking/therapists/" + therapist.id() + "/calendars";
    }

    Reply add(String address) {
        return post(therapistThemself(), path(), Map.of("name", "Work", "address", address));
    }

    Reply upload(WebTestClient who, ACalendar calendar) {
        return upload(who, calendar.text());
    }

    Reply upload(WebTestClient who, String text) {
        return Reply.to(who.post().uri(path()).contentType(ICS).bodyValue(text).exchange());
    }

    Reply refresh(UUID id) {
        return post(therapistThemself(), path() + "/" + id + "/refresh", Map.of());
    }

    int remove(WebTestClient who, UUID id) {
        return Reply.to(who.delete().uri(path() + "/" + id).exchange()).status();
    }

    List<JsonNode> calendars() {
        return get(therapistThemself(), path())
                .body()
                .required("items")
                .valueStream()
                .toList();
    }

    JsonNode onlyCalendar() {
        return calendars().getFirst();
    }
}
