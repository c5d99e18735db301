package care.alliance.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New ids. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A UUIDv7 (RFC 9562): later ones made by this process are greater, so indexes grow at one end. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
