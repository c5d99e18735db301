/** Therapists who want to work here: vacancies, applications with their documents, and what becomes of them. */
@NullMarked
package care.alliance.directory.application;

import org.jspecify.annotations.NullMarked;
