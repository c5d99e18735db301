package care.alliance.events;

import care.alliance.events.AppointmentEvent.AppointmentArrived;
import care.alliance.events.AppointmentEvent.AppointmentCancelled;
import care.alliance.events.AppointmentEvent.AppointmentCompleted;
import care.alliance.events.AppointmentEvent.AppointmentConfirmed;
import care.alliance.events.AppointmentEvent.AppointmentDeclined;
import care.alliance.events.AppointmentEvent.AppointmentExpired;
import care.alliance.events.AppointmentEvent.AppointmentMissed;
import care.alliance.events.AppointmentEvent.AppointmentOffered;
import care.alliance.events.AppointmentEvent.AppointmentRequested;
import care.alliance.events.AppointmentEvent.CancelledBy;
import care.alliance.events.DeliveryRecorded.Channel;
import care.alliance.events.DeliveryRecorded.DeliveryState;
import care.alliance.events.DeliveryRecorded.MessageKind;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.events.OpeningsPublished.Opening;
import care.alliance.events.TherapistPublished.Course;
import care.alliance.events.TherapistPublished.Offer;
import care.alliance.events.TherapistPublished.Participation;
import care.alliance.events.TherapistPublished.Price;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of each event, with every optional part once there and once missing. */
final class Samples {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    private Samples() {}

    static List<Event> all() {
        var video = appointment(SessionFormat.VIDEO, null);
        var inPerson = appointment(SessionFormat.IN_PERSON, id(7));
        return List.of(
                new AppointmentOffered(video, NINE),
                new AppointmentRequested(video),
                new AppointmentConfirmed(video),
                new AppointmentConfirmed(inPerson),
                new AppointmentDeclined(video),
                new AppointmentCancelled(inPerson, CancelledBy.PATIENT, true),
                new AppointmentExpired(video),
                new AppointmentArrived(inPerson),
                new AppointmentCompleted(inPerson),
                new AppointmentMissed(video),
                new ClinicPublished(
                        id(1), "Riverside Psychology", LONDON, List.of(new ClinicPublished.Location(id(7)))),
                new TherapistPublished(id(2), id(9), true, List.of(offer(18, null), offer(null, 17))),
                new TherapistPublished(id(2), null, false, List.of()),
                new LetterWritten(id(8), LetterKind.ENQUIRY_ANSWERED, id(1)),
                new LetterWritten(id(8), LetterKind.INVITATION, null),
                new OpeningsPublished(
                        id(2),
                        NINE,
                        List.of(
                                new Opening(id(3), NINE, TEN, SessionFormat.VIDEO, LONDON, null),
                                new Opening(id(3), NINE, TEN, SessionFormat.IN_PERSON, LONDON, id(7)))),
                new PatientErased(id(4), id(9)),
                new PatientErased(id(4), null),
                new DeliveryRecorded(id(5), id(6), MessageKind.REMINDER, Channel.EMAIL, DeliveryState.SENT, NINE));
    }

    private static AppointmentSnapshot appointment(SessionFormat format, @Nullable UUID location) {
        return new AppointmentSnapshot(
                id(6),
                id(1),
                id(2),
                id(4),
                NINE,
                TEN,
                LONDON,
                format,
                location,
                format == SessionFormat.VIDEO ? 3 : null,
                3);
    }

    private static Offer offer(@Nullable Integer ageMin, @Nullable Integer ageMax) {
        return new Offer(
                id(3),
                id(1),
                "ipt",
                Participation.INDIVIDUAL,
                50,
                Set.of(SessionFormat.VIDEO, SessionFormat.IN_PERSON),
                ageMin,
                ageMax,
                new Price(7500, "GBP"),
                ageMin == null ? null : new Course(12, 16, List.of(new Course.Phase("Beginning", 1, 4))));
    }

    private static UUID id(int n) {
        return new UUID(0x0198_c0de_0000_7000L, 0x8000_0000_0000_0000L + n);
    }
}
