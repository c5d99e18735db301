package care.alliance.booking.course;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Courses of six or so weekly sessions by video, the first on Thursday at 10. */
abstract class CourseTestBase extends AppointmentTestBase {

    static final String COURSES = "/api/booking/courses";
    static final String THURSDAY = "2026-12-03T10:00:00Z";

    Reply course(WebTestClient who, int sessions) {
        return post(who, COURSES, body(sessions));
    }

    Reply course(WebTestClient who, int sessions, Map<String, Object> more) {
        Map<String, Object> body = body(sessions);
        body.putAll(more);
        return post(who, COURSES, body);
    }

    Map<String, Object> body(int sessions) {
        return new LinkedHashMap<>(Map.of(
                "therapistId",
                therapist.id(),
                "offerId",
                offer,
                "format",
                "VIDEO",
                "start",
                THURSDAY,
                "every",
                "WEEKLY",
                "sessions",
                sessions));
    }

    static List<String> starts(Reply course) {
        return items(course, "start");
    }

    static List<String> states(Reply course) {
        return items(course, "state");
    }

    private static List<String> items(Reply course, String field) {
        return course.body()
                .required("items")
                .valueStream()
                .map(item -> item.required(field).asString())
                .toList();
    }
}
