package care.alliance.stack;

import care.alliance.stack.kafka.KafkaServer;
import care.alliance.stack.keycloak.KeycloakServer;
import care.alliance.stack.keycloak.KeycloakTemplate;
import care.alliance.stack.keycloak.Realm;
import care.alliance.stack.keycloak.RealmAdministrator;
import care.alliance.stack.mail.MailServer;
import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.ProcessServer;
import care.alliance.stack.process.Server;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The whole system on this machine: every part real, each started as soon as what it needs is there. */
public final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Map<String, Server> parts = new LinkedHashMap<>();
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** As many parts start at once as there are processors: more of them take longer than one after the other. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final CompletableFuture<Void> firstFailure = new CompletableFuture<>();
    private volatile boolean stopping;

    private Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        postgres = new PostgresServer(
                settings.home().resolve("postgres"),
                settings.port(Port.POSTGRES),
                settings.logs().resolve("postgresql.log"),
                settings.durability());
        keycloak = new KeycloakServer(
                settings.home().resolve("keycloak"),
                settings.port(Port.KEYCLOAK),
                settings.port(Port.POSTGRES),
                settings.logs().resolve("keycloak.log"),
                settings.realm());
        add(postgres);
        add(new KafkaServer(
                settings.home().resolve("kafka"),
                settings.port(Port.KAFKA),
                settings.logs().resolve("kafka.log")));
        add(new MailServer(settings.port(Port.SMTP), settings.port(Port.MAIL)));
        add(keycloak);
        for (Service service : Service.values()) {
            add(new ServiceServer(service, settings));
        }
    }

    /**
     * A demo system for tests, in an emptied folder; returns when all of it is ready.
     *
     * @throws StackException in one line, when a part does not come up; nothing is left running then
     */
    public static Stack start(Settings settings) {
        SharedFolder.delete(settings.home());
        Stack stack = new Stack(settings, Progress.quiet());
        try {
            stack.startAll();
            return stack;
        } catch (StackException e) {
            stack.stop();
            throw e;
        }
    }

    /** Nothing runs yet. */
    static Stack prepare(Settings settings, Progress progress) {
        return new Stack(settings, progress);
    }

    public Settings settings() {
        return settings;
    }

    /**
     * Starts everything and returns when it is ready, or throws as soon as one part fails.
     *
     * @throws StackException in one line; what was started runs until {@link #stop()}
     */
    void startAll() {
        var now = CompletableFuture.<Void>completedFuture(null);
        var database = begin(postgres, turn(now));
        var broker = begin(part("kafka"), turn(now));
        var mail = begin(part("mail"), turn(now));
        var login = begin(keycloak, turn(database));
        var everything = new ArrayList<>(List.of(database, broker, mail, login));
        var before = CompletableFuture.allOf(database, broker);
        for (Service service : Service.values()) {
            if (parts.containsKey(service.module())) {
                // One gets its turn after the other, the slowest first, so that none is left to start alone.
                before = turn(before);
                everything.add(begin(part(service.module()), before));
            }
        }
        awaitAll(everything);
        if (settings.demo() && settings.without().isEmpty()) {
            DemoSupply.await(settings.gateway());
        }
    }

    /** Starts one part again and returns when it is ready; does nothing when it runs. */
    public void start(String part) {
        Server server = part(part);
        if (stopping) {
            throw new StackException(part + " is not started: everything is being stopped");
        }
        if (server.equals(postgres)) {
            layFoundation();
        }
        server.start();
        if (server.equals(postgres)) {
            makeDatabases();
        } else if (server.equals(keycloak)) {
            bringRealmUpToDate();
        }
    }

    /** Stops one part, as if its machine were gone; it stays away until it is started. */
    public void stop(String part) {
        part(part).stop();
    }

    public void restart(String part) {
        stop(part);
        start(part);
    }

    /** Stops everything: the services first, what they stand on last. */
    public void stop() {
        stopping = true;
        var bottom = List.of("postgresql", "kafka", "mail", "keycloak");
        stopTogether(parts.values().stream()
                .filter(part -> !bottom.contains(part.name()))
                .toList());
        stopTogether(List.of(keycloak, part("kafka"), part("mail")));
        postgres.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private void add(Server part) {
        if (settings.without().contains(part.name())) {
            return;
        }
        parts.put(part.name(), part);
        if (part instanceof ProcessServer process) {
            process.whenItDies(new Revival(process, progress, () -> stopping, this::start));
        }
    }

    private Server part(String name) {
        Server part = parts.get(name);
        if (part == null) {
            throw new StackException("there is no part " + name + "; there are " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    private CompletableFuture<Void> turn(CompletableFuture<Void> after) {
        return after.thenRunAsync(turns::acquireUninterruptibly, threads);
    }

    private CompletableFuture<Void> begin(Server part, CompletableFuture<Void> turn) {
        return turn.thenRunAsync(() -> begin(part), threads);
    }

    /** In a turn of its own, which ends here. */
    private void begin(Server part) {
        long begun = System.nanoTime();
        try {
            start(part.name());
        } catch (RuntimeException e) {
            firstFailure.completeExceptionally(e);
            throw e;
        } finally {
            turns.release();
        }
        progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Waits for all of them, or only for the first that fails. */
    private void awaitAll(List<CompletableFuture<Void>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException reason ? reason : new StackException("" + e.getCause(), e);
        }
    }

    /** A start on empty data begins with the tables and the realm that Keycloak made once on this machine. */
    private void layFoundation() {
        Path data = settings.home().resolve("postgres");
        Path version = settings.home().resolve("realm-version");
        try {
            if (!Files.exists(data)) {
                KeycloakTemplate.copyTo(data);
                Files.writeString(version, Realm.fingerprint());
                Files.deleteIfExists(applied());
            } else if (!Files.exists(version) || !Files.readString(version).equals(Realm.fingerprint())) {
                progress.say("The realm file has changed since this data was made: ./run --fresh takes it over");
            }
        } catch (IOException e) {
            throw new StackException(version + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    private void makeDatabases() {
        postgres.superuser().createDatabase("keycloak", List.of());
        Service.makeDatabases(postgres.superuser());
    }

    /** Only when something is not as it was last time: Keycloak takes seconds to open its administration. */
    private void bringRealmUpToDate() {
        String wanted = settings.realm().fingerprint() + (settings.demo() ? " " + Realm.demoFingerprint() : "");
        try {
            if (Files.exists(applied()) && Files.readString(applied()).equals(wanted)) {
                return;
            }
            var administrator = new RealmAdministrator(keycloak.baseUrl());
            administrator.apply(settings.realm());
            if (settings.demo()) {
                administrator.addDemo();
            }
            Files.writeString(applied(), wanted);
        } catch (IOException e) {
            throw new StackException(applied() + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    private Path applied() {
        return settings.home().resolve("realm-settings");
    }

    private void stopTogether(List<Server> together) {
        var stops = together.stream()
                .map(part -> CompletableFuture.runAsync(part::stop, threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }
}
