package care.alliance.booking.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

class FeedTest extends AppointmentTestBase {

    private static final String MINE = "/api/booking/patients/me/feed";
    private static final int LARGEST = 1024 * 1024;

    @Test
    void aPatientsFeedHasTheirSessionsAndNobodyElses() {
        UUID asked = request(alex, TOMORROW_AT_10).id();
        UUID definite = book(as.patient(alex), TOMORROW_AT_11, Format.IN_PERSON).id();
        UUID others = request(UUID.randomUUID(), TOMORROW_AT_12).id();
        hold(as.patient(alex), "2026-12-03T10:00:00Z");

        Feed feed = feed(addressFor(as.patient(alex), MINE));

        assertThat(feed.events()).hasSize(2);
        assertThat(feed.values(asked, "STATUS", "DTSTART", "DTEND", "SUMMARY"))
                .containsExactly("TENTATIVE", "20261202T100000Z", "20261202T105000Z", "Appointment (video)");
        assertThat(feed.values(definite, "STATUS", "SUMMARY")).containsExactly("CONFIRMED", "Appointment (in person)");
        assertThat(feed.event(others)).isEmpty();
    }

    @Test
    void aTherapistsAndAClinicsFeedHaveTheirs() {
        UUID session = request(alex, TOMORROW_AT_10).id();
        Feed therapists = feed(addressFor(as.therapist(therapist.loginId()), ofTherapist()));
        Feed clinics = feed(addressFor(manager(), ofClinic()));

        assertThat(therapists.values(session, "SUMMARY", "URL"))
                .containsExactly("Session (video)", "http://localhost:8080/sessions/" + session);
        assertThat(clinics.values(session, "SUMMARY", "URL"))
                .containsExactly(
                        "Session (video)",
                        "http://localhost:8080/reception?clinic=" + clinic.id() + "&date=2026-12-02");
    }

    @Test
    void nobodyIsNamed() {
        UUID session = request(alex, TOMORROW_AT_10).id();
        act(desk(), session, "confirm");

        for (String address : List.of(
                addressFor(as.patient(alex), MINE),
                addressFor(as.therapist(therapist.loginId()), ofTherapist()),
                addressFor(manager(), ofClinic()))) {
            assertThat(feed(address).text())
                    .doesNotContain("Robin", "Example", "@people", "ATTENDEE", "ORGANIZER", "DESCRIPTION")
                    .doesNotContain(patientId(alex).toString(), alex.toString());
        }
    }

    @Test
    void aMovedSessionIsTheSameOneLater() {
        UUID session = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        String address = addressFor(as.patient(alex), MINE);
        int before = Integer.parseInt(feed(address).values(session, "SEQUENCE").getFirst());
        clock.advance(Duration.ofMinutes(10));
        post(as.patient(alex), PATH + "/" + session + "/reschedule", Map.of("start", "2026-12-04T10:00:00Z"));

        assertThat(feed(address).values(session, "SEQUENCE", "DTSTART", "LAST-MODIFIED"))
                .containsExactly("" + (before + 1), "20261204T100000Z", "20261201T091000Z");
    }

    @Test
    void aCancelledSessionStaysForAMonthSoThatCalendarsRemoveIt() {
        UUID session = request(alex, "2026-12-10T10:00:00Z").id();
        String address = addressFor(as.patient(alex), MINE);
        act(as.patient(alex), session, "cancel");

        assertThat(feed(address).values(session, "STATUS")).containsExactly("CANCELLED");
        clock.advance(Duration.ofDays(31));
        assertThat(feed(address).event(session)).isEmpty();
    }

    @Test
    void aRequestThatNobodyAnsweredIsCancelledAsSoonAsItLapses() {
        UUID session = request(alex, "2026-12-10T10:00:00Z").id();
        String address = addressFor(as.patient(alex), MINE);
        clock.advance(Duration.ofDays(3));

        assertThat(feed(address).values(session, "STATUS")).containsExactly("CANCELLED");
    }

    @Test
    void whatIsLongOverIsLeftOut() {
        UUID session = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        String address = addressFor(as.patient(alex), MINE);
        clock.advance(Duration.ofDays(90));
        assertThat(feed(address).event(session)).isPresent();
        clock.advance(Duration.ofDays(2));

        assertThat(feed(address).event(session)).isEmpty();
    }

    @Test
    void aThousandSessionsAreAsManyAsThereAreAndThoseAheadComeFirst() {
        UUID ahead = request(alex, TOMORROW_AT_10).id();
        db.sql("""
                        INSERT INTO appointment (id, version, state, therapist_id, offer_id, clinic_id, patient_id,
                            starts_at, ends_at, zone, format, price_amount, price_currency, booked_at, created_at, changed_at)
                        SELECT gen_random_uuid(), 1, 'COMPLETED', :therapist, :offer, :clinic, p.id,
                            CAST(:now AS timestamptz) - n * interval '1 hour', CAST(:now AS timestamptz) - n * interval '1 hour' + interval '50 minutes',
                            'Europe/London', 'PHONE', 0, 'GBP', :now, :now, :now
                          FROM patient p, generate_series(1, 1100) AS n WHERE p.subject = :subject
                        """)
                .bind("therapist", therapist.id())
                .bind("offer", offer)
                .bind("clinic", clinic.id())
                .bind("subject", alex.toString())
                .bind("now", clock.instant())
                .then()
                .block(Duration.ofSeconds(20));

        Feed feed = feed(addressFor(as.patient(alex), MINE));

        assertThat(feed.events()).hasSize(1_000);
        assertThat(feed.event(ahead)).isPresent();
    }

