package care.alliance.stack.test;

import care.alliance.stack.mail.MailServer;
import care.alliance.stack.mail.StoredMail;
import care.alliance.stack.process.Ports;
import java.util.List;

/** Mail runs in this JVM in either kind of infrastructure. */
final class LocalMail implements Mail {

    private final MailServer server = new MailServer(Ports.free(), Ports.free());

    private static final class Holder {
        static final LocalMail RUNNING = new LocalMail();
    }

    private LocalMail() {
        server.start();
    }

    static LocalMail running() {
        return Holder.RUNNING;
    }

    @Override
    public int smtpPort() {
        return server.smtpPort();
    }

    @Override
    public List<StoredMail> messages() {
        return server.mails();
    }

    @Override
    public void clear() {
        server.clear();
    }
}
