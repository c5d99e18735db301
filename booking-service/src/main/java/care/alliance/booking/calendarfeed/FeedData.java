package care.alliance.booking.calendarfeed;

import care.alliance.booking.calendarfeed.FeedStore.Standing;
import care.alliance.booking.calendarfeed.domain.FeedOwner;
import care.alliance.booking.mydata.PersonalData;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A patient's calendar feed: that there is one, never its address, which is kept nowhere. */
@Component
class FeedData implements PersonalData {

    private final FeedStore feeds;

    FeedData(FeedStore feeds) {
        this.feeds = feeds;
    }

    @Override
    public String name() {
        return "calendarFeed";
    }

    @Override
    public Mono<Standing> of(PatientId patient) {
        return feeds.find(FeedOwner.patient(patient.value()));
    }

    @Override
    public Mono<Void> erase(PatientId patient, Instant now) {
        return feeds.revoke(FeedOwner.patient(patient.value())).then();
    }
}
