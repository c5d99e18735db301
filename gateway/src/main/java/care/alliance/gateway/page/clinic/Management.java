package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Changes a clinic as the signed-in manager. Failures are those of {@link PartClients}. */
@Component
class Management {

    private static final String CLINIC = "/api/directory/clinics/{id}";

    private final WebClient directory;

    Management(PartClients parts) {
        this.directory = parts.directoryDesk();
    }

    /** The clinic as it stands now. */
    Mono<Clinic> clinic(UUID id) {
        return directory.get().uri(CLINIC, id).retrieve().bodyToMono(Clinic.class);
    }

    Mono<Clinic> save(UUID id, int version, Map<String, Object> details) {
        return directory
                .put()
                .uri(CLINIC, id)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(details)
                .retrieve()
                .bodyToMono(Clinic.class);
    }

    /** All of a clinic's notices, the one that begins last first. */
    Mono<List<Notice>> notices(UUID id) {
        return directory
                .get()
                .uri(CLINIC + "/notices", id)
                .retrieve()
                .bodyToMono(Notices.class)
                .map(Notices::items);
    }

    /** @param key of the form, so that sending it twice gives one notice */
    Mono<Notice> give(UUID id, Map<String, Object> notice, String key) {
        return directory
                .post()
                .uri(CLINIC + "/notices", id)
                .header("Idempotency-Key", key)
                .bodyValue(notice)
                .retrieve()
                .bodyToMono(Notice.class);
    }

    Mono<Void> end(UUID id, UUID notice) {
        return directory
                .delete()
                .uri(CLINIC + "/notices/{notice}", id, notice)
                .retrieve()
                .toBodilessEntity()
                .then();
    }

    /** What was changed, newest first. */
    Mono<Changes> changes(UUID id, @Nullable String cursor) {
        return directory
                .get()
                .uri(builder -> builder.path(CLINIC + "/changes")
                        .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                        .build(id))
                .retrieve()
                .bodyToMono(Changes.class);
    }

    /** A page of what was changed. */
    record Changes(List<Entry> items, @Nullable String next) {
        Changes {
            items = orEmpty(items);
        }
    }

    /**
     * One change.
     *
     * @param actor subject of the login; null for the system itself
     * @param changes before and after, by field
     */
    record Entry(UUID id, Instant at, @Nullable String actor, String action, Map<String, Change> changes) {
        Entry {
            changes = Objects.requireNonNullElse(changes, Map.of());
        }
    }

    record Change(@Nullable Object before, @Nullable Object after) {}

    record Notices(List<Notice> items) {
        Notices {
            items = orEmpty(items);
        }
    }
}
