package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is typed.
 *
 * @param clinic whose notice it is
 * @param from the first day
 * @param until the last day
 * @param key the same as often as this form is sent
 */
record NoticeForm(
        @Nullable String clinic,
        @Nullable String text,
        @Nullable String from,
        @Nullable String until,
        @Nullable String key) {

    static final int LONGEST = 500;
    static final NoticeForm EMPTY = new NoticeForm(null, null, null, null, null);

    List<FormProblem> problems(Words words, ZoneId zone) {
        List<FormProblem> problems = new ArrayList<>();
        LocalDate today = words.today(zone);
        if (text == null || text.isBlank()) {
            problems.add(new FormProblem("text", words.say("notice.wrong.text")));
        } else if (text.strip().replace("\r\n", "\n").length() > LONGEST) {
            problems.add(new FormProblem("text", words.say("notice.wrong.long", LONGEST)));
        }
        Optional<LocalDate> first = TypedTime.date(from);
        if (first.isEmpty() || first.get().isBefore(today)) {
            problems.add(new FormProblem("from", words.say("notice.wrong.from")));
        }
        Optional<LocalDate> last = TypedTime.date(until);
        if (last.isEmpty()) {
            problems.add(new FormProblem("until", words.say("notice.wrong.until")));
        } else if (last.get().isAfter(latest(today))) {
            problems.add(new FormProblem("until", words.say("notice.wrong.far", words.date(latest(today)))));
        } else if (last.get().isBefore(first.orElse(today))) {
            problems.add(new FormProblem("until", words.say("notice.wrong.order")));
        }
        return List.copyOf(problems);
    }

    /** The last day whose end is not more than a year away. */
    static LocalDate latest(LocalDate today) {
        return today.plusYears(1).minusDays(1);
    }

    /** What directory-service is told; only for a form without problems. A notice from today on begins at once. */
    Map<String, Object> body(ZoneId zone, LocalDate today) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n"));
        TypedTime.date(from)
                .filter(first -> first.isAfter(today))
                .ifPresent(first ->
                        body.put("from", first.atStartOfDay(zone).toInstant().toString()));
        LocalDate last = TypedTime.date(until).orElseThrow();
        body.put("until", last.plusDays(1).atStartOfDay(zone).toInstant().toString());
        return body;
    }

    /** To be sent as something new: a key that was used for another notice would be refused again and again. */
    NoticeForm afresh() {
        return new NoticeForm(clinic, text, from, until, null);
    }
}
