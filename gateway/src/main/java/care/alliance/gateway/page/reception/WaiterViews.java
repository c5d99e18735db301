package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.waitlist.Entry;
import care.alliance.gateway.page.waitlist.Wishes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words who waits for what, and what is kept for them. */
@Component
class WaiterViews {

    private final Wishes wishes;
    private final Words words;

    WaiterViews(Wishes wishes, Words words) {
        this.wishes = wishes;
        this.words = words;
    }

    /**
     * What an entry is told with.
     *
     * @param names of therapists
     * @param held the times that are held at the clinic
     * @param zone the clinic's
     */
    record Beside(Map<UUID, String> names, List<Appointment> held, ZoneId zone) {}

    WaiterView of(Entry entry, int place, Beside beside) {
        String path = Desk.WAITLIST + "/" + entry.id();
        return new WaiterView(
                entry.id(),
                place,
                patient(entry),
                entry.therapistId() == null
                        ? words.say("reception.waitlist.anybody")
                        : name(entry.therapistId(), beside),
                wishes.what(entry),
                words.date(entry.createdAt().atZone(beside.zone()).toLocalDate()),
                entry.urgent(),
                entry.isOffered() ? offered(entry, beside) : null,
                putHref(entry),
                path + "/urgent",
                path + "/leave");
    }

    private Link offered(Entry entry, Beside beside) {
        return beside.held().stream()
                .filter(held -> held.id().equals(entry.appointmentId()))
                .findFirst()
                .map(held -> new Link(DeskForm.sessionHref(held.id(), null), time(held, beside), until(held), false))
                .orElseGet(() -> new Link("", words.say("reception.waitlist.offered.unknown")));
    }

    private String time(Appointment held, Beside beside) {
        return words.say(
                "reception.waitlist.offered",
                words.moment(held.start(), held.zone()),
                words.sayOr("list.one", "format.by." + held.format(), held.format()),
                name(held.therapistId(), beside));
    }

    private @Nullable String until(Appointment held) {
        Instant until = held.holdExpiresAt();
        return until == null ? null : words.say("reception.waitlist.kept", words.moment(until, held.zone()));
    }

    private String name(UUID therapist, Beside beside) {
        return beside.names().getOrDefault(therapist, words.say("board.therapist.unknown"));
    }

    private String patient(Entry entry) {
        String name = entry.patient() == null ? null : entry.patient().name();
        return name == null || name.isBlank() ? words.say("board.someone") : name;
    }

    private static @Nullable String putHref(Entry entry) {
        return entry.patient() == null
                ? null
                : Urls.to(Desk.WAITLIST + "/new")
                        .with("clinic", entry.clinicId())
                        .with("patient", entry.patient().id())
                        .toString();
    }
}
