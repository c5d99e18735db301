package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Person;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A therapist applies, is looked at, and works here in the end. */
class JoiningTests extends WithBrowser {

    private static final byte[] CERTIFICATE = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

    private static final String PASSWORD = "five words nobody else knows";

    @Test
    void whoIsAcceptedGetsALoginAndAProfileThatNobodyFindsYet() {
        String address = "ivo.applying@example.org";
        Person applicant = new Person(browser.person());
        applicant.opens("/work-with-us").writes("name", "Ivo Applying").writes("email", address);
        applicant.page().selectOption("#register", "HCPC");
        applicant.writes("number", "DEMO-7");
        applicant.page().selectOption("[id='level.ipt']", "ACCREDITED");
        applicant.writes("statement", "I would like to work with grief.");
        applicant.presses("Send the application").seesHeading("Your application has arrived");
        applicant.page().setInputFiles("#file", new FilePayload("certificate.pdf", "application/pdf", CERTIFICATE));
        applicant.presses("Add it").sees("The document has arrived.");

        Person operator = new Person(browser.person());
        operator.opens("/operator/applications").signsInAs("operator").follows("Ivo Applying");
        operator.presses("Start checking").presses("Invite to an interview").presses("Accept and invite");
        operator.seesState("accepted");

        String invitation = ALLIANCE.inbox(address)
                .awaitText(ALLIANCE.keycloak().toString())
                .link(ALLIANCE.keycloak());
        Person therapist = new Person(browser.person());
        therapist.opens(invitation);
        therapist.follows("Yes, go on").choosesPassword(PASSWORD).sees("Your account is ready");
        therapist.opens("/profile").signsIn(address, PASSWORD).seesHeading("My profile");
        therapist.sees("Hidden: registration not current");
        assertThat(applicant
                        .opens("/therapists?q=Ivo+Applying")
                        .page()
                        .locator("main")
                        .innerText())
                .contains("Nobody fits all of that");
    }
}
