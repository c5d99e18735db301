package care.alliance.gateway.page.calendar;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address of a calendar as somebody types it. */
record AddressForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String key) {

    static final int LONGEST_NAME = 60;

    static AddressForm empty() {
        return new AddressForm(null, null, null);
    }

    String typedName() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    String typedAddress() {
        return Objects.requireNonNullElse(address, "").strip();
    }

    /** Makes sending the same form twice one calendar. */
    String keyOrNew() {
        return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    }

    /** What was typed, for another try that is not taken for the one before. */
    AddressForm afresh() {
        return new AddressForm(name, address, null);
    }

    List<FormProblem> problems(Words words) {
        List<FormProblem> problems = new ArrayList<>();
        if (typedName().isEmpty()) {
            problems.add(new FormProblem("name", words.say("calendars.wrong.name")));
        } else if (typedName().length() > LONGEST_NAME) {
            problems.add(new FormProblem("name", words.say("calendars.wrong.name.long", LONGEST_NAME)));
        }
        if (typedAddress().isEmpty()) {
            problems.add(new FormProblem("address", words.say("calendars.wrong.address")));
        }
        return problems;
    }

    /** Whoever knows the address reads the calendar. */
    @Override
    public String toString() {
        return "AddressForm";
    }
}
