package care.alliance.gateway.page.profile;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.therapist.Therapist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Works on profiles at directory-service as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Drafts {

    private static final String ONE = "/api/directory/therapists/{id}";

    private final WebClient desk;

    Drafts(PartClients parts) {
        this.desk = parts.directoryDesk();
    }

    /** The signed-in therapist's own; {@code NotFound} for a login without a profile. */
    public Mono<Draft> mine() {
        return desk.get().uri("/api/directory/therapists/mine/draft").retrieve().bodyToMono(Draft.class);
    }

    /** One that this person may work on; any other is not found. */
    public Mono<Draft> of(UUID id) {
        return desk.get().uri(ONE + "/draft", id).retrieve().bodyToMono(Draft.class);
    }

    /** @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since */
    Mono<Draft> save(UUID id, long version, Map<String, @Nullable Object> edit) {
        return desk.put()
                .uri(ONE, id)
                .headers(IfMatch.version(version))
                .bodyValue(edit)
                .retrieve()
                .bodyToMono(Draft.class);
    }

    /** The public page as the edit would make it. */
    Mono<Therapist> preview(UUID id, Map<String, @Nullable Object> edit) {
        return desk.post().uri(ONE + "/preview", id).bodyValue(edit).retrieve().bodyToMono(Therapist.class);
    }

    Mono<Draft> confirm(UUID id) {
        return desk.post().uri(ONE + "/confirm", id).retrieve().bodyToMono(Draft.class);
    }

    Mono<Changes> changes(UUID id, @Nullable String cursor) {
        return desk.get()
                .uri(builder -> builder.path(ONE + "/changes")
                        .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                        .build(id))
                .retrieve()
                .bodyToMono(Changes.class);
    }

    /** A clinic's therapists, the hidden ones too. */
    public Mono<List<Line>> at(UUID clinic) {
        return desk.get()
                .uri("/api/directory/clinics/{id}/therapists", clinic)
                .retrieve()
                .bodyToMono(Lines.class)
                .map(Lines::items);
    }

    record Lines(List<Line> items) {
        Lines {
            items = orEmpty(items);
        }
    }

    /** One of them in the list. */
    public record Line(
            UUID id, String name, String initials, String visibility, LocalDate confirmedOn, LocalDate hiddenFrom) {}

    /** @param next cursor of the older ones; null for none */
    record Changes(List<Entry> items, @Nullable String next) {
        Changes {
            items = orEmpty(items);
        }
    }

    /** @param by {@code THERAPIST}, {@code CLINIC} or {@code SYSTEM} */
    record Entry(Instant at, String by, boolean you, String action, List<FieldChange> changes) {
        Entry {
            changes = orEmpty(changes);
        }
    }

    /** Before and after as text or as lists of lines. */
    record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}
}
