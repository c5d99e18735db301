package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import org.junit.jupiter.api.Test;

/** Times that are not with one therapist for one person, and people whose clock is not the clinic's. */
class CompanyTests extends WithBrowser {

    private static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";

    @Test
    void whoeverIsFreeSeesThePatientAndIsNamedBeforeAnythingIsBooked() {
        Person patient = new Person(browser.person());
        patient.opens("/clinics/" + LONDON).follows("All free times").seesHeading("Any therapist who is free");
        Axe.passesWideAndNarrow(patient.page());

        patient.choosesTime(0);
        patient.presses("Hold this time").sees("This time is held for you");
        Axe.passesWideAndNarrow(patient.page());
        patient.presses("Hold it longer").sees("The time is held for you longer.");
        patient.presses("Let it go").sees("The time is free again");
    }

    @Test
    void somebodyInTokyoSeesTheirOwnTimeBesideTheClinics() {
        Person abroad = new Person(browser.personIn("Asia/Tokyo"));
        abroad.opens("/therapists/" + Demo.THERAPIST).choosesTimeAndHolds(0);
        abroad.sees("London time").sees("Where you are (Tokyo) it is");

        Person atHome = new Person(browser.person());
        atHome.opens("/therapists/" + Demo.THERAPIST).choosesTimeAndHolds(1);
        assertThat(atHome.page().getByText("Where you are").isVisible()).isFalse();
    }
}
