package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchPagesTest extends DirectoryTest {

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

        assertThat(allPages(3)).hasSize(11).doesNotHaveDuplicates().containsExactlyElementsOf(allPages(50));
    }

    @Test
    void theTotalIsOfAllPages() {
        supply.has(LONDON);
        for (int i = 0; i < 3; i++) {
            supply.has(therapist("Someone " + i).offering("cbt", 70, VIDEO));
        }

        Part last = page(2, Objects.requireNonNull(page(2, null).next()));
        assertThat(last.items()).hasSize(1);
        assertThat(last.total()).isEqualTo(3);
        assertThat(last.next()).isNull();
    }

    private List<UUID> allPages(int limit) {
        List<UUID> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Part page = page(limit, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(item -> ids.add(item.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private Part page(int limit, @Nullable String cursor) {
        Part page = http.get()
                .uri("/api/directory/therapists?limit={limit}&cursor={cursor}", limit, cursor == null ? "" : cursor)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Part.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page);
    }

    private record Part(List<Item> items, @Nullable String next, long total) {}

    private record Item(UUID id) {}
}
