package care.alliance.directory.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.search.domain.Filters.Understood;
import care.alliance.directory.search.domain.Wish.Before;
import care.alliance.directory.therapist.domain.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    private static final Located NOWHERE = new Located.NotAsked();
    private static final Gazetteer GAZETTEER = new Gazetteer(
            PlaceList.read("places", List.of("area;Leeds;LS;53.83;-1.53", "town;Leeds;LS1;53.797;-1.544")));
    private static final Vocabulary WORDS = new Vocabulary(List.of("ipt", "cbt"), List.of("depression"));

    @Test
    void nothingTypedIsAWishForAnything() {
        Wish anything = new Wish(null, null, null, null, null, null, null, null, null, null, null);

        assertThat(understood(null, null)).isEqualTo(new Understood.Clear(anything, Sort.SOONEST));
    }

    @Test
    void aBlankFieldOfAFormIsLeftOut() {
        RawFilters blank = new RawFilters("", " ", "", "", "", "", "", "25", "", "", "", "", "");

        assertThat(Filters.understand(blank, WORDS, NOWHERE)).isEqualTo(understood(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "therapy, astrology, ipt",
        "condition, taxes, depression",
        "age, minus one, 0 to 120",
        "age, 121, 0 to 120",
        "format, PIGEON, VIDEO",
        "format, video, VIDEO",
        "participation, CROWD, COUPLE",
        "language, english, two letters",
        "near, Atlantis, Leeds",
        "maxPrice, -1, pence",
        "maxPrice, 99999999999999999999, pence",
        "before, tomorrow, 2026-12-31",
        "before, +999999999-12-31T00:00:00Z, 2026-12-31",
        "before, 2026-02-30, 2026-12-31",
        "before, 2026-02-01Tnoon, 2026-12-31",
        "clinic, north, UUID",
        "withinKm, 5000, kilometres",
        "withinKm, 5, together with near",
        "sort, cheapest, 'soonest, price, distance'",
        "sort, distance, together with near"
    })
    void anUnknownValueIsRefusedWithWhatIsAllowed(String filter, String typed, String hint) {
        assertThat(understood(filter, typed)).isInstanceOfSatisfying(Understood.Unclear.class, no -> {
            assertThat(no.faults()).extracting(FilterFault::filter).containsExactly(filter);
            assertThat(no.faults().getFirst().allowed()).contains(hint);
        });
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        RawFilters wrong = new RawFilters("x", "y", null, "z", null, null, null, null, null, null, null, null, null);

        assertThat(Filters.understand(wrong, WORDS, NOWHERE))
                .isInstanceOfSatisfying(
                        Understood.Unclear.class,
                        no -> assertThat(no.faults())
                                .extracting(FilterFault::filter)
                                .containsExactly("therapy", "condition", "format"));
    }

    @Test
    void beforeIsADayOrAMoment() {
        assertThat(wish("before", "2026-12-01").before()).isEqualTo(new Before.Day(LocalDate.of(2026, 12, 1)));
        assertThat(wish("before", "2026-12-01T10:00:00Z").before())
                .isEqualTo(new Before.Moment(Instant.parse("2026-12-01T10:00:00Z")));
    }

    @Test
    void nearMeansTwentyFiveKilometresUnlessSaidOtherwise() {
        assertThat(wish("near", "LS1").near())
                .isNotNull()
                .extracting(Wish.Near::withinKm)
                .isEqualTo(25.0);
    }

    @Test
    void aFormatIsReadByItsName() {
        assertThat(wish("format", " VIDEO ").format()).isEqualTo(Format.VIDEO);
    }

    @Property
    void noWordsBreakIt(@ForAll String typed) {
        assertThat(understood("q", typed)).isNotNull();
    }

    private static Understood understood(@Nullable String filter, @Nullable String typed) {
        RawFilters form = form(filter, typed);
        String near = form.near();
        return Filters.understand(form, WORDS, near == null ? NOWHERE : GAZETTEER.find(near));
    }

    private static Wish wish(String filter, String typed) {
        if (understood(filter, typed) instanceof Understood.Clear(Wish wish, Sort _)) {
            return wish;
        }
        throw new AssertionError(filter + " was not understood");
    }

    private static RawFilters form(@Nullable String filter, @Nullable String typed) {
        return new RawFilters(
                "therapy".equals(filter) ? typed : null,
                "condition".equals(filter) ? typed : null,
                "age".equals(filter) ? typed : null,
                "format".equals(filter) ? typed : null,
                "participation".equals(filter) ? typed : null,
                "language".equals(filter) ? typed : null,
                "near".equals(filter) ? typed : null,
                "withinKm".equals(filter) ? typed : null,
                "maxPrice".equals(filter) ? typed : null,
                "before".equals(filter) ? typed : null,
                "q".equals(filter) ? typed : null,
                "clinic".equals(filter) ? typed : null,
                "sort".equals(filter) ? typed : null);
    }
}
