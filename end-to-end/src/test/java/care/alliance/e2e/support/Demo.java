package care.alliance.e2e.support;

/** The demo supply's fixed ids that the tests name. */
public final class Demo {

    /** Riverside Psychology, London. */
    public static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";

    /** Northgate Therapy, Manchester. */
    public static final String MANCHESTER = "0198c0de-0000-7000-8000-00000000c102";

    /** Dr Maya Feldman, whose login is "therapist". */
    public static final String THERAPIST = "0198c0de-0000-7000-8000-00000000a001";

    /** What she offers at the London clinic: IPT for one person. */
    public static final String OFFER = "0198c0de-0000-7000-8000-0000000b0101";

    /** An enquiry in the inbox of the London clinic. */
    public static final String ENQUIRY = "0198c0de-0000-7000-8000-00000000ee01";

    /** An application that waits for somebody to check it. */
    public static final String APPLICATION = "0198c0de-0000-7000-8000-00000000ab02";

    private Demo() {}
}
