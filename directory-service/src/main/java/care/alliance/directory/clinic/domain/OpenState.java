package care.alliance.directory.clinic.domain;

import java.time.Instant;

/** Whether a clinic is open at some moment, and until when that stays so. */
public sealed interface OpenState {

    /** Somebody is there. */
    record Open(Instant until) implements OpenState {}

    /** Nobody is there before {@code next}. */
    record Closed(Instant next) implements OpenState {}

    /** The clinic has said nothing about its hours. */
    record Unstated() implements OpenState {}
}
