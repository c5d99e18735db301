package care.alliance.gateway.page.book;

/** The time that somebody wants, with one therapist or with any of a clinic's: the body of a hold. */
sealed interface Wanted permits Wish, AnyWish {}
