package care.alliance.directory.application.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, made fit to be kept: nothing invisible in it, and no more space than they meant. */
public final class Typed {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final Pattern CONTROLS_IN_LINES = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\p{Zl}\\p{Zp}]");

    private Typed() {}

    /** On one line; null for nothing. */
    public static @Nullable String line(@Nullable String typed) {
        return typed == null ? null : orNull(CONTROLS.matcher(typed).replaceAll(" "));
    }

    /** With its line breaks; null for nothing. */
    public static @Nullable String lines(@Nullable String typed) {
        return typed == null
                ? null
                : orNull(CONTROLS_IN_LINES
                        .matcher(LINE_ENDS.matcher(typed).replaceAll("\n"))
                        .replaceAll(" "));
    }

    private static @Nullable String orNull(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
