package care.alliance.bench;

import care.alliance.directory.search.SearchBench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the measurements that were named, or all, and says for each promise whether it was kept. */
public final class Bench {

    private static final double P99 = 99;
    private static final int SECONDS = 3;
    private static final int ROUNDS = 3;

    private Bench() {}

    static void main(String[] names) throws Exception {
        Set<String> wanted =
                names.length == 0 ? Set.of("match", "search", "page", "booking", "rush", "slots") : Set.of(names);
        List<Promise> promises = new ArrayList<>();
        if (wanted.contains("match")) {
            matching(promises);
        }
        if (wanted.contains("search")) {
            searching(promises);
        }
        if (wanted.contains("page")) {
            pages(promises);
        }
        if (wanted.contains("booking")) {
            promises.addAll(BookingBench.measure());
        }
        if (wanted.contains("rush")) {
            promises.addAll(RushBench.measure());
        }
        if (wanted.contains("slots")) {
            promises.addAll(SlotsBench.measure());
        }
        promises.forEach(promise -> System.out.println(promise.line()));
        System.exit(promises.stream().allMatch(Promise::kept) ? 0 : 1);
    }

    private static void matching(List<Promise> promises) throws RunnerException {
        Collection<RunResult> results = run(MatchBench.class);
        promises.add(Promise.atMost("matching among 10,000, p99 in ms", p99(results, "10000") / 1000, 10));
        promises.add(Promise.atMost(
                "matching, 100,000 against 1,000, p99", p99(results, "100000") / p99(results, "1000"), 3));
    }

    private static void searching(List<Promise> promises) throws RunnerException {
        Collection<RunResult> results = run(SearchBench.class);
        promises.add(Promise.atMost(
                "search over HTTP against its statement alone, p99",
                p99(named(results, "overHttp")) / p99(named(results, "statementAlone")),
                3));
    }

    private static void pages(List<Promise> promises) throws RunnerException {
        Collection<RunResult> results = run(PageBench.class);
        promises.add(Promise.atLeast(
                "therapy page, rate of the kept one against one made anew",
                rate(results, "cached") / rate(results, "uncached"),
                3));
    }

    private static Collection<RunResult> run(Class<?> bench) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(bench.getName() + "\\.")
                        .forks(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(SECONDS))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(SECONDS))
                        .build())
                .run();
    }

    private static double p99(Collection<RunResult> results, String therapists) {
        return p99(among(results, therapists));
    }

    private static double p99(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(P99);
    }

    private static RunResult among(Collection<RunResult> results, String therapists) {
        return results.stream()
                .filter(result -> therapists.equals(params(result).getParam("therapists")))
                .findFirst()
                .orElseThrow();
    }

    private static double rate(Collection<RunResult> results, String method) {
        return named(results, method).getPrimaryResult().getScore();
    }

    private static RunResult named(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> params(result).getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }

    private static BenchmarkParams params(RunResult result) {
        return result.getParams();
    }
}
