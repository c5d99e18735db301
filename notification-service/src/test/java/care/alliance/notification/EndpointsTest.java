package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.testing.EndpointInventory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EndpointsTest extends WholeService {

    @Autowired
    private ApplicationContext context;

    @Test
    void eachEndpointSaysWhoMayCallIt() {
        assertThat(EndpointInventory.lines(context)).containsExactly("GET /api/notifications/deliveries @SignedIn");
    }
}
