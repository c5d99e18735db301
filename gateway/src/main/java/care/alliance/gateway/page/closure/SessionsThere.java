package care.alliance.gateway.page.closure;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.DisplacedSessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says how many sessions lie where a clinic is closed and are not settled yet. */
@Component
class SessionsThere {

    private final DisplacedSessions displaced;
    private final Words words;

    SessionsThere(DisplacedSessions displaced, Words words) {
        this.displaced = displaced;
        this.words = words;
    }

    /** Empty where that cannot be told just now. */
    Mono<Optional<List<Appointment>>> of(UUID clinic) {
        return orNone(displaced.of(clinic));
    }

    /** {@code 2 sessions lie in that time}; empty for none. */
    String say(List<Appointment> sessions, Predicate<Appointment> there) {
        long count = sessions.stream().filter(there).count();
        return count == 0 ? "" : words.say("closures.lie", count);
    }

    /** What was done, and how many sessions that leaves to settle, as far as that can be told. */
    Mono<Flash> after(UUID clinic, String done, Predicate<Appointment> there) {
        return of(clinic).map(sessions -> {
            if (sessions.isEmpty()) {
                return Flash.done(done);
            }
            String lie = say(sessions.get(), there);
            return lie.isEmpty()
                    ? Flash.done(done + " " + words.say("closures.lie.none"))
                    : Flash.warning(done + " " + words.say("closures.settle", lie));
        });
    }
}
