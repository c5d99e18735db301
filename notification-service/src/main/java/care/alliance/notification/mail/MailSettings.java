package care.alliance.notification.mail;

import java.net.URI;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What stands on every letter.
 *
 * @param from the sender's address
 * @param publicUrl where people reach Alliance; links begin with it
 */
@ConfigurationProperties("alliance.mail")
record MailSettings(String from, URI publicUrl) {

    /** Address of the page of an appointment. */
    URI pageOf(UUID appointmentId) {
        return pageAt("/sessions/" + appointmentId);
    }

    /**
     * Address of a page.
     *
     * @param path beginning with one slash, with its query if it has one
     */
    URI pageAt(String path) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + path);
    }

    /** The same for the same delivery, however often it is sent. */
    String messageId(UUID deliveryId) {
        return "<" + deliveryId + from.substring(from.lastIndexOf('@')) + ">";
    }
}
