package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListTest extends AppointmentTestBase {

    @Test
    void patientsSeeTheirOwnAndNobodyElses() {
        UUID mine = request(alex, TOMORROW_AT_10).id();
        request(UUID.randomUUID(), TOMORROW_AT_12);

        assertThat(get(as.patient(alex), PATH).ids()).containsExactly(mine);
        assertThat(get(as.patient(alex), PATH + "?clinic={id}", clinic.id()).ids())
                .containsExactly(mine);
        assertThat(get(as.patient(UUID.randomUUID()), PATH).ids()).isEmpty();
    }

    @Test
    void staffSeeTheirClinicsAndNoOther() {
        UUID here = request(alex, TOMORROW_AT_10).id();
        var elsewhere = given.clinicIn("Europe/London");

        assertThat(get(desk(), PATH + "?clinic={id}", clinic.id()).ids()).containsExactly(here);
        assertThat(get(desk(), PATH).ids()).containsExactly(here);
        assertThat(get(desk(), PATH + "?therapist={id}", therapist.id()).ids()).containsExactly(here);
        assertThat(get(as.receptionistOf(elsewhere.id()), PATH).ids()).isEmpty();
        assertThat(get(as.receptionistOf(elsewhere.id()), PATH + "?clinic={id}", clinic.id())
                        .status())
                .isEqualTo(404);
        assertThat(get(as.receptionistOf(elsewhere.id()), PATH + "?therapist={id}", therapist.id())
                        .ids())
                .isEmpty();
    }

    @Test
    void therapistsSeeTheirOwn() {
        UUID mine = request(alex, TOMORROW_AT_10).id();

        assertThat(get(as.therapist(therapist.loginId()), PATH).ids()).containsExactly(mine);
        assertThat(get(as.therapist(given.therapist().loginId()), PATH).ids()).isEmpty();
    }

    @Test
    void whoIsNothingToAnyAppointmentFindsNoList() {
        assertThat(get(as.holderOf("editor"), PATH).status()).isEqualTo(404);
        assertThat(get(as.anyone(), PATH).status()).isEqualTo(401);
    }

    @Test
    void canBeCutByTimeAndState() {
        UUID early = request(alex, TOMORROW_AT_10).id();
        UUID late =
                book(as.patient(alex), "2026-12-04T10:00:00Z", Format.IN_PERSON).id();

        assertThat(get(as.patient(alex), PATH + "?from=2026-12-03T00:00:00Z").ids())
                .containsExactly(late);
        assertThat(get(as.patient(alex), PATH + "?to=2026-12-03T00:00:00Z").ids())
                .containsExactly(early);
        assertThat(get(as.patient(alex), PATH + "?state=REQUESTED").ids()).containsExactly(early);
        assertThat(get(as.patient(alex), PATH + "?state=REQUESTED,CONFIRMED").ids())
                .containsExactly(early, late);
        assertThat(get(as.patient(alex), PATH + "?state=LOST").code()).isEqualTo("invalid-parameter");
        assertThat(get(as.patient(alex), PATH + "?from=yesterday").code()).isEqualTo("invalid-parameter");
    }

    @Test
    void countsARequestThatLapsedAsExpiredBeforeItIsSwept() {
        UUID id = request(alex, "2026-12-04T10:00:00Z").id();
        clock.setTo("2026-12-02T09:00:00Z");

        assertThat(get(as.patient(alex), PATH + "?state=REQUESTED").ids()).isEmpty();
        assertThat(get(as.patient(alex), PATH + "?state=EXPIRED").ids()).containsExactly(id);
    }

    @Test
    void showsHoldsWhileTheyAreHeldOnly() {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();
        assertThat(get(as.patient(alex), PATH).ids()).containsExactly(held);

        clock.advance(Duration.ofMinutes(10));
        assertThat(get(as.patient(alex), PATH).ids()).isEmpty();
    }

    @Test
    void comesInPagesInTheOrderOfStarts() {
        List<UUID> booked = new ArrayList<>();
        for (String day : List.of("02", "03", "04", "05", "06")) {
            booked.add(request(alex, "2026-12-" + day + "T10:00:00Z").id());
        }

        List<UUID> read = new ArrayList<>();
        Reply page = get(as.patient(alex), PATH + "?limit=2");
        read.addAll(page.ids());
        while (!page.text("next").isEmpty()) {
            page = get(as.patient(alex), PATH + "?limit=2&cursor={cursor}", page.text("next"));
            read.addAll(page.ids());
        }

        assertThat(read).isEqualTo(booked);
        assertThat(get(as.patient(alex), PATH + "?cursor=nonsense").code()).isEqualTo("invalid-parameter");
        assertThat(get(as.patient(alex), PATH + "?limit=0").status()).isEqualTo(400);
        assertThat(get(as.patient(alex), PATH + "?limit=201").status()).isEqualTo(400);
    }
}
