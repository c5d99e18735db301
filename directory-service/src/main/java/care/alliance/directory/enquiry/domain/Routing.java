package care.alliance.directory.enquiry.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import care.alliance.directory.clinic.domain.Coordinates;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clinic answers an enquiry. The same enquiry and clinics always lead to the same one. */
public final class Routing {

    /** Further than this nobody travels to a session each week, and a clinic without rooms serves them better. */
    static final double FARTHEST_KM = 100;

    private static final double EARTH_KM = 6371.0088;
    private static final Comparator<Desk> BY_ID = comparing(Desk::clinic);

    private Routing() {}

    /**
     * The clinic that was chosen; else the nearest with rooms within {@value #FARTHEST_KM} km of the place; else the one
     * that works online; else any. Empty when there is none at all, or none with the chosen id.
     *
     * @param near null when no place was given, or none that anybody knows
     */
    public static Optional<Desk> of(@Nullable UUID chosen, @Nullable Coordinates near, Collection<Desk> desks) {
        if (chosen != null) {
            return desks.stream().filter(desk -> desk.clinic().equals(chosen)).findFirst();
        }
        return nearest(near, desks)
                .or(() -> desks.stream().filter(Desk::isOnlineOnly).min(BY_ID))
                .or(() -> desks.stream().min(BY_ID));
    }

    private static Optional<Desk> nearest(@Nullable Coordinates near, Collection<Desk> desks) {
        return near == null
                ? Optional.empty()
                : desks.stream()
                        .filter(desk -> kilometres(near, desk) <= FARTHEST_KM)
                        .min(comparingDouble((Desk desk) -> kilometres(near, desk))
                                .thenComparing(BY_ID));
    }

    private static double kilometres(Coordinates from, Desk desk) {
        return desk.places().stream()
                .mapToDouble(place -> kilometres(from, place))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double kilometres(Coordinates from, Coordinates to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double number) {
        return number * number;
    }
}
