package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.SESSION;

/** What booking-service tells of a group session of eight in London on Tuesday 24 November at 18:00. */
final class GroupSupply {

    static final String GROUP = "0198c0de-0000-7000-8000-00000000ab01";
    static final String API = "/api/booking/group-sessions/" + GROUP;

    private GroupSupply() {}

    /** Somebody's seat. */
    static String seat(int number, String state, String patient) {
        return Supply.session(state, 2, patient)
                .replace(SESSION, id(number))
                .replace("00e001", "%06x".formatted(0xe000 + number))
                .replace("\"locationId\":null", """
                        "locationId":null,"roomId":null,"groupId":"%s","groupSeats":8,
                        "participation":"GROUP","participants":[],"course":null,"reason":null""".formatted(GROUP));
    }

    static String id(int number) {
        return SESSION.replace("f001", "%04x".formatted(0xf000 + number));
    }

    static String group(String... seats) {
        return "{\"version\":7,\"items\":[" + String.join(",", seats) + "]}";
    }
}
