package care.alliance.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether a mail server has a mail that was handed to it, as far as one can know. */
class NotTakenTest {

    @Test
    void whereNobodyListensNothingWasTaken() {
        assertThat(NotTaken.isCertain(trouble(1))).isTrue();
    }

    @Test
    void whoRefusesTheAddressHasNotTakenIt() throws Exception {
        assertThat(NotTaken.isCertain(trouble("RCPT", "550 5.1.1 unknown"))).isTrue();
    }

    @Test
    void whoRefusesTheWordsHasNotTakenThem() throws Exception {
        assertThat(NotTaken.isCertain(trouble(".", "451 4.3.0 later"))).isTrue();
    }

    @Test
    void whoHangsUpInsteadOfAnsweringMayHaveTakenIt() throws Exception {
        assertThat(NotTaken.isCertain(trouble(".", ""))).isFalse();
    }

    private static MailException trouble(String at, String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(server, at, answer));
            return trouble(server.getLocalPort());
        }
    }

    private static MailException trouble(int port) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(port);
        smtp.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("no-reply@alliance.example");
        mail.setTo("noor@example.org");
        mail.setText("Hello");
        return catchThrowableOfType(MailException.class, () -> smtp.send(mail));
    }

    /** A mail server that says yes to everything but one line, and hangs up where the answer to that is empty. */
    private static void talk(ServerSocket server, String at, String answer) {
        try (Socket socket = server.accept();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 here");
            boolean words = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean now = line.startsWith(at);
                if (now && answer.isEmpty()) {
                    return;
                }
                if (!words || line.equals(".")) {
                    words = line.equals("DATA");
                    say(socket, now ? answer : words ? "354 go on" : "250 yes");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
