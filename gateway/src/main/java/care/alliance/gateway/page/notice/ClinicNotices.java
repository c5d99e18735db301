package care.alliance.gateway.page.notice;

import static care.alliance.gateway.page.Lists.orEmpty;
import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The current notices of clinics. A page that cannot get them is shown without. */
@Component
public class ClinicNotices {

    /** Nobody works at more clinics than this. */
    private static final int MOST = 5;

    private final WebClient directory;
    private final Words words;

    ClinicNotices(PartClients parts, Words words) {
        this.directory = parts.directory();
        this.words = words;
    }

    /** Those of one clinic; none where the id is no id. */
    public Mono<List<NoticeView>> of(@Nullable String clinic) {
        try {
            return clinic == null ? Mono.just(List.of()) : of(List.of(UUID.fromString(clinic)));
        } catch (IllegalArgumentException notAnId) {
            return Mono.just(List.of());
        }
    }

    public Mono<List<NoticeView>> of(Collection<UUID> clinics) {
        return Flux.fromStream(clinics.stream().distinct().limit(MOST))
                .flatMapSequential(this::one)
                .flatMapIterable(clinic -> clinic.notices().stream()
                        .map(notice -> view(clinic.name(), notice, clinic.zone()))
                        .toList())
                .collectList();
    }

    public NoticeView view(String clinic, Notice notice, ZoneId zone) {
        ZonedDateTime last = notice.until().minusMillis(1).atZone(zone);
        return new NoticeView(clinic, notice.text(), words.say("notice.until", words.day(last)));
    }

    private Mono<Announcing> one(UUID clinic) {
        return orNone(directory
                        .get()
                        .uri("/api/directory/clinics/{id}", clinic)
                        .retrieve()
                        .bodyToMono(Announcing.class)
                        .onErrorResume(NotFound.class, gone -> Mono.empty()))
                .flatMap(Mono::justOrEmpty);
    }

    /** As much of a clinic as a notice needs. */
    record Announcing(String name, ZoneId zone, List<Notice> notices) {
        Announcing {
            notices = orEmpty(notices);
        }
    }
}
