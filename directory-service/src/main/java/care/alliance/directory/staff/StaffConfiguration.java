package care.alliance.directory.staff;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Keycloak's own client. It blocks, so it has virtual threads of its own; it is built when it is first needed. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 5;

    @Bean(destroyMethod = "close")
    @Lazy
    Keycloak keycloak(KeycloakSettings settings) {
        Client http = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(settings.url().toString())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .resteasyClient(http)
                .build();
    }

    @Bean(destroyMethod = "dispose")
    Scheduler keycloakThreads() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "keycloak");
    }
}
