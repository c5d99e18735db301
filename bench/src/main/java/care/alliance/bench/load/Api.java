package care.alliance.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls to the API over connections that stay open. Each is written and read by whoever makes it, without threads and queues in
 * between: whoever asks takes processor time from what is measured.
 */
public final class Api {

    private static final int LIMIT_SECONDS = 30;
    private static final int MOST_CONNECTIONS = 4_000;

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
                            .setSocketTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
                            .setValidateAfterInactivity(Timeout.ofSeconds(LIMIT_SECONDS))
                            .build())
                    .build())
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();
    private final URI address;

    /** @param address without a path */
    public Api(URI address) {
        this.address = address;
    }

    /**
     * What came back.
     *
     * @param body empty if all went well: that is read to its end, but making it text is nothing that is measured
     */
    public record Answer(int status, String body) {}

    /** Asks as nobody. */
    public Answer get(String path) throws IOException {
        return answer(request("GET", path));
    }

    /** Sends JSON as whoever the token says. */
    public Answer post(String path, String token, String json) throws IOException {
        HttpUriRequestBase request = request("POST", path);
        request.setHeader("Authorization", "Bearer " + token);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return answer(request);
    }

    private HttpUriRequestBase request(String method, String path) {
        return new HttpUriRequestBase(method, address.resolve(path));
    }

    private Answer answer(HttpUriRequestBase request) throws IOException {
        return http.execute(request, response -> {
            HttpEntity entity = response.getEntity();
            if (response.getCode() < HttpStatus.SC_REDIRECTION) {
                EntityUtils.consume(entity);
                return new Answer(response.getCode(), "");
            }
            return new Answer(response.getCode(), EntityUtils.toString(entity, StandardCharsets.UTF_8));
        });
    }
}
