package care.alliance.directory.therapist.domain;

import static care.alliance.directory.testing.TherapistFixture.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.therapist.domain.ProfileEdit.Entry;
import care.alliance.directory.therapist.domain.ProfileEdit.OfferChange;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Skill.Level;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Therapist ANA =
            therapist("Ana").offering("ipt", 80, Format.VIDEO).build();
    private static final Offer OFFER = ANA.offers().getFirst();
    private static final Editor MANAGER = new Editor(false, Set.of(OFFER.clinicId()), "Mo Ager");

    private final ProfileCheck check = new ProfileCheck(Set.of("ipt", "cbt"), Set.of("depression", "ocd"));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongs")
    void whatIsWrongIsNamedByItsField(String field, String code, ProfileEdit edit) {
        assertThat(check.faults(edit, ANA, MANAGER, TODAY))
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(field + " " + code);
    }

    static Stream<Arguments> wrongs() {
        String long301 = "x".repeat(301);
        return Stream.of(
                wrong("summary", "required", new Wanted().summary(" \r\n ")),
                wrong("summary", "too-long", new Wanted().summary(long301)),
                wrong("summary", "control-character", new Wanted().summary("a\u0000b")),
                wrong("languages", "required", new Wanted().languages()),
                wrong("languages[1]", "unknown", new Wanted().languages("en", "klingon")),
                wrong("languages[1]", "twice", new Wanted().languages("en", "en")),
                wrong("conditions[0]", "unknown", new Wanted().conditions("boredom")),
                wrong("experience", "unknown", new Wanted().experience(Map.of("ocd", Experience.LEAD))),
                wrong("fluency", "unknown", new Wanted().fluency(Map.of("fr", Fluency.CONVERSATIONAL))),
                wrong("excludes[0]", "unknown", new Wanted().excludes("depression")),
                wrong("doesNotTreat", "too-many", new Wanted().doesNotTreat(21)),
                wrong("capacity", "out-of-range", new Wanted().capacity(0)),
                wrong("capacity", "out-of-range", new Wanted().capacity(41)),
                wrong("therapies", "still-offered", new Wanted().therapies(new Skill("cbt", Level.TRAINED))),
                wrong(
                        "therapies[1]",
                        "unknown",
                        new Wanted().therapies(new Skill("ipt", Level.TRAINED), new Skill("hope", Level.TRAINED))),
                wrong("registrations[0].checkedOn", "not-past", new Wanted().registered(TODAY.plusDays(1), null)),
                wrong("registrations[0].nextCheckOn", "date-order", new Wanted().registered(TODAY, TODAY)),
                wrong(
                        "registrations[0].nextCheckOn",
                        "date-order",
                        new Wanted().registered(TODAY, TODAY.plusYears(3).plusDays(1))),
                wrong("offers[0].minutes", "out-of-range", new Wanted().offer(OFFER.id(), 14, 18, null, 1)),
                wrong("offers[0].price", "out-of-range", new Wanted().offer(OFFER.id(), 50, 18, null, 100_001)),
                wrong("offers[0].ageMax", "age-order", new Wanted().offer(OFFER.id(), 50, 18, 17, 1)),
                wrong("offers[0].id", "unknown", new Wanted().offer(new UUID(1, 1), 50, 18, null, 1)));
    }

    @Test
    void whatIsRightPassesWhateverItIsWrittenIn() {
        ProfileEdit edit = new Wanted()
                .summary("<b>'; DROP TABLE therapist; -- 🌱 مريم\nSecond line")
                .edit();

        assertThat(check.faults(edit, ANA, MANAGER, TODAY)).isEmpty();
        assertThat(Edits.applied(edit, ANA, MANAGER).portrait().summary()).isEqualTo(edit.summary());
    }

    @Test
    void aFormsOwnOrderTurnsNoProfileAround() {
        Therapist two = therapist("Ana").workingWith("ocd", "depression").build();
        ProfileEdit edit = new Wanted().conditions("depression", "ocd").edit();

        assertThat(Edits.applied(edit, two, MANAGER).conditions()).containsExactly("ocd", "depression");
    }

    @Test
    void whoChangesARegistrationIsWhoLooked() {
        Registration old = ANA.registrations().getFirst();
        Entry same = new Entry(old.body(), old.number(), old.status(), old.checkedOn(), old.nextCheckOn());
        Entry later = new Entry(old.body(), old.number(), old.status(), TODAY, TODAY.plusYears(1));

        assertThat(applied(same).checkedBy()).isEqualTo("Imogen Hart");
        assertThat(applied(later).checkedBy()).isEqualTo("Mo Ager");
    }

    private static Registration applied(Entry entry) {
        Wanted wanted = new Wanted();
        wanted.registrations = List.of(entry);
        return Edits.applied(wanted.edit(), ANA, MANAGER).registrations().getFirst();
    }

    private static Arguments wrong(String field, String code, Wanted wanted) {
        return Arguments.of(field, code, wanted.edit());
    }

    /** An edit without faults until said otherwise. */
    private static final class Wanted {
        private String summary = "Helps.";
        private List<String> languages = List.of("en");
        private List<String> conditions = List.of("depression");
        private Map<String, Experience> experience = Map.of();
        private Map<String, Fluency> fluency = Map.of();
        private List<String> excludes = List.of();
        private List<String> doesNotTreat = List.of();
        private int capacity = 4;
        private @Nullable List<Skill> therapies;
        private @Nullable List<Entry> registrations;
        private @Nullable List<OfferChange> offers;

        Wanted summary(String text) {
            summary = text;
            return this;
        }

        Wanted languages(String... codes) {
            languages = List.of(codes);
            return this;
        }

        Wanted conditions(String... slugs) {
            conditions = List.of(slugs);
            return this;
        }

        Wanted experience(Map<String, Experience> by) {
            experience = by;
            return this;
        }

        Wanted fluency(Map<String, Fluency> by) {
            fluency = by;
            return this;
        }

        Wanted excludes(String slug) {
            excludes = List.of(slug);
            return this;
        }

        Wanted doesNotTreat(int lines) {
            doesNotTreat = Collections.nCopies(lines, "Psychosis");
            return this;
        }

        Wanted capacity(int people) {
            capacity = people;
            return this;
        }

        Wanted therapies(Skill... skills) {
            therapies = List.of(skills);
            return this;
        }

        Wanted registered(LocalDate checked, @Nullable LocalDate next) {
            registrations = List.of(
                    new Entry("HCPC", "1", Status.CURRENT, checked, next == null ? checked.plusYears(1) : next));
            return this;
        }

        Wanted offer(UUID id, int minutes, int ageMin, @Nullable Integer ageMax, long price) {
            offers = List.of(new OfferChange(id, minutes, List.of(Format.VIDEO), ageMin, ageMax, price));
            return this;
        }

        ProfileEdit edit() {
            return new ProfileEdit(
                    "she/her",
                    summary,
                    "A life.",
                    "",
                    languages,
                    fluency,
                    conditions,
                    experience,
                    excludes,
                    doesNotTreat,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    capacity,
                    therapies,
                    registrations,
                    offers);
        }
    }
}
