package care.alliance.gateway.page.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the file out of a form that is being sent, piece by piece. */
final class DocumentForm {

    private DocumentForm() {}

    /**
     * The pieces of the field {@code file}. Errors with {@link NoFile} before the first of them when the field {@code token},
     * which has to come before, is not as expected, and when there is no file.
     */
    static Flux<DataBuffer> file(Flux<PartEvent> form, String token) {
        return Flux.defer(() -> {
            AtomicBoolean ours = new AtomicBoolean();
            return form.<DataBuffer>handle((part, sink) -> {
                        if (part instanceof FormPartEvent field && field.name().equals("token")) {
                            ours.set(same(field.value(), token));
                        }
                        boolean wanted =
                                part instanceof FilePartEvent && part.name().equals("file");
                        if (wanted && !ours.get()) {
                            DataBufferUtils.release(part.content());
                            sink.error(new NoFile());
                        } else if (wanted && part.content().readableByteCount() > 0) {
                            sink.next(part.content());
                        } else {
                            DataBufferUtils.release(part.content());
                        }
                    })
                    .switchIfEmpty(Mono.error(NoFile::new));
        });
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
