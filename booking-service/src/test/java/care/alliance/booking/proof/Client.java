package care.alliance.booking.proof;

import care.alliance.stack.test.RealParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who wants one time and asks until an instance gives an answer that counts, always with the same key. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int FIRST_FAULT = 500;

    private final List<String> instances;
    private final Random random;
    private int impatience;
    private final String key = UUID.randomUUID().toString();
    final UUID therapist;
    final UUID patient;
    final Instant start;
    private final String body;

    /** What an instance answered. */
    record Answer(int status, String body) {

        UUID id() {
            return UUID.fromString(
                    JsonMapper.shared().readTree(body).required("id").asString());
        }

        String code() {
            return JsonMapper.shared().readTree(body).path("code").asString("");
        }
    }

    /** Wants something at random. */
    Client(List<String> instances, Crowd crowd, Instant day, int seed) {
        this.instances = instances;
        random = new Random(seed);
        int which = random.nextInt(crowd.therapists().size());
        therapist = crowd.therapists().get(which);
        patient = crowd.patients().get(random.nextInt(crowd.patients().size()));
        start = day.plus(Duration.ofMinutes(30L * random.nextInt(48)));
        body = """
                {"therapistId": "%s", "offerId": "%s", "start": "%s", "format": "VIDEO", "patientId": "%s",
                 "confirm": true}""".formatted(therapist, crowd.offers().get(which), start, patient);
    }

    /** Somebody who gives up so often after a moment, whether it was done or not, before waiting for an answer. */
    Client givingUp(int times) {
        impatience = times;
        return this;
    }

    /** The answer, however many tries it takes. An instance that is gone or in trouble has not answered. */
    Answer ask() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                Answer answer = once(instances.get(random.nextInt(instances.size())));
                if (answer.status() < FIRST_FAULT) {
                    return answer;
                }
            } catch (IOException gone) {
                // Nobody can tell whether it was done; asking again with the same key tells.
            }
            TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(200));
        }
        throw new AssertionError("no instance answered");
    }

    private Answer once(String instance) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(instance + "/api/booking/appointments"))
                .timeout(impatience-- > 0 ? Duration.ofMillis(10 + random.nextInt(300)) : Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + RealParts.keycloak().userToken("reception"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }
}
