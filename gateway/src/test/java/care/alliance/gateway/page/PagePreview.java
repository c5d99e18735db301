package care.alliance.gateway.page;

import care.alliance.gateway.GatewayApplication;
import care.alliance.gateway.security.SignedInByCookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the gateway with made-up services, to look at pages while working on them. The cookie {@code person=patient},
 * {@code reception}, {@code manager}, {@code therapist} or {@code editor} signs in.
 */
final class PagePreview {

    private PagePreview() {}

    public static void main(String[] args) {
        StubServices services = StubServices.start();
        Supply.open(services);
        String one = "/api/booking/appointments/" + Supply.SESSION;
        // Asking for the session ends at the refusal, so that it can be looked at as well.
        String held = Supply.session("HELD", 1, "").replace("2026-11-22T10:10:00Z", "2026-11-22T10:08:30Z");
        String request = Supply.session("REQUESTED", 2);
        services.says("POST /api/booking/appointments", 201, held)
                .answers(
                        "GET " + one,
                        call -> new StubServices.Reply(
                                200,
                                call.holdKey() != null
                                        ? held
                                        : Supply.session(
                                                args.length > 1 ? args[1] : "REQUESTED", args.length > 1 ? 3 : 2)))
                .says("PUT /api/booking/patients/me", Supply.ME)
                .says("POST " + one + "/request", 409, Supply.problem("slot-taken", Supply.ALTERNATIVES))
                .says("GET /api/booking/patients/me", Supply.ME)
                .says(
                        "GET /api/booking/appointments",
                        Supply.sessions(
                                request,
                                Supply.session("CONFIRMED", 3).replace("11-24", "12-01"),
                                Supply.session("CONFIRMED", 3).replace("11-24", "12-08"),
                                Supply.session("COMPLETED", 5).replace("11-24", "11-10"),
                                Supply.session("CANCELLED", 5).replace("11-24", "11-03")))
                .says("GET /api/notifications/deliveries", """
                        {"items":[{"kind":"REQUEST_RECEIVED","state":"SENT","sentAt":"2026-11-22T09:30:00Z"},
                          {"kind":"REMINDER","state":"PLANNED","plannedFor":"2026-11-22T18:00:00Z"}]}""")
                .says(
                        "GET /api/booking/clinics/" + Supply.LONDON + "/board",
                        Supply.board(
                                String.join(
                                        ",",
                                        Supply.session("ARRIVED", 4, "Jo Park")
                                                .replace("18:00:00", "09:00:00")
                                                .replace("f001", "f002"),
                                        Supply.session("CONFIRMED", 4, "Siân Rossi-Llewellyn 🌱")
                                                .replace("18:00:00", "10:00:00")
                                                .replace("f001", "f004"),
                                        request,
                                        Supply.session("CONFIRMED", 4, "Amara Diallo")
                                                .replace("2026-11-24", "2026-11-22")
                                                .replace("f001", "f003"),
                                        GroupSupply.seat(33, "REQUESTED", "Jo Park"),
                                        GroupSupply.seat(34, "CONFIRMED", "Ada Achebe"),
                                        GroupSupply.seat(35, "ARRIVED", "Tom Lewis"),
                                        Supply.session("CANCELLED", 4, "T. Lewis")
                                                .replace("18:00:00", "19:00:00")
                                                .replace("f001", "f005")),
                                request + "," + GroupSupply.seat(33, "REQUESTED", "Jo Park")));
        String enquiry = "/api/directory/enquiries/" + EnquiryPagesTest.ID;
        services.says("GET /api/directory/enquiries", EnquiryPagesTest.INBOX)
                .says("GET " + enquiry, EnquiryPagesTest.enquiry("TAKEN", 2, EnquiryPagesTest.ROSA))
                .says("POST " + enquiry + "/reply", 412, Supply.problem("stale-version"))
                .says("POST /api/directory/enquiries", 201, GuidancePagesTest.RECEIPT);
        services.says("GET /api/directory/clinics/" + Supply.LONDON + "/changes", Supply.CHANGES)
                .says("GET /api/directory/clinics/" + Supply.LONDON + "/notices", Supply.NOTICES)
                .says("PUT /api/directory/clinics/" + Supply.LONDON, 412, Supply.problem("stale-version"));
        DeskSupply.open(services);
        profiles(services);
        desk(services);
        HoursSupply.open(services);
        services.says("PUT " + HoursSupply.WEEK, 412, Supply.problem("stale-version", ",\"current\":4"))
                .says("POST " + HoursSupply.EXCEPTIONS, 409, Supply.problem("too-many-exceptions"));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("SERVER_PORT", args.length > 0 ? args[0] : "8090");
        for (String part : new String[] {"DIRECTORY", "BOOKING", "NOTIFICATION", "KEYCLOAK"}) {
            settings.put("ALLIANCE_" + part + "_URL", services.url());
        }
        settings.put("spring.main.allow-bean-definition-overriding", "true");
        new SpringApplicationBuilder(GatewayApplication.class, SignedInByCookie.class, PageTest.OnASunday.class)
                .properties(settings)
                .run();
    }

