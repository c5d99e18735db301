package care.alliance.booking.busycalendar;

import care.alliance.booking.availability.TherapistAccess;
import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.busycalendar.CalendarHost.Known;
import care.alliance.booking.busycalendar.CalendarReadings.Outcome;
import care.alliance.booking.busycalendar.CalendarStore.Added;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.CalendarAddress.Parsed;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calendars that a therapist keeps elsewhere. A calendar is added once it has been read, so a wrong address is told at once. */
@RestController
@RequestMapping("/api/booking/therapists/{therapistId}/calendars")
class BusyCalendarController {

    private static final String ICS = "text/calendar";

    private final TherapistAccess access;
    private final WeeklyPlans plans;
    private final CalendarReadings readings;
    private final CalendarStore store;
    private final RefreshQueue queue;
    private final Refreshing refreshing;
    private final Creations creations;
    private final CalendarSettings settings;
    private final Clock clock;

    BusyCalendarController(
            TherapistAccess access,
            WeeklyPlans plans,
            CalendarReadings readings,
            CalendarStore store,
            RefreshQueue queue,
            Refreshing refreshing,
            Creations creations,
            CalendarSettings settings,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.readings = readings;
        this.store = store;
        this.queue = queue;
        this.refreshing = refreshing;
        this.creations = creations;
        this.settings = settings;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    Mono<Many> list(@PathVariable UUID therapistId, Actor actor) {
        return access.toKeepers(therapistId, actor)
                .flatMap(_ -> plans.zoneOf(therapistId))
                .flatMap(zone -> store.of(therapistId)
                        .map(this::view)
                        .collectList()
                        .map(calendars -> new Many(calendars, zone)));
    }

    @SignedIn
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<String>> add(
            @PathVariable UUID therapistId,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @Valid @RequestBody AddressBody body,
            Actor actor) {
        String name = body.name().strip();
        return access.toKeepers(therapistId, actor)
                .map(_ -> address(body))
                .flatMap(address -> readings.ofAddress(
                                therapistId, address, Known.NOTHING, Refreshing.LIMIT_WHILE_SOMEBODY_WAITS)
                        .flatMap(outcome -> creations.once(
                                actor,
                                key,
                                path(therapistId),
                                body,
                                made(therapistId, name, address, outcome, actor))));
    }

    /** @param slug the name it is to have (RFC 5023, 9.7): what somebody typed does not belong into an address */
    @SignedIn
    @PostMapping(consumes = ICS)
    Mono<ResponseEntity<String>> upload(
            @PathVariable UUID therapistId,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @RequestHeader(name = "Slug", required = false) @Nullable String slug,
            @RequestBody Flux<DataBuffer> body,
            Actor actor) {
        return access.toKeepers(therapistId, actor).flatMap(_ -> {
            String name = UploadedText.name(slug);
            return UploadedText.of(body)
                    .flatMap(text -> readings.ofText(therapistId, text)
                            .flatMap(outcome -> creations.once(
                                    actor,
                                    key,
                                    path(therapistId),
                                    Map.of("name", name, "text", UploadedText.digest(text)),
                                    made(therapistId, name, null, outcome, actor))));
        });
    }

    private Mono<Made> made(
            UUID therapistId, String name, @Nullable CalendarAddress address, Outcome outcome, Actor actor) {
        return switch (outcome) {
            case Outcome.Read read ->
                store.add(therapistId, name, address, read, Objects.requireNonNull(actor.subject()))
                        .map(this::made);
            case Outcome.Failed(Fault why) -> Mono.just(new Made.Not(FaultProblems.of(why)));
            case Outcome.Unchanged() -> Mono.just(new Made.Not(FaultProblems.of(Fault.HOST_FAULT)));
        };
    }

    private Made made(Added added) {
        return switch (added) {
            case Added.Yes(BusyCalendar calendar) -> new Made.New(view(calendar), 1);
            case Added.TooMany() ->
                new Made.Not(Problem.conflict("too-many-calendars", "At most " + CalendarStore.MOST + " calendars."));
            case Added.ThereAlready() ->
                new Made.Not(Problem.conflict("there-already", "This address is read already."));
        };
    }

    /** Times of a new text instead of those of the one before. */
    @SignedIn
    @PutMapping(path = "/{id}", consumes = ICS)
    Mono<CalendarView> replace(
            @PathVariable UUID therapistId, @PathVariable UUID id, @RequestBody Flux<DataBuffer> body, Actor actor) {
        return found(therapistId, id, actor)
                .doOnNext(calendar -> check(calendar.address() == null))
                .flatMap(_ -> UploadedText.of(body))
                .flatMap(text -> readings.ofText(therapistId, text))
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Read read -> queue.keep(id, read);
                    case Outcome.Failed(Fault why) -> Mono.<Void>error(new ProblemException(FaultProblems.of(why)));
                    case Outcome.Unchanged() -> Mono.<Void>empty();
                })
                .then(Mono.defer(() -> found(therapistId, id, actor)))
                .map(this::view);
    }

    /** Reads a calendar again at once, unless that was done within the last minute. Whether it worked stands in the answer. */
    @SignedIn
    @PostMapping("/{id}/refresh")
    Mono<CalendarView> refresh(@PathVariable UUID therapistId, @PathVariable UUID id, Actor actor) {
        return found(therapistId, id, actor)
                .doOnNext(calendar -> check(calendar.address() != null))
                .flatMap(_ -> refreshing.now(id))
                .then(Mono.defer(() -> found(therapistId, id, actor)))
                .map(this::view);
    }

    @SignedIn
    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> remove(@PathVariable UUID therapistId, @PathVariable UUID id, Actor actor) {
        return access.toKeepers(therapistId, actor)
                .flatMap(_ -> store.remove(therapistId, id))
                .filter(removed -> removed)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<BusyCalendar> found(UUID therapistId, UUID id, Actor actor) {
        return access.toKeepers(therapistId, actor)
                .flatMap(_ -> store.find(therapistId, id))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private static void check(boolean rightKind) {
        if (!rightKind) {
            throw new ProblemException(Problem.conflict(
                    "wrong-kind", "Only what was uploaded is replaced, and only an address is read again."));
        }
    }

    private CalendarAddress address(AddressBody body) {
        return switch (CalendarAddress.of(body.address(), settings.rules())) {
            case Parsed.Sound(CalendarAddress address) -> address;
            case Parsed.Faulty(String code) ->
                throw new ProblemException(Problem.validationFailed(
                        "address", code, "An address that begins with https, without a login."));
        };
    }

    private CalendarView view(BusyCalendar calendar) {
        return CalendarView.of(calendar, clock.instant());
    }

    private static String path(UUID therapistId) {
        return "/api/booking/therapists/" + therapistId + "/calendars";
    }

    /** @param zone in which the therapist's hours are meant */
    record Many(List<CalendarView> items, ZoneId zone) {}
}
