package care.alliance.directory.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.domain.Coordinates;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final Coordinates SALFORD = new Coordinates(53.4830, -2.2930);
    private static final Coordinates BELFAST = new Coordinates(54.6010, -5.9301);

    private static final Desk LONDON = desk(1, new Coordinates(51.5045, -0.0865));
    private static final Desk MANCHESTER = desk(2, new Coordinates(53.4862, -2.2318));
    private static final Desk LEEDS = desk(3, new Coordinates(53.7974, -1.5438));
    private static final Desk ONLINE = desk(6);
    private static final List<Desk> ALL = List.of(LONDON, MANCHESTER, LEEDS, ONLINE);

    @Test
    void whoeverChoseAClinicIsAnsweredByIt() {
        assertThat(Routing.of(LONDON.clinic(), SALFORD, ALL)).hasValue(LONDON);
    }

    @Test
    void aChosenClinicThatDoesNotExistIsNotReplacedByAnother() {
        assertThat(Routing.of(new UUID(9, 9), SALFORD, ALL)).isEmpty();
    }

    @Test
    void otherwiseTheNearestWithRoomsAnswers() {
        assertThat(Routing.of(null, SALFORD, ALL)).hasValue(MANCHESTER);
        assertThat(Routing.of(null, LEEDS.places().getFirst(), ALL)).hasValue(LEEDS);
    }

    @Test
    void aSecondSiteCountsAsWellAsTheFirst() {
        Desk two = desk(4, new Coordinates(51.45, -2.59), SALFORD);

        assertThat(Routing.of(null, SALFORD, List.of(LONDON, MANCHESTER, two, ONLINE)))
                .hasValue(two);
    }

    @Test
    void withoutAPlaceOrTooFarAwayTheOnlineClinicAnswers() {
        assertThat(Routing.of(null, null, ALL)).hasValue(ONLINE);
        assertThat(Routing.of(null, BELFAST, ALL)).hasValue(ONLINE);
    }

    @Test
    void withoutAnOnlineClinicSomebodyAnswersAllTheSame() {
        assertThat(Routing.of(null, null, List.of(LEEDS, LONDON))).hasValue(LONDON);
        assertThat(Routing.of(null, null, List.of())).isEmpty();
    }

    @Test
    void theOrderOfTheClinicsChangesNothing() {
        Desk nextDoor = desk(7, MANCHESTER.places().getFirst());
        Desk onlineToo = desk(8);
        List<Desk> desks = new ArrayList<>(ALL);
        Collections.addAll(desks, nextDoor, onlineToo);
        for (@Nullable Coordinates near : Arrays.asList(null, SALFORD, BELFAST)) {
            var first = Routing.of(null, near, desks);
            assertThat(Routing.of(null, near, desks.reversed())).isEqualTo(first);
        }
        assertThat(Routing.of(null, SALFORD, desks.reversed())).hasValue(MANCHESTER);
        assertThat(Routing.of(null, null, desks.reversed())).hasValue(ONLINE);
    }

    private static Desk desk(int number, Coordinates... places) {
        return new Desk(new UUID(0, number), "Clinic " + number, ZoneId.of("Europe/London"), List.of(places));
    }
}
