package care.alliance.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What the services answer in an ordinary world: therapist 01 of London, a session with her, a board. */
final class Supply {

    static final String THERAPIST = "0198c0de-0000-7000-8000-00000000a001";
    static final String OFFER = "0198c0de-0000-7000-8000-0000000b0101";
    static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";
    static final String MANCHESTER = "0198c0de-0000-7000-8000-00000000c102";
    static final String SESSION = "0198c0de-0000-7000-8000-00000000f001";
    static final String START = "2026-11-24T18:00:00Z";

    private Supply() {}

    /** Everything that public pages ask for. */
    static void open(StubServices services) {
        services.says("GET /api/directory/therapies", file("therapies"))
                .says("GET /api/directory/therapies/ipt", file("therapy-ipt-plain"))
                .says("GET /api/directory/conditions", file("conditions"))
                .says("GET /api/directory/clinics", file("clinics"))
                .says("GET /api/directory/clinics/" + LONDON, clinic(0))
                .says("GET /api/directory/clinics/" + MANCHESTER, clinic(1))
                .says("GET /api/directory/therapists", file("therapists"))
                .says("GET /api/directory/therapists/" + THERAPIST, file("therapist-01"))
                .says("GET /api/booking/therapists/" + THERAPIST + "/slots", file("slots"))
                .says("GET /api/booking/courses", sessions())
                .says("POST /realms/alliance/protocol/openid-connect/token", """
                        {"access_token":"token-of-gateway","token_type":"Bearer","expires_in":300,"scope":"holds:write"}""");
    }

    /** One of the clinics, by its place in the list. */
    static String clinic(int at) {
        return JsonMapper.shared()
                .readTree(file("clinics"))
                .get("items")
                .get(at)
                .toString();
    }

    static String file(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The session of 24 November at 18:00 in some state, with a patient who has this name. */
    static String session(String state, int version, String patient) {
        return """
                {"id":"%s","state":"%s","start":"%s","end":"2026-11-24T18:50:00Z","zone":"Europe/London",
                 "format":"VIDEO","version":%d,"holdExpiresAt":%s,"requestExpiresAt":%s,
                 "therapistId":"%s","offerId":"%s","clinicId":"%s","locationId":null,"lateFrom":%s,"minutes":50,
                 "price":{"amount":9500,"currency":"GBP"},"patient":%s,"cancellation":null}""".formatted(
                        SESSION,
                        state,
                        START,
                        version,
                        state.equals("HELD") ? "\"2026-11-22T10:10:00Z\"" : "null",
                        state.equals("REQUESTED") ? "\"2026-11-23T10:00:00Z\"" : "null",
                        THERAPIST,
                        OFFER,
                        LONDON,
                        state.equals("CONFIRMED") ? "\"2026-11-23T18:00:00Z\"" : "null",
                        patient.isEmpty()
                                ? "null"
                                : "{\"id\":\"0198c0de-0000-7000-8000-00000000e001\",\"name\":\"" + patient + "\"}");
    }

    static String session(String state, int version) {
        return session(state, version, "Nadia Adeyemi");
    }

    /** The same, when cancelling it is late already. */
    static String late(String session) {
        return session.replaceFirst("\"lateFrom\":[^,]+", "\"lateFrom\":\"2026-11-21T18:00:00Z\"");
    }

    static String sessions(String... sessions) {
        return "{\"items\":[" + String.join(",", sessions) + "],\"next\":null}";
    }

    static String board(String day, String open) {
        return """
                {"clinicId":"%s","date":"2026-11-24","zone":"Europe/London","items":[%s],"toConfirm":[%s],
                 "counts":{"toConfirm":1,"confirmed":0,"arrived":0,"completed":0}}""".formatted(LONDON, day, open);
    }

    static String problem(String code, String more) {
        return "{\"type\":\"urn:alliance:problem:%s\",\"code\":\"%s\",\"detail\":\"-\"%s}".formatted(code, code, more);
    }

    static String problem(String code) {
        return problem(code, "");
    }

    static final String ALTERNATIVES = """
            ,"alternatives":[
              {"start":"2026-11-24T19:00:00Z","end":"2026-11-24T19:50:00Z","format":"VIDEO","locationId":null},
              {"start":"2026-11-26T08:30:00Z","end":"2026-11-26T09:20:00Z","format":"VIDEO","locationId":null}]""";

    /** What was changed about the London clinic, the last by the manager. */
    static final String CHANGES = """
            {"items":[
              {"id":"0198c0de-0000-7000-8000-00000000f102","at":"2026-11-21T09:30:00Z","actor":"manager","action":"edited",
               "changes":{"phone":{"before":"020 7946 0100","after":"020 7946 0101"},
                 "hours.SATURDAY":{"before":"09:00–16:00","after":null},
                 "settings":{"before":["OUTPATIENT"],"after":["OUTPATIENT","INPATIENT_BY_ENQUIRY"]},
                 "rooms.Riverside House":{"before":{},"after":{"Thames Room":["STEP_FREE"],"Attic":[]}}}},
              {"id":"0198c0de-0000-7000-8000-00000000f101","at":"2026-11-20T09:30:00Z","actor":"other",
               "action":"notice-given","changes":{"notice":{"before":null,"after":"The lift is being renewed."}}}],
             "next":null}""";

    static final String NOTICES = """
            {"items":[
              {"id":"0198c0de-0000-7000-8000-00000000d203","text":"Closed over Christmas.",
               "from":"2026-12-24T00:00:00Z","until":"2027-01-02T00:00:00Z","state":"UPCOMING"},
              {"id":"0198c0de-0000-7000-8000-00000000d201","text":"The lift is being renewed.",
               "from":"2026-11-20T00:00:00Z","until":"2026-11-30T00:00:00Z","state":"CURRENT"},
              {"id":"0198c0de-0000-7000-8000-00000000d202","text":"No heating today.",
               "from":"2026-11-01T08:00:00Z","until":"2026-11-01T17:00:00Z","state":"ENDED"}],"next":null}""";

    static final String ME = """
            {"id":"0198c0de-0000-7000-8000-00000000e001","name":"Nadia Adeyemi","email":"patient@demo.alliance.example",
             "phone":null,"dateOfBirth":null}""";
}
