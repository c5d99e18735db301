package care.alliance.gateway.page.room;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as it is typed.
 *
 * @param place where it is; only for a new one
 * @param stepFree {@code true} when ticked
 * @param key the same as often as this form is sent; only for a new one
 */
record RoomForm(
        @Nullable String clinic,
        @Nullable String place,
        @Nullable String name,
        @Nullable String stepFree,
        @Nullable String key) {

    static final RoomForm EMPTY = new RoomForm(null, null, null, null, null);
    static final int LONGEST_NAME = 60;

    static RoomForm of(Room room) {
        return new RoomForm(null, null, room.name(), room.stepFree() ? "true" : null, null);
    }

    String title() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    public boolean withoutSteps() {
        return "true".equals(stepFree);
    }

    public boolean isAt(UUID location) {
        return location.toString().equals(place);
    }

    /** A field alone can be wrong here; empty where it is not. */
    List<FormProblem> problems(Words words) {
        if (title().isEmpty()) {
            return List.of(new FormProblem("name", words.say("rooms.wrong.name")));
        }
        return title().length() > LONGEST_NAME || title().matches(".*\\p{Cntrl}.*")
                ? List.of(new FormProblem("name", words.say("rooms.wrong.long", LONGEST_NAME)))
                : List.of();
    }

    /** What booking-service found beyond that. */
    FormProblem refused(ServiceProblem problem, Words words) {
        return switch (problem.code()) {
            case "name-taken" -> new FormProblem("name", words.say("rooms.wrong.taken", title()));
            case "too-many-rooms" -> new FormProblem(null, words.say("rooms.wrong.many"));
            case "idempotency-key-reused" -> new FormProblem(null, words.say("forms.sent.before"));
            default ->
                problem.fields().contains("locationId")
                        ? new FormProblem("place", words.say("rooms.wrong.place"))
                        : new FormProblem("name", words.say("rooms.wrong.long", LONGEST_NAME));
        };
    }

    /** To be sent as something new: a key that was used for another room would be refused again and again. */
    RoomForm afresh() {
        return new RoomForm(clinic, place, name, stepFree, null);
    }
}
