package care.alliance.gateway.page.calendar;

import care.alliance.gateway.edge.EdgeSettings;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.calendar.Feeds.Feed;
import care.alliance.gateway.page.calendar.Feeds.Owner;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What the pages with a feed have in common: how it stands, a new address, none any more. */
@Component
class FeedPages {

    private static final ZoneId WHERE_NOBODY_SAYS = ZoneId.of("Europe/London");

    private final Feeds feeds;
    private final Moments moments;
    private final Words words;
    private final EdgeSettings edge;

    FeedPages(Feeds feeds, Moments moments, Words words, EdgeSettings edge) {
        this.feeds = feeds;
        this.moments = moments;
        this.words = words;
        this.edge = edge;
    }

    /**
     * The feed as a page shows it. An address that was just made is told and forgotten.
     *
     * @param page where its forms go and come back to
     */
    Mono<FeedView> view(String whose, Owner owner, String page, @Nullable String clinic, WebSession web) {
        return feeds.of(owner)
                .map(feed ->
                        new FeedView(whose, action(page), clinic, FreshAddress.takeFrom(web, page), standing(feed)));
    }

    private static String action(String page) {
        int query = page.indexOf('?');
        return query < 0 ? page : page.substring(0, query);
    }

    private @Nullable String standing(Feed feed) {
        Instant since = feed.since();
        if (since == null) {
            return null;
        }
        ZoneId zone = Objects.requireNonNullElse(feed.zone(), WHERE_NOBODY_SAYS);
        String made = words.date(since.atZone(zone).toLocalDate());
        return feed.lastRead() == null
                ? words.say("feed.since.unread", made)
                : words.say("feed.since.read", made, moments.when(feed.lastRead(), zone));
    }

    /** Makes an address and goes back to the page, which tells it. */
    Mono<Rendering> renew(Owner owner, String page, WebSession web) {
        return feeds.renew(owner).map(path -> {
            new FreshAddress(page, edge.at(path)).keepIn(web);
            return back(page);
        });
    }

    Mono<Rendering> stop(Owner owner, String page, WebSession web) {
        return feeds.stop(owner).then(Mono.fromSupplier(() -> {
            Flash.done(words.say("feed.stopped")).keepIn(web);
            return back(page);
        }));
    }

    private static Rendering back(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
