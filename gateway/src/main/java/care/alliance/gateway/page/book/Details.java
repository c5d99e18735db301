package care.alliance.gateway.page.book;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Companions;
import java.time.DateTimeException;
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
 * The details form, exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param companions names of those who come along, one a line
 */
record Details(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String birthDay,
        @Nullable String birthMonth,
        @Nullable String birthYear,
        @Nullable String companions) {

    static final Details EMPTY = new Details(null, null, null, null, null, null, null);

    private static final int LONGEST_NAME = 120;
    private static final int OLDEST = 120;

    static Details of(Patient patient) {
        LocalDate born = patient.dateOfBirth();
        return new Details(
                patient.name(),
                patient.email(),
                patient.phone(),
                born == null ? null : String.valueOf(born.getDayOfMonth()),
                born == null ? null : String.valueOf(born.getMonthValue()),
                born == null ? null : String.valueOf(born.getYear()),
                null);
    }

    Details withEmail(@Nullable String known) {
        return new Details(name, known, phone, birthDay, birthMonth, birthYear, companions);
    }

    List<FormProblem> problems(Words words) {
        List<FormProblem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(new FormProblem("name", words.say("book.wrong.name")));
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.add(new FormProblem("name", words.say("book.wrong.name.long")));
        }
        if (phone != null && !phone.isBlank() && !phone.strip().matches("\\+?[0-9 ().-]{7,30}")) {
            problems.add(new FormProblem("phone", words.say("book.wrong.phone")));
        }
        LocalDate today = words.today(ZoneId.of("Europe/London"));
        Optional<LocalDate> born = born();
        if (born.isEmpty() || born.get().isBefore(today.minusYears(OLDEST))) {
            problems.add(new FormProblem("birthDay", words.say("book.wrong.birth")));
        } else if (!born.get().isBefore(today)) {
            problems.add(new FormProblem("birthDay", words.say("book.wrong.birth.future")));
        }
        new Companions(companions).problem(words, Companions.MOST).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    List<String> companionNames() {
        return new Companions(companions).names();
    }

    private Optional<LocalDate> born() {
        try {
            return Optional.of(LocalDate.of(number(birthYear), number(birthMonth), number(birthDay)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(Objects.requireNonNullElse(typed, "").strip());
    }

    /** What booking-service is told; only for details without problems. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Objects.requireNonNullElse(name, "").strip());
        if (phone != null && !phone.isBlank()) {
            body.put("phone", phone.strip());
        }
        born().ifPresent(date -> body.put("dateOfBirth", date.toString()));
        return body;
    }

    @Override
    public String toString() {
        return "Details[hidden]";
    }
}
