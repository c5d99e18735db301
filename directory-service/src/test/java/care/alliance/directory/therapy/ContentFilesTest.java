package care.alliance.directory.therapy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** A slip in a content file stops the build and says where it is. */
class ContentFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theShippedFiles() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/content"), folder);
    }

    @Test
    void theShippedFilesAreInOrder() {
        assertThatNoException().isThrownBy(this::load);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    source: ng222\\n    reviewedOn: 2026-11-01 |    reviewedOn: 2026-11-01 | evidence[0].source",
                "    source: ng222\\n    reviewedOn |    source: ''\\n    reviewedOn | source is blank",
                "    source: ng222\\n    reviewedOn |    source: ng1\\n    reviewedOn | evidence[0].source names 'ng1'",
                "    strength: OPTION\\n    guideline |    guideline | evidence[0].strength",
                "    strength: OPTION |    strength: CERTAIN | evidence[0].strength",
                "    reviewedOn: 2026-11-01\\n    reviewedBy | reviewedBy | evidence[0].reviewedOn",
                "    reviewedOn: 2026-11-01\\n    reviewedBy |    reviewedOn: soon\\n    reviewedBy | evidence[0].reviewedOn",
                "  - condition: depression |  - condition: sadness | evidence[0].condition names 'sadness'",
                "    until: 2027-03-31 |  | notices[0].until",
                "slug: ipt |slug: itp | slug differs",
                "timeLimited: true |timeLimited: true\\n  extra: 1 | profile.extra",
                "review: { reviewedOn: 2026-11-03, |review: { | review.reviewedOn",
                "author: Alliance editors |author: Alliance editors\\nclinicallyReviewed: true | clinicallyReviewed",
                "related: [first-session, |related: [last-session, | related names 'last-session'"
            })
    void aSlipIsNamedByFileAndField(String from, String to, String said) throws IOException {
        Path file = folder.resolve("therapies/ipt.yaml");
        String text = Files.readString(file);
        String before = from.replace("\\n", "\n");
        String after = to == null ? "" : to.replace("\\n", "\n");
        if (!text.contains(before)) {
            throw new AssertionError("the file no longer has: " + before);
        }
        int at = text.indexOf(before);
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageContaining("therapies/ipt.yaml: ")
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "therapies/ipt.yaml | source: ng222\\n    reviewedOn | source: ng1\\n    reviewedOn | evidence[0].source",
                "therapies/ipt.yaml | strength: OPTION | strength: CERTAIN | evidence[0].strength",
                "leaflets/ipt.yaml | youngPeople: | toddlers: | youngPeople",
                "leaflets/ipt.yaml | \\nprofessionals: | \\nothers: | professionals",
                "leaflets/ipt.yaml | questions:\\n    - Are | questions: []\\n  more:\\n    - Are | adults cannot be read: questions is empty",
                "leaflets/ipt.yaml | therapy: ipt | therapy: itp | therapy differs",
                "leaflets/ipt.yaml | about:\\n | about: here: there\\n | cannot be read",
                "conditions.yaml | cadenceMonths: 12 | cadenceMonths: 0 | cadenceMonths is below 1",
                "conditions.yaml | slug: panic | slug: depression | has 'depression' twice"
            })
    void aSlipIsFoundInEveryFileAndItsLineIsNamed(String name, String from, String to, String said) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        String before = from.replace("\\n", "\n");
        int at = text.indexOf(before);
        Files.writeString(file, text.substring(0, at) + to.replace("\\n", "\n") + text.substring(at + before.length()));

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageContaining(name + ": ")
                .withMessageContaining(said);
    }

    @Test
    void theLineIsTheOneInTheFile() throws IOException {
        Path file = folder.resolve("therapies/ipt.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = lines.indexOf("    source: sbu358");
        lines.set(at, "    source: sbu1");
        Files.write(file, lines);

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageContaining("evidence[6].source names 'sbu1', which does not exist (line " + (at + 1) + ")");
    }

    @Test
    void aFileThatIsNoYamlSaysWhereItBreaks() throws IOException {
        Path file = folder.resolve("leaflets/cbt.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(9, "  questions: [");
        Files.write(file, lines);

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageMatching("(?s)leaflets/cbt.yaml: .*line 1\\d.*");
    }

    @Test
    void aTherapyWithoutPagesToPrintStopsTheBuild() throws IOException {
        Files.delete(folder.resolve("leaflets/emdr.yaml"));

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageContaining("leaflets/emdr.yaml: is missing");
    }

    @Test
    void aTherapyThatTheOrderNamesMustExist() throws IOException {
        Files.writeString(folder.resolve("order.yaml"), "therapies: [ipt, astrology]");

        assertThatIllegalArgumentException()
                .isThrownBy(this::load)
                .withMessageContaining("order.yaml: therapies names 'astrology'");
    }

    private void load() {
        new ContentFiles(folder.toUri().toString()).library();
    }
}
