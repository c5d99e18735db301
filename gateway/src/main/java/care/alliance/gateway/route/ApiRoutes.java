package care.alliance.gateway.route;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.CONNECT_TIMEOUT_ATTR;
import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** {@code /api/<part>/**} goes to that service unchanged. Nothing else of a service can be reached from outside. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private static final long NO_TIME_OUT = -1;
    private static final Duration DOCUMENT_TIME_OUT = Duration.ofSeconds(90);

    @Bean
    RouteLocator routes(RouteLocatorBuilder locator, PartSettings parts) {
        long connect = parts.connectTimeOut().toMillis();
        long respond = parts.responseTimeOut().toMillis();
        RouteLocatorBuilder.Builder routes = locator.routes();

        // A live stream may be silent for as long as nothing happens, and a client reconnects by itself.
        routes.route(
                "booking-stream",
                route -> route.path("/api/booking/clinics/*/board/stream")
                        .filters(filters -> guarded(filters, Part.BOOKING))
                        .metadata(CONNECT_TIMEOUT_ATTR, connect)
                        .metadata(RESPONSE_TIMEOUT_ATTR, NO_TIME_OUT)
                        .uri(parts.booking()));

        // The time-out counts from the first byte sent; a document takes as long as its sender's line does.
        routes.route(
                "application-documents",
                route -> route.path("/api/directory/applications/*/documents/*")
                        .filters(filters -> guarded(filters, Part.DIRECTORY))
                        .metadata(CONNECT_TIMEOUT_ATTR, connect)
                        .metadata(RESPONSE_TIMEOUT_ATTR, DOCUMENT_TIME_OUT.toMillis())
                        .uri(parts.directory()));

        for (Part part : Part.SERVICES) {
            routes.route(
                    part.code() + "-openapi",
                    route -> route.path(part.apiPath() + "/openapi")
                            .filters(filters -> retried(guarded(filters.setPath("/v3/api-docs"), part)))
                            .metadata(CONNECT_TIMEOUT_ATTR, connect)
                            .metadata(RESPONSE_TIMEOUT_ATTR, respond)
                            .uri(parts.address(part)));
            routes.route(
                    part.code(),
                    route -> route.path(part.apiPath() + "/**")
                            .filters(filters -> retried(guarded(filters, part)))
                            .metadata(CONNECT_TIMEOUT_ATTR, connect)
                            .metadata(RESPONSE_TIMEOUT_ATTR, respond)
                            .uri(parts.address(part)));
        }
        return routes.build();
    }

    /** Cookies belong to the pages: an API neither gets nor sets one. */
    private static GatewayFilterSpec guarded(GatewayFilterSpec filters, Part part) {
        return filters.removeRequestHeader(HttpHeaders.COOKIE)
                .removeResponseHeader(HttpHeaders.SET_COOKIE)
                .circuitBreaker(breaker -> breaker.setName(part.code()).setStatusCodes(Set.of("502", "503", "504")));
    }

    /**
     * A second try, for GET only: anything else might have taken effect although its answer was lost. Not after a time-out,
     * which would only double the wait.
     */
    @SuppressWarnings("unchecked") // setExceptions takes an array of a generic type, and is not marked as safe
    private static GatewayFilterSpec retried(GatewayFilterSpec filters) {
        return filters.retry(retry -> retry.setRetries(1)
                .setMethods(HttpMethod.GET)
                .setSeries()
                .setStatuses(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT)
                .setExceptions(IOException.class)
                .setBackoff(Duration.ofMillis(50), Duration.ofMillis(200), 2, false));
    }
}
