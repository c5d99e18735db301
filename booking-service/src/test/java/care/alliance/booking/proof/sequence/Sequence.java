package care.alliance.booking.proof.sequence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is done one after the other, at a clinic with these terms. */
record Sequence(Terms terms, List<Command> commands) {

    @Override
    public String toString() {
        return terms
                + IntStream.range(0, commands.size())
                        .mapToObj(i -> "\n  %2d. %s".formatted(i + 1, commands.get(i)))
                        .collect(Collectors.joining());
    }
}
