package care.alliance.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.stack.process.Ports;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path home;

    @Test
    void aTakenPortIsNamedWithItsSetting() throws IOException {
        try (var occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = occupant.getLocalPort();
            Settings settings = onFreePortsBut("ALLIANCE_KEYCLOAK_PORT", taken);

            assertThatThrownBy(() -> Preflight.check(settings))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + taken + " is taken")
                    .hasMessageContaining("ALLIANCE_KEYCLOAK_PORT");
        }
    }

    @Test
    void aSettingThatIsNoPortIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("ALLIANCE_MAIL_PORT", "mail"), home, true, Set.of()))
                .isInstanceOf(StackException.class)
                .hasMessage("ALLIANCE_MAIL_PORT is not a port: mail");
    }

    private Settings onFreePortsBut(String setting, int number) {
        var environment = new HashMap<String, String>();
        for (Port port : Port.values()) {
            environment.put(port.setting(), "" + Ports.free());
        }
        environment.put(setting, "" + number);
        return Settings.from(environment, home, true, Set.of());
    }
}
