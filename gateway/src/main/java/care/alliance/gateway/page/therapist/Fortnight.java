package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Two weeks of an offer's free times, for pages that let people choose one of them. */
@Component
public class Fortnight {

    private static final int DAYS = 14;
    private static final int DAYS_AHEAD = 364;

    private final Slots slots;
    private final Days days;
    private final Words words;

    Fortnight(Slots slots, Days days, Words words) {
        this.slots = slots;
        this.days = days;
        this.words = words;
    }

    /**
     * What there is to choose from.
     *
     * @param down booking did not answer
     * @param earlier the page of the two weeks before, or null
     * @param later the page of the two weeks after, or null
     */
    public record Choice(
            List<Picker.Day> days,
            boolean down,
            LocalDate from,
            @Nullable String earlier,
            @Nullable String later) {

        /** The same with the time chosen that somebody had chosen before, where it is still there. */
        public Choice with(@Nullable Instant chosen) {
            return new Choice(days.stream().map(day -> day.choosing(chosen)).toList(), down, from, earlier, later);
        }

        /** Puts it on a page: the days, whether booking is down, and the pages before and after. */
        public <B extends Rendering.Builder<?>> B on(B page) {
            page.modelAttribute("days", days).modelAttribute("down", down).modelAttribute("from", from);
            if (earlier != null) {
                page.modelAttribute("earlier", earlier);
            }
            if (later != null) {
                page.modelAttribute("later", later);
            }
            return page;
        }
    }

    /**
     * Asks for two weeks.
     *
     * @param typed the first day as the address says it; today where it says none that can be shown
     * @param page the address of the page that begins on a day
     */
    public Mono<Choice> of(
            UUID therapist,
            UUID offer,
            String format,
            ZoneId zone,
            @Nullable String typed,
            Function<LocalDate, String> page) {
        return of((from, until) -> slots.free(therapist, offer, format, from, until), zone, typed, page);
    }

    /** The same with whoever at a clinic offers a therapy to single people. */
    public Mono<Choice> atClinic(
            UUID clinic,
            String therapy,
            String format,
            ZoneId zone,
            @Nullable String typed,
            Function<LocalDate, String> page) {
        return of((from, until) -> slots.atClinic(clinic, therapy, format, from, until), zone, typed, page);
    }

    private Mono<Choice> of(
            BiFunction<LocalDate, LocalDate, Mono<Slot.Many>> free,
            ZoneId zone,
            @Nullable String typed,
            Function<LocalDate, String> page) {
        LocalDate today = words.today(zone);
        LocalDate from = first(typed, today);
        Mono<Slot.Many> found = free.apply(from, from.plusDays(DAYS))
                .onErrorResume(NotFound.class, unknown -> Mono.just(new Slot.Many(List.of(), zone)));
        return orNone(found).map(slots -> choice(slots, zone, from, today, page));
    }

    private Choice choice(
            Optional<Slot.Many> found, ZoneId zone, LocalDate from, LocalDate today, Function<LocalDate, String> page) {
        LocalDate before = from.minusDays(DAYS);
        return new Choice(
                found.map(free -> days.of(free.items(), zone, null)).orElse(List.of()),
                found.isEmpty(),
                from,
                from.isAfter(today) ? page.apply(before.isBefore(today) ? today : before) : null,
                from.plusDays(DAYS).isBefore(today.plusDays(DAYS_AHEAD)) ? page.apply(from.plusDays(DAYS)) : null);
    }

    private static LocalDate first(@Nullable String typed, LocalDate today) {
        try {
            LocalDate wanted = typed == null ? today : LocalDate.parse(typed);
            return wanted.isBefore(today) || wanted.isAfter(today.plusDays(DAYS_AHEAD)) ? today : wanted;
        } catch (DateTimeException unreadable) {
            return today;
        }
    }
}
