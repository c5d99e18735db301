package care.alliance.kit.testing;

import care.alliance.kit.access.Endpoint;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Every handler of a service beside who may call it, for a test that holds the list to what was meant. */
public final class EndpointInventory {

    private static final Map<String, String> NAMES = Map.of(
            "permitAll()", "@Anyone",
            "isAuthenticated()", "@SignedIn",
            "hasAuthority('ROLE_patient')", "@PatientsOnly",
            "hasAuthority('ROLE_staff')", "@StaffOnly");

    private EndpointInventory() {}

    public static List<Endpoint> of(ApplicationContext context) {
        return Endpoint.of(context);
    }

    /** One line each, sorted by path, as in {@code GET /api/directory/clinics @Anyone}. */
    public static List<String> lines(ApplicationContext context) {
        return of(context).stream()
                .map(endpoint -> endpoint.request() + " "
                        + String.join(
                                " + ",
                                endpoint.rules().stream()
                                        .map(rule -> NAMES.getOrDefault(rule, rule))
                                        .toList()))
                .toList();
    }
}
