package care.alliance.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a process said before it ended, for the one line that tells of it. */
final class LastWords {

    private static final Pattern COMPLAINT = Pattern.compile("\\b(ERROR|FATAL|PANIC)\\b|Exception|Error\\b");
    private static final int LINES = 200;
    private static final int LENGTH = 300;

    private LastWords() {}

    /** The last complaint in the log, else its last line, and where the log is; goes after what happened. */
    static String of(Path log) {
        List<String> end = end(log);
        String said = end.stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .reduce((earlier, later) -> later)
                .or(() -> end.stream().reduce((earlier, later) -> later))
                .map(line -> ": " + line.substring(0, Math.min(LENGTH, line.length())))
                .orElse("");
        return said + "; its log is " + log;
    }

    private static List<String> end(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
