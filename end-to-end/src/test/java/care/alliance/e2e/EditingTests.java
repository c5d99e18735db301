package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import org.junit.jupiter.api.Test;

/** Whoever answers for a page changes it, and readers see it. */
class EditingTests extends WithBrowser {

    @Test
    void aTherapistLooksAtAPreviewBeforeSaving() {
        String words = "Calm and plain, for people who have lost somebody.";
        Person therapist = new Person(browser.person());
        therapist.opens("/profile").signsInAs("therapist").seesHeading("My profile");
        String before = therapist.page().inputValue("#summary");

        therapist
                .writes("summary", words)
                .presses("Preview")
                .sees("Preview: nothing is saved yet")
                .sees(words);
        therapist.presses("Save").sees("The profile is saved.");

        Person reader = new Person(browser.person());
        reader.opens("/therapists/" + Demo.THERAPIST).sees(words);
        therapist.writes("summary", before).presses("Save").sees("The profile is saved.");
    }

    @Test
    void aManagerChangesWhatTheClinicSays() {
        String words = "The bell is the lower one of two.";
        Person manager = new Person(browser.person());
        manager.opens("/clinic").signsInAs("manager").seesHeading("What your clinic says");
        String before = manager.page().inputValue("#description");

        manager.writes("description", before + " " + words).presses("Save").sees("Everybody sees it now.");

        Person reader = new Person(browser.person());
        reader.opens("/clinics/" + Demo.LONDON).sees(words);
        manager.opens("/clinic").writes("description", before).presses("Save").sees("Everybody sees it now.");
    }

    @Test
    void publishingAReviewMovesTheDate() {
        Person editor = new Person(browser.person());
        editor.opens("/editor").signsInAs("editor").seesHeading("Reviews");
        editor.opens("/editor/therapy/mantra");
        editor.writes("reviewedOn", ALLIANCE.today().toString()).writes("reviewer", "Edda Reading");
        editor.page().check("#held");

        editor.presses("Publish a review").sees("is published");

        assertThat(ALLIANCE.anyone()
                        .get("/api/directory/therapies/mantra")
                        .body()
                        .path("review")
                        .toString())
                .contains(ALLIANCE.today().toString(), "Edda Reading");
    }
}
