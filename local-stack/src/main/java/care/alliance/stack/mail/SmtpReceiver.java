package care.alliance.stack.mail;

import care.alliance.stack.process.Ports;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** SMTP on loopback that accepts mail for everybody and puts all of it into one inbox. */
final class SmtpReceiver {

    private static final long START_MILLIS = 10_000;

    private final GreenMail server;

    SmtpReceiver(int port, Inbox inbox) {
        var setup = new ServerSetup(port, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        server = new GreenMail(setup)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> new Everybody(inbox));
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** Stands for any recipient. */
    private record Everybody(Inbox inbox) implements GreenMailUser {

        @Override
        public void deliver(MovingMessage message) {
            deliver(message.getMessage());
        }

        @Override
        public void deliver(MimeMessage message) {
            try {
                inbox.add(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalArgumentException("not a MIME message", e);
            }
        }

        @Override
        public String getEmail() {
            return "everybody";
        }

        @Override
        public String getLogin() {
            return "everybody";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getQualifiedMailboxName() {
            return "everybody";
        }

        @Override
        public void create() {}

        @Override
        public void delete() {}

        @Override
        public void setPassword(String password) {}

        @Override
        public void authenticate(String password) {}
    }
}
