package care.alliance.directory.clinic.domain;

/** A point on the earth in degrees, north and east positive (WGS 84). */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on the earth");
        }
    }
}
