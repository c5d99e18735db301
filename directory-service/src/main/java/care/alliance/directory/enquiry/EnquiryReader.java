package care.alliance.directory.enquiry;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.enquiry.EnquiryFilter.Position;
import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.kit.page.Page;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads enquiries for the clinics that answer them. */
@Component
class EnquiryReader {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Position BEFORE_ALL = new Position(-1, 0, new UUID(0, 0));
    private static final String SELECT = "SELECT " + EnquiryRow.HANDLING + ", " + EnquiryRow.ASKED
            + ", e.rank, e.urgency, e.anonymised_at, c.name AS clinic, c.zone"
            + " FROM enquiry e JOIN clinic c ON c.id = e.clinic_id ";
    private static final String LIST = SELECT + """
            WHERE e.clinic_id = ANY(:clinics) AND e.state = ANY(:states)
                AND (e.rank, e.urgency, e.id) > (:rank, :urgency, :id)
            ORDER BY e.rank, e.urgency, e.id LIMIT :most
            """;
    private static final String ONE = SELECT + "WHERE e.id = :id AND e.clinic_id = ANY(:clinics)";

    private final DatabaseClient database;
    private final EnquiryStore store;
    private final JsonMapper json;
    private final Clock clock;

    EnquiryReader(DatabaseClient database, EnquiryStore store, JsonMapper json, Clock clock) {
        this.database = database;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** Those that wait longest first. */
    Mono<Page<EnquiryLine>> list(EnquiryFilter filter) {
        Position after = filter.after() == null ? BEFORE_ALL : filter.after();
        Collection<EnquiryState> states =
                filter.states().isEmpty() ? Arrays.asList(EnquiryState.values()) : filter.states();
        return database.sql(LIST)
                .bind("clinics", filter.clinics().toArray(UUID[]::new))
                .bind("states", states.stream().map(Enum::name).toArray(String[]::new))
                .bind("rank", after.rank())
                .bind("urgency", after.urgency())
                .bind("id", after.id())
                .bind("most", filter.limit() + 1)
                .map(this::placed)
                .all()
                .collectList()
                .map(read -> Page.of(read, filter.limit(), Placed::position))
                .map(page -> new Page<>(page.items().stream().map(Placed::line).toList(), page.next()))
                .timeout(LIMIT);
    }

    /** Empty for one of another clinic, as for one that does not exist. */
    Mono<EnquiryView> one(UUID id, Set<UUID> clinics) {
        return database.sql(ONE)
                .bind("id", id)
                .bind("clinics", clinics.toArray(UUID[]::new))
                .map(row -> view(row))
                .one()
                .timeout(LIMIT)
                .flatMap(view -> store.entries(id).map(view::with));
    }

    private Placed placed(Readable row) {
        UUID id = value(row, "id", UUID.class);
        Position position = new Position(value(row, "rank", Integer.class), value(row, "urgency", Long.class), id);
        return new Placed(
                position,
                EnquiryLine.of(
                        EnquiryRow.handling(row), EnquiryRow.asked(row, json), text(row, "zone"), clock.instant()));
    }

    private EnquiryView view(Readable row) {
        return EnquiryView.of(
                EnquiryRow.handling(row),
                EnquiryRow.asked(row, json),
                text(row, "clinic"),
                text(row, "zone"),
                row.get("anonymised_at", Instant.class) != null,
                clock.instant());
    }

    private record Placed(Position position, EnquiryLine line) {}
}
