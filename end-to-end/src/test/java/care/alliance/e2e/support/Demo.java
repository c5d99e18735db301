package care.alliance.e2e.support;

/** The demo supply's fixed ids that the tests name. */
public final class Demo {

    /** Riverside Psychology, London. */
    public static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";

    /** Northgate Therapy, Manchester. */
    public static final String MANCHESTER = "0198c0de-0000-7000-8000-00000000c102";

    private Demo() {}
}
