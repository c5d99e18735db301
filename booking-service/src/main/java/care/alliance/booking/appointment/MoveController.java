package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Gives appointments another time. */
@RestController
class MoveController {

    private final Bookings bookings;
    private final AppointmentReader reader;
    private final Answers answers;

    MoveController(Bookings bookings, AppointmentReader reader, Answers answers) {
        this.bookings = bookings;
        this.reader = reader;
        this.answers = answers;
    }

    @PostMapping(BookingController.PATH + "/{id}/reschedule")
    @SignedIn
    Mono<ResponseEntity<String>> move(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveBody body) {
        Move move = new Move(
                new AppointmentId(id),
                body.start(),
                body.format(),
                body.therapistId(),
                body.offerId(),
                new Asker(actor, null),
                ExpectedVersion.of(ifMatch),
                body.reason());
        return Rivalry.settle(bookings.move(move), () -> taken(move))
                .flatMap(answers::answer)
                .map(answers::response);
    }

    private Mono<BookingOutcome> taken(Move move) {
        return reader.find(move.id())
                .map(Seen::appointment)
                .<BookingOutcome>map(found -> {
                    Wish before = found.session().wish();
                    return new SlotTaken(new Wish(
                            Objects.requireNonNullElse(move.therapistId(), before.therapistId()),
                            Objects.requireNonNullElse(move.offerId(), before.offerId()),
                            move.start(),
                            Objects.requireNonNullElse(move.format(), before.format())));
                })
                .defaultIfEmpty(new Unknown());
    }
}
