package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A slot held before anybody has signed in. */
class WebSessionHoldTest extends AppointmentTestBase {

    private final String key = "secret-of-" + UUID.randomUUID();

    @Test
    void isMadeByTheGatewayForAWebSession() {
        Reply held = holdFor(key, TOMORROW_AT_10);

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.state()).isEqualTo("HELD");
        assertThat(held.body().required("patient").isNull()).isTrue();
    }

    @Test
    void needsTheScopeAndAKeyThatCannotBeGuessed() {
        assertThat(hold(as.service("contacts:read"), TOMORROW_AT_10).status()).isEqualTo(403);
        assertThat(hold(as.service("holds:write"), TOMORROW_AT_10).code()).isEqualTo("invalid-parameter");
        assertThat(holdFor("short", TOMORROW_AT_10).code()).isEqualTo("invalid-parameter");
    }

    @Test
    void isReplacedByTheNextOneOfTheSameSession() {
        Reply first = holdFor(key, TOMORROW_AT_10);
        Reply second = holdFor(key, TOMORROW_AT_12);

        assertThat(second.status()).isEqualTo(201);
        assertThat(see(gateway(key), first.id()).state()).isEqualTo("CANCELLED");
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO))
                .contains(TOMORROW_AT_10)
                .doesNotContain(TOMORROW_AT_12);
    }

    @Test
    void maySlideToAnOverlappingTime() {
        holdFor(key, TOMORROW_AT_10);

        assertThat(holdFor(key, "2026-12-02T10:30:00Z").status()).isEqualTo(201);
    }

    @Test
    void staysWhenTheNextOneIsRefused() {
        Reply mine = holdFor(key, TOMORROW_AT_10);
        request(UUID.randomUUID(), TOMORROW_AT_12);

        assertThat(holdFor(key, TOMORROW_AT_12).code()).isEqualTo("slot-taken");
        assertThat(see(gateway(key), mine.id()).state()).isEqualTo("HELD");
    }

    @Test
    void doesNotHideTheSlotFromItsHolder() {
        Reply first = holdFor(key, TOMORROW_AT_10);
        clock.advance(Duration.ofMinutes(5));

        Reply again = holdFor(key, TOMORROW_AT_10);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.text("holdExpiresAt")).isEqualTo(first.text("holdExpiresAt"));
    }

    @Test
    void hidesTheSlotFromEverybodyElse() {
        holdFor(key, TOMORROW_AT_10);

        assertThat(holdFor("another-" + UUID.randomUUID(), TOMORROW_AT_10).code())
                .isEqualTo("slot-taken");
        assertThat(hold(as.patient(alex), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
    }

    @Test
    void neverBlocksOnceItsTimeIsOver() {
        Reply stale = holdFor(key, TOMORROW_AT_10);
        clock.advance(Duration.ofMinutes(10));

        assertThat(hold(as.patient(alex), TOMORROW_AT_10).status()).isEqualTo(201);
        assertThat(see(gateway(key), stale.id()).state()).isEqualTo("EXPIRED");
    }

    @Test
    void canBeTakenAgainByItsHolderOnceItsTimeIsOver() {
        Reply stale = holdFor(key, TOMORROW_AT_10);
        clock.advance(Duration.ofMinutes(11));

        Reply fresh = holdFor(key, TOMORROW_AT_10);

        assertThat(fresh.status()).isEqualTo(201);
        assertThat(fresh.id()).isNotEqualTo(stale.id());
    }

    @Test
    void isSeenWithItsKeyOnly() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();

        assertThat(see(with(as.anyone(), headers -> headers.set("Alliance-Hold-Key", key)), held)
                        .status())
                .isEqualTo(200);
        assertThat(see(gateway("another-" + UUID.randomUUID()), held).status()).isEqualTo(404);
        assertThat(see(as.patient(alex), held).status()).isEqualTo(404);
        assertThat(see(as.anyone(), held).status()).isEqualTo(404);
    }

    @Test
    void becomesTheRequestOfWhoeverSignsInWithTheKey() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();
        clock.advance(Duration.ofMinutes(9));

        Reply requested = act(signedIn(alex), held, "request");

        assertThat(requested.status()).isEqualTo(200);
        assertThat(requested.state()).isEqualTo("REQUESTED");
        assertThat(requested.body().required("patient").required("id").asString())
                .isEqualTo(patientId(alex).toString());
        assertThat(see(as.patient(alex), held).status()).isEqualTo(200);
    }

    @Test
    void isNotOpenedByItsKeyAfterItWasRequested() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();
        act(signedIn(alex), held, "request");

        assertThat(see(gateway(key), held).status()).isEqualTo(404);
        assertThat(act(signedIn(UUID.randomUUID()), held, "cancel").status()).isEqualTo(404);
    }

    @Test
    void isNobodysRequestWithoutTheKey() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();

        assertThat(act(as.patient(alex), held, "request").status()).isEqualTo(404);
        assertThat(act(gateway(key), held, "request").status()).isEqualTo(403);
    }

    @Test
    void leavesRoomForTheSessionsNextHoldOnceRequested() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();
        act(signedIn(alex), held, "request");

        assertThat(holdFor(key, TOMORROW_AT_12).status()).isEqualTo(201);
        assertThat(see(as.patient(alex), held).state()).isEqualTo("REQUESTED");
    }

    @Test
    void cannotBeRequestedByAPatientWhoIsElsewhereThen() {
        request(alex, TOMORROW_AT_10);
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
        UUID held = holdFor(key, TOMORROW_AT_10).id();

        Reply refused = act(signedIn(alex), held, "request");

        assertThat(refused.code()).isEqualTo("patient-busy");
        assertThat(refused.alternatives()).startsWith(TOMORROW_AT_11);
        assertThat(see(gateway(key), held).state()).isEqualTo("HELD");
    }

    @Test
    void saysWhetherTheSlotIsStillFreeWhenItRanOut() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();
        clock.advance(Duration.ofMinutes(10));

        Reply late = act(signedIn(alex), held, "request");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("hold-expired");
        assertThat(late.body().required("slotStillFree").asBoolean()).isTrue();
        assertThat(late.alternatives()).startsWith(TOMORROW_AT_10);

        request(UUID.randomUUID(), TOMORROW_AT_10);
        Reply tooLate = act(signedIn(alex), held, "request");
        assertThat(tooLate.code()).isEqualTo("hold-expired");
        assertThat(tooLate.body().required("slotStillFree").asBoolean()).isFalse();
    }

    @Test
    void isLetGoWithItsKey() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();

        Reply released = act(gateway(key), held, "cancel");

        assertThat(released.state()).isEqualTo("CANCELLED");
        assertThat(released.body().required("cancellation").required("late").asBoolean())
                .isFalse();
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).contains(TOMORROW_AT_10);
    }

    @Test
    void goesOnAsThePatientsOwnWhenTheyHoldTheSameSlotSignedIn() {
        Reply before = holdFor(key, TOMORROW_AT_10);

        Reply after = hold(signedIn(alex), TOMORROW_AT_10);

        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void isSeenAndLetGoByItsSessionAlsoWhenThePatientHadSignedInBefore() {
        UUID held = hold(signedIn(alex), TOMORROW_AT_10).id();

        assertThat(see(gateway(key), held).state()).isEqualTo("HELD");
        assertThat(act(gateway(key), held, "cancel").state()).isEqualTo("CANCELLED");
    }

    @Test
    void ofOnePatientDoesNotBecomeAnothersWhoUsesTheSameBrowser() {
        UUID held = hold(signedIn(alex), TOMORROW_AT_10).id();

        assertThat(act(signedIn(UUID.randomUUID()), held, "request").status()).isEqualTo(403);
        assertThat(act(signedIn(alex), held, "request").state()).isEqualTo("REQUESTED");
    }

    @Test
    void itsKeyIsNotKept() {
        UUID held = holdFor(key, TOMORROW_AT_10).id();

        assertThat(count(
                        "SELECT count(*) FROM appointment a WHERE id = $1 AND a::text LIKE '%' || $2 || '%'",
                        held, key))
                .isZero();
        assertThat(count("SELECT count(*) FROM idempotency i WHERE i::text LIKE '%' || $1 || '%'", key))
                .isZero();
    }

    private WebTestClient signedIn(UUID subject) {
        return with(as.patient(subject), headers -> headers.set("Alliance-Hold-Key", key));
    }
}
