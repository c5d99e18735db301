package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people look at the same free time, and one is quicker. */
class RefusalTests extends WithBrowser {

    @Test
    void theSecondIsToldAndChoosesAmongTheNextFreeTimes() {
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        String profile = times.get(times.size() / 3).profile();
        Person quick = new Person(browser.person()).opens(profile);
        Person slow = new Person(browser.person()).opens(profile);

        quick.choosesTimeAndHolds(0).sees("held for you");
        slow.choosesTimeAndHolds(0).sees("That time was taken a moment ago").sees("The next free times");
        Axe.passes(slow.page());
        slow.choosesTimeAndHolds(0).sees("held for you");

        assertThat(slow.heldTime()).isNotEqualTo(quick.heldTime());
        quick.presses("Let it go");
        slow.presses("Let it go");
    }
}
