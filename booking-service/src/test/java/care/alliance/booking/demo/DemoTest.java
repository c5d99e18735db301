package care.alliance.booking.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.ClinicAppointments;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.replica.Clinics;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

class DemoTest extends BookingTestBase {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private Availability availability;

    @Autowired
    private Clinics clinics;

    @Autowired
    private WeeklyPlans plans;

    @Autowired
    private ClinicPolicies policies;

    @Autowired
    private Bookings bookings;

    @Autowired
    private ClinicAppointments appointments;

    @Autowired
    private Patients patients;

    @BeforeEach
    void announceTheSupply() {
        DemoHours.clinics().forEach(clinic -> {
            clinic(DemoIds.clinic(clinic.clinic()), clinic.place());
            clinic.weeks().keySet().forEach(number -> therapist(DemoIds.clinic(clinic.clinic()), number));
        });
    }

    @AfterEach
    void leaveNothingBehind() {
        run("DELETE FROM appointment WHERE clinic_id IN ('%s', '%s')".formatted(DemoIds.LONDON, DemoIds.MANCHESTER));
        run("UPDATE therapist SET bookable = true WHERE id::text LIKE '0198c0de%'");
        run("DELETE FROM availability WHERE therapist_id::text LIKE '0198c0de%'");
    }

    @Test
    void everyTherapistCanBeBookedWithinAWeekAndThoseForInterpersonalTherapyOftenByVideo() {
        clock.setTo("2026-12-02T12:00:00Z");
        start();

        assertThat(DemoHours.all().keySet())
                .hasSize(60)
                .allSatisfy(number -> assertThat(free(number)).isNotEmpty());
        for (String number : List.of("01", "02", "08")) {
            assertThat(free(number))
                    .filteredOn(slot -> slot.format() == Format.VIDEO)
                    .hasSizeGreaterThan(25);
        }
    }

    @Test
    void aTherapistWhoIsHiddenKeepsNobodyElseWaiting() {
        clock.setTo("2026-12-02T12:00:00Z");
        run("UPDATE therapist SET bookable = false WHERE id = '%s'".formatted(DemoIds.therapist("11")));

        start();

        assertThat(of(appointments.toConfirm(DemoIds.LONDON).collectList())).isNotEmpty();
        assertThat(of(plans.find(DemoIds.therapist("11"))).weekly()).isNotEmpty();
    }

    @Test
    void receptionFindsRequestsToConfirmInLondon() {
        clock.setTo("2026-12-02T12:00:00Z");
        start();

        assertThat(of(appointments.toConfirm(DemoIds.LONDON).collectList()))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.format()).isEqualTo(Format.VIDEO))
                .allSatisfy(request -> assertThat(request.start()).isAfter(clock.instant()));
        assertThat(of(appointments.toConfirm(DemoIds.MANCHESTER).collectList())).hasSize(1);
    }

    @Test
    void noDayIsEmptyHoweverLateItIsAndWhateverDayOfTheWeek() {
        clock.setTo("2026-12-02T21:30:00Z");
        start();
        for (int day = 0; day < 7; day++) {
            DemoBookings demo = demo();
            DemoClinic.ALL.forEach(demo::fill);

            assertThat(states(DemoIds.LONDON)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(states(DemoIds.MANCHESTER)).hasSizeGreaterThanOrEqualTo(2);
            clock.advance(Duration.ofDays(1));
        }
    }

    @Test
    void whatIsOverHasEndedAndWhatIsToComeIsConfirmed() {
        clock.setTo("2026-12-02T15:20:00Z");
        start();

        assertThat(today(DemoIds.LONDON)).isNotEmpty().allSatisfy(item -> {
            boolean over = !item.end().isAfter(clock.instant());
            boolean ahead = item.start().isAfter(clock.instant());
            if (over) {
                assertThat(item.state()).isIn(AppointmentState.COMPLETED, AppointmentState.NO_SHOW);
            } else {
                assertThat(item.state()).isEqualTo(ahead ? AppointmentState.CONFIRMED : AppointmentState.ARRIVED);
            }
        });
    }

    @Test
    void startingAgainChangesNothing() {
        clock.setTo("2026-12-02T12:00:00Z");
        start();
        List<AppointmentView> before = everything();
        WeeklyPlan mine = new WeeklyPlan(ZoneOffset.UTC, List.of());
        plans.replace(DemoIds.therapist("05"), mine).block(SOON);

        start();

        assertThat(everything()).isEqualTo(before);
        assertThat(of(plans.find(DemoIds.therapist("05")))).isEqualTo(mine);
    }

    private void start() {
        DemoLoader loader = new DemoLoader(clinics, plans, policies, demo());
        loader.start();
        await().atMost(SOON).until(() -> !loader.isRunning());
    }

    private DemoBookings demo() {
        return new DemoBookings(bookings, appointments, availability, patients, clock);
    }

    private List<Slot> free(String number) {
        Window week = new Window(clock.instant(), clock.instant().plus(WEEK));
        return of(availability
                .times(DemoIds.therapist(number), DemoIds.firstOffer(number), week)
                .next()
                .map(times -> times.free(week, clock.instant())));
    }

    private List<AppointmentState> states(UUID clinic) {
        return today(clinic).stream().map(AppointmentView::state).toList();
    }

    private List<AppointmentView> today(UUID clinic) {
        Instant midnight = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS);
        return of(appointments
                .between(clinic, midnight, midnight.plus(Duration.ofDays(1)))
                .collectList());
    }

    private List<AppointmentView> everything() {
        Instant from = clock.instant().minus(WEEK);
        return of(appointments
                .between(DemoIds.LONDON, from, from.plus(WEEK.multipliedBy(3)))
                .concatWith(appointments.between(DemoIds.MANCHESTER, from, from.plus(WEEK.multipliedBy(3))))
                .collectList());
    }

    private void clinic(UUID id, @Nullable String place) {
        String locations = place == null ? "" : "'" + DemoIds.location(place) + "'";
        run("""
            INSERT INTO clinic (id, zone, location_ids) VALUES ('%s', 'Europe/London', ARRAY[%s]::uuid[])
            ON CONFLICT (id) DO NOTHING""".formatted(id, locations));
    }

    private void therapist(UUID clinic, String number) {
        run("INSERT INTO therapist (id, bookable) VALUES ('%s', true) ON CONFLICT (id) DO NOTHING"
                .formatted(DemoIds.therapist(number)));
        run("""
            INSERT INTO offer (id, therapist_id, clinic_id, participation, minutes, formats, age_min, price_amount,
                price_currency, withdrawn)
            VALUES ('%s', '%s', '%s', 'INDIVIDUAL', 50, ARRAY['VIDEO', 'IN_PERSON'], 18, 7500, 'GBP', false)
            ON CONFLICT (id) DO NOTHING""".formatted(DemoIds.firstOffer(number), DemoIds.therapist(number), clinic));
    }

    private void run(String sql) {
        db.sql(sql).then().block(SOON);
    }

    private static <T> T of(Mono<T> work) {
        return Objects.requireNonNull(work.block(SOON));
    }
}
