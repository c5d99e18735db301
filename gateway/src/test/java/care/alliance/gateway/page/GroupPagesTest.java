package care.alliance.gateway.page;

import static care.alliance.gateway.page.GroupSupply.API;
import static care.alliance.gateway.page.GroupSupply.GROUP;
import static care.alliance.gateway.page.GroupSupply.group;
import static care.alliance.gateway.page.GroupSupply.id;
import static care.alliance.gateway.page.GroupSupply.seat;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group session on reception's board and on a page of its own. */
class GroupPagesTest extends PageTest {

    private static final String PAGE = "/reception/groups/" + GROUP;
    private static final String ASKS = seat(1, "REQUESTED", "Nadia Adeyemi");
    private static final String COMES = seat(2, "CONFIRMED", "Jo Park");
    private static final String IS_HERE = seat(3, "ARRIVED", "Amara Diallo");
    private static final String HAS_LEFT = seat(4, "CANCELLED", "Tom Lewis");

    @BeforeEach
    void threeOfEightPlacesAreTaken() {
        is(ASKS, COMES, IS_HERE, HAS_LEFT);
    }

    @Test
    void onTheBoardItIsOneEntryThatLeadsToItsPage() {
        String alone = Supply.session("CONFIRMED", 2, "Siân Rossi").replace("f001", "f009");
        board(String.join(",", ASKS, COMES, alone, IS_HERE, HAS_LEFT), ASKS);

        Browser.Page board = the("reception").open("/reception?date=2026-11-24");

        assertThat(board.text())
                .containsSubsequence("Tuesday 24 November", "2 sessions ·")
                .containsSubsequence("18:00", "Group: 3 of 8 places taken", "Dr Maya Feldman", "Video")
                .containsSubsequence("1 to confirm", "1 confirmed", "1 arrived")
                .contains("Siân Rossi")
                .doesNotContain("Jo Park", "Amara Diallo", "Tom Lewis");
        assertThat(board.html()).containsOnlyOnce("href=\"" + PAGE + "?date=2026-11-24\"");
    }

    @Test
    void whoAsksForAPlaceIsAQuestionOfTheirOwnOnTheBoard() {
        board(ASKS + "," + COMES, ASKS);
        SERVICES.says("POST /api/booking/appointments/" + id(1) + "/confirm", seat(1, "CONFIRMED", "Nadia Adeyemi"));
        Browser reception = the("reception");

        Browser.Page board = reception.open("/reception?date=2026-11-24");

        assertThat(board.text()).contains("To confirm 1").contains("Nadia Adeyemi", "Video, a place in a group");
        assertThat(board.html()).contains("data-to-confirm=\"1\"");
        assertThat(reception
                        .submit(board, "/reception/appointments/" + id(1) + "/confirm")
                        .location())
                .isEqualTo("/reception?clinic=" + LONDON + "&date=2026-11-24");
    }

    @Test
    void requestsOfOneGroupStandTogetherOnTheBoard() {
        String other = Supply.session("REQUESTED", 2, "Siân Rossi").replace("f001", "f002");
        board("", String.join(",", ASKS, other, seat(3, "REQUESTED", "Amara Diallo")));

        assertThat(the("reception").open("/reception").text())
                .contains("To confirm 3")
                .matches("(?s).*(Siân Rossi.*Nadia Adeyemi.*Amara Diallo|Nadia Adeyemi.*Amara Diallo.*Siân Rossi).*");
    }

    @Test
    void onceEverybodyHasLeftItIsCancelled() {
        board(HAS_LEFT, "");
        is(HAS_LEFT);

        assertThat(the("reception").open("/reception").text())
                .containsSubsequence("Group: 0 of 8 places taken", "Cancelled");
        Browser.Page page = the("reception").open(PAGE);
        assertThat(page.text())
                .contains("Nobody has a place in this group.")
                .containsSubsequence("Places given back", "Tom Lewis", "Cancelled");
        assertThat(page.html()).doesNotContain(PAGE + "/cancel");
    }

    @Test
    void itsPageSaysWhereAndWhenAndWhoHasAPlace() {
        Browser.Page page = the("reception").open(PAGE + "?date=2026-11-24");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence("1 to confirm", "1 confirmed", "1 arrived")
                .containsSubsequence("Tuesday 24 November", "18:00 to 18:50", "3 of 8 places taken", "London time")
                .contains("Riverside Psychology, London", "Dr Maya Feldman", "Video")
                .containsSubsequence("Who has a place", "Nadia Adeyemi", "To confirm", "answer by Mon 23 Nov 10:00")
                .containsSubsequence("Jo Park", "Confirmed", "Amara Diallo", "Arrived")
                .containsSubsequence("Places given back", "Tom Lewis", "Cancelled");
        assertThat(page.html())
                .contains("href=\"/reception?clinic=" + LONDON + "&amp;date=2026-11-24\"")
                .contains("href=\"/reception/sessions/" + id(2) + "?date=2026-11-24\"");
    }

    @Test
    void whoTakesAGroupUpAgainSeesItAsItIsNow() {
        is(HAS_LEFT, COMES.replace("VIDEO", "IN_PERSON"));

        assertThat(the("reception").open(PAGE).text()).contains("In person", "1 of 8 places taken");
    }

