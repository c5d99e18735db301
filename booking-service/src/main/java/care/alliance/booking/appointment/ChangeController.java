package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What can be done to an appointment. Whether the caller may do it to this one is decided with its row at hand. */
@RestController
@RequestMapping(BookingController.PATH + "/{id}")
class ChangeController {

    private static final String IF_MATCH = "If-Match";

    private final Bookings bookings;
    private final Answers answers;

    ChangeController(Bookings bookings, Answers answers) {
        this.bookings = bookings;
        this.answers = answers;
    }

    @PostMapping("/request")
    @SignedIn
    Mono<ResponseEntity<String>> request(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = HoldKey.HEADER, required = false) @Nullable String holdKey,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable TakingBody body) {
        return change(new Change(
                new AppointmentId(id),
                Action.REQUEST,
                new Asker(actor, HoldKey.of(holdKey)),
                ExpectedVersion.of(ifMatch),
                null,
                Party.CLINIC,
                body == null ? null : body.companions()));
    }

    @PostMapping("/cancel")
    @Anyone
    Mono<ResponseEntity<String>> cancel(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = HoldKey.HEADER, required = false) @Nullable String holdKey,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable CancelBody body) {
        return change(new Change(
                new AppointmentId(id),
                Action.CANCEL,
                new Asker(actor, HoldKey.of(holdKey)),
                ExpectedVersion.of(ifMatch),
                body == null ? null : body.reason(),
                body == null ? Party.CLINIC : body.wish(),
                null));
    }

    @PostMapping("/confirm")
    @StaffOnly
    Mono<ResponseEntity<String>> confirm(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.CONFIRM, actor, null, ifMatch, body);
    }

    @PostMapping("/decline")
    @StaffOnly
    Mono<ResponseEntity<String>> decline(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.DECLINE, actor, null, ifMatch, body);
    }

    @PostMapping("/arrive")
    @StaffOnly
    Mono<ResponseEntity<String>> arrive(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.ARRIVE, actor, null, ifMatch, body);
    }

    @PostMapping("/complete")
    @StaffOnly
    Mono<ResponseEntity<String>> complete(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.COMPLETE, actor, null, ifMatch, body);
    }

    @PostMapping("/no-show")
    @StaffOnly
    Mono<ResponseEntity<String>> miss(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.MISS, actor, null, ifMatch, body);
    }

    /** Takes back the last step of the desk, where that was a mistake. */
    @PostMapping("/undo")
    @StaffOnly
    Mono<ResponseEntity<String>> undo(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        return change(id, Action.UNDO, actor, null, ifMatch, body);
    }

    /** Has a hold run once more as long. */
    @PostMapping("/extend")
    @Anyone
    Mono<ResponseEntity<String>> extend(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = HoldKey.HEADER, required = false) @Nullable String holdKey,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return change(id, Action.EXTEND, actor, holdKey, ifMatch, null);
    }

    private Mono<ResponseEntity<String>> change(
            UUID id,
            Action action,
            Actor actor,
            @Nullable String holdKey,
            @Nullable String ifMatch,
            @Nullable ReasonBody body) {
        return change(new Change(
                new AppointmentId(id),
                action,
                new Asker(actor, HoldKey.of(holdKey)),
                ExpectedVersion.of(ifMatch),
                body == null ? null : body.reason()));
    }

    private Mono<ResponseEntity<String>> change(Change change) {
        return Rivalry.settle(bookings.change(change)).flatMap(answers::answer).map(answers::response);
    }
}
