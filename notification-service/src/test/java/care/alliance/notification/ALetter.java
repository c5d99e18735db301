package care.alliance.notification;

import care.alliance.events.LetterWritten;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.id.Ids;
import care.alliance.stack.mail.StoredMail;
import care.alliance.stack.test.RealParts;
import java.util.List;
import java.util.UUID;

/** One letter to somebody of its own, told on the bus as directory-service would. */
final class ALetter {

    private final UUID id = Ids.next();
    private final Bus bus;
    private final LetterKind kind;
    private UUID lastEvent = Ids.next();

    ALetter(Bus bus, LetterKind kind) {
        this.bus = bus;
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    String email() {
        return "noor." + id + "@example.org";
    }

    ALetter saying(String json) {
        WholeService.DIRECTORY.wrote(id, json.replace("{email}", email()).replace("{kind}", kind.name()));
        return this;
    }

    ALetter told() {
        lastEvent = Ids.next();
        return toldAgain();
    }

    /** Kafka delivers the last event a second time. */
    ALetter toldAgain() {
        bus.say(lastEvent, id, new LetterWritten(id, kind, ABooking.CLINIC));
        return this;
    }

    List<StoredMail> mails() {
        return RealParts.mail().messages().reversed().stream()
                .filter(mail -> mail.to().stream().anyMatch(to -> to.address().equals(email())))
                .toList();
    }
}
