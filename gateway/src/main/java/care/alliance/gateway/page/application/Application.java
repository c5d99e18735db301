package care.alliance.gateway.page.application;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as directory-service answers it to those who decide on it. */
record Application(
        UUID id,
        long version,
        String state,
        List<String> next,
        @Nullable Named clinic,
        @Nullable Titled vacancy,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String answer,
        @Nullable Applicant applicant,
        List<Document> documents) {

    Application {
        next = orEmpty(next);
        documents = orEmpty(documents);
    }

    boolean can(String state) {
        return next.contains(state);
    }

    record Named(UUID id, String name) {}

    record Titled(UUID id, String title) {}

    record Document(int n, String type, int size, Instant uploadedAt) {}

    record Skill(String therapy, String level) {}

    record Applicant(
            String name,
            String email,
            @Nullable String phone,
            String register,
            String number,
            List<Skill> therapies,
            @Nullable String place,
            List<String> languages,
            String statement) {

        Applicant {
            therapies = orEmpty(therapies);
            languages = orEmpty(languages);
        }

        @Override
        public String toString() {
            return "Applicant[…]";
        }
    }

    /** One of a list. */
    record Line(
            UUID id,
            String state,
            Instant receivedAt,
            @Nullable String name,
            @Nullable String clinic,
            @Nullable String vacancy,
            List<String> therapies,
            int documents) {

        Line {
            therapies = orEmpty(therapies);
        }

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    record Lines(List<Line> items, @Nullable String next) {
        Lines {
            items = orEmpty(items);
        }
    }

    /** Something that was done to it. */
    record Entry(
            Instant at,
            @Nullable String actor,
            String action,
            @Nullable Map<String, Object> changes) {}

    record Entries(List<Entry> items) {
        Entries {
            items = orEmpty(items);
        }
    }

    @Override
    public String toString() {
        return "Application[" + id + "]";
    }
}
