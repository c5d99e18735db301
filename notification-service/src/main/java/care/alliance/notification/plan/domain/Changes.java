package care.alliance.notification.plan.domain;

import java.util.List;
import java.util.Set;

/**
 * What has to happen so that the planned messages suit the appointment again.
 *
 * @param add messages to plan
 * @param withdraw messages to cancel, as far as they have not gone out
 */
public record Changes(List<PlannedMessage> add, Set<Message> withdraw) {

    public Changes {
        add = List.copyOf(add);
        withdraw = Set.copyOf(withdraw);
    }
}
