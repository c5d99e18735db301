package care.alliance.directory.demo;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.LocalDate;
import java.util.List;

/** The demo's clinics and therapists, for tests of other features. */
public final class DemoTherapists {

    private static final DemoSupply SUPPLY = DemoFiles.read().supply();

    private static final LocalDate LOADED = LocalDate.of(2026, 11, 23);

    private DemoTherapists() {}

    public static List<Therapist> all() {
        return SUPPLY.therapists().stream()
                .map(entry -> entry.therapist(LOADED))
                .toList();
    }

    public static List<Clinic> clinics() {
        return SUPPLY.clinics().stream().map(ClinicEntry::clinic).toList();
    }
}
