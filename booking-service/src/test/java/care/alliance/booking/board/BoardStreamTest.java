package care.alliance.booking.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class BoardStreamTest extends AppointmentTestBase {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final ParameterizedTypeReference<ServerSentEvent<BoardChange>> EVENT =
            new ParameterizedTypeReference<>() {};

    @Autowired
    private BoardNews news;

    @Autowired
    private R2dbcConnectionDetails database;

    @Test
    void tellsOfARequestAndOfItsAnswer() throws Exception {
        BlockingQueue<ServerSentEvent<BoardChange>> heard = new LinkedBlockingQueue<>();
        Disposable open = listen(clinic.id()).subscribe(heard::add);
        assertThat(next(heard).comment()).isEqualTo("beat");

        UUID id = request(alex, TOMORROW_AT_10).id();
        ServerSentEvent<BoardChange> asked = nextNews(heard);
        act(desk(), id, "confirm");
        ServerSentEvent<BoardChange> answered = nextNews(heard);
        open.dispose();

        assertThat(asked.event()).isEqualTo("board");
        assertThat(asked.data()).isEqualTo(new BoardChange(id, "REQUESTED"));
        assertThat(answered.data()).isEqualTo(new BoardChange(id, "CONFIRMED"));
    }

    @Test
    void tellsOfWhoComesAlongAndOfWhetherTheyCame() throws Exception {
        offer = therapist.offersAt(clinic, Participation.COUPLE, 80, Format.VIDEO);
        UUID id = request(alex, TOMORROW_AT_10).id();
        act(desk(), id, "confirm");
        BlockingQueue<ServerSentEvent<BoardChange>> heard = new LinkedBlockingQueue<>();
        Disposable open = listen(clinic.id()).subscribe(heard::add);
        assertThat(next(heard).comment()).isEqualTo("beat");

        put(PATH + "/" + id + "/participants", Map.of("participants", List.of("Sam")));
        ServerSentEvent<BoardChange> named = nextNews(heard);
        put(PATH + "/" + id + "/participants/1", Map.of("attendance", "MISSED"));
        ServerSentEvent<BoardChange> marked = nextNews(heard);
        open.dispose();

        assertThat(named.data()).isEqualTo(new BoardChange(id, "CONFIRMED"));
        assertThat(marked.data()).isEqualTo(new BoardChange(id, "CONFIRMED"));
    }

    @Test
    void tellsNothingOfHoldsRefusalsAndOtherClinics() throws Exception {
        BlockingQueue<ServerSentEvent<BoardChange>> heard = new LinkedBlockingQueue<>();
        Disposable open = listen(clinic.id()).subscribe(heard::add);
        assertThat(next(heard).comment()).isEqualTo("beat");

        hold(as.patient(alex), TOMORROW_AT_12);
        elsewhere();
        UUID id = request(alex, TOMORROW_AT_10).id();
        request(UUID.randomUUID(), TOMORROW_AT_10);
        act(desk(), id, "complete");
        act(desk(), id, "confirm");

        assertThat(List.of(
                        Objects.requireNonNull(nextNews(heard).data()),
                        Objects.requireNonNull(nextNews(heard).data())))
                .extracting(BoardChange::state)
                .containsExactly("REQUESTED", "CONFIRMED");
        open.dispose();
    }

    @Test
    void endsWhenTheClientGoes() {
        int before = news.listeners();
        Disposable open = listen(clinic.id()).subscribe();
        await().atMost(SOON).until(() -> news.listeners() == before + 1);

        open.dispose();

        await().atMost(SOON).until(() -> news.listeners() == before);
    }

    @Test
    void endsWhenTheServiceStops() {
        var stopping = new BoardNews(database, new SimpleMeterRegistry());
        stopping.start();
        var told = stopping.of(clinic.id()).count().toFuture();

        stopping.stop();

        assertThat(told).succeedsWithin(SOON);
    }

    @Test
    void saysThatAnythingMayHaveChangedAfterTheConnectionWasLost() throws Exception {
        BlockingQueue<BoardChange> heard = new LinkedBlockingQueue<>();
        Disposable open = news.of(clinic.id()).subscribe(heard::add);

        await().atMost(SOON).until(() -> count("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                         WHERE query LIKE 'LISTEN board%' AND datname = current_database()""") > 0);

        assertThat(heard.poll(15, TimeUnit.SECONDS)).isEqualTo(BoardChange.ANYTHING);
        UUID id = request(alex, TOMORROW_AT_10).id();
        assertThat(heard.poll(15, TimeUnit.SECONDS)).isEqualTo(new BoardChange(id, "REQUESTED"));
        open.dispose();
    }

    private void put(String uri, Map<String, Object> body) {
        desk().put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void elsewhere() {
        var here = clinic;
        var mine = therapist;
        var offered = offer;
        openTheClinicNextDoor();
        request(UUID.randomUUID(), TOMORROW_AT_10);
        clinic = here;
        therapist = mine;
        offer = offered;
    }

    private void openTheClinicNextDoor() {
        clinic = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
    }

    private Flux<ServerSentEvent<BoardChange>> listen(UUID clinicId) {
        return desk().get()
                .uri("/api/booking/clinics/{id}/board/stream", clinicId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    private static ServerSentEvent<BoardChange> nextNews(BlockingQueue<ServerSentEvent<BoardChange>> heard)
            throws InterruptedException {
        ServerSentEvent<BoardChange> event = next(heard);
        while (event.data() == null) {
            event = next(heard);
        }
        return event;
    }

    private static ServerSentEvent<BoardChange> next(BlockingQueue<ServerSentEvent<BoardChange>> heard)
            throws InterruptedException {
        return Objects.requireNonNull(heard.poll(15, TimeUnit.SECONDS), "nothing was heard");
    }
}
