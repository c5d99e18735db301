package care.alliance.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps the pages of the library, as they look to somebody who brings no session: those are the same for everybody, and read
 * far more often than they change. Whoever has a session gets a page made for them. Only whole, good answers are kept.
 */
public final class PageCache implements WebFilter {

    private static final List<String> KEPT = List.of("/therapies", "/conditions");
    private static final int LONGEST_ADDRESS = 200;
    private static final String SESSION = "alliance-session";

    private final PageCacheSettings settings;
    private final Cache<String, Kept> pages;

    public PageCache(PageCacheSettings settings) {
        this.settings = settings;
        pages = Caffeine.newBuilder()
                .expireAfterWrite(settings.age())
                .maximumWeight(settings.size().toBytes())
                .weigher((String address, Kept page) -> address.length() + page.body.length)
                .build();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (settings.age().isZero() || !mayBeKept(request)) {
            return chain.filter(exchange);
        }
        String address = request.getURI().getRawPath() + "?" + request.getURI().getRawQuery();
        Kept kept = pages.getIfPresent(address);
        if (kept != null) {
            return show(kept, exchange.getResponse());
        }
        return chain.filter(exchange.mutate()
                .response(new Keeping(exchange.getResponse(), address))
                .build());
    }

    private static boolean mayBeKept(ServerHttpRequest request) {
        String path = request.getURI().getRawPath();
        return HttpMethod.GET.equals(request.getMethod())
                && KEPT.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"))
                && request.getURI().toString().length() <= LONGEST_ADDRESS
                && !request.getHeaders().containsHeader("HX-Request")
                && request.getCookies().keySet().stream().noneMatch(name -> name.endsWith(SESSION));
    }

    private static Mono<Void> show(Kept kept, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.OK);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(kept.type);
        headers.setContentLength(kept.body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(kept.body)));
    }

    /** A page; its bytes are not to be changed. */
    private static final class Kept {

        private final MediaType type;
        private final byte[] body;

        private Kept(MediaType type, byte[] body) {
            this.type = type;
            this.body = body;
        }
    }

    /** Takes a copy of what passes. */
    private final class Keeping extends ServerHttpResponseDecorator {

        private final String address;

        private Keeping(ServerHttpResponse response, String address) {
            super(response);
            this.address = address;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            MediaType type = getHeaders().getContentType();
            if (!HttpStatus.OK.equals(getStatusCode()) || type == null || !MediaType.TEXT_HTML.isCompatibleWith(type)) {
                return super.writeWith(body);
            }
            return DataBufferUtils.join(body).flatMap(whole -> {
                byte[] bytes = new byte[whole.readableByteCount()];
                whole.read(bytes);
                DataBufferUtils.release(whole);
                pages.put(address, new Kept(type, bytes));
                return super.writeWith(Mono.just(bufferFactory().wrap(bytes)));
            });
        }
    }
}
