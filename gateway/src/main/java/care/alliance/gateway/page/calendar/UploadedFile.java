package care.alliance.gateway.page.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The file of a form, read piece by piece to the form's end, so that the browser listens to the answer. What is more than a
 * calendar may have is dropped.
 *
 * @param name of the file without its ending
 * @param ours whether the form brought the token of its page
 * @param tooLarge whether some of it was dropped
 */
record UploadedFile(String name, String text, boolean ours, boolean tooLarge) {

    private static final int LARGEST = 1024 * 1024;

    static Mono<UploadedFile> of(Flux<PartEvent> form, String token) {
        return Mono.defer(() -> {
            Collected collected = new Collected(token);
            return form.doOnNext(collected::take).then(Mono.fromSupplier(collected::file));
        });
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static final class Collected {

        private final String token;
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private String name = "";
        private boolean ours;
        private boolean tooLarge;

        Collected(String token) {
            this.token = token;
        }

        void take(PartEvent part) {
            DataBuffer content = part.content();
            try {
                if (part instanceof FormPartEvent field && field.name().equals("token")) {
                    ours = same(field.value(), token);
                } else if (part instanceof FilePartEvent file && file.name().equals("file")) {
                    name = file.filename();
                    add(content);
                }
            } finally {
                DataBufferUtils.release(content);
            }
        }

        private void add(DataBuffer content) {
            if (text.size() + content.readableByteCount() > LARGEST) {
                tooLarge = true;
                return;
            }
            byte[] piece = new byte[content.readableByteCount()];
            content.read(piece);
            text.writeBytes(piece);
        }

        UploadedFile file() {
            return new UploadedFile(shown(name), text.toString(StandardCharsets.UTF_8), ours, tooLarge);
        }

        private static String shown(String file) {
            String plain = file.replaceFirst("(?i)\\.(ics|ical|ifb|txt)$", "")
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            return plain.length() <= AddressForm.LONGEST_NAME ? plain : plain.substring(0, AddressForm.LONGEST_NAME);
        }

        private static boolean same(String one, String other) {
            return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** It says whom somebody meets and why. */
    @Override
    public String toString() {
        return "UploadedFile";
    }
}
