package care.alliance.notification;

import care.alliance.events.AppointmentEvent;
import care.alliance.events.AppointmentEvent.AppointmentCancelled;
import care.alliance.events.AppointmentEvent.AppointmentConfirmed;
import care.alliance.events.AppointmentEvent.AppointmentRequested;
import care.alliance.events.AppointmentEvent.CancelledBy;
import care.alliance.events.AppointmentSnapshot;
import care.alliance.events.SessionFormat;
import care.alliance.kit.id.Ids;
import care.alliance.stack.mail.StoredMail;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One appointment of a patient of its own, told on the bus as booking-service would. */
final class ABooking {

    static final UUID CLINIC = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");

    private final UUID id = Ids.next();
    private final UUID patientId = Ids.next();
    private final Bus bus;
    private Instant start;
    private int version = 1;
    private UUID lastEvent = Ids.next();
    private AppointmentEvent lastSaid = new AppointmentRequested(snapshot(Instant.EPOCH));

    ABooking(Bus bus, Instant start) {
        this.bus = bus;
        this.start = start;
    }

    UUID id() {
        return id;
    }

    UUID patientId() {
        return patientId;
    }

    String email() {
        return "ana." + patientId + "@demo.alliance.example";
    }

    Instant start() {
        return start;
    }

    int version() {
        return version;
    }

    ABooking requested() {
        version++;
        return say(new AppointmentRequested(snapshot(start)));
    }

    ABooking confirmed() {
        version++;
        return say(new AppointmentConfirmed(snapshot(start)));
    }

    ABooking cancelled() {
        version++;
        return say(new AppointmentCancelled(snapshot(start), CancelledBy.PATIENT, false));
    }

    ABooking movedTo(Instant newStart) {
        start = newStart;
        return confirmed();
    }

    /** Kafka delivers the last event a second time. */
    ABooking toldAgain() {
        bus.say(lastEvent, id, lastSaid);
        return this;
    }

    /** An older event that comes late. */
    ABooking thenHeardLate(AppointmentEvent event) {
        bus.say(Ids.next(), id, event);
        return this;
    }

    AppointmentEvent confirmedInVersion(int older) {
        AppointmentSnapshot now = snapshot(start);
        return new AppointmentConfirmed(new AppointmentSnapshot(
                now.id(),
                now.clinicId(),
                now.therapistId(),
                now.patientId(),
                now.start(),
                now.end(),
                now.zone(),
                now.format(),
                now.locationId(),
                null,
                older));
    }

    /** Letters to this patient, the oldest first. */
    List<StoredMail> letters() {
        return RealParts.mail().messages().reversed().stream()
                .filter(mail -> mail.to().stream().anyMatch(to -> to.address().equals(email())))
                .toList();
    }

    List<String> subjects() {
        return letters().stream().map(StoredMail::subject).toList();
    }

    private ABooking say(AppointmentEvent event) {
        lastEvent = Ids.next();
        lastSaid = event;
        bus.say(lastEvent, id, event);
        return this;
    }

    private AppointmentSnapshot snapshot(Instant start) {
        return new AppointmentSnapshot(
                id,
                CLINIC,
                UUID.fromString("0198c0de-0000-7000-8000-00000000a001"),
                patientId,
                start,
                start.plus(Duration.ofMinutes(50)),
                ZoneId.of("Europe/London"),
                SessionFormat.VIDEO,
                null,
                null,
                version);
    }
}
