package care.alliance.directory.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Strength;
import care.alliance.directory.therapy.domain.Therapy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages claim is what UK guidelines say, and no more. */
class EvidenceTest {

    private static final Set<Strength> SUPPORTED = Set.of(Strength.RECOMMENDED, Strength.OPTION);

    private final Library library = new ContentConfiguration().library();

    @Test
    void everyClaimIsOneThatWasAgreed() {
        assertThat(library.therapies().stream()
                        .flatMap(therapy -> therapy.evidence().stream().map(claim -> line(therapy, claim))))
                .containsExactlyInAnyOrder(
                        "ipt depression ADULTS Less severe OPTION ng222",
                        "ipt depression ADULTS More severe OPTION ng222",
                        "ipt depression AGE_12_18 Mild RECOMMENDED ng134",
                        "ipt depression AGE_12_18 Moderate to severe OPTION ng134",
                        "ipt depression AGE_5_11 Any LIMITED ng134",
                        "ipt bipolar-depression ADULTS Depressive episode RECOMMENDED cg185",
                        "ipt perinatal-depression ADULTS Any LIMITED sbu358",
                        "ipt generalised-anxiety ADULTS Any INSUFFICIENT cg113",
                        "ipt panic ADULTS Any INSUFFICIENT cg113",
                        "ipt social-anxiety ADULTS Any INSUFFICIENT cg159",
                        "ipt bulimia ADULTS Any INSUFFICIENT ng69",
                        "ipt binge-eating ADULTS Any INSUFFICIENT ng69",
                        "ipt ocd ADULTS Any NOT_RECOMMENDED cg31",
                        "ipt bereavement ADULTS No diagnosis implied LIMITED iptuk",
                        "ipt life-changes ADULTS No diagnosis implied LIMITED iptuk",
                        "ipt loneliness ADULTS No diagnosis implied LIMITED iptuk",
                        "ipt relationship-conflict ADULTS No diagnosis implied LIMITED iptuk",
                        "cbt depression ADULTS Less severe RECOMMENDED ng222",
                        "cbt depression ADULTS More severe RECOMMENDED ng222",
                        "cbt depression ADULTS Preventing relapse RECOMMENDED ng222",
                        "cbt depression AGE_12_18 Mild RECOMMENDED ng134",
                        "cbt depression AGE_12_18 Moderate to severe RECOMMENDED ng134",
                        "cbt generalised-anxiety ADULTS Any RECOMMENDED cg113",
                        "cbt panic ADULTS Any RECOMMENDED cg113",
                        "cbt social-anxiety ADULTS Any RECOMMENDED cg159",
                        "cbt ptsd ADULTS Any RECOMMENDED ng116",
                        "cbt ocd ADULTS Any RECOMMENDED cg31",
                        "cbt anorexia ADULTS Any RECOMMENDED ng69",
                        "cbt anorexia AGE_12_18 Any OPTION ng69",
                        "cbt bulimia ADULTS Any RECOMMENDED ng69",
                        "cbt binge-eating ADULTS Any RECOMMENDED ng69",
                        "cbt bipolar-depression ADULTS Depressive episode RECOMMENDED cg185",
                        "cbt perinatal-depression ADULTS Any RECOMMENDED cg192",
                        "emdr ptsd ADULTS More than three months after the event RECOMMENDED ng116",
                        "emdr ptsd ADULTS One to three months after the event OPTION ng116",
                        "emdr generalised-anxiety ADULTS Any INSUFFICIENT cg113",
                        "counselling depression ADULTS Less severe OPTION ng222",
                        "counselling depression ADULTS More severe OPTION ng222",
                        "counselling social-anxiety ADULTS Any NOT_RECOMMENDED cg159",
                        "counselling bereavement ADULTS No diagnosis implied LIMITED ncps",
                        "counselling life-changes ADULTS No diagnosis implied LIMITED bacp",
                        "counselling loneliness ADULTS No diagnosis implied LIMITED bacp",
                        "counselling relationship-conflict ADULTS No diagnosis implied LIMITED bacp",
                        "behavioural-activation depression ADULTS Less severe RECOMMENDED ng222",
                        "behavioural-activation depression ADULTS More severe RECOMMENDED ng222",
                        "guided-self-help depression ADULTS Less severe RECOMMENDED ng222",
                        "guided-self-help generalised-anxiety ADULTS Any RECOMMENDED cg113",
                        "guided-self-help panic ADULTS Any OPTION cg113",
                        "guided-self-help social-anxiety ADULTS Any OPTION cg159",
                        "guided-self-help bulimia ADULTS Any RECOMMENDED ng69",
                        "guided-self-help binge-eating ADULTS Any RECOMMENDED ng69",
                        "guided-self-help perinatal-depression ADULTS Any RECOMMENDED cg192",
                        "mbct depression ADULTS Preventing relapse RECOMMENDED ng222",
                        "mbct depression ADULTS Less severe OPTION ng222",
                        "mbct social-anxiety ADULTS Any NOT_RECOMMENDED cg159",
                        "stpp depression ADULTS Less severe OPTION ng222",
                        "stpp depression ADULTS More severe OPTION ng222",
                        "stpp depression AGE_12_18 Moderate to severe OPTION ng134",
                        "stpp depression AGE_5_11 Any LIMITED ng134",
                        "stpp social-anxiety ADULTS Any OPTION cg159",
                        "stpp anorexia ADULTS Any LIMITED ng69",
                        "stpp ocd ADULTS Any INSUFFICIENT cg31",
                        "couple depression ADULTS More severe OPTION ng222",
                        "couple bipolar-depression ADULTS Depressive episode RECOMMENDED cg185",
                        "couple relationship-conflict ADULTS No diagnosis implied LIMITED bacp",
                        "family anorexia AGE_12_18 Any RECOMMENDED ng69",
                        "family bulimia AGE_12_18 Any RECOMMENDED ng69",
                        "family depression AGE_12_18 Moderate to severe OPTION ng134",
                        "family depression AGE_5_11 Any LIMITED ng134",
                        "family bipolar-depression ADULTS Preventing relapse OPTION cg185",
                        "mantra anorexia ADULTS Any RECOMMENDED ng69",
                        "dbt borderline-personality ADULTS Any OPTION cg78",
                        "cbt-e anorexia ADULTS Any RECOMMENDED ng69",
                        "cbt-e anorexia AGE_12_18 Any OPTION ng69",
                        "cbt-e bulimia ADULTS Any RECOMMENDED ng69",
                        "cbt-e binge-eating ADULTS Any RECOMMENDED ng69",
                        "act depression ADULTS More severe INSUFFICIENT ng222",
                        "schema borderline-personality ADULTS Any LIMITED cg78",
                        "schema depression ADULTS More severe INSUFFICIENT ng222",
                        "cat borderline-personality ADULTS Any LIMITED cg78",
                        "cat depression ADULTS More severe INSUFFICIENT ng222",
                        "body-based depression ADULTS More severe INSUFFICIENT ng222",
                        "integrative life-changes ADULTS No diagnosis implied LIMITED ukcp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"panic", "social-anxiety", "generalised-anxiety", "anorexia", "bulimia", "binge-eating", "ocd"})
    void iptIsNotOfferedForWhatGuidelinesDoNotSupport(String condition) {
        assertThat(strengths("ipt", condition))
                .doesNotContainAnyElementsOf(SUPPORTED)
                .doesNotContain(Strength.LIMITED);
    }

    @Test
    void perinatalDepressionIsNoMoreThanLimitedBecauseItsCertaintyIsLow() {
        assertThat(strengths("ipt", "perinatal-depression")).containsExactly(Strength.LIMITED);
    }

    @Test
    void addictionIsClaimedNowhere() {
        assertThat(library.conditions()).noneMatch(condition -> condition.slug().matches(".*(addict|alcohol|drug).*"));
    }

    @Test
    void iptTherapistsAreAccreditedByIptUkAlone() {
        assertThat(therapy("ipt").training().accreditedBy()).containsExactly("IPT UK");
    }

    private List<Strength> strengths(String slug, String condition) {
        return therapy(slug).evidence().stream()
                .filter(claim -> claim.condition().equals(condition))
                .map(Claim::strength)
                .toList();
    }

    private Therapy therapy(String slug) {
        return library.therapy(slug).orElseThrow();
    }

    private static String line(Therapy therapy, Claim claim) {
        return "%s %s %s %s %s %s"
                .formatted(
                        therapy.slug(),
                        claim.condition(),
                        claim.age(),
                        claim.severity(),
                        claim.strength(),
                        claim.source());
    }
}
