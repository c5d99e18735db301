package care.alliance.directory.therapy.domain;

import java.time.LocalDate;
import java.util.List;

/** A short dated piece that goes with several therapy pages. */
public record Article(String slug, String title, LocalDate publishedOn, List<String> paragraphs) {}
