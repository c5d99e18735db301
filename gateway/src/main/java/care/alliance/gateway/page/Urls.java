package care.alliance.gateway.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of pages, with every value encoded and empty ones left out. */
public final class Urls {

    /** What a UUID looks like, for path variables. */
    public static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** A path variable {@code id} that only a UUID fits: anything else is an address that does not exist. */
    public static final String ID = "{id:" + UUID + "}";

    private final UriComponentsBuilder url;

    private Urls(String path) {
        this.url = UriComponentsBuilder.fromPath(path);
    }

    public static Urls to(String path) {
        return new Urls(path);
    }

    /** Adds a parameter unless the value is null or blank. */
    public Urls with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
        return this;
    }

    public Urls at(String fragment) {
        url.fragment(fragment);
        return this;
    }

    @Override
    public String toString() {
        return url.encode().build().toUriString();
    }
}
