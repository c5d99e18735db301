package care.alliance.directory.application;

import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;

/** What became of a decision. */
sealed interface Decided {

    /** The application stands as was wished. */
    record Done(Application application) implements Decided {}

    /** There is no such application for this caller. */
    record Unknown() implements Decided {}

    /** Somebody else changed it since the caller looked. */
    record Stale(int current) implements Decided {}

    /** It cannot go there from this state. */
    record WrongState(ApplicationState state) implements Decided {}

    /** Somebody signs in with the applicant's address already. */
    record LoginTaken() implements Decided {}

    /** The applicant's name or address cannot be used for a login. */
    record LoginRefused() implements Decided {}
}
