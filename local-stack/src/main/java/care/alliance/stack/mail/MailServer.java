package care.alliance.stack.mail;

import care.alliance.stack.process.Server;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SMTP and an inbox page in this JVM; mails are kept in memory as long as it runs. */
public final class MailServer implements Server {

    private final int smtpPort;
    private final int pagePort;
    private final Inbox inbox = new Inbox(Clock.systemUTC());
    private @Nullable SmtpReceiver smtp;
    private @Nullable InboxSite site;

    public MailServer(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    @Override
    public String name() {
        return "mail";
    }

    public int smtpPort() {
        return smtpPort;
    }

    @Override
    public synchronized void start() {
        if (running()) {
            return;
        }
        try {
            site = new InboxSite(pagePort, inbox);
        } catch (IOException e) {
            throw new StackException("the inbox page cannot listen on port " + pagePort + ": " + e.getMessage(), e);
        }
        site.start();
        smtp = new SmtpReceiver(smtpPort, inbox);
        smtp.start();
    }

    @Override
    public synchronized void stop() {
        if (smtp != null) {
            smtp.stop();
            smtp = null;
        }
        if (site != null) {
            site.stop();
            site = null;
        }
    }

    @Override
    public synchronized boolean running() {
        return smtp != null;
    }

    /** What has arrived, newest first. */
    public List<StoredMail> mails() {
        return inbox.newestFirst();
    }

    public void clear() {
        inbox.clear();
    }
}
