package care.alliance.notification.contact.domain;

import java.util.UUID;

/** The patients' contact details, which booking-service owns. */
public interface Contacts {

    /** Asks for one patient. Blocks, with a time-out of a few seconds; never throws for what the network does. */
    ContactAnswer of(UUID patientId);
}
