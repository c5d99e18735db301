package care.alliance.gateway.page.course;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Pages that show a course. */
@Component
public class CoursePages {

    private final CourseViews views;
    private final Therapists therapists;

    CoursePages(CourseViews views, Therapists therapists) {
        this.views = views;
        this.therapists = therapists;
    }

    /** The course with all of its sessions, for its patient and for the clinic's staff. */
    public Mono<Rendering> whole(Course course, HttpStatusCode status, List<FormProblem> problems) {
        return page("courses/page", course, status, problems);
    }

    Mono<Rendering> page(String view, Course course, HttpStatusCode status, List<FormProblem> problems) {
        return therapist(course)
                .map(name -> Rendering.view(view)
                        .status(status)
                        .modelAttribute("c", views.course(course, name))
                        .modelAttribute("problems", problems)
                        .build());
    }

    /** The therapist's name, if directory-service tells it. */
    Mono<Optional<String>> therapist(Course course) {
        return orNone(therapists.names(List.of(course.therapistId())))
                .map(names -> names.map(found -> found.get(course.therapistId())));
    }
}
