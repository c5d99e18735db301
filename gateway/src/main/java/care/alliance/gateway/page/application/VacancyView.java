package care.alliance.gateway.page.application;

import java.util.List;

/**
 * A vacancy as the page shows it.
 *
 * @param href the page with this one chosen in the form
 */
record VacancyView(String title, List<String> therapies, String setting, String hours, String until, String href) {

    /** The vacancies of one clinic. */
    record OfClinic(String clinic, List<VacancyView> vacancies) {}
}
