package care.alliance.notification.mail;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.mail.domain.Letter;
import care.alliance.notification.mail.domain.PlainLetter;
import care.alliance.notification.mail.domain.SessionTime;
import care.alliance.notification.plan.domain.MessageKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes letters from the two templates, which serve every kind. */
@Component
class LetterWriter {

    /** A path that cannot lead to another site, whoever wrote it. */
    private static final Pattern ONE_OF_OUR_PAGES = Pattern.compile("/(?![/\\\\])[\\w\\-./~]*(\\?[\\w\\-.~=&%]*)?");

    private final MailSettings settings;
    private final Words words;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterWriter(MailSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
        engine.addTemplateResolver(templates("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(templates("*.txt", TemplateMode.TEXT));
    }

    LetterText write(Letter letter) {
        return text(words.subject(letter.kind()), context(letter));
    }

    LetterText write(PlainLetter letter) {
        return text(words.say("letter.subject", words.from(letter.clinic())), context(letter));
    }

    private LetterText text(String subject, Context context) {
        context.setVariable("subject", subject);
        return new LetterText(subject, engine.process("letter.txt", context), engine.process("letter.html", context));
    }

    private Context context(Letter letter) {
        Appointment appointment = letter.appointment();
        String clinic = OneLine.of(letter.clinic().tradingName());
        Context context = around(letter.contact());
        context.setVariable("lead", words.lead(letter.kind(), clinic, offeredUntil(appointment)));
        context.setVariable("clinic", clinic);
        context.setVariable("time", SessionTime.of(appointment.start(), appointment.end(), appointment.zone()));
        context.setVariable("how", words.say("format." + appointment.format()));
        context.setVariable("goesAhead", goesAhead(letter.kind()));
        context.setVariable("action", words.say(letter.kind() + ".action"));
        context.setVariable("link", settings.pageOf(appointment.id()).toString());
        return context;
    }

    /** As the clinic's clock shows it; empty for what is no offer. */
    private static String offeredUntil(Appointment appointment) {
        return appointment.offeredUntil() == null
                ? ""
                : SessionTime.moment(appointment.offeredUntil(), appointment.zone());
    }

    private Context context(PlainLetter letter) {
        Context context = around(letter.contact());
        context.setVariable("lead", words.say(letter.kind() + ".lead", words.from(letter.clinic())));
        context.setVariable(
                "words",
                letter.words() == null ? List.of() : letter.words().lines().toList());
        if (letter.path() != null && ONE_OF_OUR_PAGES.matcher(letter.path()).matches()) {
            context.setVariable("action", words.say(letter.kind() + ".action"));
            context.setVariable("link", settings.pageAt(letter.path()).toString());
        }
        return context;
    }

    /** What stands around every letter. */
    private Context around(Contact contact) {
        String name = OneLine.of(contact.name());
        Context context = new Context(Words.LOCALE);
        context.setVariable("greeting", name.isEmpty() ? words.say("greeting.nameless") : words.say("greeting", name));
        context.setVariable("helpTitle", words.say("help.title"));
        context.setVariable("help", words.say("help.text"));
        context.setVariable("footer", words.say("footer"));
        return context;
    }

    private static boolean goesAhead(MessageKind kind) {
        return switch (kind) {
            case WAITLIST_OFFER, REQUEST_RECEIVED, CONFIRMATION, REMINDER -> true;
            case CANCELLATION, DECLINED, LAPSED, COURSE_ENDING -> false;
        };
    }

    private static ClassLoaderTemplateResolver templates(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterWriter.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
