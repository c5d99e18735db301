package care.alliance.notification.mail;

import care.alliance.notification.plan.domain.MessageKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of letters, from the bundle {@code mail/messages}. They name no therapy, condition or speciality. */
@Component
class Words {

    static final Locale LOCALE = Locale.UK;

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Words() {
        bundle.setBasename("mail/messages");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    /** The text of this key; a missing key is a fault. */
    String say(String key, Object... arguments) {
        return bundle.getMessage(key, arguments, LOCALE);
    }

    /** Who a letter is from; Alliance itself where no clinic is. */
    String from(@Nullable String clinic) {
        String name = clinic == null ? "" : OneLine.of(clinic);
        return name.isEmpty() ? say("sender") : name;
    }

    String subject(MessageKind kind) {
        return say(kind + ".subject");
    }

    String lead(MessageKind kind, String clinicName, String offeredUntil) {
        return say(kind + ".lead", clinicName, offeredUntil);
    }
}
