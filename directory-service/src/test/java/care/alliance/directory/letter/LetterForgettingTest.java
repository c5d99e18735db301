package care.alliance.directory.letter;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

class LetterForgettingTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Autowired
    private LetterForgetting forgetting;

    @Autowired
    private DatabaseClient database;

    @Test
    void lettersAreKeptForThirtyDays() {
        database.sql("""
                        INSERT INTO letter (id, kind, name, email, written_at)
                        SELECT gen_random_uuid(), 'INVITATION', age::text, 'x@example.org', timestamptz '2026-11-23T09:00:00Z' - age
                        FROM unnest(ARRAY[interval '29 days 23 hours', interval '30 days', interval '90 days']) age""").then().block(LIMIT);

        assertThat(forgetting.forget().block(LIMIT)).isEqualTo(2);
        assertThat(database.sql("SELECT name FROM letter")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block(LIMIT))
                .containsExactly("29 days 23:00:00");
    }
}
