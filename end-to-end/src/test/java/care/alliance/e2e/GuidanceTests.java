package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import org.junit.jupiter.api.Test;

/** Somebody who does not know where to begin writes to a clinic, and the clinic answers. */
class GuidanceTests extends WithBrowser {

    @Test
    void aQuestionIsTakenAndAnsweredByMail() {
        String address = "wren.asking@example.org";
        Person asking = new Person(browser.personWithoutScript());
        asking.opens("/guidance").seesHeading("Get in touch for guidance");
        asking.writes("message", "Everybody says CBT. Would talking about grief be something else?");
        asking.page().check("#forWhom");
        asking.writes("age", "41").writes("name", "Wren Asking").writes("email", address);
        asking.page().selectOption("#clinic", Demo.LONDON);
        asking.presses("Send").seesHeading("Thank you, it has arrived");

        Person reception = new Person(browser.personWithoutScript());
        reception.opens("/clinic/enquiries").signsInAs("reception").follows("Wren Asking");
        reception.presses("Take it").sees("The enquiry is yours now.");
        reception.writes("reply", "Yes: IPT looks at grief first of all. Shall we call you?");
        reception.presses("Answer").sees("Your answer is on its way.");

        assertThat(ALLIANCE.inbox(address).awaitText("Shall we call you?").subject())
                .contains("Riverside Psychology");
        assertThat(asking.page().url()).doesNotContain("Wren").doesNotContain(address);
    }
}
