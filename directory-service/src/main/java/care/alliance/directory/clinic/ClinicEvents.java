package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.events.ClinicPublished;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.OutgoingEvent;

/** A clinic as the bus sees it. */
final class ClinicEvents {

    private ClinicEvents() {}

    static OutgoingEvent published(Clinic clinic) {
        ClinicPublished body = new ClinicPublished(
                clinic.id(),
                clinic.name(),
                clinic.zone(),
                clinic.locations().stream()
                        .map(location -> new ClinicPublished.Location(location.id()))
                        .toList());
        return new OutgoingEvent(Topics.CLINICS, clinic.id(), body);
    }
}
