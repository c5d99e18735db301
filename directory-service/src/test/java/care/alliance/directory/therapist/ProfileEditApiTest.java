package care.alliance.directory.therapist;

import static care.alliance.directory.therapist.EditedProfile.unchanged;
import static care.alliance.directory.therapist.EditedProfile.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an edit of a profile does. */
class ProfileEditApiTest extends ProfileTest {

    @Test
    void anEditIsSavedAndRememberedFieldByField() {
        put("therapist", "\"1\"", with("Ana", "pronouns", "she/her"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.pronouns")
                .isEqualTo("she/her");

        changes("manager")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].by")
                .isEqualTo("THERAPIST")
                .jsonPath("$.items[0].you")
                .isEqualTo(false)
                .jsonPath("$.items[0].changes.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].changes[0].field")
                .isEqualTo("pronouns")
                .jsonPath("$.items[0].changes[0].before")
                .isEqualTo("they/them")
                .jsonPath("$.items[0].changes[0].after")
                .isEqualTo("she/her");
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() {
        long announced = announced();

        put("therapist", "\"1\"", unchanged("Ana")).expectHeader().valueEquals("ETag", "\"1\"");

        assertThat(announced()).isEqualTo(announced);
        changes("therapist").jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void whoeverSawAnOlderVersionIsToldWhatHasChanged() {
        put("manager", "\"1\"", with("Ana", "summary", "New words."));

        put("therapist", "\"1\"", with("Ana", "pronouns", "she/her"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.changed.length()")
                .isEqualTo(1)
                .jsonPath("$.changed.summary")
                .isEqualTo("New words.");
        put("therapist", "2", unchanged("Ana")).expectStatus().isBadRequest();
    }

    @Test
    void aManagerChangesTheirClinicsOffersTherapiesAndRegistrations() {
        Map<String, @Nullable Object> edit = unchanged("Ana");
        edit.put(
                "therapies",
                List.of(Map.of("therapy", "ipt", "level", "CERTIFIED"), Map.of("therapy", "cbt", "level", "TRAINED")));
        edit.put(
                "registrations",
                List.of(
                        registration("DEMO-1", "2026-11-02", "2027-11-02"),
                        registration("DEMO-2", "2026-11-23", "2027-05-23")));
        edit.put("offers", List.of(offer(9050)));

        put("manager", "\"1\"", edit)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.therapies[1].level")
                .isEqualTo("TRAINED")
                .jsonPath("$.registrations[0].checkedBy")
                .isEqualTo("Imogen Hart")
                .jsonPath("$.registrations[1].checkedBy")
                .value(name -> assertThat(name.toString()).isNotBlank().isNotEqualTo("Imogen Hart"))
                .jsonPath("$.offers[0].price.amount")
                .isEqualTo(9050)
                .jsonPath("$.offers[0].formats[0]")
                .isEqualTo("IN_PERSON")
                .jsonPath("$.offers[0].ageMin")
                .isEqualTo(16);
    }

    @Test
    void aRegistrationThatIsTakenAwayHidesAtOnce() {
        supply.has(ana.confirmed(LocalDate.of(2026, 11, 23)));
        assertThat(found()).isEqualTo(200);

        put("manager", "*", with("Ana", "registrations", List.of()))
                .expectBody()
                .jsonPath("$.visibility")
                .isEqualTo("LAPSED");

        assertThat(found()).isEqualTo(404);
    }

    @Test
    void confirmingShowsAProfileAgain() {
        assertThat(found()).isEqualTo(404);
        long announced = announced();

        post("therapist", "/{id}/confirm", Map.of())
                .expectBody()
                .jsonPath("$.visibility")
                .isEqualTo("SHOWN")
                .jsonPath("$.confirmedOn")
                .isEqualTo("2026-11-23");
        post("manager", "/{id}/confirm", Map.of());

        assertThat(found()).isEqualTo(200);
        assertThat(announced()).isEqualTo(announced + 1);
        changes("therapist")
                .jsonPath("$.items[0].by")
                .isEqualTo("CLINIC")
                .jsonPath("$.items[1].action")
                .isEqualTo("confirmed")
                .jsonPath("$.items[1].changes[0].before")
                .isEqualTo("2026-09-01");
    }

    @Test
    void aPreviewIsThePublicPageAndStoresNothing() {
        Map<String, @Nullable Object> edit = with("Ana", "summary", "New words.");
        edit.put("styles", List.of("WARM"));

        post("therapist", "/{id}/preview", edit)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Ana")
                .jsonPath("$.summary")
                .isEqualTo("New words.")
                .jsonPath("$.practice.styles[0]")
                .isEqualTo("WARM")
                .jsonPath("$.therapies[0].slug")
                .isEqualTo("ipt");
        get("therapist", "/{id}/draft")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.summary")
                .isEqualTo("Helps Ana's people through hard times.");
        post("therapist", "/{id}/preview", with("Ana", "summary", ""))
                .expectStatus()
                .isBadRequest();
    }

    private static Map<String, String> registration(String number, String checked, String next) {
        return Map.of("body", "HCPC", "number", number, "status", "CURRENT", "checkedOn", checked, "nextCheckOn", next);
    }
}
