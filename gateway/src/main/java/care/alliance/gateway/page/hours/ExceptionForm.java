package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.hours.RowForm.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Something that interrupts a week, exactly as typed. Fields that a kind does not have are empty.
 *
 * @param kind one of {@link #KINDS}
 * @param key the same as often as this form is sent
 * @param from first day
 * @param to last day
 * @param fromTime for time off that begins within its first day
 * @param toTime for time off that ends within its last day
 * @param dayOff whether a day has no hours at all
 */
record ExceptionForm(
        String kind,
        String key,
        String date,
        String from,
        String to,
        String fromTime,
        String toTime,
        String zone,
        String note,
        boolean dayOff,
        List<RowForm> rows) {

    static final List<String> KINDS = List.of(WeekException.TIME_OFF, WeekException.OTHER_HOURS, WeekException.JOURNEY);

    static final String ROW = "row";

    /**
     * An empty one.
     *
     * @param kind what was asked for; any other word means the first
     */
    static ExceptionForm of(@Nullable String kind) {
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
        nothing.add("kind", kind == null ? "" : kind);
        return read(nothing);
    }

    static ExceptionForm read(MultiValueMap<String, String> form) {
        String kind = one(form, "kind");
        String key = one(form, "key");
        return new ExceptionForm(
                KINDS.contains(kind) ? kind : KINDS.getFirst(),
                key.isEmpty() ? fresh() : key,
                one(form, "date"),
                one(form, "from"),
                one(form, "to"),
                one(form, "fromTime"),
                one(form, "toTime"),
                one(form, "zone"),
                one(form, "note"),
                !one(form, "dayOff").isEmpty(),
                RowForm.read(form, ROW));
    }

    /** To be sent as something new: a key that was used for something else would be refused again and again. */
    ExceptionForm afresh() {
        return new ExceptionForm(kind, fresh(), date, from, to, fromTime, toTime, zone, note, dayOff, rows);
    }

    boolean is(String expected) {
        return kind.equals(expected);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String toString() {
        return "ExceptionForm[kind=" + kind + "]";
    }
}
