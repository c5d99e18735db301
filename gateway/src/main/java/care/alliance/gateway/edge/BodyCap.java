package care.alliance.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over the limit: at once when the length is announced, else as soon as the bytes are too many. It comes after
 * the security chains, so that a refusal has their headers; forms that those read are capped by Spring's codecs. Documents of
 * applications and calendars may be larger; a form with one that is too large is read on and dropped for a while, so that the browser listens
 * when the page says so.
 */
@Component
@Order(0)
final class BodyCap implements WebFilter {

    /** Costs nobody memory, and time only as long as a client may take. */
    private static final long READ_ON = DataSize.ofMegabytes(50).toBytes();

    private final long maxBody;
    private final long maxUpload;

    BodyCap(EdgeSettings settings) {
        this.maxBody = settings.maxBody().toBytes();
        this.maxUpload = settings.maxUpload().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean form = Paths.isDocumentForm(request);
        long max = form || Paths.isDocument(request) ? maxUpload : maxBody;
        if (!form && request.getHeaders().getContentLength() > max) {
            return Mono.error(new ContentTooLargeException(null));
        }
        return chain.filter(exchange.mutate()
                .request(new Capped(request, max, form ? max + READ_ON : max))
                .build());
    }

    private static final class Capped extends ServerHttpRequestDecorator {

        private final long max;
        private final long end;

        /** @param end where reading ends; between {@code max} and there it is dropped */
        Capped(ServerHttpRequest request, long max, long end) {
            super(request);
            this.max = max;
            this.end = end;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong read = new AtomicLong();
            return super.getBody()
                    .<DataBuffer>handle((buffer, sink) -> {
                        if (read.addAndGet(buffer.readableByteCount()) <= max) {
                            sink.next(buffer);
                            return;
                        }
                        DataBufferUtils.release(buffer);
                        if (read.get() > end) {
                            sink.error(new ContentTooLargeException(null));
                        }
                    })
                    .concatWith(Mono.defer(
                            () -> read.get() > max ? Mono.error(new ContentTooLargeException(null)) : Mono.empty()));
        }
    }
}
