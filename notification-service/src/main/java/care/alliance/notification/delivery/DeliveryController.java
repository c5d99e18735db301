package care.alliance.notification.delivery;

import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.notification.appointment.domain.Appointments;
import care.alliance.notification.delivery.domain.Deliveries;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What became of the messages about an appointment. The work blocks, so it runs on a virtual thread. */
@RestController
@RequestMapping("/api/notifications/deliveries")
class DeliveryController {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final Deliveries deliveries;
    private final Appointments appointments;
    private final DeliveryAccess access;
    private final Scheduler virtualThreads;

    DeliveryController(
            Deliveries deliveries, Appointments appointments, DeliveryAccess access, Scheduler virtualThreads) {
        this.deliveries = deliveries;
        this.appointments = appointments;
        this.access = access;
        this.virtualThreads = virtualThreads;
    }

    /**
     * Messages of one appointment, the earliest first; an empty page for who may not see it. The header has a default so
     * that who sends none is refused by the access rule and not by the binding.
     */
    @GetMapping
    @SignedIn
    Mono<Page<DeliveryView>> deliveries(
            @RequestParam UUID appointment,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            Actor actor) {
        return Mono.fromCallable(() -> list(appointment, authorization, actor))
                .subscribeOn(virtualThreads)
                .timeout(TIME_OUT);
    }

    private Page<DeliveryView> list(UUID appointment, String authorization, Actor actor) {
        List<DeliveryView> items = appointments
                .find(appointment)
                .filter(known -> access.maySee(known, actor, authorization))
                .map(known ->
                        deliveries.of(known.id()).stream().map(DeliveryView::of).toList())
                .orElse(List.of());
        return Page.all(items);
    }
}
