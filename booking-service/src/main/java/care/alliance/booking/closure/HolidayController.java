package care.alliance.booking.closure;

import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.policy.domain.Nation;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public holidays that a clinic keeps, and those on which it works all the same. */
@RestController
@RequestMapping("/api/booking/clinics/{id}/holidays")
class HolidayController {

    private static final int MONTHS_SHOWN = 18;

    private final ClinicAccess access;
    private final ClinicPolicies policies;
    private final Holidays holidays;
    private final ClosureStore store;
    private final Clock clock;

    HolidayController(
            ClinicAccess access, ClinicPolicies policies, Holidays holidays, ClosureStore store, Clock clock) {
        this.access = access;
        this.policies = policies;
        this.holidays = holidays;
        this.store = store;
        this.clock = clock;
    }

    /** Those of the next eighteen months. */
    @GetMapping
    @StaffOnly
    Mono<Many> list(@PathVariable UUID id, Actor actor) {
        return access.toStaff(id, actor)
                .flatMap(clinic -> policies.nation(id)
                        .flatMap(nation -> store.workedHolidays(id)
                                .collectList()
                                .map(worked -> new Many(nation, days(nation, clinic.zone(), worked))))
                        .defaultIfEmpty(new Many(null, List.of())));
    }

    /** Works on a public holiday, or keeps it again. */
    @PutMapping("/{date}")
    @StaffOnly
    Mono<ResponseEntity<Day>> set(
            @PathVariable UUID id, @PathVariable LocalDate date, @Valid @RequestBody Wish wish, Actor actor) {
        return access.toManagers(id, actor)
                .flatMap(_ -> policies.nation(id))
                .flatMap(nation -> Mono.justOrEmpty(
                        holidays.of(nation, date, date).stream().findFirst()))
                .flatMap(holiday -> store.work(id, date, wish.open())
                        .thenReturn(ResponseEntity.ok(new Day(date, holiday.name(), wish.open()))))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private List<Day> days(Nation nation, ZoneId zone, List<LocalDate> worked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return holidays.of(nation, today, today.plusMonths(MONTHS_SHOWN)).stream()
                .map(holiday -> new Day(holiday.date(), holiday.name(), worked.contains(holiday.date())))
                .toList();
    }

    /** @param open whether the clinic works on that day */
    record Day(LocalDate date, String name, boolean open) {}

    record Wish(@NotNull Boolean open) {}

    /** @param nation null for a clinic that keeps no public holidays */
    record Many(@Nullable Nation nation, List<Day> items) {}
}
