package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.GroupView.Seat;
import care.alliance.gateway.page.reception.StaffSessionView.Fact;
import care.alliance.gateway.page.reception.StaffSessionViews.Beside;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words all that the desk needs to know of a group session, and what can be done with each seat. */
@Component
class GroupViews {

    private final BoardViews board;
    private final StaffSessionViews sessions;
    private final Steps steps;
    private final Words words;

    GroupViews(BoardViews board, StaffSessionViews sessions, Steps steps, Words words) {
        this.board = board;
        this.sessions = sessions;
        this.steps = steps;
        this.words = words;
    }

    /** @param clinic its name, if directory-service tells it */
    GroupView of(Group group, Optional<String> clinic, Beside beside, @Nullable String date) {
        Appointment session = group.session();
        List<Appointment> toCancel = group.toCancel();
        return new GroupView(
                session.clinicId(),
                words.day(session.startsAt()),
                words.hours(session.startsAt(), session.endsAt()),
                words.zone(session.zone()),
                board.taken(group),
                board.marks(group),
                beside.therapist().isEmpty(),
                facts(session, clinic, beside),
                group.taken().stream().map(seat -> seat(seat, date)).toList(),
                group.givenBack().stream().map(seat -> seat(seat, date)).toList(),
                toCancel.size(),
                toCancel.size() < group.taken().size(),
                toCancel.stream().anyMatch(sessions::isLate),
                Urls.to(Group.href(group.id(), null) + "/cancel")
                        .with("date", date)
                        .toString());
    }

    private List<Fact> facts(Appointment session, Optional<String> clinic, Beside beside) {
        return Stream.concat(
                        clinic.map(name -> sessions.fact("session.clinic", "", name)).stream(),
                        sessions.facts(session, beside, Optional.empty()).stream())
                .toList();
    }

    private Seat seat(Appointment seat, @Nullable String date) {
        return new Seat(
                seat.id(),
                seat.version(),
                board.patient(seat),
                board.mark(seat),
                board.deadline(seat),
                DeskForm.sessionHref(seat.id(), date),
                steps.of(seat),
                seat.is("REQUESTED")
                        ? Urls.to("/reception/appointments/" + seat.id() + "/decline")
                                .with("date", date)
                                .with("to", DeskForm.GROUP)
                                .toString()
                        : null);
    }
}
