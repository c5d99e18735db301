package care.alliance.directory.application.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document that are taken, told by how their content begins and by nothing that a sender says. */
public enum DocumentType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    DocumentType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** What this content is; empty for anything that is not taken. */
    public static Optional<DocumentType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** As file names end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
