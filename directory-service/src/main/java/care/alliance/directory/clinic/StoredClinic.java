package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Notice;
import java.util.List;

/**
 * A clinic as it stands in the database.
 *
 * @param version grows with every change
 * @param notices those that may still be shown
 */
record StoredClinic(Clinic clinic, int version, List<Notice> notices) {}