    private static void desk(StubServices services) {
        String one = "/api/booking/appointments/" + Supply.SESSION;
        String[] seats = {
            GroupSupply.seat(33, "REQUESTED", "Jo Park"),
            GroupSupply.seat(34, "CONFIRMED", "Ada Wolfeschlegelsteinhausenbergerdorff-Achebe"),
            GroupSupply.seat(35, "ARRIVED", "Tom Lewis"),
            GroupSupply.seat(36, "CANCELLED", "Siân Rossi-Llewellyn 🌱")
        };
        services.says("GET " + GroupSupply.API, GroupSupply.group(seats).replace("2026-11-24", "2026-11-22"))
                .says("POST " + GroupSupply.API + "/cancel", 409, Supply.problem("wrong-state"));
        services.says("GET " + one + "/history", StaffSessionPagesTest.history())
                .says("POST " + one + "/confirm", Supply.session("CONFIRMED", 3))
                .says("POST " + one + "/cancel", 412, Supply.problem("stale-version"))
                .says("POST " + one + "/arrive", 412, Supply.problem("stale-version"))
                .says("POST " + one + "/reschedule", 409, Supply.problem("patient-busy", Supply.ALTERNATIVES))
                .says(
                        "GET /api/booking/waitlist",
                        Supply.sessions(
                                ReceptionWaitlistPagesTest.entry(1, "OFFERED", true),
                                ReceptionWaitlistPagesTest.entry(2, "WAITING", true),
                                ReceptionWaitlistPagesTest.entry(3, "WAITING", false)))
                .says("POST /api/booking/waitlist", 409, Supply.problem("details-missing"));
    }

    private static void profiles(StubServices services) {
        String api = "/api/directory/therapists/" + Supply.THERAPIST;
        String draft = Supply.file("draft-01");
        services.says("GET /api/directory/therapists/mine/draft", draft)
                .says(
                        "GET " + api + "/draft",
                        draft.replace("\"managing\": false", "\"managing\": true")
                                .replace("\"mayChange\": []", "\"mayChange\": [\"" + Supply.OFFER + "\"]"))
                .says("GET " + api + "/changes", """
                        {"next":"abc","items":[
                          {"at":"2026-11-20T09:00:00Z","by":"CLINIC","you":false,"action":"edited","changes":[
                            {"field":"conditions","before":["depression","ocd"],"after":["depression","panic"]}]}]}""")
                .says("PUT " + api, 412, Supply.problem("stale-version", """
                        ,"version":4,"changed":{"biography":"Others’ words.","therapies":["ipt CERTIFIED"]}"""))
                .says("POST " + api + "/confirm", draft)
                .says("POST " + api + "/preview", Supply.file("therapist-01"))
                .says("GET /api/directory/clinics/" + Supply.LONDON + "/therapists", """
                        {"next":null,"items":[
                          {"id":"%s","name":"Dr Maya Feldman","initials":"MF","visibility":"SHOWN",
                            "confirmedOn":"2026-11-20","hiddenFrom":"2027-01-19"},
                          {"id":"%s","name":"Luca Marchetti","initials":"LM","visibility":"STALE",
                            "confirmedOn":"2026-10-18","hiddenFrom":"2026-12-17"},
                          {"id":"%s","name":"Yusuf Demir","initials":"YD","visibility":"UNCONFIRMED",
                            "confirmedOn":"2026-09-20","hiddenFrom":"2026-11-19"}]}""".formatted(
                                Supply.THERAPIST, Supply.THERAPIST, Supply.THERAPIST));
    }
}
