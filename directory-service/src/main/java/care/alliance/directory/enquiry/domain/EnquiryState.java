package care.alliance.directory.enquiry.domain;

/** Where an enquiry stands. */
public enum EnquiryState {
    /** Nobody has it. */
    NEW,
    /** It has an owner and waits for the first answer. */
    TAKEN,
    /** The first answer was given; there may be more. */
    ANSWERED,
    /** It has an outcome, for good. */
    CLOSED;

    /** Whether the sender still waits for the first answer. */
    public boolean awaitsAnswer() {
        return this == NEW || this == TAKEN;
    }
}
