package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.Test;

/** Somebody books a therapy whole, moves sessions of it, stops it, and waits for better times. */
class CourseTests extends WithBrowser {

    private static final String SESSIONS = ".session-list a[href^='/sessions/']";
    private static final String REPAIR = "Check these times";
    private static final int REPAIRS = 3;

    @Test
    void aCourseIsBookedWholeMovedAndStopped() {
        Person patient = signedIn("patient");
        patient.opens("/therapists/" + Demo.THERAPIST).follows("Book a course of sessions");
        passes(patient);
        patient.choosesTime(0);
        patient.presses("See all dates").seesHeading("The dates of your course");
        passes(patient);
        repairs(patient);
        Locator book = patient.page().locator("button", new LocatorOptions().setHasText("Book all"));
        book.click();
        patient.seesHeading("Your course");
        passes(patient);
        String course = patient.page().url();
        int booked = patient.page().locator(SESSIONS).count();
        assertThat(booked).isGreaterThan(1);

        patient.page().locator(SESSIONS).nth(1).click();
        patient.page().waitForURL(url -> url.contains("/sessions/"));
        String session = patient.page().url();
        patient.page().locator("#move-link").click();
        passes(patient);
        patient.choosesTime(1);
        patient.presses("Move it to this time").sees("old one is free again");
        assertThat(patient.page().url()).isEqualTo(session);

        patient.opens(course)
                .page()
                .locator("a[href$='/move'], a[href*='/move?']")
                .first()
                .click();
        patient.seesHeading("Move the rest of the course");
        passes(patient);

        patient.opens(course).page().locator("#stop-link").click();
        passes(patient);
        patient.presses("Stop the course").sees("The course is stopped.");
        passes(patient);
    }

    @Test
    void whoWaitsSaysWhatForAndMayLeave() {
        Person patient = signedIn("patient2");
        patient.opens("/waitlist/new?therapist=" + Demo.THERAPIST).seesHeading("Wait for a time");
        passes(patient);
        patient.page().check("#day-MONDAY");
        patient.presses("Put me on the waitlist").sees("You are on the waitlist.");
        passes(patient);
        patient.presses("Stop waiting").sees("You are no longer waiting for it.");
    }

    private static Person signedIn(String login) {
        Person person = new Person(browser.person());
        return person.opens("/login").signsInAs(login).sees("Sign out");
    }

    /** Takes the first of the times offered instead of each that is not free. */
    private static void repairs(Person patient) {
        for (int round = 0; round < REPAIRS && patient.page().getByText(REPAIR).count() > 0; round++) {
            for (Locator choice : patient.page().locator("fieldset.field").all()) {
                choice.locator("label").first().click();
            }
            patient.presses(REPAIR);
        }
    }

    private static void passes(Person person) {
        Axe.passesWideAndNarrow(person.page());
    }
}
