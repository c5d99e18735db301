package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.domain.Offer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a slot is held for, looked up.
 *
 * @param patient null for a web session
 * @param key the web session, if there is one
 * @param by who asks
 * @param limited whether they may have only so many holds
 * @param origin what the hold is part of
 * @param until when the hold ends; null for what the clinic allows
 */
record HeldFor(
        @Nullable Patient patient,
        @Nullable HolderKey key,
        By by,
        boolean limited,
        Origin origin,
        @Nullable Instant until) {

    @Nullable
    PatientId patientId() {
        return patient == null ? null : patient.id();
    }

    boolean isOfAge(Offer offer, LocalDate day) {
        return patient == null || patient.isOfAge(offer.ageMin(), offer.ageMax(), day);
    }

    @Override
    public String toString() {
        return "HeldFor[" + by + "]";
    }
}
