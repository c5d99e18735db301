package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.THERAPIST;

/** Maya's hours at Riverside House, as booking-service tells them. */
final class HoursSupply {

    static final String BOOKING = "/api/booking/therapists/" + THERAPIST;
    static final String WEEK = BOOKING + "/availability";
    static final String EXCEPTIONS = BOOKING + "/exceptions";

    static final String OWN = "/profile/hours";
    static final String MANAGED = "/clinic/therapists/" + THERAPIST + "/hours";
    static final String HERE = MANAGED + "?clinic=" + Supply.LONDON;

    static final String RIVERSIDE_HOUSE = "0198c0de-0000-7000-8000-00000000d101";
    static final String OTHER_HOUSE = "0198c0de-0000-7000-8000-00000000d199";
    static final String DAY_OFF = "0198c0de-0000-7000-8000-00000000ab01";
    static final String HOLIDAY = "0198c0de-0000-7000-8000-00000000ab02";

    static final String MONDAY = """
            {"day":"MONDAY","from":"09:00","to":"12:30","formats":["IN_PERSON","VIDEO"],"locationId":null,
             "validFrom":null,"validUntil":null}""";
    static final String MONDAY_NIGHT = """
            {"day":"MONDAY","from":"22:00","to":"02:00","formats":["PHONE"],"locationId":null,
             "validFrom":null,"validUntil":null}""";
    static final String FRIDAYS_NEXT_YEAR = """
            {"day":"FRIDAY","from":"18:00","to":"00:00","formats":["VIDEO"],"locationId":null,
             "validFrom":"2027-01-01","validUntil":"2027-03-31"}""";

    private HoursSupply() {}

    /** Hours in version 3 and three exceptions, for a therapist and the managers of the London clinic. */
    static void open(StubServices services) {
        String draft = Supply.file("draft-01");
        services.says("GET /api/directory/therapists/mine/draft", draft)
                .says(
                        "GET /api/directory/therapists/" + THERAPIST + "/draft",
                        draft.replace("\"managing\": false", "\"managing\": true")
                                .replace("\"mayChange\": []", "\"mayChange\": [\"" + OFFER + "\"]"))
                .says("GET " + WEEK, week(MONDAY, MONDAY_NIGHT, FRIDAYS_NEXT_YEAR), 3)
                .says("GET " + EXCEPTIONS, exceptions());
    }

    static String week(String... rows) {
        return "{\"zone\":\"Europe/London\",\"weekly\":[" + String.join(",", rows) + "]}";
    }

    /** A second place at the same clinic: where somebody works no longer goes without saying. */
    static void openAnotherHouse(StubServices services) {
        services.says(
                "GET /api/directory/clinics",
                Supply.file("clinics").replaceFirst("\"locations\": \\[", """
                "locations": [{"id":"%s","name":"Bridge House","town":"London","outwardCode":"SE2","accessibility":[],
                  "rooms":[]},""".formatted(OTHER_HOUSE)));
    }

    static String exceptions() {
        return """
                {"items":[
                  {"id":"%s","kind":"OVERRIDE","date":"2026-12-02","from":null,"to":null,"hours":[],"zone":null,
                   "note":"Training"},
                  {"id":"0198c0de-0000-7000-8000-00000000ab04","kind":"OVERRIDE","date":"2026-12-03","from":null,
                   "to":null,"hours":[{"from":"10:00","to":"11:30","formats":["VIDEO"],"locationId":null}],"zone":null,
                   "note":null},
                  {"id":"0198c0de-0000-7000-8000-00000000ab03","kind":"TIME_OFF","date":null,
                   "from":"2026-12-04T12:00:00Z","to":"2026-12-04T15:00:00Z","hours":null,"zone":null,"note":null},
                  {"id":"%s","kind":"TIME_OFF","date":null,"from":"2026-12-24","to":"2027-01-01","hours":null,
                   "zone":null,"note":null},
                  {"id":"0198c0de-0000-7000-8000-00000000ab05","kind":"TRAVEL","date":null,"from":"2027-02-01",
                   "to":"2027-02-14","hours":null,"zone":"America/New_York","note":null}]}""".formatted(DAY_OFF, HOLIDAY);
    }
}
