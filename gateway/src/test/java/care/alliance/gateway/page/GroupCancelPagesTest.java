package care.alliance.gateway.page;

import static care.alliance.gateway.page.GroupSupply.API;
import static care.alliance.gateway.page.GroupSupply.GROUP;
import static care.alliance.gateway.page.GroupSupply.group;
import static care.alliance.gateway.page.GroupSupply.id;
import static care.alliance.gateway.page.GroupSupply.seat;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clinic cancels a whole group session. */
class GroupCancelPagesTest extends PageTest {

    private static final String PAGE = "/reception/groups/" + GROUP;
    private static final String CANCEL = PAGE + "/cancel";
    private static final String CANCELLING = "POST " + API + "/cancel";
    private static final String ASKS = seat(1, "REQUESTED", "Nadia Adeyemi");
    private static final String COMES = seat(2, "CONFIRMED", "Jo Park");
    private static final String HAS_LEFT = seat(3, "CANCELLED", "Tom Lewis");

    @BeforeEach
    void twoHaveAPlace() {
        is(ASKS, COMES, HAS_LEFT);
        SERVICES.says(CANCELLING, group(ASKS.replace("REQUESTED", "CANCELLED"), HAS_LEFT));
    }

    @Test
    void itSaysHowManyAreToldAndThatItIsAllOrNothing() {
        Browser reception = the("reception");
        assertThat(reception.open(PAGE + "?date=2026-11-24").html())
                .contains("href=\"" + CANCEL + "?date=2026-11-24\"");

        assertThat(reception.open(CANCEL).text())
                .contains("Cancel the whole group?", "Tuesday 24 November", "2 of 8 places taken")
                .contains("2 people lose their place, and each of them is told by mail.")
                .contains("It is done for all of them or, should anything stand in the way, for nobody")
                .contains("Cancel all 2 places")
                .doesNotContain("keeps their place", "It starts soon");
    }

    @Test
    void oneIsNotSeveral() {
        is(COMES, HAS_LEFT);

        assertThat(the("reception").open(CANCEL).text())
                .contains("One person loses their place and is told by mail.", "Cancel one place");
    }

    @Test
    void itIsCancelledWithOneReasonForAll() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL + "?date=2026-11-24");

        Browser.Page done = reception.submit(ask, CANCEL + "?date=2026-11-24", "reason=The therapist\r\nis ill");

        assertThat(done.location()).isEqualTo(PAGE + "?date=2026-11-24");
        assertThat(SERVICES.asked(CANCELLING))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"reason\":\"The therapist\\nis ill\"}"));
        assertThat(reception.follow(done).text())
                .contains("2 places are cancelled, and everybody who had one is told by mail.");
    }

    @Test
    void aReasonIsNeededAndStaysShort() {
        Browser reception = the("reception");

        Browser.Page none = reception.submit(reception.open(CANCEL), CANCEL, "reason= ");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.html()).contains("href=\"#reason\"", "aria-invalid=\"true\"");
        Browser.Page tooLong = reception.submit(none, CANCEL, "reason=" + "a".repeat(501));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text()).contains("Keep the reason under 500 characters", "a".repeat(501));
        assertThat(SERVICES.asked(CANCELLING)).isEmpty();
    }

    @Test
    void whenOthersHaveAPlaceMeanwhileItSaysWhoAndKeepsTheReason() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        is(ASKS.replace("REQUESTED", "DECLINED"), COMES, seat(4, "CONFIRMED", "Amara Diallo"));

        Browser.Page stale = reception.submit(ask, CANCEL, "reason=The therapist is ill");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .contains("This group has changed since you opened the page, so nothing was done.")
                .contains("Nadia Adeyemi is now: Declined", "Amara Diallo is now: Confirmed", "The therapist is ill")
                .doesNotContain("Jo Park is now");
        assertThat(SERVICES.asked(CANCELLING)).isEmpty();
        assertThat(stale.hidden(CANCEL)).containsEntry("seats", id(2) + "," + id(4));
        assertThat(reception
                        .submit(stale, CANCEL, "reason=The therapist is ill")
                        .location())
                .isEqualTo(PAGE);
    }

    @Test
    void whoeverBooksAtThatVeryMomentIsNotCancelledUnseen() {
        SERVICES.says(CANCELLING, 412, Supply.problem("stale-version"));
        Browser reception = the("reception");

        Browser.Page stale = reception.submit(reception.open(CANCEL), CANCEL, "reason=The therapist is ill");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("This group has changed since you opened the page", "The therapist is ill");
        assertThat(SERVICES.asked(CANCELLING))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"7\""));
    }

    @Test
    void whatBookingRefusesIsSaidAndTheReasonStays() {
        SERVICES.says(CANCELLING, 409, Supply.problem("wrong-state"));
        Browser reception = the("reception");

        Browser.Page refused = reception.submit(reception.open(CANCEL), CANCEL, "reason=The therapist is ill");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("The group was not cancelled, and nobody is told", "The therapist is ill");
    }

    @Test
    void whereNobodyHasAPlaceThereIsNothingToCancel() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        is(ASKS.replace("REQUESTED", "CANCELLED"), HAS_LEFT, seat(4, "ARRIVED", "Amara Diallo"));
        String said = "Nothing was changed: nobody in this group has a place that can still be cancelled.";

        assertThat(reception
                        .follow(reception.submit(ask, CANCEL, "reason=The therapist is ill"))
                        .text())
                .contains(said);
        assertThat(reception.follow(reception.open(CANCEL)).text()).contains(said);
        assertThat(SERVICES.asked(CANCELLING)).isEmpty();
    }

    @Test
    void onceItHasBegunWhoeverHasComeStays() {
        is(COMES, seat(4, "ARRIVED", "Amara Diallo"));

        assertThat(the("reception").open(CANCEL).text())
                .contains("One person loses their place", "Whoever has come already, or was missed, keeps their place");
    }

    @Test
    void insideTheNoticeTimeItIsSaidThatItCountsAsLate() {
        is(Supply.late(COMES), HAS_LEFT);

        assertThat(the("reception").open(CANCEL).text())
                .contains("ring those who are on their way", "None of them owes anything");
    }

    @Test
    void anotherClinicsGroupIsNotThere() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        assertThat(the("patient").open(CANCEL).status()).isEqualTo(403);
        is(ASKS.replace(LONDON, MANCHESTER), COMES.replace(LONDON, MANCHESTER));

        assertThat(reception.open(CANCEL).status()).isEqualTo(404);
        assertThat(reception.submit(ask, CANCEL, "reason=ill").status()).isEqualTo(404);
        assertThat(SERVICES.asked(CANCELLING)).isEmpty();
    }

    private static void is(String... seats) {
        SERVICES.says("GET " + API, group(seats));
    }
}
