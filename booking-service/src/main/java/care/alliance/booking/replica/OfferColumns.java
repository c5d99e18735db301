package care.alliance.booking.replica;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.booking.replica.domain.Price;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Offer {@code o} and clinic {@code c} as columns, for whoever joins them into a query of their own. */
public final class OfferColumns {

    /** Columns of an offer, to be read with {@link #offer}. */
    public static final String OFFER = """
            o.id, o.therapist_id, o.clinic_id, o.therapy, o.participation, o.minutes, o.formats, o.age_min, o.age_max,
            o.price_amount, o.price_currency""";

    /** Columns of a clinic, to be read with {@link #clinic}. */
    public static final String CLINIC = "c.id AS clinic_id, c.zone AS clinic_zone, c.location_ids";

    private OfferColumns() {}

    /** The offer in a row with {@link #OFFER}. */
    public static Offer offer(Readable row) {
        return new Offer(
                required(row, "id", UUID.class),
                required(row, "therapist_id", UUID.class),
                required(row, "clinic_id", UUID.class),
                row.get("therapy", String.class),
                Participation.valueOf(required(row, "participation", String.class)),
                Duration.ofMinutes(required(row, "minutes", Integer.class)),
                formats(required(row, "formats", String[].class)),
                row.get("age_min", Integer.class),
                row.get("age_max", Integer.class),
                new Price(required(row, "price_amount", Long.class), required(row, "price_currency", String.class)));
    }

    /** The clinic in a row with {@link #CLINIC}. */
    public static Clinic clinic(Readable row) {
        return new Clinic(
                required(row, "clinic_id", UUID.class),
                ZoneId.of(required(row, "clinic_zone", String.class)),
                Set.of(required(row, "location_ids", UUID[].class)));
    }

    private static Set<Format> formats(String[] names) {
        return Arrays.stream(names).map(Format::valueOf).collect(toUnmodifiableSet());
    }

    static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
