package care.alliance.booking.mydata;

import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.kit.access.PatientsOnly;
import care.alliance.kit.actor.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A patient's own data: all of it as a file, and gone when they say so. */
@RestController
@RequestMapping("/api/booking/patients/me")
class MyDataController {

    private static final String SURE = "ERASE";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Patients patients;
    private final Export export;
    private final CalendarFile calendar;
    private final Erasing erasing;

    MyDataController(Patients patients, Export export, CalendarFile calendar, Erasing erasing) {
        this.patients = patients;
        this.export = export;
        this.calendar = calendar;
        this.erasing = erasing;
    }

    /** Everything that is kept about the caller. */
    @GetMapping("/data")
    @PatientsOnly
    Mono<ResponseEntity<Map<String, Object>>> data(Actor self) {
        return patients.of(self)
                .map(Patient::id)
                .flatMap(export::of)
                .map(all -> file("my-data.json", MediaType.APPLICATION_JSON).body(all));
    }

    /** The caller's appointments for a calendar. */
    @GetMapping("/data.ics")
    @PatientsOnly
    Mono<ResponseEntity<String>> calendar(Actor self) {
        return patients.of(self)
                .map(Patient::id)
                .flatMap(calendar::of)
                .map(all -> file("my-sessions.ics", CALENDAR).body(all));
    }

    /** Takes away all that says who the caller is. Doing it again changes nothing. */
    @PostMapping("/erase")
    @PatientsOnly
    Mono<Erased> erase(Actor self, @Valid @RequestBody Confirmation sure) {
        return erasing.erase(self).map(Erased::at);
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }

    /** @param confirm {@code ERASE}, so that nobody does this by mistake */
    record Confirmation(@NotNull @Pattern(regexp = SURE) String confirm) {}

    /**
     * What became of it.
     *
     * @param kept codes of what has to stay: see {@link Kept}
     */
    record Erased(Instant erasedAt, List<String> kept) {

        static Erased at(Instant when) {
            return new Erased(when, Arrays.stream(Kept.values()).map(Kept::code).toList());
        }
    }
}
