package care.alliance.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells a mail that the server certainly does not have from one of which it did not say. */
final class NotTaken {

    /** How SMTP servers refuse, for now or for good. */
    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d\\b");

    private NotTaken() {}

    /** True when nothing was handed over, or the server said that it does not take it. */
    static boolean isCertain(MailException trouble) {
        return switch (trouble) {
            case MailAuthenticationException _ -> true;
            case MailSendException send ->
                neverBegan(send)
                        || (!send.getFailedMessages().isEmpty()
                                && Arrays.stream(send.getMessageExceptions()).allMatch(NotTaken::isRefusal));
            default -> true;
        };
    }

    /** Spring tells a connection that could not be opened from one that broke later by this text alone. */
    private static boolean neverBegan(MailSendException trouble) {
        String text = trouble.getMessage();
        return text != null && text.contains("Mail server connection failed");
    }

    private static boolean isRefusal(@Nullable Throwable trouble) {
        return Stream.<@Nullable Throwable>iterate(trouble, fault -> fault != null, NotTaken::next)
                .anyMatch(fault -> fault instanceof SendFailedException && saysNo(fault.getMessage()));
    }

    private static boolean saysNo(@Nullable String answer) {
        return answer != null && REFUSAL.matcher(answer).lookingAt();
    }

    private static @Nullable Throwable next(@Nullable Throwable fault) {
        return fault instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
