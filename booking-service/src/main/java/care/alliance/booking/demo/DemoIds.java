package care.alliance.booking.demo;

import care.alliance.booking.policy.domain.Nation;
import java.util.Map;
import java.util.UUID;

/** Ids of the demo, worked out from numbers so that every part of the system knows them. */
final class DemoIds {

    static final UUID LONDON = clinic("01");
    static final UUID MANCHESTER = clinic("02");

    /** Whose public holidays the demo's clinics keep. */
    static final Map<UUID, Nation> NATIONS = Map.of(
            LONDON,
            Nation.ENGLAND,
            MANCHESTER,
            Nation.ENGLAND,
            clinic("03"),
            Nation.ENGLAND,
            clinic("04"),
            Nation.ENGLAND,
            clinic("05"),
            Nation.SCOTLAND,
            clinic("06"),
            Nation.ENGLAND);

    /** Logins of the two clinics' receptionists. */
    static final String LONDON_DESK = id("00000000e003").toString();

    static final String MANCHESTER_DESK = id("00000000e008").toString();

    private DemoIds() {}

    static UUID therapist(String number) {
        return id("00000000a0" + number);
    }

    /** The first offer of a therapist. */
    static UUID firstOffer(String number) {
        return id("0000000b" + number + "01");
    }

    static UUID caller(String number) {
        return id("00000000f0" + number);
    }

    static UUID location(String number) {
        return id("00000000d1" + number);
    }

    static UUID clinic(String number) {
        return id("00000000c1" + number);
    }

    private static UUID id(String end) {
        return UUID.fromString("0198c0de-0000-7000-8000-" + end);
    }
}