    @Test
    void itIsReadAgainOnlyWhenSomethingChanged() {
        request(alex, TOMORROW_AT_10);
        String address = addressFor(as.patient(alex), MINE);
        EntityExchangeResult<String> first = read(address, "");
        String tag = Objects.requireNonNull(first.getResponseHeaders().getETag());

        assertThat(first.getResponseHeaders().getCacheControl()).isEqualTo("max-age=300, private");
        assertThat(first.getResponseHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(read(address, tag).getStatus().value()).isEqualTo(304);

        request(alex, TOMORROW_AT_11);

        assertThat(read(address, tag).getStatus().value()).isEqualTo(200);
    }

    @Test
    void aNewAddressStopsTheOneBefore() {
        String old = addressFor(as.patient(alex), MINE);
        String renewed = addressFor(as.patient(alex), MINE);

        assertThat(renewed).isNotEqualTo(old);
        assertThat(read(old, "").getStatus().value()).isEqualTo(404);
        assertThat(read(renewed, "").getStatus().value()).isEqualTo(200);
    }

    @Test
    void aStoppedFeedIsNotFound() {
        String address = addressFor(as.patient(alex), MINE);

        assertThat(delete(as.patient(alex), MINE)).isEqualTo(204);
        assertThat(read(address, "").getStatus().value()).isEqualTo(404);
        assertThat(delete(as.patient(alex), MINE)).isEqualTo(404);
    }

    @Test
    void aTokenThatNobodyHasIsNotFound() {
        assertThat(read("/api/booking/calendars/" + "A".repeat(43) + ".ics", "")
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(read("/api/booking/calendars/guess.ics", "").getStatus().value())
                .isEqualTo(404);
    }

    @Test
    void theAddressIsToldOnceAndThenOnlySinceWhenAndWhenItWasRead() {
        WebTestClient patient = as.patient(alex);
        assertThat(get(patient, MINE).body().required("since").isNull()).isTrue();

        String address = addressFor(patient, MINE);

        assertThat(get(patient, MINE).text("since")).isEqualTo(NOW);
        assertThat(get(patient, MINE).body().required("lastRead").isNull()).isTrue();
        clock.advance(Duration.ofMinutes(30));
        read(address, "");
        assertThat(get(patient, MINE).text("lastRead")).isEqualTo("2026-12-01T09:30:00Z");
        assertThat(get(patient, MINE).body().toString()).doesNotContain(token(address));
        assertThat(texts("SELECT row_to_json(f)::text FROM calendar_feed f"))
                .noneMatch(row -> row.contains(token(address)));
    }

    @Test
    void aFeedIsItsOwnersBusiness() {
        WebTestClient elsewhere = as.managerOf(given.clinicIn("Europe/London").id());

        assertThat(post(desk(), ofClinic(), Map.of()).status()).isEqualTo(404);
        assertThat(post(elsewhere, ofClinic(), Map.of()).status()).isEqualTo(404);
        assertThat(post(desk(), ofTherapist(), Map.of()).status()).isEqualTo(404);
        assertThat(post(elsewhere, ofTherapist(), Map.of()).status()).isEqualTo(404);
        assertThat(get(as.therapist(given.therapist().loginId()), ofTherapist()).status())
                .isEqualTo(404);
        assertThat(post(manager(), ofTherapist(), Map.of()).status()).isEqualTo(200);
        assertThat(post(manager(), MINE, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void whatATherapistsOrClinicsFeedSaysOfTimesComesWithItsZone() {
        assertThat(get(as.therapist(therapist.loginId()), ofTherapist()).text("zone"))
                .isEqualTo("Europe/London");
        assertThat(get(manager(), ofClinic()).text("zone")).isEqualTo("Europe/London");
        assertThat(get(as.patient(alex), MINE).body().required("zone").isNull()).isTrue();
    }

    private WebTestClient manager() {
        return as.managerOf(clinic.id());
    }

    private String ofTherapist() {
        return "/api/booking/therapists/" + therapist.id() + "/feed";
    }

    private String ofClinic() {
        return "/api/booking/clinics/" + clinic.id() + "/feed";
    }

    private static String addressFor(WebTestClient who, String path) {
        Reply made = post(who, path, Map.of());
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(token(made.text("path"))).matches("[A-Za-z0-9_-]{43}");
        return made.text("path");
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".ics".length());
    }

    private Feed feed(String address) {
        return Feed.of(Objects.requireNonNull(read(address, "").getResponseBody()));
    }

    private EntityExchangeResult<String> read(String address, String knownTag) {
        return as.anyone()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build()
                .get()
                .uri(address)
                .headers(headers -> {
                    if (!knownTag.isEmpty()) {
                        headers.set(HttpHeaders.IF_NONE_MATCH, knownTag);
                    }
                })
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static int delete(WebTestClient who, String path) {
        return Reply.to(who.delete().uri(path).exchange()).status();
    }
}
