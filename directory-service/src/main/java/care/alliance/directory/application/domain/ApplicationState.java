package care.alliance.directory.application.domain;

/** How far an application has come. */
public enum ApplicationState {
    /** Nobody has looked at it yet; documents can be added. */
    RECEIVED,
    /** Registration, training and documents are being checked. */
    CHECKING,
    /** The applicant is being talked to. */
    INTERVIEW,
    /** They work here now: there is a login and a profile. */
    ACCEPTED,
    /** Not this time, and they were told why. */
    DECLINED
}
