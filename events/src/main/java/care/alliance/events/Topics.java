package care.alliance.events;

/** Kafka topics. Compacted topics carry the whole state of their key in every record. */
public final class Topics {

    /** Compacted; key is the clinic's id. */
    public static final String CLINICS = "directory.clinics";

    /** Compacted; key is the therapist's id. */
    public static final String THERAPISTS = "directory.therapists";

    /** A log; key is the letter's id. */
    public static final String LETTERS = "directory.letters";

    /** A log; key is the appointment's id, so changes of one appointment stay in order. */
    public static final String APPOINTMENTS = "booking.appointments";

    /** Compacted; key is the therapist's id. */
    public static final String OPENINGS = "booking.openings";

    /** A log; key is the patient's id. */
    public static final String PATIENTS = "booking.patients";

    /** A log; key is the appointment's id. */
    public static final String DELIVERIES = "notification.deliveries";

    private Topics() {}
}
