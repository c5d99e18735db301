package care.alliance.directory.therapy.domain;

import care.alliance.directory.clinic.domain.Setting;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Participation;
import java.time.LocalDate;
import java.util.List;

/**
 * What a course of this therapy usually looks like.
 *
 * @param minutes length of one session
 * @param timeLimited false when the end is left open
 * @param phases in order; empty when the therapy has none
 * @param ages in words
 * @param source id of the source of the figures
 */
public record SessionProfile(
        int minutes,
        String frequency,
        int sessionsMin,
        int sessionsMax,
        boolean timeLimited,
        List<Phase> phases,
        List<Participation> participation,
        List<Setting> settings,
        List<Format> formats,
        String ages,
        String source,
        LocalDate reviewedOn) {

    public SessionProfile {
        Words.present("frequency", frequency);
        Words.present("ages", ages);
        Words.present("source", source);
        Words.present("participation", participation);
        Words.present("settings", settings);
        Words.present("formats", formats);
        if (minutes < 1 || sessionsMin < 1 || sessionsMax < sessionsMin) {
            throw new IllegalArgumentException("minutes or sessions are out of range");
        }
        int next = 1;
        for (Phase phase : phases) {
            if (phase.from() != next || phase.to() < phase.from()) {
                throw new IllegalArgumentException("phases leave a gap or overlap at " + phase.name());
            }
            next = phase.to() + 1;
        }
    }

    /** A part of the course, from one session to another, both included. */
    public record Phase(String name, int from, int to) {}
}
