package care.alliance.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails that arrived, newest first; the oldest go when there are too many. */
final class Inbox {

    private static final int LIMIT = 1_000;

    private final Deque<StoredMail> mails = new ArrayDeque<>();
    private final Clock clock;
    private @Nullable MimeMessage last;
    private long count;

    Inbox(Clock clock) {
        this.clock = clock;
    }

    /** Takes one mail; the server offers it once for every recipient, and it is kept once. */
    synchronized void add(MimeMessage message) throws MessagingException, IOException {
        if (message.equals(last)) {
            return;
        }
        last = message;
        count++;
        mails.addFirst(MailReader.read("" + count, clock.instant(), message));
        if (mails.size() > LIMIT) {
            mails.removeLast();
        }
    }

    synchronized List<StoredMail> newestFirst() {
        return List.copyOf(mails);
    }

    synchronized Optional<StoredMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    synchronized void clear() {
        mails.clear();
    }
}
