package care.alliance.directory.matching;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration.Status;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** People's answers in, therapists with reasons out. */
class MatchApiTest extends DirectoryTest {

    private final TherapistFixture ana = therapist("Ana")
            .speaking("en", "pl")
            .workingWith("depression", "bereavement")
            .practising(practice(Gender.FEMALE, Map.of("depression", Experience.LEAD), Set.of("ocd")))
            .offering("cbt", 90, VIDEO);
    private final TherapistFixture ben = therapist("Ben")
            .workingWith("depression", "ocd")
            .practising(practice(Gender.MALE, Map.of(), Set.of()))
            .offering("ipt", 60, VIDEO);
    private final TherapistFixture cem = therapist("Cem")
            .at(MANCHESTER)
            .workingWith("depression")
            .offering("counselling", 50, Participation.INDIVIDUAL, new Ages(12, null), IN_PERSON, VIDEO);

    @BeforeEach
    void threeTherapistsWhoAreFree() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        supply.has(ana);
        supply.has(ben);
        supply.has(cem);
        supply.free(ana, VIDEO, "2026-11-24T18:00:00Z");
        supply.free(ana, VIDEO, "2026-11-25T09:00:00Z");
        supply.free(ben, VIDEO, "2026-11-24T09:00:00Z");
        supply.free(cem, VIDEO, "2026-11-24T10:00:00Z");
    }

    @Test
    void whoKnowsTheProblemAndWhatIsRecommendedComesFirst() {
        Answer answer = matched("{'safeNow':true,'conditions':['depression'],'age':30,'formats':['VIDEO']}");

        assertThat(answer.all("$.items[*].therapist.name"))
                .startsWith("Ana")
                .containsExactlyInAnyOrder("Ana", "Ben", "Cem");
        assertThat(answer.all("$.items[0].reasons[*].text"))
                .containsExactly(
                        "Leads or teaches work with depression.",
                        "Is accredited in CBT, which guidelines recommend for depression.",
                        "Has an opening within 2 days.");
        assertThat(answer.all("$.items[0].unmet[*]")).isEmpty();
        assertThat(answer.all("$.items[0].openings[*].start"))
                .containsExactly("2026-11-24T18:00:00Z", "2026-11-25T09:00:00Z");
        assertThat(answer.all("$.therapies[*].slug")).contains("ipt", "cbt");
        assertThat(answer.all("$.therapies[0].strength")).containsExactly("RECOMMENDED");
    }

    @Test
    void everyWishThatIsNotMetIsSaid() {
        Answer answer = matched("{'safeNow':true,'conditions':['depression'],'gender':'FEMALE','therapies':['cbt'],"
                + "'maxPrice':5500,'languages':['pl'],'times':['EVENING']}");

        assertThat(answer.all("$.items[?(@.therapist.name == 'Cem')].unmet[*].code"))
                .containsExactlyInAnyOrder("therapy", "gender", "times", "language");
        assertThat(answer.all("$.items[?(@.therapist.name == 'Ben')].unmet[?(@.code == 'cost')].text"))
                .containsExactly("Costs £60, £5 over your budget.");
    }

    @Test
    void whoExcludesAProblemOrNamesNoneOfThoseAskedForIsNotListed() {
        assertThat(names("{'safeNow':true,'conditions':['ocd']}")).containsExactly("Ben");
        assertThat(names("{'safeNow':true,'conditions':['ocd','depression']}")).containsExactlyInAnyOrder("Ben", "Cem");
    }

    /** Whoever is fine with video loses nobody by saying where they live. */
    @Test
    void aPlaceKeepsAwayOnlySessionsInPerson() {
        supply.free(cem, IN_PERSON, "2026-11-24T11:00:00Z");

        assertThat(names("{'safeNow':true,'near':'LS6','withinKm':10}")).containsExactlyInAnyOrder("Ana", "Ben", "Cem");
        assertThat(names("{'safeNow':true,'near':'LS6','withinKm':10,'formats':['IN_PERSON']}"))
                .isEmpty();
    }

    @Test
    void aMustExcludesAndItIsSaidWhatLettingGoOfItWouldBring() {
        Answer answer = matched("{'safeNow':true,'languages':['pl'],'musts':['language']}");

        assertThat(answer.all("$.items[*].therapist.name")).containsExactly("Ana");
        assertThat(answer.all("$.relaxation.text"))
                .containsExactly("If you allowed another language, there would be 2 more therapists.");
    }

    @Test
    void whoComesIsNeverLetGoOf() {
        Answer answer = matched("{'safeNow':true,'participation':'COUPLE'}");

        assertThat(answer.all("$.items[*]")).isEmpty();
        assertThat(answer.all("$.relaxation")).isEmpty();
    }

    @Test
    void whoeverIsNotRegisteredAnyMoreOrHasNothingFreeIsNotListed() {
        supply.has(ben.registered(Status.LAPSED));
        supply.has(therapist("Dora").offering("cbt", 40, VIDEO));

        assertThat(names("{'safeNow':true}")).containsExactlyInAnyOrder("Ana", "Cem");
    }

    @Test
    void whatWasAllowedAfterAllExcludesNobody() {
        String wish = "{'safeNow':true,'gender':'FEMALE','musts':['gender','budget'],'maxPrice':5000,'steps':%s}";
        Answer strict = matched(wish.formatted("[]"));

        assertThat(strict.all("$.items[*]")).isEmpty();
        assertThat(strict.all("$.relaxation.steps[*]")).containsExactly("BUDGET");
        assertThat(strict.all("$.relaxation.adds")).containsExactly("1");
        assertThat(names(wish.formatted("['BUDGET']"))).containsExactly("Ana");
    }

    @Test
    void somebodyWhoIsNotSafeGetsHelpAndNobodyElse() {
        Answer answer = matched("{'safeNow':false,'conditions':['depression'],'age':30}");

        assertThat(answer.all("$.items[*]")).isEmpty();
        assertThat(answer.all("$.guidance.code")).containsExactly("not-safe");
        assertThat(answer.all("$.guidance.helplines[*].contact"))
                .containsExactly("999", "111", "0808 808 8000", "116 123", "85258", "0800 068 4141", "0800 58 58 58");
    }

    @Test
    void underSixteenBeginsWithTheClinicAndIsNeverBookedDirectly() {
        Answer answer = matched("{'safeNow':true,'conditions':['depression'],'age':13}");

        assertThat(answer.all("$.items[*]")).isEmpty();
        assertThat(answer.all("$.guidance.code")).containsExactly("under-16");
        assertThat(answer.all("$.guidance.clinics[*].name")).containsExactly("Northgate");
        assertThat(answer.all("$.guidance.helplines[*].name")).contains("Childline");
    }

    @Test
    void whatShouldBeTalkedAboutFirstIsNeverBookedDirectly() {
        Answer answer = matched("{'safeNow':true,'conditions':['depression'],'concerns':['MEDICAL_RISK','PSYCHOSIS']}");

        assertThat(answer.all("$.items[*]")).isEmpty();
        assertThat(answer.all("$.guidance.code")).containsExactly("talk-first");
        assertThat(answer.all("$.guidance.text").toString()).contains("your GP", "today if you faint");
        assertThat(answer.all("$.guidance.clinics[*].name")).isNotEmpty();
        assertThat(answer.all("$.guidance.helplines[*].name")).contains("NHS 111");
    }

    @Test
    void whatIsNotAskedForChangesNothing() {
        Answer plain = matched("{'safeNow':true,'conditions':['depression']}");

        Answer named = matched(
                "{'safeNow':true,'conditions':['depression'],'name':'Aisha','ethnicity':'x','religion':'y','plan':'gold'}");

        assertThat(named).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'safeNow':true,'conditions':['sadness']}|conditions|One of depression, ",
                "{'safeNow':true,'formats':['TELEPATHY']}|formats|One of IN_PERSON, VIDEO, PHONE.",
                "{'safeNow':true,'musts':['star sign']}|musts|One of GENDER, LANGUAGE, BUDGET, INSURER, STEP_FREE.",
                "{'safeNow':true,'languages':['klingon']}|languages|One of an ISO 639-1 code",
                "{'safeNow':true,'concerns':['MONEY']}|concerns|One of CRISIS_CARE, PSYCHOSIS, MEDICAL_RISK.",
                "{'safeNow':true,'age':130}|age|A whole number, 0 to 120.",
                "{'safeNow':true,'near':'Atlantis'}|near|A UK town or the first half of a postcode",
                "{'safeNow':true,'withinKm':5}|withinKm|Only together with near.",
                "{'conditions':['depression']}|safeNow|true or false",
            })
    void anAnswerThatCannotBeUsedIsNamedWithWhatMayStandThere(String body, String field, String allowed) {
        Answer answer = refused(body);

        assertThat(answer.all("$.code")).containsExactly("validation-failed");
        assertThat(answer.all("$.errors[0].field")).containsExactly(field);
        assertThat(answer.all("$.errors[0].message").getFirst()).startsWith(allowed);
    }

    @Test
    void anAnswerOfTheWrongKindIsRefusedWithItsField() {
        assertThat(refused("{'safeNow':true,'age':'old'}").all("$.errors[0].field"))
                .containsExactly("age");
    }

    private static Practice practice(Gender gender, Map<String, Experience> experience, Set<String> excludes) {
        return new Practice(gender, Set.of(), experience, Map.of(), Set.of(), excludes, 4);
    }

    private List<String> names(String body) {
        return matched(body).all("$.items[*].therapist.name");
    }

    private Answer matched(String body) {
        return new Answer(text(send(body).expectStatus().isOk()));
    }

    private Answer refused(String body) {
        return new Answer(text(send(body).expectStatus().isBadRequest()));
    }

    private static String text(ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody());
    }

    private ResponseSpec send(String body) {
        return http.post()
                .uri("/api/directory/matches")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.replace('\'', '"'))
                .exchange();
    }

    private record Answer(String json) {

        /** Everything at a path, as text; nothing for null. */
        List<String> all(String path) {
            Object found = JsonPath.read(json, path);
            Stream<?> items = found instanceof List<?> list ? list.stream() : Stream.ofNullable(found);
            return items.map(Object::toString).toList();
        }
    }
}
