package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Registration;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** A therapist's own page as the API answers it: the card and more. */
record TherapistProfile(
        @JsonUnwrapped TherapistCard card,
        String biography,
        String approach,
        List<Registration> registrations,
        List<String> doesNotTreat,
        List<String> accessibility,
        List<LocationLine> locations) {

    record LocationLine(UUID id, String name, String town, String outwardCode, String zone) {}
}
