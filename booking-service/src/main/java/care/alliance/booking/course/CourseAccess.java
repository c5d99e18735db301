package care.alliance.booking.course;

import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.Therapists;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose a course is: the patient and the clinic's staff change it, its therapist looks on, to others there is none. */
@Component
class CourseAccess {

    private final Patients patients;
    private final Therapists therapists;

    CourseAccess(Patients patients, Therapists therapists) {
        this.patients = patients;
        this.therapists = therapists;
    }

    /** For whom somebody books. */
    record For(Patient patient, Holder holder) {}

    /** Patients book for themselves, staff for patients of their clinic. Empty where there is no such patient for them. */
    Mono<For> bookingFor(Actor actor, @Nullable UUID patientId, UUID clinicId) {
        if (patientId == null) {
            return actor.has(Role.PATIENT)
                    ? patients.of(actor).map(patient -> new For(patient, new Holder.Self(actor, null)))
                    : Mono.error(() -> new ProblemException(
                            Problem.unprocessable("patient-needed", "Say for which patient, as patientId.")));
        }
        PatientId id = new PatientId(patientId);
        return Mono.just(clinicId)
                .filter(actor::worksAt)
                .flatMap(clinic -> patients.knownTo(clinic, id))
                .map(patient -> new For(patient, new Holder.Caller(id, actor)));
    }

    Mono<Boolean> maySee(Course course, Actor actor) {
        return mayChange(course, actor)
                .flatMap(may -> may
                        ? Mono.just(true)
                        : therapists
                                .find(course.therapistId())
                                .map(therapist -> therapist.hasLogin(actor.subject()))
                                .defaultIfEmpty(false));
    }

    Mono<Boolean> mayChange(Course course, Actor actor) {
        if (actor.worksAt(course.clinicId())) {
            return Mono.just(true);
        }
        return patients.find(course.patient())
                .map(patient -> patient.subject() != null && patient.subject().equals(actor.subject()))
                .defaultIfEmpty(false);
    }
}
