package care.alliance.gateway.client;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * How pages ask the services. Every client has time-outs and shares its part's circuit breaker. An answer of 404 becomes
 * {@link care.alliance.gateway.part.NotFound}, another refusal {@link care.alliance.gateway.part.ServiceProblem.Raised}
 * (a value with {@link Answer#of}), no answer or a 5xx {@link care.alliance.gateway.part.PartIsDown}; left alone, each leads
 * to the right error page. Use templates with variables for addresses: {@code uri("/api/booking/appointments/{id}", id)}.
 *
 * @param directory public pages; nobody's token is sent, so reading them never depends on a login
 * @param directoryDesk as the signed-in person, for staff, therapists and editors who change what the public pages say
 * @param directoryAsGateway as the gateway itself, for what only people with a session are told: ask for it only once
 *     booking-service has shown them that session
 * @param openBooking what booking-service tells everybody, such as free slots; no token either
 * @param booking as the signed-in person; leads to the login when there is none, or when it no longer counts
 * @param bookingStream likewise, for live streams, which may be silent for long
 * @param bookingAsGateway as the gateway itself, for holds made before anybody has signed in: send the {@link HoldKey}
 * @param notification as the signed-in person
 */
public record PartClients(
        WebClient directory,
        WebClient directoryDesk,
        WebClient directoryAsGateway,
        WebClient openBooking,
        WebClient booking,
        WebClient bookingStream,
        WebClient bookingAsGateway,
        WebClient notification) {}
