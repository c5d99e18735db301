package care.alliance.directory.application.domain;

/** The registers that are looked up before somebody may work here: statutory ones, and those accredited by the PSA. */
public enum Register {
    HCPC("HCPC"),
    BACP("BACP"),
    UKCP("UKCP"),
    BABCP("BABCP"),
    NCPS("NCPS"),
    BPC("BPC"),
    ACC("ACC"),
    COSCA("COSCA"),
    NMC("NMC"),
    GMC("GMC"),
    SOCIAL_WORK_ENGLAND("Social Work England");

    private final String title;

    Register(String title) {
        this.title = title;
    }

    /** As it stands on a therapist's profile. */
    public String title() {
        return title;
    }
}
