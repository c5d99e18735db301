package care.alliance.e2e.support;

import care.alliance.e2e.support.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finding something to book, as an API client would. */
public final class Bookings {

    private Bookings() {}

    /** A time that was free a moment ago. */
    public record FreeTime(String therapistId, String offerId, String start, String format) {

        /** Asks for it in one step. */
        public Map<String, Object> request() {
            return Map.of(
                    "therapistId", therapistId, "offerId", offerId, "start", start, "format", format, "confirm", true);
        }

        /** Asks to hold it. */
        public Map<String, Object> hold() {
            return Map.of("therapistId", therapistId, "offerId", offerId, "start", start, "format", format);
        }

        /** The page that shows it. */
        public String profile() {
            return "/therapists/" + therapistId + "?offer=" + offerId + "&format=" + format + "&from="
                    + start.substring(0, 10);
        }

        /** The same at another start. */
        public FreeTime at(String otherStart) {
            return new FreeTime(therapistId, offerId, otherStart, format);
        }
    }

    /** Free video times of a therapist at this clinic who offers adults individual IPT, the soonest first. */
    public static List<FreeTime> videoTimes(Api api, String clinic) {
        Answer found = api.get("/api/directory/therapists?therapy=ipt&format=VIDEO&clinic=" + clinic);
        List<FreeTime> times = new ArrayList<>();
        for (JsonNode therapist : found.body().path("items")) {
            for (JsonNode offer : therapist.path("offers")) {
                if (offer.path("therapy").asString().equals("ipt")
                        && offer.path("participation").asString().equals("INDIVIDUAL")
                        && offer.path("formats").toString().contains("VIDEO")) {
                    times.addAll(slots(
                            api,
                            therapist.path("id").asString(),
                            offer.path("id").asString()));
                }
            }
        }
        return times;
    }

    private static List<FreeTime> slots(Api api, String therapist, String offer) {
        Answer slots = api.get("/api/booking/therapists/" + therapist + "/slots?format=VIDEO&offer=" + offer);
        List<FreeTime> times = new ArrayList<>();
        for (JsonNode slot : slots.body().path("items")) {
            times.add(new FreeTime(therapist, offer, slot.path("start").asString(), "VIDEO"));
        }
        return times;
    }
}
