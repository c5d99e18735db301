package care.alliance.gateway.page.hours;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One line of hours exactly as typed. Its fields bear the names that booking-service gives them, after the line's own.
 *
 * @param removed whether the line is ticked to be taken away
 */
record RowForm(
        String from,
        String to,
        List<String> formats,
        String locationId,
        String validFrom,
        String validUntil,
        boolean removed) {

    static final RowForm EMPTY = new RowForm("", "", List.of(), "", "", "", false);

    /** More than can be kept, so that whoever types too much is told. */
    private static final int MOST = 60;

    static RowForm of(WeeklyPlan.Row row) {
        return new RowForm(
                row.from().toString(),
                row.to().toString(),
                row.formats(),
                text(row.locationId()),
                text(row.validFrom()),
                text(row.validUntil()),
                false);
    }

    /**
     * The lines with something in them.
     *
     * @param list for example {@code MONDAY} for {@code MONDAY-0-from}
     */
    static List<RowForm> read(MultiValueMap<String, String> form, String list) {
        return IntStream.range(0, MOST)
                .mapToObj(n -> read(form, list, n))
                .filter(row -> !row.blank())
                .toList();
    }

    private static RowForm read(MultiValueMap<String, String> form, String list, int n) {
        String at = list + "-" + n + "-";
        return new RowForm(
                one(form, at + "from"),
                one(form, at + "to"),
                form.getOrDefault(at + "formats", List.of()).stream()
                        .filter(DayHours.FORMATS::contains)
                        .distinct()
                        .toList(),
                one(form, at + "locationId"),
                one(form, at + "validFrom"),
                one(form, at + "validUntil"),
                !one(form, at + "removed").isEmpty());
    }

    static String one(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    /** A place alone is nothing: it may have been there before anybody typed. */
    private boolean blank() {
        return formats.isEmpty() && Stream.of(from, to, validFrom, validUntil).allMatch(String::isEmpty);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
