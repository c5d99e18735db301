package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.alliance.directory.database.Columns;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

class SearchPagesTest extends DirectoryTest {

    private static final Comparator<Item> SOONEST =
            Comparator.comparing(Item::soonest).thenComparing(item -> item.id().toString());
    private static final Map<String, Comparator<Item>> ORDERS = Map.of(
            "soonest", SOONEST,
            "price", Comparator.comparingLong(Item::price).thenComparing(SOONEST),
            "distance",
                    Comparator.comparing(Item::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(SOONEST));

    @Test
    void pagesShowEverybodyOnceInOneOrder() {
        supply.has(LONDON);
        for (int i = 0; i < 11; i++) {
            TherapistFixture someone = therapist("Someone " + i).offering("cbt", 70, VIDEO);
            supply.has(someone);
            if (i % 3 != 0) {
                // Two at a time share a start, so that ties are met.
                supply.free(someone, VIDEO, "2026-11-%02dT09:00:00Z".formatted(24 + i / 3));
            }
        }

        assertThat(allPages("", 3)).hasSize(11).doesNotHaveDuplicates().containsExactlyElementsOf(allPages("", 50));
    }

    /** Prices, places and starts come in ties, so that each rank is met more than once. */
    @ParameterizedTest
    @CsvSource({"soonest", "price", "distance"})
    void everyOrderShowsEverybodyOnce(String sort) {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        for (int i = 0; i < 12; i++) {
            TherapistFixture someone = therapist("Someone " + i)
                    .at(i % 2 == 0 ? LONDON : MANCHESTER)
                    .offering("cbt", 60 + i % 3, i % 4 == 3 ? VIDEO : IN_PERSON);
            supply.has(someone);
            if (i > 5) {
                supply.free(someone, i % 4 == 3 ? VIDEO : IN_PERSON, "2026-11-%02dT09:00:00Z".formatted(24 + i / 3));
            }
        }
        String search = "near=London&withinKm=500&sort=" + sort;

        List<Item> items = allPages(search, 2);

        assertThat(items).hasSize(12).doesNotHaveDuplicates().containsExactlyElementsOf(allPages(search, 50));
        assertThat(items).isSortedAccordingTo(ORDERS.get(sort));
    }

    @Test
    void distanceTellsTheWayToASessionInPersonOnly() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        supply.has(therapist("Far").at(MANCHESTER).offering("cbt", 70, VIDEO, IN_PERSON));
        supply.has(therapist("Screen").offering("cbt", 70, VIDEO));
        supply.has(therapist("Near").offering("cbt", 70, VIDEO, IN_PERSON));

        assertThat(page("near=SE1&sort=distance", 10, null).items())
                .extracting(Item::name, Item::distanceKm)
                .first()
                .isEqualTo(tuple("Near", 0.7));
        assertThat(page("near=SE1&sort=distance", 10, null).items())
                .extracting(Item::distanceKm)
                .containsExactly(0.7, null, null);
        assertThat(page("near=SE1&format=VIDEO", 10, null).items())
                .hasSize(3)
                .allMatch(item -> item.distanceKm() == null);
        assertThat(page("", 10, null).items()).hasSize(3).allMatch(item -> item.distanceKm() == null);
    }

    @Test
    void aTimeThatNobodyCanGetToIsNotShown() {
        supply.has(MANCHESTER);
        TherapistFixture far = therapist("Far").at(MANCHESTER).offering("cbt", 70, VIDEO, IN_PERSON);
        supply.has(far);
        supply.free(far, IN_PERSON, "2026-11-24T09:00:00Z");
        supply.free(far, VIDEO, "2026-11-25T09:00:00Z");

        assertThat(page("near=London", 10, null).items().getFirst().openings())
                .extracting(Opening::format)
                .containsExactly("VIDEO");
        assertThat(page("near=Manchester", 10, null).items().getFirst().openings())
                .hasSize(2);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        supply.has(LONDON);
        supply.has(therapist("One").offering("cbt", 70, VIDEO));
        supply.has(therapist("Two").offering("cbt", 70, VIDEO));
        String cursor = Objects.requireNonNull(page("sort=price", 1, null).next());

        http.get()
                .uri("/api/directory/therapists?sort=soonest&cursor={cursor}", cursor)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("cursor");
    }

    @Test
    void anOrderByDistanceNeedsAPlaceAndSaysSo() {
        http.get()
                .uri("/api/directory/therapists?sort=distance")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("needs-near");
    }

    /** A plan for all questions alike takes a hundred times as long on ten thousand therapists. */
    @Test
    void everySearchIsPlannedForWhatItAsks(@Autowired DatabaseClient database) {
        assertThat(database.sql("SHOW plan_cache_mode")
                        .map(row -> Columns.text(row, "plan_cache_mode"))
                        .one()
                        .block())
                .isEqualTo("force_custom_plan");
    }

    @Test
    void theTotalIsOfAllPages() {
        supply.has(LONDON);
        for (int i = 0; i < 3; i++) {
            supply.has(therapist("Someone " + i).offering("cbt", 70, VIDEO));
        }

        Part last = page("", 2, Objects.requireNonNull(page("", 2, null).next()));
        assertThat(last.items()).hasSize(1);
        assertThat(last.total()).isEqualTo(3);
        assertThat(last.next()).isNull();
    }

    private List<Item> allPages(String search, int limit) {
        List<Item> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Part page = page(search, limit, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            items.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return items;
    }

    private Part page(String search, int limit, @Nullable String cursor) {
        Part page = http.get()
                .uri(
                        "/api/directory/therapists?" + search + "&limit={limit}&cursor={cursor}",
                        limit,
                        cursor == null ? "" : cursor)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Part.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page);
    }

    private record Part(List<Item> items, @Nullable String next, long total) {}

    private record Item(UUID id, String name, @Nullable Double distanceKm, List<Offer> offers, List<Opening> openings) {

        Instant soonest() {
            return openings.isEmpty() ? Instant.MAX : openings.getFirst().start();
        }

        long price() {
            return offers.getFirst().price().amount();
        }
    }

    private record Offer(Price price) {}

    private record Price(long amount) {}

    private record Opening(String format, Instant start) {}
}
