package care.alliance.booking.displaced;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.Unsettled;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.Window;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the sessions at which nobody would be at work. */
@Service
class Displaced {

    private static final int THERAPISTS_AT_A_TIME = 4;

    private static final Comparator<AppointmentView> IN_ORDER =
            Comparator.comparing(AppointmentView::start).thenComparing(AppointmentView::id);

    private final Unsettled unsettled;
    private final Availability availability;

    Displaced(Unsettled unsettled, Availability availability) {
        this.unsettled = unsettled;
        this.availability = availability;
    }

    /** By start. A therapist who offers nothing at the clinic any more has no hours there that could be compared. */
    Mono<List<AppointmentView>> of(UUID clinicId) {
        return unsettled
                .ahead(clinicId)
                .collect(Collectors.groupingBy(AppointmentView::therapistId))
                .flatMapIterable(sessions -> sessions.entrySet())
                .flatMap(each -> displaced(clinicId, each.getKey(), each.getValue()), THERAPISTS_AT_A_TIME)
                .sort(IN_ORDER)
                .collectList();
    }

    private Flux<AppointmentView> displaced(UUID clinicId, UUID therapistId, List<AppointmentView> sessions) {
        Window window =
                new Window(sessions.getFirst().start(), sessions.getLast().end());
        return availability
                .times(therapistId, null, window)
                .map(OfferTimes::context)
                .filter(context -> context.clinic().id().equals(clinicId))
                .next()
                .flatMapIterable(context -> sessions.stream()
                        .filter(session -> !isWorked(context.rules(), session))
                        .toList());
    }

    private static boolean isWorked(SlotRules rules, AppointmentView session) {
        return Slots.isWorked(rules, session.start(), session.end(), session.format());
    }
}
