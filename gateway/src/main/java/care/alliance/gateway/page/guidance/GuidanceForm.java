package care.alliance.gateway.page.guidance;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form, exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param clinic its id; empty for "choose for me"
 * @param share {@code 1} when the answers to the matcher go with it
 * @param key the same for each time that this form is sent, so that it arrives once
 */
record GuidanceForm(
        @Nullable String message,
        @Nullable String forWhom,
        @Nullable String age,
        @Nullable String place,
        @Nullable String clinic,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String replyBy,
        @Nullable String share,
        @Nullable String key) {

    static final List<String> FOR_WHOM = List.of("SELF", "CHILD_UNDER_16", "RELATIVE_OR_FRIEND");
    static final List<String> REPLY_BY = List.of("EMAIL", "PHONE");

    private static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PLACE = 60;
    private static final int UNDER = 16;
    private static final String EMAIL =
            "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+";
    private static final String PHONE = "\\+?[0-9 ().-]{7,30}";
    private static final String AGE = "1[01]\\d|120|\\d{1,2}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** An empty form for this clinic, which may be none. */
    static GuidanceForm fresh(@Nullable String clinic) {
        return new GuidanceForm(null, null, null, null, clinic, null, null, null, "EMAIL", null, newKey());
    }

    /** The same, to be sent as another one. */
    GuidanceForm again() {
        return new GuidanceForm(message, forWhom, age, place, clinic, name, email, phone, replyBy, share, newKey());
    }

    public boolean shares() {
        return "1".equals(share);
    }

    /** Fit for a header, whatever was sent. */
    String safeKey() {
        return key != null && key.matches(ID) ? key : newKey();
    }

    List<FormProblem> problems(Words words) {
        List<FormProblem> problems = new ArrayList<>();
        Wrong wrong = (is, field, word) -> {
            if (is) {
                problems.add(new FormProblem(field, words.say("guidance.wrong." + word)));
            }
        };
        wrong.when(text(message).isEmpty(), "message", "message");
        wrong.when(text(message).replace("\r\n", "\n").length() > LONGEST_MESSAGE, "message", "message.long");
        wrong.when(!FOR_WHOM.contains(text(forWhom)), "forWhom", "forWhom");
        wrong.when(!text(age).isEmpty() && !text(age).matches(AGE), "age", "age");
        wrong.when(isTooOldForAChild(), "age", "age.child");
        wrong.when(text(place).length() > LONGEST_PLACE, "place", "place");
        wrong.when(text(name).isEmpty() || text(name).length() > LONGEST_NAME, "name", "name");
        wrong.when(text(email).length() > LONGEST_EMAIL || !text(email).matches(EMAIL), "email", "email");
        wrong.when(!text(phone).isEmpty() && !text(phone).matches(PHONE), "phone", "phone");
        wrong.when(text(phone).isEmpty() && "PHONE".equals(replyBy), "phone", "phone.missing");
        wrong.when(!REPLY_BY.contains(text(replyBy)), "replyBy", "replyBy");
        return List.copyOf(problems);
    }

    private boolean isTooOldForAChild() {
        return "CHILD_UNDER_16".equals(forWhom) && text(age).matches(AGE) && Integer.parseInt(text(age)) >= UNDER;
    }

    /** What directory-service is told; only for a form without problems. */
    Map<String, Object> body(Map<String, Object> answers) {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "message", message);
        put(body, "forWhom", forWhom);
        put(body, "place", place);
        put(body, "name", name);
        put(body, "email", email);
        put(body, "phone", phone);
        put(body, "replyBy", replyBy);
        if (!text(age).isEmpty()) {
            body.put("age", Integer.valueOf(text(age)));
        }
        if (text(clinic).matches(ID)) {
            body.put("clinicId", text(clinic));
        }
        if (shares() && !answers.isEmpty()) {
            body.put("answers", answers);
        }
        return body;
    }

    private static void put(Map<String, Object> body, String field, @Nullable String typed) {
        if (!text(typed).isEmpty()) {
            body.put(field, text(typed));
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private interface Wrong {
        void when(boolean is, String field, String word);
    }

    @Override
    public String toString() {
        return "GuidanceForm[hidden]";
    }
}
