package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.Therapists;
import care.alliance.kit.actor.Actor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Knows what somebody is to an appointment. Whoever is nothing to it must not learn that it exists. */
@Component
class Parties {

    private final Patients patients;
    private final Therapists therapists;

    Parties(Patients patients, Therapists therapists) {
        this.patients = patients;
        this.therapists = therapists;
    }

    Mono<Set<Party>> of(Asker asker, Appointment appointment) {
        Actor actor = asker.actor();
        Set<Party> known = EnumSet.noneOf(Party.class);
        if (actor.worksAt(appointment.session().clinicId())) {
            known.add(Party.CLINIC);
        }
        if (asker.key() != null && asker.key().equals(appointment.holder())) {
            known.add(Party.WEB_SESSION);
        }
        return Mono.zip(
                isPatient(actor, appointment.patient()), isTherapist(actor, appointment), (patient, therapist) -> {
                    if (patient) {
                        known.add(Party.PATIENT);
                    }
                    if (therapist) {
                        known.add(Party.THERAPIST);
                    }
                    return Collections.unmodifiableSet(known);
                });
    }

    private Mono<Boolean> isPatient(Actor actor, @Nullable PatientId patient) {
        String subject = actor.subject();
        if (patient == null || subject == null) {
            return Mono.just(false);
        }
        return patients.find(patient)
                .map(found -> subject.equals(found.subject()))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> isTherapist(Actor actor, Appointment appointment) {
        if (actor.subject() == null) {
            return Mono.just(false);
        }
        return therapists
                .find(appointment.session().therapistId())
                .map(therapist -> therapist.hasLogin(actor.subject()))
                .defaultIfEmpty(false);
    }
}
