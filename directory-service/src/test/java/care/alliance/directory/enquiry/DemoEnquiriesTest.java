package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

class DemoEnquiriesTest extends EnquiryTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Autowired
    private Desks desks;

    @Autowired
    private EnquiryStore store;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Clock clock;

    @Test
    void theInboxShowsEveryStateAndSomethingOverdue() {
        load();

        assertThat(rows("SELECT state FROM enquiry ORDER BY id"))
                .containsExactly("NEW", "NEW", "TAKEN", "ANSWERED", "CLOSED", "CLOSED");
        get("reception", "")
                .expectBody()
                .jsonPath("$.items[0].overdue")
                .isEqualTo(true)
                .jsonPath("$.items[1].overdue")
                .isEqualTo(false);
        assertThat(rows("SELECT kind FROM letter")).isEmpty();
    }

    @Test
    void loadingAgainChangesNothing() {
        load();
        run("DELETE FROM enquiry_entry");

        load();

        assertThat(rows("SELECT words FROM enquiry_entry")).isEmpty();
    }

    @Test
    void nobodyInItIsReal() {
        assertThat(DemoEnquiries.written())
                .allSatisfy(entry -> assertThat(entry.email()).endsWith("@example.org"))
                .allSatisfy(entry -> assertThat(
                                entry.phone() == null || entry.phone().startsWith("020 7946 0"))
                        .isTrue());
    }

    private void load() {
        new DemoEnquiries(desks, store, transaction, clock).load().block(LIMIT);
    }
}
