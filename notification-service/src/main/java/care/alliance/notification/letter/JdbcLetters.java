package care.alliance.notification.letter;

import care.alliance.notification.letter.domain.LetterLog;
import care.alliance.notification.letter.domain.LetterOnItsWay;
import care.alliance.notification.letter.domain.LetterState;
import care.alliance.notification.mail.domain.LetterKind;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcLetters implements LetterLog {

    private final JdbcClient db;

    JdbcLetters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(UUID id, LetterKind kind, Instant toldAt) {
        return db.sql("""
                        insert into letter (id, kind, state, told_at) values (:id, :kind, 'WAITING', :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("kind", kind.name())
                        .param("at", toldAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<LetterOnItsWay> lock(UUID id) {
        return db.sql("select kind, state, attempts, unsure from letter where id = :id for update")
                .param("id", id)
                .query((row, number) -> new LetterOnItsWay(
                        id,
                        LetterKind.valueOf(row.getString("kind")),
                        LetterState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getInt("unsure")))
                .optional();
    }

    @Override
    public void begin(LetterOnItsWay letter) {
        db.sql("update letter set state = 'SENDING', attempts = attempts + 1, unsure = :unsure where id = :id")
                .param("id", letter.id())
                .param("unsure", letter.unsure())
                .update();
    }

    @Override
    public void waitForNextTry(LetterOnItsWay letter, String reason) {
        set(letter, LetterState.WAITING, reason, null);
    }

    @Override
    public void close(LetterOnItsWay letter, LetterState end, String reason, Instant at) {
        set(letter, end, reason, end == LetterState.SENT ? at : null);
    }

    private void set(LetterOnItsWay letter, LetterState state, String reason, @Nullable Instant sentAt) {
        db.sql("""
                update letter set state = :state, unsure = :unsure, reason = :reason, sent_at = :sentAt where id = :id
                """)
                .param("id", letter.id())
                .param("state", state.name())
                .param("unsure", letter.unsure())
                .param("reason", reason)
                .param("sentAt", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
