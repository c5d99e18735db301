package care.alliance.gateway.page.mydata;

import java.util.Objects;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is kept about a person, in plain words and as files. */
@Controller
class MyDataController {

    private static final String PAGE = "/my-data";

    private final MyData data;

    MyDataController(MyData data) {
        this.data = data;
    }

    @GetMapping(PAGE)
    Mono<Rendering> page() {
        return Mono.just(Rendering.view("mydata/page").build());
    }

    @GetMapping(PAGE + "/my-data.json")
    Mono<ResponseEntity<Flux<DataBuffer>>> everything() {
        return data.everything().map(file -> passedOn(file, "my-data.json"));
    }

    @GetMapping(PAGE + "/my-sessions.ics")
    Mono<ResponseEntity<Flux<DataBuffer>>> calendar() {
        return data.calendar().map(file -> passedOn(file, "my-sessions.ics"));
    }

    private static ResponseEntity<Flux<DataBuffer>> passedOn(ResponseEntity<Flux<DataBuffer>> file, String name) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(file.getHeaders().getContentType());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name).build());
        headers.setCacheControl(CacheControl.noStore());
        return ResponseEntity.ok().headers(headers).body(Objects.requireNonNull(file.getBody()));
    }
}
