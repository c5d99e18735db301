package care.alliance.booking.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.calendarfeed.domain.FeedEntry;
import care.alliance.booking.calendarfeed.domain.FeedEntry.Status;
import care.alliance.booking.calendarfeed.domain.FeedOwner;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedWriterTest {

    private static final UUID ID = UUID.fromString("0197f2a4-5b7c-7d10-9a55-6f1f6d2f0b11");
    private static final UUID OWNER = UUID.fromString("0197f2a4-5b7c-7d10-9a55-6f1f6d2f0b22");

    private final FeedWriter writer = new FeedWriter(new FeedSettings(URI.create("https://alliance.example/")));

    @Test
    void aSessionHasTheTimesInUtcAndTheUidOfItsInvitation() {
        assertThat(written(FeedOwner.patient(OWNER), Format.VIDEO, Status.CONFIRMED))
                .contains(
                        "UID:0197f2a4-5b7c-7d10-9a55-6f1f6d2f0b11@alliance\r\n",
                        "DTSTART:20270328T090000Z\r\n",
                        "DTEND:20270328T095000Z\r\n",
                        "SEQUENCE:3\r\n",
                        "DTSTAMP:20261201T080000Z\r\n",
                        "LAST-MODIFIED:20261201T080000Z\r\n",
                        "CLASS:PRIVATE\r\n");
    }

    @Test
    void aPatientReadsOfAnAppointmentAndATherapistOfASession() {
        assertThat(values(FeedOwner.patient(OWNER), Format.VIDEO))
                .containsExactly("Appointment (video)", "https://alliance.example/sessions/" + ID);
        assertThat(values(FeedOwner.therapist(OWNER), Format.IN_PERSON))
                .containsExactly("Session (in person)", "https://alliance.example/sessions/" + ID);
        assertThat(values(FeedOwner.clinic(OWNER), Format.PHONE))
                .containsExactly(
                        "Session (phone)", "https://alliance.example/reception?clinic=" + OWNER + "&date=2027-03-28");
    }

    @Test
    void itSaysHowDefiniteItIs() {
        assertThat(written(FeedOwner.patient(OWNER), Format.VIDEO, Status.TENTATIVE))
                .contains("STATUS:TENTATIVE\r\n");
        assertThat(written(FeedOwner.patient(OWNER), Format.VIDEO, Status.CANCELLED))
                .contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void aFeedWithoutSessionsIsACalendarAllTheSame() {
        assertThat(Feed.of(writer.write(FeedOwner.patient(OWNER), List.of())).events())
                .isEmpty();
    }

    @Test
    void theSameSessionsGiveTheSameText() {
        assertThat(written(FeedOwner.patient(OWNER), Format.VIDEO, Status.CONFIRMED))
                .isEqualTo(written(FeedOwner.patient(OWNER), Format.VIDEO, Status.CONFIRMED));
    }

    private List<String> values(FeedOwner owner, Format format) {
        return Feed.of(written(owner, format, Status.CONFIRMED)).values(ID, "SUMMARY", "URL");
    }

    private String written(FeedOwner owner, Format format, Status status) {
        FeedEntry entry = new FeedEntry(
                ID,
                3,
                Instant.parse("2027-03-28T09:00:00Z"),
                Instant.parse("2027-03-28T09:50:00Z"),
                ZoneId.of("Europe/London"),
                format,
                status,
                Instant.parse("2026-12-01T08:00:00Z"));
        return Feed.of(writer.write(owner, List.of(entry))).text();
    }
}
