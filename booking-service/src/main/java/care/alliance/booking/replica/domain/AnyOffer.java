package care.alliance.booking.replica.domain;

import java.util.UUID;

/**
 * What several therapists of a clinic may offer, for somebody to whom one is as good as another.
 *
 * @param therapy slug of the therapy
 */
public record AnyOffer(UUID clinicId, String therapy, Participation participation) {}
