package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a therapist's free times of fourteen days, with links to the rest. */
@Component
class FreeTimes {

    static final int DAYS_SHOWN = 14;
    /** Clinics open their calendars for eight weeks; later pages would be empty for everybody. */
    private static final int DAYS_AHEAD = 56;

    private final Words words;
    private final Days days;

    FreeTimes(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** The offer that was asked for, else the one that is free first, else the first. */
    static Optional<Therapist.Offer> offer(Therapist therapist, @Nullable UUID wanted) {
        return therapist
                .offer(wanted)
                .or(() -> therapist.openings().stream()
                        .findFirst()
                        .flatMap(opening -> therapist.offer(opening.offerId())))
                .or(() -> therapist.offers().stream().findFirst());
    }

    /** The format that was asked for if the offer has it, else the one that is free first, else the first. */
    static String format(Therapist therapist, Therapist.Offer offer, @Nullable String wanted) {
        List<String> formats = offer.formats();
        return Optional.ofNullable(wanted)
                .filter(formats::contains)
                .or(() -> therapist.openings().stream()
                        .filter(opening -> opening.offerId().equals(offer.id()))
                        .map(Therapist.Opening::format)
                        .filter(formats::contains)
                        .findFirst())
                .or(() -> formats.stream().findFirst())
                .orElse("VIDEO");
    }

    /** The first day to show: never in the past, never beyond the calendar. */
    LocalDate from(@Nullable LocalDate wanted, ZoneId zone) {
        LocalDate today = words.today(zone);
        LocalDate last = today.plusDays(DAYS_AHEAD - 1L);
        return wanted == null || wanted.isBefore(today) ? today : wanted.isAfter(last) ? last : wanted;
    }

    Picker picker(Therapist therapist, Wanted wanted, Optional<Slot.Many> slots) {
        Therapist.Offer offer = wanted.offer();
        LocalDate from = wanted.from();
        LocalDate until = from.plusDays(DAYS_SHOWN);
        LocalDate today = words.today(wanted.zone());
        List<Picker.Day> free = slots.map(found ->
                        days.of(found.items(), found.zone(), wanted.query().start()))
                .orElse(List.of());
        return new Picker(
                therapist.id(),
                offer.id(),
                wanted.format(),
                offers(therapist, offer),
                formats(therapist, wanted),
                summary(offer, wanted),
                free,
                slots.isEmpty(),
                words.say(
                        "profile.nothing",
                        words.day(from, wanted.zone()),
                        words.day(until.minusDays(1), wanted.zone())),
                nextFree(therapist, wanted),
                from.isAfter(today) ? href(therapist, wanted, latest(today, from.minusDays(DAYS_SHOWN))) : null,
                until.isBefore(today.plusDays(DAYS_AHEAD)) ? href(therapist, wanted, until) : null);
    }

    private String summary(Therapist.Offer offer, Wanted wanted) {
        return words.say(
                "profile.summary",
                offer.minutes(),
                words.say("format.by." + wanted.format()),
                words.money(offer.price()),
                words.zoneOfTimes(wanted.zone()));
    }

    private List<Link> offers(Therapist therapist, Therapist.Offer chosen) {
        return therapist.offers().stream()
                .map(offer -> new Link(
                        Urls.to("/therapists/" + therapist.id())
                                .with("offer", offer.id())
                                .at("times")
                                .toString(),
                        therapist.therapyName(offer.therapy()),
                        words.say(
                                        "profile.offer.note",
                                        offer.minutes(),
                                        words.say("participation." + offer.participation()),
                                        words.money(offer.price()))
                                + offer.ages(words).map(" · "::concat).orElse(""),
                        offer.equals(chosen)))
                .toList();
    }

    private List<Link> formats(Therapist therapist, Wanted wanted) {
        return wanted.offer().formats().stream()
                .map(format -> new Link(
                        href(therapist, wanted.inFormat(format), wanted.from()),
                        words.say("format." + format),
                        null,
                        format.equals(wanted.format())))
                .toList();
    }

    private @Nullable Link nextFree(Therapist therapist, Wanted wanted) {
        LocalDate until = wanted.from().plusDays(DAYS_SHOWN);
        return therapist.openings().stream()
                .filter(opening -> opening.offerId().equals(wanted.offer().id())
                        && opening.format().equals(wanted.format()))
                .filter(opening -> {
                    LocalDate day = LocalDate.ofInstant(opening.start(), wanted.zone());
                    return day.isBefore(wanted.from()) || !day.isBefore(until);
                })
                .findFirst()
                .map(opening -> new Link(
                        href(therapist, wanted, LocalDate.ofInstant(opening.start(), wanted.zone())),
                        words.say("profile.next", words.moment(opening.start(), wanted.zone()))))
                .orElse(null);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String href(Therapist therapist, Wanted wanted, LocalDate from) {
        return Urls.to("/therapists/" + therapist.id())
                .with("offer", wanted.offer().id())
                .with("format", wanted.format())
                .with("from", from)
                .at("times")
                .toString();
    }

    /** What is shown: an offer in a format, from a day on. */
    record Wanted(Therapist.Offer offer, String format, LocalDate from, ZoneId zone, ProfileQuery query) {
        Wanted inFormat(String other) {
            return new Wanted(offer, other, from, zone, query);
        }
    }
}
