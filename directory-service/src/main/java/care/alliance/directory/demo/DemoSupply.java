package care.alliance.directory.demo;

import java.util.List;
import java.util.UUID;

/** The demo as it is written; numbers are two hexadecimal digits. */
record DemoSupply(List<ClinicEntry> clinics, List<TherapistEntry> therapists) {

    DemoSupply {
        clinics = List.copyOf(clinics);
        therapists = List.copyOf(therapists);
    }

    /** An id of the demo, worked out from numbers so that every part of the system knows it. */
    static UUID id(String node) {
        return UUID.fromString("0198c0de-0000-7000-8000-" + node);
    }

    static UUID clinicId(String number) {
        return id("00000000c1" + number);
    }
}
