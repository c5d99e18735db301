package care.alliance.booking.policy;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.policy.domain.Confirmation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a clinic writes them down for itself or for one offer. What is null is not said here: an offer's terms come
 * before the clinic's, and those before the house's.
 */
record Terms(
        @Nullable @Min(5) @Max(1_440) Integer stepMinutes,
        @Nullable Anchor stepAnchor,
        @Nullable @Min(0) @Max(1_440) Integer beforeMinutes,
        @Nullable @Min(0) @Max(1_440) Integer afterMinutes,
        @Nullable @Min(0) @Max(525_600) Integer noticeMinutes,
        @Nullable @Min(1) @Max(366) Integer horizonDays,
        @Nullable @Min(1) @Max(60) Integer holdMinutes,
        @Nullable @Min(1) @Max(43_200) Integer requestDeadlineMinutes,
        @Nullable @Min(0) @Max(43_200) Integer lateCancelMinutes,
        @Nullable @Min(5) @Max(2_880) Integer waitlistOfferMinutes,
        @Nullable Confirmation videoConfirmation,
        @Nullable Confirmation inPersonConfirmation,
        @Nullable Confirmation phoneConfirmation,
        @Nullable @Min(1) @Max(100) Integer dailyCap,
        @Nullable @Min(1) @Max(100) Integer upcomingCap,
        @Nullable @Min(2) @Max(100) Integer groupSeats) {}
