package care.alliance.bench;

import care.alliance.directory.matching.domain.CandidateIndex;
import care.alliance.directory.matching.domain.EvidenceBase;
import care.alliance.directory.matching.domain.Matcher;
import care.alliance.directory.matching.domain.Matches;
import care.alliance.directory.matching.domain.Seeker;
import care.alliance.directory.matching.domain.Weights;
import care.alliance.directory.matching.domain.World;
import care.alliance.directory.therapy.PublishedContent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One match, of 256 different people in turn, among so many therapists. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchBench {

    private static final int PEOPLE = 256;
    private static final int LISTED = 10;

    /** How many therapists there are. */
    @Param({"1000", "10000", "100000"})
    public int therapists;

    private final Matcher matcher = new Matcher(new EvidenceBase(PublishedContent.LIBRARY.therapies()), Weights.FIRST);
    private List<Seeker> people = List.of();
    private CandidateIndex index = new CandidateIndex(List.of(), Weights.FIRST.horizon());
    private int next;

    /** Half of the people answer at random, half as people come to the demo. */
    @Setup
    public void invent() {
        index = new CandidateIndex(new World(1).candidates(therapists), Weights.FIRST.horizon());
        World world = new World(2);
        people = Stream.generate(() -> List.of(world.seeker(), world.demoSeeker()))
                .flatMap(List::stream)
                .limit(PEOPLE)
                .toList();
    }

    @Benchmark
    public Matches match() {
        next = (next + 1) % PEOPLE;
        return matcher.match(people.get(next), index, World.NOW, LISTED);
    }
}
