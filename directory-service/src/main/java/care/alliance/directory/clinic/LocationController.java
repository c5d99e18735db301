package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic.Location;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells the gateway, and nobody else, where a place is, for people who have a session there: some therapists work at home. */
@RestController
class LocationController {

    private final ClinicReader clinics;

    LocationController(ClinicReader clinics) {
        this.clinics = clinics;
    }

    @PreAuthorize("hasAuthority('SCOPE_addresses:read')")
    @GetMapping("/internal/locations/{id}")
    Mono<AddressView> one(@PathVariable UUID id) {
        return clinics.location(id)
                .map(AddressView::of)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    /** The way there, line by line. */
    record AddressView(String name, String street, String town, String outwardCode) {

        static AddressView of(Location location) {
            return new AddressView(location.name(), location.address(), location.town(), location.outwardCode());
        }

        @Override
        public String toString() {
            return "AddressView[…]";
        }
    }
}
