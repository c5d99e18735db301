package care.alliance.e2e.support;

import care.alliance.stack.Port;
import care.alliance.stack.Settings;
import care.alliance.stack.Stack;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** The whole system with the demo supply, started once for all tests of this module on ports of its own. */
public final class Alliance {

    private static final Alliance RUNNING = new Alliance();

    private final Stack stack;

    private Alliance() {
        stack = Stack.start(Settings.onFreePorts(Path.of("target", "stack")));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop-alliance"));
    }

    /** Starts it on first use; a failure to start fails every test with the reason. */
    public static Alliance running() {
        return RUNNING;
    }

    public URI gateway() {
        return stack.settings().gateway();
    }

    public URI keycloak() {
        return stack.settings().keycloak();
    }

    public URI mail() {
        return stack.settings().mail();
    }

    public String kafka() {
        return stack.settings().kafka();
    }

    /** Where the parts write their logs. */
    public Path logs() {
        return stack.settings().logs();
    }

    /** Takes one part away, for example {@code kafka} or {@code booking-service}. */
    public void stop(String part) {
        stack.stop(part);
    }

    /** Brings it back and waits until it is ready. */
    public void start(String part) {
        stack.start(part);
    }

    /** Time goes on for one planned message: its timer, hours or days ahead, is due now. */
    public void itIsTimeFor(String delivery) {
        String database = "jdbc:postgresql://localhost:" + stack.settings().port(Port.POSTGRES) + "/notification";
        try (var connection = DriverManager.getConnection(database, "notification", "notification");
                var timer = connection.prepareStatement(
                        "UPDATE scheduled_tasks SET execution_time = now() WHERE task_instance = ?")) {
            timer.setString(1, delivery);
            if (timer.executeUpdate() != 1) {
                throw new AssertionError("there is no timer for " + delivery);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The day in the United Kingdom, where the clinics are. */
    public LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** An API client that has not signed in. */
    public Api anyone() {
        return Api.anyone(gateway());
    }

    /** An API client signed in with a demo login. */
    public Api as(String login) {
        return anyone().withToken(Api.token(keycloak(), login));
    }

    /** An API client of somebody with a new account, whose sessions are in no other test's way. */
    public Api asNewcomer(String address) {
        Logins.make(keycloak(), address, "Robin", "Newcomer");
        return anyone().withToken(Api.token(keycloak(), address, Logins.PASSWORD));
    }

    /** The inbox of this address. */
    public Inbox inbox(String address) {
        return new Inbox(Api.anyone(mail()), address);
    }
}
