package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A clinic cancels a group session for everybody. */
class GroupCancelTest extends GroupTestBase {

    @Test
    void theClinicCancelsAWholeSession() {
        Reply first = request(alex, TOMORROW_AT_10);
        Reply second = request(UUID.randomUUID(), TOMORROW_AT_10);
        act(desk(), second.id(), "confirm");
        String group = "/api/booking/group-sessions/" + first.text("groupId");

        Reply seats = post(desk(), group + "/cancel", Map.of("reason", "The therapist is ill."));

        assertThat(seats.ids()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(see(as.patient(alex), first.id()).state()).isEqualTo("CANCELLED");
        assertThat(see(desk(), second.id()).text("reason")).isEqualTo("The therapist is ill.");
        assertThat(therapistsClaims()).isZero();
    }

    @Test
    void whoeverHasNotSeenASeatDoesNotCancelIt() {
        Reply first = request(alex, TOMORROW_AT_10);
        Reply seen = get(desk(), "/api/booking/group-sessions/" + first.text("groupId"));
        Reply second = request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(cancel(havingSeen(seen, desk()), first).code()).isEqualTo("stale-version");
        assertThat(see(desk(), first.id()).state()).isEqualTo("REQUESTED");

        Reply again = get(desk(), "/api/booking/group-sessions/" + first.text("groupId"));
        assertThat(cancel(havingSeen(again, desk()), first).status()).isEqualTo(200);
        assertThat(see(desk(), second.id()).state()).isEqualTo("CANCELLED");
    }

    @Test
    void whoeverIsJustBookingASeatDoesNotKeepTheSessionGoing() {
        Reply booked = request(alex, TOMORROW_AT_10);
        UUID late = UUID.randomUUID();
        UUID held = hold(as.patient(late), TOMORROW_AT_10).id();

        cancel(booked);

        assertThat(act(as.patient(late), held, "request").code()).isEqualTo("wrong-state");
        assertThat(therapistsClaims()).isZero();
    }

    @Test
    void aHoldThatRanOutIsNotInTheWay() {
        Reply booked = request(alex, TOMORROW_AT_10);
        hold(as.patient(UUID.randomUUID()), TOMORROW_AT_10);
        clock.setTo("2026-12-01T09:30:00Z");

        assertThat(cancel(booked).status()).isEqualTo(200);
        assertThat(see(as.patient(alex), booked.id()).state()).isEqualTo("CANCELLED");
    }

    @Test
    void whenOneSeatCannotBeCancelledNoneIs() {
        Reply first = request(alex, TOMORROW_AT_10);
        Reply second = request(UUID.randomUUID(), TOMORROW_AT_10);
        run("ALTER TABLE appointment ADD CONSTRAINT not_this_one CHECK (id <> '" + second.id()
                + "' OR state <> 'CANCELLED')");
        try {
            assertThat(cancel(first).status()).isEqualTo(500);
        } finally {
            run("ALTER TABLE appointment DROP CONSTRAINT not_this_one");
        }

        assertThat(see(as.patient(alex), first.id()).state()).isEqualTo("REQUESTED");
        assertThat(therapistsClaims()).isOne();
    }

    @Test
    void whoeverGetsASeatAtThatMomentIsEitherCancelledOrInANewSession() throws Exception {
        Reply booked = request(alex, TOMORROW_AT_10);

        List<Reply> replies = Together.call(Stream.concat(
                        Stream.<Callable<Reply>>of(() -> cancel(booked)),
                        IntStream.range(0, 6)
                                .<Callable<Reply>>mapToObj(_ -> () -> request(UUID.randomUUID(), TOMORROW_AT_10)))
                .toList());

        assertThat(replies.getFirst().status()).isEqualTo(200);
        List<String> cancelled = replies.getFirst()
                .body()
                .required("items")
                .valueStream()
                .map(seat -> seat.required("state").asString())
                .toList();
        assertThat(cancelled).isNotEmpty().containsOnly("CANCELLED");
        long seats = count(
                "SELECT count(*) FROM appointment WHERE state IN ('REQUESTED', 'CONFIRMED')" + " AND therapist_id = $1",
                therapist.id());
        assertThat(therapistsClaims()).isEqualTo(seats == 0 ? 0 : 1);
    }

    private void run(String sql) {
        db.sql(sql).then().block();
    }

    private Reply cancel(Reply seat) {
        return cancel(desk(), seat);
    }

    private Reply cancel(WebTestClient staff, Reply seat) {
        return post(staff, "/api/booking/group-sessions/" + seat.text("groupId") + "/cancel", Map.of());
    }
}
