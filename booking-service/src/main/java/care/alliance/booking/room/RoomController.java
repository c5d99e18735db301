package care.alliance.booking.room;

import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.room.RoomStore.Many;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A clinic's rooms: read by its staff, kept by its managers. A room is closed rather than deleted. */
@RestController
@RequestMapping("/api/booking/clinics/{id}/rooms")
class RoomController {

    private static final Problem NAME_TAKEN =
            Problem.conflict("name-taken", "There is a room of this name at this place.");

    private final ClinicAccess access;
    private final RoomStore rooms;
    private final Creations creations;

    RoomController(ClinicAccess access, RoomStore rooms, Creations creations) {
        this.access = access;
        this.rooms = rooms;
        this.creations = creations;
    }

    @GetMapping
    @StaffOnly
    Mono<Many> list(@PathVariable UUID id, Actor actor) {
        return access.toStaff(id, actor)
                .flatMap(_ -> rooms.of(id).collectList())
                .map(Many::new);
    }

    @PostMapping
    @StaffOnly
    Mono<ResponseEntity<String>> add(
            @PathVariable UUID id,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @Valid @RequestBody RoomBody body,
            Actor actor) {
        Room room = body.room(Ids.next());
        Mono<Made> work = rooms.of(id)
                .count()
                .flatMap(there -> there < RoomStore.MOST
                        ? rooms.save(id, room).map(kept -> kept ? new Made.New(room, 1) : new Made.Not(NAME_TAKEN))
                        : Mono.just(new Made.Not(Problem.conflict("too-many-rooms", "At most 200 rooms."))));
        return access.toManagers(id, actor)
                .doOnNext(clinic -> checkPlace(clinic, body))
                .flatMap(_ -> creations.once(actor, key, "/api/booking/clinics/" + id + "/rooms", body, work));
    }

    /** Renames, closes or opens a room; its place stays. */
    @PutMapping("/{roomId}")
    @StaffOnly
    Mono<Room> change(
            @PathVariable UUID id, @PathVariable UUID roomId, @Valid @RequestBody RoomBody body, Actor actor) {
        return access.toManagers(id, actor)
                .flatMap(_ -> rooms.of(id)
                        .filter(room ->
                                room.id().equals(roomId) && room.locationId().equals(body.locationId()))
                        .next())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .flatMap(_ -> rooms.save(id, body.room(roomId)))
                .map(kept -> {
                    if (!kept) {
                        throw new ProblemException(NAME_TAKEN);
                    }
                    return body.room(roomId);
                });
    }

    private static void checkPlace(Clinic clinic, RoomBody body) {
        if (!clinic.locationIds().contains(body.locationId())) {
            throw new ProblemException(
                    Problem.validationFailed("locationId", "unknown-location", "One of the clinic's locations."));
        }
    }
}
