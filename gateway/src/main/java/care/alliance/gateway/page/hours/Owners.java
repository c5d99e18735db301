package care.alliance.gateway.page.hours;

import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.profile.Draft;
import care.alliance.gateway.page.profile.Drafts;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out whose hours a page is about, and whether this person may keep them. */
@Component
class Owners {

    private static final String THERAPISTS = "/clinic/therapists";

    private final Drafts drafts;
    private final Clinics clinics;
    private final Words words;

    Owners(Drafts drafts, Clinics clinics, Words words) {
        this.drafts = drafts;
        this.clinics = clinics;
        this.words = words;
    }

    /** The signed-in therapist; {@code NotFound} for a login without a profile. */
    Mono<Whose> own() {
        return Mono.zip(drafts.mine(), clinics.all())
                .map(both -> whose(both.getT1(), both.getT2(), "/profile/hours", "profile", "/profile", null));
    }

    /**
     * A therapist of a clinic that this person manages.
     *
     * @param asked the clinic; the first that this person manages and the therapist works at, if nothing was asked
     */
    Mono<Whose> managed(Visitor visitor, UUID therapist, @Nullable String asked) {
        UUID clinic = ManagerDesk.clinic(visitor, THERAPISTS, asked);
        return Mono.zip(drafts.of(therapist), clinics.all()).map(both -> {
            UUID theirs = asked == null || asked.isBlank()
                    ? at(both.getT1()).stream()
                            .filter(visitor::manages)
                            .sorted()
                            .findFirst()
                            .orElse(clinic)
                    : clinic;
            Map<UUID, String> names = both.getT2().stream().collect(toMap(Clinic::id, Clinic::name));
            return whose(
                    both.getT1(),
                    both.getT2(),
                    THERAPISTS + "/" + therapist + "/hours",
                    "clinic-therapists",
                    THERAPISTS,
                    ManagerDesk.of(visitor, theirs, THERAPISTS, names, words));
        });
    }

    private static Whose whose(
            Draft therapist, List<Clinic> clinics, String path, String area, String back, @Nullable ManagerDesk desk) {
        return new Whose(
                therapist.id(),
                therapist.name(),
                therapist.found(),
                path,
                area,
                back,
                Places.of(at(therapist), clinics),
                desk);
    }

    private static Set<UUID> at(Draft therapist) {
        return therapist.offers().stream().map(Therapist.Offer::clinicId).collect(Collectors.toSet());
    }
}
