package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions of courses out of the tables of appointments and claims. */
@Component
class StoredCourseSessions implements CourseSessions {

    private final AppointmentReader reader;
    private final Claims claims;

    StoredCourseSessions(AppointmentReader reader, Claims claims) {
        this.reader = reader;
        this.claims = claims;
    }

    @Override
    public Flux<AppointmentView> of(UUID courseId) {
        return reader.ofCourse(courseId).map(Seen::view);
    }

    @Override
    public Mono<Void> leave(Collection<UUID> appointments) {
        return Flux.fromIterable(appointments)
                .sort()
                .concatMap(id -> claims.release(new AppointmentId(id)))
                .then();
    }
}
