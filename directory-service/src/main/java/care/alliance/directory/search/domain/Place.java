package care.alliance.directory.search.domain;

import care.alliance.directory.clinic.domain.Coordinates;

/**
 * A place that a search can be near to.
 *
 * @param outwardCode first half of a postcode in its middle
 */
public record Place(String town, String outwardCode, Coordinates at) {}
