package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.Desk;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Reference;
import java.time.Instant;
import java.util.UUID;

/**
 * What the sender is told; there is nothing of what they wrote in it.
 *
 * @param answerBy the first instant at which the answer would be late
 * @param zone of the clinic, in which its working days are meant
 */
record Received(UUID id, String reference, ClinicName clinic, Instant answerBy, String zone) {

    record ClinicName(UUID id, String name) {}

    static Received of(Handling handling, Desk desk) {
        return new Received(
                handling.id(),
                Reference.of(handling.id()),
                new ClinicName(desk.clinic(), desk.name()),
                handling.answerBy(),
                desk.zone().getId());
    }
}
