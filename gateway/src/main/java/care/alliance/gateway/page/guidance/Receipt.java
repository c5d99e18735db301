package care.alliance.gateway.page.guidance;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What directory-service says once an enquiry has arrived.
 *
 * @param answerBy the first instant at which the answer would be late
 */
record Receipt(String reference, ClinicName clinic, Instant answerBy, ZoneId zone) {

    record ClinicName(String name) {}
}
