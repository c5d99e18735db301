package care.alliance.booking.proof.sequence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Sequences, each done by the model and by the service in turn.
 *
 * @param answers is told each answer of the model
 */
record Trial(ApplicationContext context, String jdbcUrl, String user, Consumer<String> answers) {

    private static final int SIDE_BY_SIDE = 8;

    /** Where model and service differ first in each of the sequences; null where they do not. */
    List<@Nullable String> of(List<Sequence> sequences) throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, user);
                var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            Clinics places = new Clinics(connection);
            List<Clinic> clinics =
                    places.with(sequences.stream().map(Sequence::terms).toList());
            List<Future<Ran>> running = new ArrayList<>();
            for (int i = 0; i < clinics.size(); i++) {
                Service service = new Service(context, clinics.get(i));
                Sequence sequence = sequences.get(i);
                running.add(threads.submit(() -> run(sequence, service)));
            }
            List<Ran> ran = new ArrayList<>();
            for (Future<Ran> one : running) {
                ran.add(one.get());
            }
            Map<UUID, List<String>> left = Leftovers.of(clinics, connection);
            places.clear(clinics);
            List<@Nullable String> differences = new ArrayList<>();
            for (int i = 0; i < clinics.size(); i++) {
                differences.add(
                        ran.get(i).difference(left.getOrDefault(clinics.get(i).id(), List.of())));
            }
            return differences;
        }
    }

    /**
     * One that was done.
     *
     * @param difference in what was answered, or null
     * @param promised what the model has in the end
     */
    private record Ran(@Nullable String difference, List<String> promised) {

        @Nullable
        String difference(List<String> left) {
            return difference != null || left.equals(promised)
                    ? difference
                    : "in the end the model has\n    %s\nand the service\n    %s"
                            .formatted(String.join("\n    ", promised), String.join("\n    ", left));
        }
    }

    private Ran run(Sequence sequence, Service service) {
        Model model = new Model(sequence.terms());
        for (Command command : sequence.commands()) {
            String promised = model.does(command);
            String done = attempt(service, command);
            answers.accept(promised);
            if (!done.equals(promised)) {
                return new Ran("%s: the model says %s, the service %s".formatted(command, promised, done), List.of());
            }
        }
        return new Ran(null, Leftovers.of(model.diary()));
    }

    private static String attempt(Service service, Command command) {
        try {
            return service.does(command);
        } catch (RuntimeException fault) {
            return "a fault, " + fault;
        }
    }
}
