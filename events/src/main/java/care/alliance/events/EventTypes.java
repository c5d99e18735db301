package care.alliance.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** CloudEvents types ({@code ce_type}), the topic each belongs to and its record. The list is complete. */
public final class EventTypes {

    private static final String PREFIX = "care.alliance.";

    /** Every type on the bus. */
    public static final List<EventType> ALL = List.of(
            type("directory.clinic-published.v1", Topics.CLINICS, ClinicPublished.class),
            type("directory.therapist-published.v1", Topics.THERAPISTS, TherapistPublished.class),
            type("directory.letter-written.v1", Topics.LETTERS, LetterWritten.class),
            type("booking.appointment-offered.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentOffered.class),
            type("booking.appointment-requested.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentRequested.class),
            type("booking.appointment-confirmed.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentConfirmed.class),
            type("booking.appointment-declined.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentDeclined.class),
            type("booking.appointment-cancelled.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentCancelled.class),
            type("booking.appointment-expired.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentExpired.class),
            type("booking.appointment-arrived.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentArrived.class),
            type("booking.appointment-completed.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentCompleted.class),
            type("booking.appointment-missed.v1", Topics.APPOINTMENTS, AppointmentEvent.AppointmentMissed.class),
            type("booking.openings-published.v1", Topics.OPENINGS, OpeningsPublished.class),
            type("booking.patient-erased.v1", Topics.PATIENTS, PatientErased.class),
            type("notification.delivery-recorded.v1", Topics.DELIVERIES, DeliveryRecorded.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<? extends Event>, EventType> BY_RECORD =
            ALL.stream().collect(toUnmodifiableMap(EventType::record, Function.identity()));

    private EventTypes() {}

    /** The type of a body. */
    public static EventType of(Event body) {
        EventType type = BY_RECORD.get(body.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "not a published event: " + body.getClass().getName());
        }
        return type;
    }

    /** The type with this {@code ce_type}; empty for one that this version does not know and must pass over. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static EventType type(String name, String topic, Class<? extends Event> record) {
        return new EventType(PREFIX + name, topic, record);
    }

    /**
     * One kind of event.
     *
     * @param name the CloudEvents type, with its major version at the end
     */
    public record EventType(String name, String topic, Class<? extends Event> record) {

        /** Name of the JSON Schema on the class path, beside {@code asyncapi.yaml}. */
        public String schema() {
            String[] parts = name.split("\\.", -1);
            return "schema/" + parts[parts.length - 2] + "." + parts[parts.length - 1] + ".json";
        }
    }
}
