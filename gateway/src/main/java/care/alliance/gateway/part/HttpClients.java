package care.alliance.gateway.part;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** HTTP connections that are bounded in number and in time. */
public final class HttpClients {

    private static final Duration IDLE = Duration.ofSeconds(30);

    private HttpClients() {}

    /**
     * Connections for one purpose.
     *
     * @param silence the longest wait for the next bytes of an answer
     * @param maxConnections open at once to one address; more wait as long as for a connection
     */
    public static ClientHttpConnector connector(String name, Duration connect, Duration silence, int maxConnections) {
        ConnectionProvider connections = ConnectionProvider.builder(name)
                .maxConnections(maxConnections)
                .pendingAcquireTimeout(connect)
                .maxIdleTime(IDLE)
                .build();
        return new ReactorClientHttpConnector(HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connect.toMillis()))
                .responseTimeout(silence));
    }
}
