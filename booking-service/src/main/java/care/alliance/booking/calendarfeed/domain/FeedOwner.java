package care.alliance.booking.calendarfeed.domain;

import java.util.UUID;

/** Whose sessions a feed has. */
public record FeedOwner(Kind kind, UUID id) {

    /** Kinds of owners. */
    public enum Kind {
        THERAPIST,
        CLINIC,
        PATIENT
    }

    public static FeedOwner therapist(UUID id) {
        return new FeedOwner(Kind.THERAPIST, id);
    }

    public static FeedOwner clinic(UUID id) {
        return new FeedOwner(Kind.CLINIC, id);
    }

    public static FeedOwner patient(UUID id) {
        return new FeedOwner(Kind.PATIENT, id);
    }
}
