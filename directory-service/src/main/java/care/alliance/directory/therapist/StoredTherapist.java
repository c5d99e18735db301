package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Therapist;

/**
 * A therapist as the database has one.
 *
 * @param version grows with every edit
 * @param bookable whether others believe that the therapist may be booked
 */
record StoredTherapist(Therapist therapist, long version, boolean bookable) {}
