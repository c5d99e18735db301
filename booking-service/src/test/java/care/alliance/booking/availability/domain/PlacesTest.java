package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.Format.IN_PERSON;
import static care.alliance.booking.availability.domain.Format.PHONE;
import static care.alliance.booking.availability.domain.Format.VIDEO;
import static care.alliance.booking.availability.domain.RulesFixture.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final UUID RIVERSIDE = new UUID(0, 1);
    private static final UUID NORTHGATE = new UUID(0, 2);

    @Test
    void eachFormatHasHoursOfItsOwn() {
        var rules = in("UTC")
                .working(VIDEO)
                .daily("08:00", "10:00")
                .working(VIDEO, PHONE)
                .daily("10:00", "11:00")
                .offering(VIDEO, PHONE);

        assertThat(slots(rules)).containsExactly("08:00 VIDEO", "09:00 VIDEO", "10:00 VIDEO", "10:00 PHONE");
    }

    @Test
    void onlyWhatTheOfferNamesIsOffered() {
        var rules = in("UTC").working(VIDEO, IN_PERSON).daily("08:00", "09:00").offering(VIDEO);

        assertThat(slots(rules)).containsExactly("08:00 VIDEO");
    }

    @Test
    void onlyInPersonSessionsHaveAPlace() {
        var rules = in("UTC")
                .at(RIVERSIDE)
                .working(VIDEO, IN_PERSON)
                .daily("08:00", "09:00")
                .offering(VIDEO, IN_PERSON);

        assertThat(Slots.free(
                        rules.rules(),
                        List.of(),
                        rules.day("2026-11-02"),
                        rules.day("2026-11-02").from()))
                .extracting(Slot::format, Slot::locationId)
                .containsExactly(tuple(IN_PERSON, RIVERSIDE), tuple(VIDEO, null));
    }

    @Test
    void nobodyIsSentFromOnePlaceToAnotherWithinASession() {
        var rules = in("UTC")
                .working(IN_PERSON)
                .offering(IN_PERSON)
                .at(RIVERSIDE)
                .daily("08:00", "09:30")
                .at(NORTHGATE)
                .daily("09:30", "11:00");

        assertThat(slots(rules)).containsExactly("08:00 IN_PERSON", "10:00 IN_PERSON");
    }

    @Test
    void twoPlacesAtOnceAreOneSlot() {
        var rules = in("UTC")
                .working(IN_PERSON)
                .offering(IN_PERSON)
                .at(NORTHGATE)
                .daily("08:00", "10:00")
                .at(RIVERSIDE)
                .daily("08:00", "09:00");

        assertThat(slots(rules)).containsExactly("08:00 IN_PERSON", "09:00 IN_PERSON");
    }

    private static List<String> slots(RulesFixture rules) {
        Window day = rules.day("2026-11-02");
        return Slots.free(rules.rules(), List.of(), day, day.from()).stream()
                .map(slot -> slot.start().toString().substring(11, 16) + " " + slot.format())
                .toList();
    }
}
