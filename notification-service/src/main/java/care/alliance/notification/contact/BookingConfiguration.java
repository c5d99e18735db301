package care.alliance.notification.contact;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    @Bean
    RestClient bookingService(BookingSettings settings, ObservationRegistry observations) {
        return RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(requests(settings.timeOut()))
                .observationRegistry(observations)
                .build();
    }

    @Bean
    RestClient directoryService(DirectorySettings settings, ObservationRegistry observations) {
        return RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(requests(settings.timeOut()))
                .observationRegistry(observations)
                .build();
    }

    @Bean
    ServiceToken serviceToken(BookingSettings settings) {
        return ServiceToken.from(settings, requests(settings.timeOut()));
    }

    private static ClientHttpRequestFactory requests(Duration timeOut) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeOut)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(timeOut);
        return factory;
    }
}
