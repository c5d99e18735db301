package care.alliance.booking;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.testing.EndpointInventory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever adds a handler says here, too, who may call it. "Anyone" may still hold a key or find nothing. */
class EndpointInventoryTest extends BookingTestBase {

    @Autowired
    private ApplicationContext context;

    @Test
    void everyHandlerAndWhoMayCallIt() {
        assertThat(EndpointInventory.lines(context)).containsExactly("""
                DELETE /api/booking/clinics/{id}/closures/{closureId} @StaffOnly
                DELETE /api/booking/clinics/{id}/feed @StaffOnly
                DELETE /api/booking/patients/me/feed @PatientsOnly
                DELETE /api/booking/therapists/{id}/feed @SignedIn
                DELETE /api/booking/therapists/{therapistId}/calendars/{id} @SignedIn
                DELETE /api/booking/therapists/{therapistId}/exceptions/{id} @SignedIn
                GET /api/booking/appointments @SignedIn
                GET /api/booking/appointments/{id} @Anyone
                GET /api/booking/appointments/{id}/history @SignedIn
                GET /api/booking/calendars/{token}.ics @Anyone
                GET /api/booking/clinics/{id}/board @StaffOnly
                GET /api/booking/clinics/{id}/board/stream @StaffOnly
                GET /api/booking/clinics/{id}/closures @StaffOnly
                GET /api/booking/clinics/{id}/displaced @StaffOnly
                GET /api/booking/clinics/{id}/feed @StaffOnly
                GET /api/booking/clinics/{id}/holidays @StaffOnly
                GET /api/booking/clinics/{id}/offers/{offerId}/policy @StaffOnly
                GET /api/booking/clinics/{id}/policy @StaffOnly
                GET /api/booking/clinics/{id}/rooms @StaffOnly
                GET /api/booking/clinics/{id}/slots @Anyone
                GET /api/booking/courses @SignedIn
                GET /api/booking/courses/usual @Anyone
                GET /api/booking/courses/{id} @SignedIn
                GET /api/booking/group-sessions/{id} @StaffOnly
                GET /api/booking/patients/me @PatientsOnly
                GET /api/booking/patients/me/data @PatientsOnly
                GET /api/booking/patients/me/data.ics @PatientsOnly
                GET /api/booking/patients/me/feed @PatientsOnly
                GET /api/booking/therapists/{id}/feed @SignedIn
                GET /api/booking/therapists/{therapistId}/availability @SignedIn
                GET /api/booking/therapists/{therapistId}/calendars @SignedIn
                GET /api/booking/therapists/{therapistId}/exceptions @SignedIn
                GET /api/booking/therapists/{therapistId}/slots @Anyone
                GET /api/booking/waitlist @SignedIn
                GET /api/booking/waitlist/{id} @SignedIn
                GET /internal/patients/{id}/contact hasAuthority('SCOPE_contacts:read')
                POST /api/booking/appointments @SignedIn
                POST /api/booking/appointments/{id}/arrive @StaffOnly
                POST /api/booking/appointments/{id}/cancel @Anyone
                POST /api/booking/appointments/{id}/complete @StaffOnly
                POST /api/booking/appointments/{id}/confirm @StaffOnly
                POST /api/booking/appointments/{id}/decline @StaffOnly
                POST /api/booking/appointments/{id}/extend @Anyone
                POST /api/booking/appointments/{id}/no-show @StaffOnly
                POST /api/booking/appointments/{id}/request @SignedIn
                POST /api/booking/appointments/{id}/reschedule @SignedIn
                POST /api/booking/appointments/{id}/undo @StaffOnly
                POST /api/booking/clinics/{id}/closures @StaffOnly
                POST /api/booking/clinics/{id}/displaced/{appointmentId}/keep @StaffOnly
                POST /api/booking/clinics/{id}/feed @StaffOnly
                POST /api/booking/clinics/{id}/rooms @StaffOnly
                POST /api/booking/courses @SignedIn
                POST /api/booking/courses/plan @SignedIn
                POST /api/booking/courses/{id}/confirm @StaffOnly
                POST /api/booking/courses/{id}/decline @StaffOnly
                POST /api/booking/courses/{id}/reschedule @SignedIn
                POST /api/booking/courses/{id}/stop @SignedIn
                POST /api/booking/group-sessions/{id}/cancel @StaffOnly
                POST /api/booking/patients @StaffOnly
                POST /api/booking/patients/me/erase @PatientsOnly
                POST /api/booking/patients/me/feed @PatientsOnly
                POST /api/booking/therapists/{id}/feed @SignedIn
                POST /api/booking/therapists/{therapistId}/calendars @SignedIn
                POST /api/booking/therapists/{therapistId}/calendars @SignedIn
                POST /api/booking/therapists/{therapistId}/calendars/{id}/refresh @SignedIn
                POST /api/booking/therapists/{therapistId}/exceptions @SignedIn
                POST /api/booking/waitlist @SignedIn
                POST /api/booking/waitlist/{id}/leave @SignedIn
                POST /api/booking/waitlist/{id}/urgent @StaffOnly
                PUT /api/booking/appointments/{id}/participants @SignedIn
                PUT /api/booking/appointments/{id}/participants/{number} @StaffOnly
                PUT /api/booking/clinics/{id}/holidays/{date} @StaffOnly
                PUT /api/booking/clinics/{id}/offers/{offerId}/policy @StaffOnly
                PUT /api/booking/clinics/{id}/policy @StaffOnly
                PUT /api/booking/clinics/{id}/rooms/{roomId} @StaffOnly
                PUT /api/booking/patients/me @PatientsOnly
                PUT /api/booking/therapists/{therapistId}/availability @SignedIn
                PUT /api/booking/therapists/{therapistId}/calendars/{id} @SignedIn
                """.lines().toArray(String[]::new));
    }
}
