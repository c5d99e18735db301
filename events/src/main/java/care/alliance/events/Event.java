package care.alliance.events;

/**
 * The body of an event on the bus.
 *
 * <p>A body names people only by opaque ids. Names, e-mail addresses, phone numbers, dates of birth, free text, and a
 * patient's therapy or condition never travel here; whoever needs them asks their owner at the moment of use.
 */
public sealed interface Event
        permits AppointmentEvent,
                ClinicPublished,
                TherapistPublished,
                LetterWritten,
                OpeningsPublished,
                PatientErased,
                DeliveryRecorded {}
