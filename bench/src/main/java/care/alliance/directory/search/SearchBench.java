package care.alliance.directory.search;

import care.alliance.directory.DirectoryApplication;
import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.search.domain.Filters;
import care.alliance.directory.search.domain.Filters.Understood;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.RawFilters;
import care.alliance.directory.search.domain.Vocabulary;
import care.alliance.directory.therapy.PublishedContent;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import care.alliance.stack.test.Database;
import care.alliance.stack.test.RealParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** A page of the search among 10,000 therapists, over HTTP, beside the statement alone that finds the same rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBench {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int LISTED = 20;

    /** What people look for, in turn: as the address has it. */
    private static final List<String> SEARCHES = List.of(
            "therapy=ipt",
            "condition=depression&format=VIDEO",
            "therapy=cbt&language=pl",
            "maxPrice=8000&participation=INDIVIDUAL",
            "age=34&condition=panic",
            "therapy=emdr&sort=price");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Database supply = RealParts.database("directory");
    private final ConfigurableApplicationContext service = new SpringApplicationBuilder(DirectoryApplication.class)
            .properties(RealParts.settings(supply, RealParts.kafka(), RealParts.keycloak()))
            .run();
    private final DatabaseClient database = service.getBean(DatabaseClient.class);
    private final Clock clock = service.getBean(Clock.class);
    private final URI address =
            URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
    private int next;

    /** Ten thousand invented therapists with two offers each and openings for eight weeks. */
    @Setup
    public void invent() throws SQLException {
        // Not through the service, which gives no statement as long as ten thousand take.
        try (var connection = DriverManager.getConnection(supply.jdbcUrl(), supply.user(), supply.password());
                var statement = connection.createStatement()) {
            statement.execute(script());
        }
    }

    @TearDown
    public void close() {
        service.close();
    }

    @Benchmark
    public int overHttp() throws IOException, InterruptedException {
        URI page = address.resolve("/api/directory/therapists?" + search());
        var answer = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    @Benchmark
    public int statementAlone() {
        Understood.Clear wanted = understood(search());
        SearchPosition start = SearchPosition.start(wanted.sort(), clock.instant());
        return Objects.requireNonNull(WishSql.bind(database.sql(SearchSql.SEARCH), wanted.wish())
                .bind("now", clock.instant())
                .bind("asOf", start.asOf())
                .bind("sort", start.sort().name())
                .bind("onlyFree", wanted.wish().before() != null)
                .bind("afterRank", start.rank())
                .bind("afterSoonest", start.soonest())
                .bind("afterId", start.id())
                .bind("never", SearchPosition.NEVER)
                .bind("limit", LISTED + 1)
                .map(row ->
                        Objects.requireNonNull(row.get("offers", String.class)).length())
                .all()
                .reduce(0, Integer::sum)
                .block(LIMIT));
    }

    private String search() {
        next = (next + 1) % SEARCHES.size();
        return SEARCHES.get(next);
    }

    private static Understood.Clear understood(String search) {
        Map<String, String> typed = Arrays.stream(search.split("&", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        RawFilters raw = new RawFilters(
                typed.get("therapy"),
                typed.get("condition"),
                typed.get("age"),
                typed.get("format"),
                typed.get("participation"),
                typed.get("language"),
                null,
                null,
                typed.get("maxPrice"),
                null,
                null,
                null,
                typed.get("sort"));
        Library library = PublishedContent.LIBRARY;
        Vocabulary vocabulary = new Vocabulary(
                library.therapies().stream().map(Therapy::slug).toList(),
                library.conditions().stream().map(Condition::slug).toList());
        return switch (Filters.understand(raw, vocabulary, new Located.NotAsked())) {
            case Understood.Clear clear -> clear;
            case Understood.Unclear _ -> throw new IllegalStateException("a search that nobody understands");
        };
    }

    private static String script() {
        try (InputStream in = SearchBench.class.getResourceAsStream("/care/alliance/bench/ten-thousand.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
