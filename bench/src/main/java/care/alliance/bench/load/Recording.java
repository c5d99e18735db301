package care.alliance.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that booking-service makes for one call, as PostgreSQL logs them. */
public final class Recording {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Pattern SAID =
            Pattern.compile("\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00");
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH", "+00")
            .toFormatter();
    private static final Duration NEAR = Duration.ofDays(7);

    private final List<Statement> statements;

    private Recording(List<Statement> statements) {
        this.statements = statements;
    }

    /** A statement with the values of its places, as text. */
    private record Statement(String sql, Map<Integer, String> values) {

        boolean begins() {
            return sql.startsWith("BEGIN");
        }

        boolean ends() {
            return sql.startsWith("COMMIT");
        }
    }

    /**
     * The first transaction in which something like this was said, from a log that grows.
     *
     * @param said part of a statement that has values
     */
    static Recording of(Path log, long from, String said) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            for (List<Statement> transaction : transactions(log, from)) {
                if (transaction.stream().anyMatch(one -> one.sql.contains(said) && !one.values.isEmpty())) {
                    return new Recording(transaction);
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("no " + said + " in " + log);
    }

    private static List<List<Statement>> transactions(Path log, long from) throws IOException {
        Map<String, List<Statement>> running = new HashMap<>();
        List<List<Statement>> done = new ArrayList<>();
        byte[] all = Files.readAllBytes(log);
        String text = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        for (String entry : text.replace("\n\t", "\r").split("\n", -1)) {
            Matcher said = SAID.matcher(entry.replace('\r', '\n'));
            if (!said.matches()) {
                continue;
            }
            List<Statement> session = running.computeIfAbsent(said.group(1), _ -> new ArrayList<>());
            Matcher sql = SQL.matcher(said.group(3));
            if (said.group(2).equals("DETAIL") && !session.isEmpty()) {
                VALUE.matcher(said.group(3))
                        .results()
                        .forEach(value ->
                                session.getLast().values.put(Integer.parseInt(value.group(1)), value.group(2)));
            } else if (sql.matches()) {
                Statement statement = new Statement(sql.group(1).strip(), new HashMap<>());
                boolean inside = !session.isEmpty() && session.getFirst().begins();
                if (statement.begins() || !inside) {
                    session.clear();
                }
                session.add(statement);
                if (statement.ends() || !(inside || statement.begins())) {
                    done.add(List.copyOf(session));
                }
                if (statement.ends()) {
                    session.clear();
                }
            }
        }
        return done;
    }

    /**
     * The same for pgbench, each time with another session.
     *
     * @param ids what to put in the place of ids that were used
     * @param start when the recorded session starts; the script knows its own as the second {@code start} since 1970
     */
    public String script(Map<String, String> ids, Instant start) {
        Map<String, String> made = new HashMap<>(ids);
        Instant now = Instant.now();
        return statements.stream()
                .map(statement -> PLACE.matcher(statement.sql)
                        .replaceAll(place -> Matcher.quoteReplacement(value(
                                statement.values.getOrDefault(Integer.parseInt(place.group(1)), "NULL"),
                                made,
                                start,
                                now))))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static String value(String literal, Map<String, String> ids, Instant start, Instant now) {
        String value = literal.substring(1, literal.length() - 1);
        if (ID.matcher(value).matches()) {
            return ids.computeIfAbsent(
                    value, _ -> "md5(concat('made %d ', :client_id::int, ' ', :n::int))::uuid".formatted(ids.size()));
        }
        if (TIME.matcher(value).matches()) {
            Instant time = OffsetDateTime.parse(value, WRITTEN).toInstant();
            double ahead = Duration.between(now, time).toMillis() / 1000.0;
            return Duration.between(start, time).abs().compareTo(NEAR) < 0
                            && Duration.between(start, time)
                                            .abs()
                                            .compareTo(
                                                    Duration.between(now, time).abs())
                                    < 0
                    ? "to_timestamp(:start::bigint + %d)"
                            .formatted(Duration.between(start, time).toSeconds())
                    : "(now() + make_interval(secs => %.3f))".formatted(ahead);
        }
        return literal;
    }
}
