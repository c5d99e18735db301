package care.alliance.gateway.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.GatewayTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser keeps its connection, and may ask again while an answer is still on its way. */
class KeepAliveTest extends GatewayTest {

    private static final int SILENCE_MS = 5_000;

    @Test
    void a_connection_is_still_read_after_a_refusal_that_had_to_wait_its_turn() throws IOException {
        try (Socket connection = new Socket("localhost", URI.create(GATEWAY).getPort())) {
            connection.setSoTimeout(SILENCE_MS);

            ask(connection, asking(""), asking("Authorization: Bearer guess\r\n"));
            assertThat(statuses(connection, 2)).containsExactly(200, 401);

            ask(connection, asking(""));
            assertThat(statuses(connection, 1)).containsExactly(200);
        }
    }

    private static String asking(String header) {
        return "GET /api/booking/x HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
    }

    private static void ask(Socket connection, String... requests) throws IOException {
        connection.getOutputStream().write(String.join("", requests).getBytes(US_ASCII));
    }

    private static List<Integer> statuses(Socket connection, int answers) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
        List<Integer> statuses = new ArrayList<>();
        while (statuses.size() < answers) {
            String line = reader.readLine();
            // The end of a body and the next status share a line: a body ends without a line break.
            int start = line.indexOf("HTTP/1.1 ");
            if (start >= 0) {
                statuses.add(Integer.parseInt(line.substring(start + 9, start + 12)));
            }
        }
        return statuses;
    }
}
