package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;
import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.client.PartClients;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks directory-service about therapists. Failures are those of {@link PartClients}. */
@Component
public class Therapists {

    private static final int A_PAGE = 12;

    /** What directory-service answers in one call. */
    public static final int AT_ONCE = 50;

    private final WebClient directory;

    Therapists(PartClients parts) {
        this.directory = parts.directory();
    }

    Mono<Found> search(Map<String, Object> query) {
        return found(query, A_PAGE);
    }

    /** Those who are free soonest. */
    public Mono<List<Therapist>> soonest(int howMany) {
        return found(Map.of(), howMany).map(Found::items);
    }

    /** Those who offer a therapy, soonest first. */
    public Mono<List<Therapist>> offering(String therapy, int howMany) {
        return found(Map.of("therapy", therapy), howMany).map(Found::items);
    }

    /** Those who work with a condition, soonest first. */
    public Mono<List<Therapist>> workingWith(String condition, int howMany) {
        return found(Map.of("condition", condition), howMany).map(Found::items);
    }

    /** Those who offer something at a clinic, soonest first. */
    public Mono<List<Therapist>> at(UUID clinic, int howMany) {
        return found(Map.of("clinic", clinic), howMany).map(Found::items);
    }

    public Mono<Therapist> one(UUID id) {
        return directory
                .get()
                .uri("/api/directory/therapists/{id}", id)
                .retrieve()
                .bodyToMono(Therapist.class);
    }

    /** Those with these ids, at most fifty, in that order; ids that are not known are missing. */
    public Mono<List<Therapist>> several(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Mono.just(List.of())
                : directory
                        .get()
                        .uri("/api/directory/therapists?ids={ids}", commas(ids))
                        .retrieve()
                        .bodyToMono(Several.class)
                        .map(Several::items);
    }

    /** Names by id; ids that are not known are missing. */
    public Mono<Map<UUID, String>> names(Collection<UUID> ids) {
        return Flux.fromIterable(ids)
                .distinct()
                .buffer(AT_ONCE)
                .concatMap(this::identified)
                .collectMap(Entry::id, Entry::name);
    }

    private Flux<Entry> identified(List<UUID> ids) {
        return directory
                .get()
                .uri("/api/directory/therapists?ids={ids}", commas(ids))
                .retrieve()
                .bodyToMono(Identified.class)
                .flatMapIterable(Identified::items);
    }

    private static String commas(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public Mono<List<Named>> therapies() {
        return named("/api/directory/therapies");
    }

    public Mono<List<Named>> conditions() {
        return named("/api/directory/conditions");
    }

    /** The clinics' names by id, in directory-service's order. */
    public Mono<Map<UUID, String>> clinicNames() {
        return directory
                .get()
                .uri("/api/directory/clinics")
                .retrieve()
                .bodyToMono(Identified.class)
                .map(found -> found.items().stream()
                        .collect(toMap(Entry::id, Entry::name, (first, second) -> first, LinkedHashMap::new)));
    }

    /** The same as a search form offers them. */
    Mono<List<Named>> clinics() {
        return clinicNames()
                .map(names -> names.entrySet().stream()
                        .map(clinic -> new Named(clinic.getKey().toString(), clinic.getValue()))
                        .toList());
    }

    private Mono<List<Named>> named(String path) {
        return directory.get().uri(path).retrieve().bodyToMono(Named.Many.class).map(Named.Many::items);
    }

    private Mono<Found> found(Map<String, Object> query, int limit) {
        return directory
                .get()
                .uri(builder -> {
                    builder.path("/api/directory/therapists").queryParam("limit", limit);
                    query.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
                    return builder.build(query);
                })
                .retrieve()
                .bodyToMono(Found.class);
    }

    record Several(List<Therapist> items) {
        Several {
            items = orEmpty(items);
        }
    }

    record Identified(List<Entry> items) {
        Identified {
            items = orEmpty(items);
        }
    }

    record Entry(UUID id, String name) {}
}
