package care.alliance.bench;

import care.alliance.stack.Settings;
import care.alliance.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** The page of a therapy, through the gateway of the whole system: as everybody reads it, and as it is made for one visitor. */
@State(Scope.Benchmark)
@Threads(4)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageBench {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack = Stack.start(Settings.onFreePorts(Path.of("target", "bench-stack")));
    private final URI page = stack.settings().gateway().resolve("/therapies/ipt");

    /** The first one is made, and kept. */
    @Setup
    public void open() throws IOException, InterruptedException {
        cached();
    }

    @TearDown
    public void close() {
        stack.stop();
    }

    @Benchmark
    public int cached() throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(page).build());
    }

    /** Whoever brings a session gets a page of their own. */
    @Benchmark
    public int uncached() throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(page)
                .header("Cookie", "alliance-session=nobody")
                .build());
    }

    private int read(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return answer.body().length;
    }
}
