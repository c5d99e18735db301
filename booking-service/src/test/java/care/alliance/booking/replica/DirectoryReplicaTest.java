package care.alliance.booking.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.booking.replica.domain.Price;
import care.alliance.booking.replica.domain.Therapist;
import care.alliance.events.ClinicPublished;
import care.alliance.events.Event;
import care.alliance.events.SessionFormat;
import care.alliance.events.TherapistPublished;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

class DirectoryReplicaTest extends BookingTestBase {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Window NEAR = new Window(Instant.EPOCH, Instant.EPOCH);

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Clinics clinics;

    @Autowired
    private Therapists therapists;

    @Autowired
    private Offers offers;

    @Autowired
    private Availability availability;

    private final UUID clinicId = UUID.randomUUID();
    private final UUID therapistId = UUID.randomUUID();
    private final UUID offerId = UUID.randomUUID();
    private final UUID loginId = UUID.randomUUID();

    @Test
    void whatDirectoryServicePublishesCanBeBooked() {
        UUID location = UUID.randomUUID();
        published(clinicId, clinic("Europe/London", location));
        published(therapistId, therapist(loginId, true, offer(18)));

        awaitUntil(bookable(), true);
        assertThat(found(clinics.find(clinicId)))
                .isEqualTo(new Clinic(clinicId, ZoneId.of("Europe/London"), Set.of(location)));
        assertThat(found(clinics.of(therapistId).next()).id()).isEqualTo(clinicId);
        assertThat(found(therapists.withLogin(loginId.toString())))
                .isEqualTo(new Therapist(therapistId, loginId, Set.of(clinicId)));
        assertThat(found(offers.find(offerId)))
                .isEqualTo(new Offer(
                        offerId,
                        therapistId,
                        clinicId,
                        "interpersonal-therapy",
                        Participation.COUPLE,
                        Duration.ofMinutes(80),
                        Set.of(Format.VIDEO, Format.IN_PERSON),
                        18,
                        null,
                        new Price(9900, "GBP")));
    }

    @Test
    void aWithdrawnOfferStaysKnownButCannotBeBooked() {
        published(clinicId, clinic("Europe/London"));
        published(therapistId, therapist(null, true, offer(18)));
        awaitUntil(bookable(), true);

        published(therapistId, therapist(null, true));

        awaitUntil(bookable(), false);
        assertThat(found(offers.find(offerId)).id()).isEqualTo(offerId);
        assertThat(found(therapists.find(therapistId)).clinicIds()).isEmpty();
    }

    @Test
    void aWithdrawnOfferMayComeBackChanged() {
        published(clinicId, clinic("Europe/London"));
        published(therapistId, therapist(null, true));
        published(therapistId, therapist(null, true, offer(18)));
        published(therapistId, therapist(null, true));
        published(therapistId, therapist(null, true, offer(21)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                availability.context(therapistId, offerId, NEAR).blockOptional(SOON))
                        .hasValueSatisfying(
                                context -> assertThat(context.offer().ageMin()).isEqualTo(21)));
    }

    @Test
    void aTherapistWhoMayNotBeBookedIsNot() {
        published(clinicId, clinic("Europe/London"));
        published(therapistId, therapist(null, true, offer(18)));
        awaitUntil(bookable(), true);

        published(therapistId, therapist(null, false, offer(18)));

        awaitUntil(bookable(), false);
    }

    @Test
    void aTherapistMayArriveBeforeTheClinic() {
        published(therapistId, therapist(null, true, offer(18)));
        await().atMost(SOON)
                .until(() -> offers.find(offerId).blockOptional(SOON).isPresent());
        assertThat(bookable().block(SOON)).isFalse();

        published(clinicId, clinic("Europe/London"));

        awaitUntil(bookable(), true);
    }

    @Test
    void aClinicMayMove() {
        published(clinicId, clinic("Europe/London"));
        published(clinicId, clinic("America/New_York"));

        awaitUntil(
                clinics.find(clinicId)
                        .map(clinic -> clinic.zone().getId().equals("America/New_York"))
                        .defaultIfEmpty(false),
                true);
    }

    private Mono<Boolean> bookable() {
        return availability.context(therapistId, offerId, NEAR).hasElement();
    }

    private static void awaitUntil(Mono<Boolean> condition, boolean expected) {
        await().atMost(SOON).until(() -> Boolean.valueOf(expected).equals(condition.block(SOON)));
    }

    private static <T> T found(Mono<T> mono) {
        return mono.blockOptional(SOON).orElseThrow();
    }

    private void published(UUID key, Event event) {
        outbox.append(OutgoingEvent.of(key, event))
                .as(transaction::transactional)
                .block(SOON);
    }

    private ClinicPublished clinic(String zone, UUID... locations) {
        return new ClinicPublished(
                clinicId,
                "A clinic",
                ZoneId.of(zone),
                List.of(locations).stream().map(ClinicPublished.Location::new).toList());
    }

    private TherapistPublished therapist(@Nullable UUID login, boolean bookable, TherapistPublished.Offer... offers) {
        return new TherapistPublished(therapistId, login, bookable, List.of(offers));
    }

    private TherapistPublished.Offer offer(int ageMin) {
        return new TherapistPublished.Offer(
                offerId,
                clinicId,
                "interpersonal-therapy",
                TherapistPublished.Participation.COUPLE,
                80,
                Set.of(SessionFormat.VIDEO, SessionFormat.IN_PERSON),
                ageMin,
                null,
                new TherapistPublished.Price(9900, "GBP"),
                new TherapistPublished.Course(12, 16, List.of()));
    }
}
