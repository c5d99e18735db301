package care.alliance.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the services answer in an ordinary world: therapist 01 of London, a session with her, a board. */
final class Supply {

    static final String THERAPIST = "0198c0de-0000-7000-8000-00000000a001";
    static final String OFFER = "0198c0de-0000-7000-8000-0000000b0101";
    static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";
    static final String SESSION = "0198c0de-0000-7000-8000-00000000f001";
    static final String START = "2026-11-24T18:00:00Z";

    private Supply() {}

    /** Everything that public pages ask for. */
    static void open(StubServices services) {
        services.says("GET /api/directory/therapies", file("therapies"))
                .says("GET /api/directory/therapies/ipt", file("therapy-ipt-plain"))
                .says("GET /api/directory/conditions", file("conditions"))
                .says("GET /api/directory/clinics", file("clinics"))
                .says("GET /api/directory/therapists", file("therapists"))
                .says("GET /api/directory/therapists/" + THERAPIST, file("therapist-01"))
                .says("GET /api/booking/therapists/" + THERAPIST + "/slots", file("slots"))
                .says("POST /realms/alliance/protocol/openid-connect/token", """
                        {"access_token":"token-of-gateway","token_type":"Bearer","expires_in":300,"scope":"holds:write"}""");
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
                 "therapistId":"%s","offerId":"%s","clinicId":"%s","locationId":null,"minutes":50,
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
                        patient.isEmpty()
                                ? "null"
                                : "{\"id\":\"0198c0de-0000-7000-8000-00000000e001\",\"name\":\"" + patient + "\"}");
    }

    static String session(String state, int version) {
        return session(state, version, "Nadia Adeyemi");
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

    static final String ME = """
            {"id":"0198c0de-0000-7000-8000-00000000e001","name":"Nadia Adeyemi","email":"patient@demo.alliance.example",
             "phone":null,"dateOfBirth":null}""";
}
