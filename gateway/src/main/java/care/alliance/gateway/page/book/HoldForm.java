package care.alliance.gateway.page.book;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A chosen time as the slot picker sends it. */
record HoldForm(
        @Nullable String therapistId,
        @Nullable String offerId,
        @Nullable String clinicId,
        @Nullable String therapy,
        @Nullable String start,
        @Nullable String format) {

    /** The therapist whose page to go back to; empty where the form was tampered with. */
    Optional<UUID> therapist() {
        return read(therapistId, UUID::fromString);
    }

    /** The clinic to go back to when the time is with any of its therapists; empty for all other forms. */
    Optional<UUID> clinic() {
        return therapy == null ? Optional.empty() : read(clinicId, UUID::fromString);
    }

    /** Empty where no time was chosen, or something in it cannot be read. */
    Optional<Wish> wish() {
        return read(therapistId, UUID::fromString)
                .flatMap(therapist -> read(offerId, UUID::fromString)
                        .flatMap(offer -> read(start, Instant::parse)
                                .filter(_ -> format != null)
                                .map(time -> new Wish(therapist, offer, time, Objects.requireNonNull(format)))));
    }

    /** The same for a time with any of a clinic's therapists. */
    Optional<AnyWish> anyWish() {
        return clinic().flatMap(clinic -> read(start, Instant::parse)
                .filter(_ -> format != null)
                .map(time ->
                        new AnyWish(clinic, Objects.requireNonNull(therapy), time, Objects.requireNonNull(format))));
    }

    private static <T> Optional<T> read(@Nullable String typed, Function<String, T> reader) {
        try {
            return Optional.ofNullable(typed).map(reader);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
