package care.alliance.gateway.page.room;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.page.clinic.ManagerDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts rooms to their places. */
@Component
class RoomViews {

    static final String PAGE = "/clinic/rooms";

    private final Words words;

    RoomViews(Words words) {
        this.words = words;
    }

    /** The clinic's places in its own order; after them rooms of places that it no longer names. */
    List<Place> places(Clinic clinic, List<Room> rooms) {
        List<Place> places = new ArrayList<>();
        for (Clinic.Location location : clinic.locations()) {
            places.add(place(
                    clinic.id(),
                    location.id().toString(),
                    location.name(),
                    rooms.stream()
                            .filter(room -> room.locationId().equals(location.id()))
                            .toList()));
        }
        List<UUID> known = clinic.locations().stream().map(Clinic.Location::id).toList();
        List<Room> elsewhere = rooms.stream()
                .filter(room -> !known.contains(room.locationId()))
                .toList();
        if (!elsewhere.isEmpty()) {
            places.add(place(clinic.id(), "elsewhere", words.say("rooms.elsewhere"), elsewhere));
        }
        return List.copyOf(places);
    }

    private static Place place(UUID clinic, String id, String name, List<Room> rooms) {
        return new Place(
                id,
                name,
                rooms.stream()
                        .map(room -> new Row(
                                room.id(),
                                room.name(),
                                room.stepFree(),
                                room.open(),
                                ManagerDesk.href(PAGE + "/" + room.id(), clinic),
                                PAGE + "/" + room.id() + (room.open() ? "/close" : "/open")))
                        .toList(),
                !rooms.isEmpty() && rooms.stream().noneMatch(Room::open));
    }

    /** @param closed whether there are rooms and all of them are closed */
    record Place(String id, String name, List<Row> rooms, boolean closed) {}

    /** @param switchHref what opens a closed room and closes an open one */
    record Row(UUID id, String name, boolean stepFree, boolean open, String href, String switchHref) {}
}
