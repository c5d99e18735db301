package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.THERAPIST;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What booking-service tells those who run the London clinic: when it is closed, its rooms, its terms. */
final class DeskSupply {

    static final String CLINIC = "/api/booking/clinics/" + LONDON;
    static final String CLOSURE = "0198c0de-0000-7000-8000-0000000c1001";
    static final String ROOM = "0198c0de-0000-7000-8000-0000000d1001";
    static final String ATTIC = "0198c0de-0000-7000-8000-0000000d1002";
    static final String PLACE = "0198c0de-0000-7000-8000-00000000d101";

    static final String CLOSURES = """
            {"items":[
              {"id":"%s","name":"Staff training","from":"2026-11-26T12:00:00Z","to":"2026-11-26T17:00:00Z"},
              {"id":"0198c0de-0000-7000-8000-0000000c1002","name":"The boiler is renewed","from":"2026-12-07",
               "to":"2026-12-07"},
              {"id":"0198c0de-0000-7000-8000-0000000c1003","name":"Christmas","from":"2026-12-24","to":"2027-01-01"}]}""".formatted(CLOSURE);

    static final String HOLIDAYS = """
            {"nation":"ENGLAND","items":[
              {"date":"2026-12-25","name":"Christmas Day","open":false},
              {"date":"2026-12-28","name":"Boxing Day (substitute day)","open":true},
              {"date":"2027-03-26","name":"Good Friday","open":false}]}""";

    static final String ROOMS = """
            {"items":[
              {"id":"%s","locationId":"%s","name":"Attic","stepFree":false,"open":false},
              {"id":"%s","locationId":"%s","name":"Thames Room","stepFree":true,"open":true}]}""".formatted(ATTIC, PLACE, ROOM, PLACE);

    private static final Map<String, Object> USUALLY = Map.ofEntries(
            Map.entry("stepMinutes", 30),
            Map.entry("stepAnchor", "LOCAL_MIDNIGHT"),
            Map.entry("beforeMinutes", 0),
            Map.entry("afterMinutes", 10),
            Map.entry("noticeMinutes", 240),
            Map.entry("horizonDays", 56),
            Map.entry("holdMinutes", 10),
            Map.entry("requestDeadlineMinutes", 1440),
            Map.entry("lateCancelMinutes", 1440),
            Map.entry("waitlistOfferMinutes", 120),
            Map.entry("videoConfirmation", "BY_CLINIC"),
            Map.entry("inPersonConfirmation", "AT_ONCE"),
            Map.entry("phoneConfirmation", "BY_CLINIC"),
            Map.entry("groupSeats", 8));

    private static final Map<String, Object> OF_THE_CLINIC = Map.of(
            "afterMinutes",
            15,
            "noticeMinutes",
            2880,
            "lateCancelMinutes",
            90,
            "videoConfirmation",
            "AT_ONCE",
            "dailyCap",
            5);

    private DeskSupply() {}

    static void open(StubServices services) {
        services.says("GET " + CLINIC + "/closures", CLOSURES)
                .says("GET " + CLINIC + "/holidays", HOLIDAYS)
                .says("GET " + CLINIC + "/rooms", ROOMS)
                .says(
                        "GET " + CLINIC + "/displaced",
                        Supply.sessions(
                                session("2026-11-24T18:00", "2026-11-24T18:50"),
                                session("2026-11-26T16:30", "2026-11-26T17:20"),
                                session("2027-03-26T09:00", "2027-03-26T09:50").replace("CONFIRMED", "REQUESTED")))
                .says("GET " + CLINIC + "/policy", terms(OF_THE_CLINIC), 4)
                .says("GET " + CLINIC + "/offers/" + OFFER + "/policy", ofAnOffer(Map.of("noticeMinutes", 0)), 2)
                .says("GET /api/directory/clinics/" + LONDON + "/therapists", """
                        {"next":null,"items":[{"id":"%s","name":"Dr Maya Feldman","initials":"MF","visibility":"SHOWN",
                          "confirmedOn":"2026-11-20","hiddenFrom":"2027-01-19"}]}""".formatted(THERAPIST));
    }

    /** A confirmed session of Nadia Adeyemi at another time, of London in winter. */
    static String session(String start, String end) {
        return Supply.session("CONFIRMED", 3)
                .replace(Supply.START, start + ":00Z")
                .replace("2026-11-24T18:50:00Z", end + ":00Z");
    }

    /** The clinic's terms where these are said. */
    static String terms(Map<String, Object> said) {
        return policy("ENGLAND", said, over(USUALLY, said));
    }

    /** An offer's terms where these are said. */
    static String ofAnOffer(Map<String, Object> said) {
        return policy(null, said, over(over(USUALLY, OF_THE_CLINIC), said));
    }

    private static String policy(@Nullable String nation, Map<String, Object> said, Map<String, Object> counts) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("nation", nation);
        answer.put("terms", whole(said));
        answer.put("counts", whole(counts));
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static Map<String, Object> over(Map<String, Object> below, Map<String, Object> said) {
        Map<String, Object> counts = new LinkedHashMap<>(below);
        counts.putAll(said);
        return counts;
    }

    /** What is not said is null. */
    private static Map<String, @Nullable Object> whole(Map<String, Object> said) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        USUALLY.keySet().forEach(name -> whole.put(name, null));
        whole.put("dailyCap", null);
        whole.put("upcomingCap", null);
        whole.putAll(said);
        return whole;
    }
}