    @Test
    void twelvePeopleWithLongNamesAreTwelveRows() {
        is(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> seat(number, "CONFIRMED", "Wolfeschlegelsteinhausenbergerdorff ".repeat(3) + number)
                        .replace("\"groupSeats\":8", "\"groupSeats\":12"))
                .toArray(String[]::new));

        Browser.Page page = the("reception").open(PAGE);

        assertThat(page.text()).contains("12 of 12 places taken", "12 confirmed");
        assertThat(page.html().split("href=\"/reception/sessions/", -1)).hasSize(13);
    }

    @Test
    void whatIsDoneWithASeatLeadsBackToTheGroup() {
        is(ASKS.replace("2026-11-24", "2026-11-22"), COMES.replace("2026-11-24", "2026-11-22"));
        String deed = "/reception/appointments/" + id(2) + "/";
        SERVICES.says("POST /api/booking/appointments/" + id(2) + "/arrive", seat(2, "ARRIVED", "Jo Park"))
                .says("POST /api/booking/appointments/" + id(2) + "/undo", COMES);
        Browser reception = the("reception");
        Browser.Page page = reception.open(PAGE);
        assertThat(page.html()).contains("action=\"/reception/appointments/" + id(1) + "/confirm\"", deed + "no-show");

        Browser.Page arrived = reception.submit(page, deed + "arrive");

        assertThat(SERVICES.asked("POST /api/booking/appointments/" + id(2) + "/arrive")
                        .getFirst()
                        .ifMatch())
                .isEqualTo("\"2\"");
        assertThat(arrived.location()).isEqualTo(PAGE);
        Browser.Page after = reception.follow(arrived);
        assertThat(after.text()).contains("Marked as arrived.", "Undo");
        assertThat(reception.submit(after, deed + "undo").location()).isEqualTo(PAGE);
    }

    @Test
    void aSeatThatHasChangedIsSaidOnTheGroupsPage() {
        String confirm = "/reception/appointments/" + id(1) + "/confirm";
        SERVICES.says("POST /api/booking/appointments/" + id(1) + "/confirm", 412, Supply.problem("stale-version"))
                .says("GET /api/booking/appointments/" + id(1), seat(1, "CANCELLED", "Nadia Adeyemi"));
        Browser reception = the("reception");

        Browser.Page stale = reception.submit(reception.open(PAGE + "?date=2026-11-24"), confirm);

        assertThat(stale.location()).isEqualTo(PAGE + "?date=2026-11-24");
        assertThat(reception.follow(stale).text()).contains("It is now: Cancelled.");
    }

    @Test
    void whoeverDeclinesARequestComesBackToTheGroup() {
        SERVICES.says("GET /api/booking/appointments/" + id(1), ASKS)
                .says("POST /api/booking/appointments/" + id(1) + "/decline", seat(1, "DECLINED", "Nadia Adeyemi"));
        String decline = "/reception/appointments/" + id(1) + "/decline?date=2026-11-24";
        Browser reception = the("reception");
        assertThat(reception.open(PAGE + "?date=2026-11-24").html()).contains("href=\"" + decline + "&amp;to=group\"");

        Browser.Page ask = reception.open(decline + "&to=group");

        assertThat(ask.text()).contains("Back to the group");
        assertThat(ask.html()).contains("href=\"" + PAGE + "?date=2026-11-24\"");
        assertThat(reception.submit(ask, decline, "reason=full").location()).isEqualTo(PAGE + "?date=2026-11-24");
    }

    @Test
    void aSeatsPageLeadsToItsGroupAndSaysThatOnlyThisPlaceIsMeant() {
        String one = "/api/booking/appointments/" + id(2);
        SERVICES.says("GET " + one, COMES).says("GET " + one + "/history", StaffSessionPagesTest.history());
        String page = "/reception/sessions/" + id(2);
        Browser reception = the("reception");

        assertThat(reception.open(page + "?date=2026-11-24").html())
                .containsPattern("href=\"" + PAGE + "\\?date=2026-11-24\"><bdi>a group of 8<");
        assertThat(reception.open(page + "/cancel").text())
                .contains("The group goes on for everybody else.")
                .doesNotContain("The time is free again");
        assertThat(reception.open(page + "/move").text()).contains("Only this person moves.");
    }

    @Test
    void withoutTheDirectoryTheRestIsShown() {
        SERVICES.isDown("/api/directory");

        Browser.Page page = the("reception").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("We cannot show the therapist’s name and the place", "Nadia Adeyemi");
    }

    @Test
    void anotherClinicsGroupIsNotThere() {
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        assertThat(somebody().open(PAGE).location()).startsWith("/login");
        is(COMES.replace(LONDON, MANCHESTER));

        assertThat(the("reception").open(PAGE).status()).isEqualTo(404);
        assertThat(the("manager").open(PAGE).status()).isEqualTo(200);
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("reception").open(PAGE).status()).isEqualTo(503);
    }

    private static void is(String... seats) {
        SERVICES.says("GET " + API, group(seats));
    }

    private static void board(String day, String open) {
        SERVICES.says("GET /api/booking/clinics/" + LONDON + "/board", Supply.board(day, open));
    }
}
