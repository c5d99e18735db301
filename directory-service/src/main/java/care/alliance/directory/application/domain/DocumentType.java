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
    private final String beginning;

    /** @param beginning in hexadecimal digits */
    DocumentType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
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
        int length = Math.min(content.length, beginning.length() / 2);
        return HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }
}
