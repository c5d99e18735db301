package care.alliance.booking.availability.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(Situations.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class SlotPropertyTest {

    @Property(tries = 300)
    void slotsAreThoseFoundMinuteByMinute(@ForAll Situation situation) {
        var oracle = new MinuteByMinute(situation.rules(), situation.busy(), situation.window(), situation.now());

        assertThat(situation.free().stream()
                        .map(slot -> slot.start() + " " + slot.format())
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(oracle.slots(situation.window()));
    }

    @Property(tries = 150)
    void sessionAndBuffersNeverTouchBusyTimes(@ForAll Situation situation) {
        SlotRules rules = situation.rules();

        assertThat(situation.free())
                .allSatisfy(slot -> assertThat(situation.busy())
                        .noneMatch(busy -> busy.from().isBefore(slot.end().plus(rules.after()))
                                && busy.to().isAfter(slot.start().minus(rules.before()))));
    }

    @Property(tries = 150)
    void sessionsLieInsideHoursOfTheirFormatAndPlace(@ForAll Situation situation) {
        WorkingHours hours = new WorkingHours(situation.rules().calendar());
        Window wide = new Window(
                situation.window().from(),
                situation.window().to().plus(situation.rules().length()));

        assertThat(situation.free())
                .allSatisfy(slot -> assertThat(hours.within(wide, slot.format()))
                        .anyMatch(time -> time.contains(slot.start(), slot.end())
                                && Optional.ofNullable(time.locationId())
                                        .equals(Optional.ofNullable(slot.locationId()))));
    }

    @Property(tries = 150)
    void startsRespectWindowNoticeAndHorizon(@ForAll Situation situation) {
        Instant soonest = situation.now().plus(situation.rules().notice());
        Instant last = situation.now().plus(situation.rules().horizon());

        assertThat(situation.free())
                .isSortedAccordingTo(Slot.BY_START)
                .allMatch(slot -> !slot.start().isBefore(situation.window().from()))
                .allMatch(slot -> slot.start().isBefore(situation.window().to()))
                .allMatch(
                        slot -> !slot.start().isBefore(soonest) && !slot.start().isAfter(last))
                .allMatch(slot -> Duration.between(slot.start(), slot.end())
                        .equals(situation.rules().length()));
    }

    @Property(tries = 150)
    void whatIsFreePassesTheCheckAsTheSameSlot(@ForAll Situation situation) {
        assertThat(situation.freeWithNothingBusy())
                .allSatisfy(
                        slot -> assertThat(Slots.check(situation.rules(), slot.start(), slot.format(), situation.now()))
                                .isEqualTo(new StartCheck.Ok(slot)));
    }

    @Property(tries = 150)
    void whatIsNotTakenIsFree(@ForAll Situation situation) {
        assertThat(situation.freeWithNothingBusy().stream()
                        .filter(slot -> !Slots.isTaken(situation.rules(), situation.busy(), slot)))
                .containsExactlyElementsOf(situation.free());
    }

    @Property(tries = 400)
    void theCheckAllowsExactlyWhatIsFree(
            @ForAll Situation situation,
            @ForAll @IntRange(min = 0, max = 8 * 24 * 12) int fiveMinutes,
            @ForAll Format format) {
        Instant start = situation.minutesIn(5L * fiveMinutes);
        boolean listed = situation.freeWithNothingBusy().stream()
                .anyMatch(slot -> slot.start().equals(start) && slot.format() == format);
        boolean allowed = Slots.check(situation.rules(), start, format, situation.now()) instanceof StartCheck.Ok;

        if (start.isBefore(situation.window().to())) {
            assertThat(allowed).isEqualTo(listed);
        }
    }

    @Property(tries = 300)
    void theSizeOfTheWindowChangesNothing(
            @ForAll Situation situation, @ForAll @IntRange(min = 0, max = 8 * 24 * 60) int minutes) {
        Instant cut = situation.minutesIn(Math.min(
                minutes,
                Duration.between(situation.window().from(), situation.window().to())
                        .toMinutes()));
        var first = Slots.free(
                situation.rules(),
                situation.busy(),
                new Window(situation.window().from(), cut),
                situation.now());
        var second = Slots.free(
                situation.rules(),
                situation.busy(),
                new Window(cut, situation.window().to()),
                situation.now());

        assertThat(java.util.stream.Stream.concat(first.stream(), second.stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(situation.free());
    }
}
