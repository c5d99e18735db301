package care.alliance.directory.search;

import care.alliance.directory.search.domain.Gazetteer;
import care.alliance.directory.search.domain.PlaceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the places once, at start; a service with a faulty list does not start. */
@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {

    private static final String FILE = "places/places.csv";

    @Bean
    Places places(Gazetteer gazetteer, PlacesSettings settings, Clock clock) {
        return new Places(gazetteer, postcodes(settings, clock));
    }

    @Bean
    static Gazetteer gazetteer() {
        try {
            String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return new Gazetteer(PlaceList.read(FILE, text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Postcodes postcodes(PlacesSettings settings, Clock clock) {
        String url = settings.postcodesUrl();
        return url == null || url.isBlank() ? null : new Postcodes(settings, url.strip(), clock);
    }
}
