package care.alliance.booking.demo;

import care.alliance.booking.appointment.Asker;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Duty;
import care.alliance.kit.actor.Membership;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A demo clinic as its bookings need it.
 *
 * @param desk login of its receptionist, who books for callers
 * @param therapists numbers of its therapists
 * @param callers people who ring up
 * @param asked numbers of therapists with a video request for the next days
 * @param settled number of a therapist with a definite session in the next days
 */
record DemoClinic(
        UUID id, String desk, List<String> therapists, List<Caller> callers, List<String> asked, String settled) {

    static final List<DemoClinic> ALL = List.of(
            new DemoClinic(
                    DemoIds.LONDON,
                    DemoIds.LONDON_DESK,
                    List.of("01", "02", "03", "04", "05", "06", "07"),
                    List.of(
                            new Caller("01", "Grace Holloway"),
                            new Caller("02", "Imran Siddiqui"),
                            new Caller("03", "Beth Kowalczyk"),
                            new Caller("04", "Theo Lambert"),
                            new Caller("05", "Nia Roberts")),
                    List.of("03", "04"),
                    "05"),
            new DemoClinic(
                    DemoIds.MANCHESTER,
                    DemoIds.MANCHESTER_DESK,
                    List.of("08", "09", "0a", "0b", "0c"),
                    List.of(
                            new Caller("11", "Samuel Ortiz"),
                            new Caller("12", "Hannah Whitworth"),
                            new Caller("13", "Kofi Mensah"),
                            new Caller("14", "Lucy Tattersall"),
                            new Caller("15", "Adil Rahman")),
                    List.of("09"),
                    "0c"));

    /** An invented person; their number lies in the range that is kept free for drama. */
    record Caller(String number, String name) {

        UUID id() {
            return DemoIds.caller(number);
        }

        String email() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.alliance.example";
        }

        String phone() {
            return "07700 9000" + number;
        }

        @Override
        public String toString() {
            return "Caller[" + number + "]";
        }
    }

    /** The receptionist at work. */
    Asker receptionist() {
        Actor actor =
                new Actor(desk, Set.of(), Set.of(new Membership(id, Duty.RECEPTIONIST)), Set.of(), null, null, false);
        return new Asker(actor, null);
    }
}
