package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Accessibility;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.OpeningHours;
import care.alliance.kit.problem.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is wrong with an edit beyond single values. */
final class ClinicEditCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    private ClinicEditCheck() {}

    /** Empty for an edit that can be made to this clinic. */
    static List<FieldProblem> of(ClinicEdit edit, Clinic clinic) {
        ClinicEditCheck check = new ClinicEditCheck();
        OpeningHours.fault(edit.spans()).ifPresent(check::hours);
        check.locations(edit.locations(), clinic);
        return List.copyOf(check.problems);
    }

    private void hours(OpeningHours.Fault fault) {
        String field = "hours[" + fault.span() + "]";
        problems.add(
                switch (fault.wrong()) {
                    case ENDS_TOO_EARLY ->
                        new FieldProblem(field, "ends-too-early", "The end must be after the beginning.");
                    case NOT_IN_MINUTES -> new FieldProblem(field, "not-in-minutes", "Times in whole minutes.");
                    case OVERLAPS ->
                        new FieldProblem(field, "overlaps", "It must not overlap with other hours of the day.");
                });
    }

    private void locations(List<ClinicEdit.Place> places, Clinic clinic) {
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < places.size(); at++) {
            ClinicEdit.Place place = places.get(at);
            String field = "locations[" + at + "].";
            if (clinic.location(place.id()).isEmpty()) {
                problems.add(new FieldProblem(field + "id", "unknown", "A location of this clinic."));
            } else if (!seen.add(place.id())) {
                problems.add(new FieldProblem(field + "id", "duplicate", "Each location once."));
            }
            rooms(place.rooms(), field);
        }
    }

    private void rooms(List<ClinicEdit.NamedRoom> rooms, String place) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at < rooms.size(); at++) {
            ClinicEdit.NamedRoom room = rooms.get(at);
            String field = place + "rooms[" + at + "].";
            if (!names.add(room.name().strip().toLowerCase(Locale.ROOT))) {
                problems.add(new FieldProblem(field + "name", "duplicate", "Each room has its own name."));
            }
            if (!room.accessibility().stream().allMatch(Accessibility::ofRooms)) {
                problems.add(new FieldProblem(
                        field + "accessibility", "not-of-rooms", "One of STEP_FREE, LIFT, HEARING_LOOP."));
            }
        }
    }
}
