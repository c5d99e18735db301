package care.alliance.booking.appointment;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A clinic in London with a therapist who works daily from 8 to 20, by video and in person, and offers sessions of 50
 * minutes. It is Tuesday, 1 December 2026, 9 o'clock, in London as in UTC.
 */
public abstract class AppointmentTestBase extends BookingTestBase {

    protected static final String PATH = "/api/booking/appointments";
    protected static final String NOW = "2026-12-01T09:00:00Z";
    protected static final String TOMORROW_AT_10 = "2026-12-02T10:00:00Z";
    protected static final String TOMORROW_AT_11 = "2026-12-02T11:00:00Z";
    protected static final String TOMORROW_AT_12 = "2026-12-02T12:00:00Z";

    protected GivenClinic clinic;
    protected GivenTherapist therapist;
    protected UUID offer;

    /** Subject of a patient nobody has seen before. */
    protected UUID alex;

    @BeforeEach
    void openTheClinic() {
        clock.setTo(NOW);
        clinic = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO, Format.IN_PERSON);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO, Format.IN_PERSON);
        alex = UUID.randomUUID();
    }

    /** What is asked for, to which more can be put. */
    protected Map<String, Object> wish(String start, Format format) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("therapistId", therapist.id());
        wish.put("offerId", offer);
        wish.put("start", start);
        wish.put("format", format);
        return wish;
    }

    protected Reply hold(WebTestClient who, String start) {
        return post(who, PATH, wish(start, Format.VIDEO));
    }

    /** A request by video, or a definite session in person. */
    protected Reply book(WebTestClient who, String start, Format format) {
        Map<String, Object> wish = wish(start, format);
        wish.put("confirm", true);
        return post(who, PATH, wish);
    }

    /** A request that the clinic has to answer. */
    protected Reply request(UUID patient, String start) {
        return book(as.patient(patient), start, Format.VIDEO);
    }

    protected Reply bookFor(UUID patientId, WebTestClient staff, String start, Format format) {
        Map<String, Object> wish = wish(start, format);
        wish.put("confirm", true);
        wish.put("patientId", patientId);
        return post(staff, PATH, wish);
    }

    /** A hold of a web session before anybody has signed in. */
    protected Reply holdFor(String key, String start) {
        return post(gateway(key), PATH, wish(start, Format.VIDEO));
    }

    protected WebTestClient gateway(String key) {
        return with(as.service("holds:write"), headers -> headers.set("Alliance-Hold-Key", key));
    }

    protected WebTestClient desk() {
        return as.receptionistOf(clinic.id());
    }

    protected Reply act(WebTestClient who, UUID appointment, String action) {
        return Reply.to(
                who.post().uri(PATH + "/{id}/{action}", appointment, action).exchange());
    }

    protected Reply see(WebTestClient who, UUID appointment) {
        return Reply.to(who.get().uri(PATH + "/{id}", appointment).exchange());
    }

    protected static Reply get(WebTestClient who, String uri, Object... values) {
        return Reply.to(who.get().uri(uri, values).exchange());
    }

    protected static Reply post(WebTestClient who, String uri, Object body) {
        return Reply.to(who.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    protected static WebTestClient with(WebTestClient who, Consumer<HttpHeaders> headers) {
        return who.mutate().defaultHeaders(headers).build();
    }

    /** Sends the version of what they saw. */
    protected static WebTestClient havingSeen(Reply seen, WebTestClient who) {
        return with(who, headers -> headers.setIfMatch("\"" + seen.body().required("version") + "\""));
    }

    /** The patient's id inside booking. */
    protected UUID patientId(UUID subject) {
        return get(as.patient(subject), "/api/booking/patients/me").id();
    }

    /** Somebody on the phone whom this clinic has registered. */
    protected UUID caller() {
        return post(desk(), "/api/booking/patients", Map.of("name", "Casey Caller"))
                .id();
    }

    protected long count(String sql, @Nullable Object... values) {
        var statement = db.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, Objects.requireNonNull(values[i]));
        }
        return Objects.requireNonNull(statement.mapValue(Long.class).one().block(Duration.ofSeconds(10)));
    }

    protected List<String> texts(String sql, Object... values) {
        var statement = db.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return Objects.requireNonNull(
                statement.mapValue(String.class).all().collectList().block(Duration.ofSeconds(10)));
    }

    /** Starts of free slots on a day, as the service shows them. */
    protected List<String> freeStarts(String date, String untilDate, Format format) {
        Reply slots = get(
                as.anyone(),
                "/api/booking/therapists/{id}/slots?offer={offer}&format={format}&from={from}&to={to}",
                therapist.id(),
                offer,
                format,
                date,
                untilDate);
        return slots.body()
                .required("items")
                .valueStream()
                .map(slot -> slot.required("start").asString())
                .toList();
    }
}
