package care.alliance.gateway.page.sitemap;

import care.alliance.gateway.edge.EdgeSettings;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.condition.Condition;
import care.alliance.gateway.page.condition.Conditions;
import care.alliance.gateway.page.therapy.Audience;
import care.alliance.gateway.page.therapy.Therapies;
import care.alliance.gateway.page.therapy.TherapySummary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** The pages that search engines may list. Therapists come and go, and are found from there. */
@RestController
class SitemapController {

    private static final List<String> ALWAYS =
            List.of("/", "/therapists", "/therapies", "/conditions", "/clinics", "/match", "/guidance", "/help");

    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;

    private final Therapies therapies;
    private final Conditions conditions;
    private final Clinics clinics;
    private final EdgeSettings edge;

    SitemapController(Therapies therapies, Conditions conditions, Clinics clinics, EdgeSettings edge) {
        this.clinics = clinics;
        this.therapies = therapies;
        this.conditions = conditions;
        this.edge = edge;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    Mono<String> sitemap() {
        return Mono.zip(therapies.all(), conditions.all(), clinics.all())
                .map(all -> Stream.of(
                                ALWAYS.stream(),
                                all.getT1().stream().map(TherapySummary::slug).map("/therapies/"::concat),
                                leaflets(all.getT1()),
                                all.getT2().stream().map(Condition::slug).map("/conditions/"::concat),
                                all.getT3().stream().map(clinic -> "/clinics/" + clinic.id()))
                        .flatMap(pages -> pages)
                        .map(page -> "  <url><loc>" + HtmlUtils.htmlEscape(edge.at(page)) + "</loc></url>\n")
                        .collect(Collectors.joining("", BEGIN, "</urlset>\n")));
    }

    /** Only those with words of their own; the others repeat the therapy's page. */
    private static Stream<String> leaflets(List<TherapySummary> therapies) {
        return therapies.stream()
                .flatMap(therapy -> Audience.OF_THEIR_OWN.stream().map(audience -> audience.page(therapy.slug())));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> robots() {
        return Mono.just("""
                User-agent: *
                Disallow: /api/
                Disallow: /book
                Disallow: /editor
                Disallow: /clinic/
                Disallow: /match/
                Disallow: /reception
                Disallow: /sessions
                Sitemap: %s
                """.formatted(edge.at("/sitemap.xml")));
    }
}
