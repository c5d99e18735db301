package care.alliance.directory.matching.domain;

import care.alliance.directory.clinic.domain.Coordinates;

/**
 * Where a person can come to.
 *
 * @param withinKm the farthest they would travel, in kilometres as the crow flies
 */
public record Near(Coordinates from, double withinKm) {

    private static final double EARTH_KM = 6371.0088;

    public Near {
        if (!(withinKm > 0)) {
            throw new IllegalArgumentException("a distance is above zero");
        }
    }

    /** Great-circle distance to a place, in kilometres. */
    public double km(Coordinates to) {
        double lat1 = Math.toRadians(from.latitude());
        double lat2 = Math.toRadians(to.latitude());
        double dLat = lat2 - lat1;
        double dLon = Math.toRadians(to.longitude() - from.longitude());
        double h = square(Math.sin(dLat / 2)) + Math.cos(lat1) * Math.cos(lat2) * square(Math.sin(dLon / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
