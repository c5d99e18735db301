package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.PHONE;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxationsTest extends DirectoryTest {

    private final TherapistFixture ana =
            therapist("Ana").speaking("en", "es").workingWith("depression").offering("ipt", 92, VIDEO, IN_PERSON);
    private final TherapistFixture ben =
            therapist("Ben").at(MANCHESTER).workingWith("ptsd").offering("emdr", 60, IN_PERSON);
    private final TherapistFixture cem =
            therapist("Cem").speaking("tr", "en").workingWith("panic").offering("cbt", 45, PHONE);
    private final TherapistFixture dee =
            therapist("Dee").workingWith("depression").offering("ipt", 97, VIDEO);

    @BeforeEach
    void fourTherapists() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        for (TherapistFixture one : List.of(ana, ben, cem, dee)) {
            supply.has(one);
        }
        supply.free(ana, VIDEO, "2026-11-25T09:00:00Z");
        supply.free(dee, VIDEO, "2026-11-27T09:00:00Z");
        supply.free(cem, PHONE, "2026-12-01T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "near=Leeds&withinKm=10&format=IN_PERSON, 'withinKm=100 (1); format=VIDEO (2); format=PHONE (1)'",
        "near=Leeds&withinKm=10&format=IN_PERSON&therapy=ipt, 'withinKm=1000 (1); format=VIDEO (2)'",
        "therapy=ipt&format=PHONE, 'format=VIDEO (2); format=IN_PERSON (1); therapy any (1)'",
        "therapy=ipt&maxPrice=8000, 'maxPrice=9500 (1); therapy any (2)'",
        "therapy=ipt&before=2026-11-24, 'before=2026-11-26 (1)'",
        "q=zzzz&therapy=ipt, 'q any (2)'",
        "language=tr&therapy=emdr, 'therapy any (1); language any (1)'",
        "condition=ptsd&language=es, 'language any (1); condition any (1)'",
        "clinic=0198c0de-0000-7000-8000-00000000c102&therapy=ipt, 'clinic any (2); therapy any (1)'",
        "participation=GROUP, 'participation any (4)'",
        "language=tr&therapy=ipt&condition=ptsd, 'therapy any + language any (1); therapy any + condition any (1); language any + condition any (2)'",
        "therapy=emdr&participation=GROUP&language=es&condition=panic, ''",
        "age=5, ''",
        "age=5&therapy=ipt, ''"
    })
    void whoFindsNobodyIsToldWhatWouldFindSomebody(String filters, String told) {
        assertThat(relaxations(filters)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "near=Leeds&withinKm=10&format=IN_PERSON",
        "therapy=ipt&format=PHONE",
        "therapy=ipt&maxPrice=8000",
        "therapy=ipt&before=2026-11-24",
        "language=tr&therapy=ipt&condition=ptsd",
        "near=Leeds&withinKm=10&therapy=emdr&language=es"
    })
    void takenAtTheirWordTheyFindAsMany(String filters) {
        List<Relaxation> told = Objects.requireNonNull(found(filters).relaxations());

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(relaxation ->
                        assertThat(found(changed(filters, relaxation)).total()).isEqualTo(relaxation.adds()));
    }

    @Test
    void whoFindsSomebodyIsToldNothing() {
        assertThat(found("therapy=ipt").relaxations()).isNull();
    }

    private static String changed(String filters, Relaxation relaxation) {
        String rest = List.of(filters.split("&", -1)).stream()
                .filter(filter -> relaxation.changes().stream()
                        .noneMatch(change -> filter.startsWith(change.filter() + "=")
                                || (change.filter().equals("near") && filter.startsWith("withinKm="))))
                .collect(Collectors.joining("&"));
        return relaxation.changes().stream()
                .filter(change -> change.value() != null)
                .map(change -> "&" + change.filter() + "=" + change.value())
                .collect(Collectors.joining("", rest, ""));
    }

    private String relaxations(String filters) {
        return Objects.requireNonNull(found(filters).relaxations()).stream()
                .map(relaxation -> relaxation.changes().stream()
                                .map(change ->
                                        change.filter() + (change.value() == null ? " any" : "=" + change.value()))
                                .collect(Collectors.joining(" + "))
                        + " (" + relaxation.adds() + ")")
                .collect(Collectors.joining("; "));
    }

    private Part found(String filters) {
        return Objects.requireNonNull(http.get()
                .uri("/api/directory/therapists?" + filters)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Part.class)
                .returnResult()
                .getResponseBody());
    }

    private record Part(long total, @Nullable List<Relaxation> relaxations) {}

    private record Relaxation(List<Change> changes, long adds) {}

    private record Change(String filter, @Nullable String value) {}
}
