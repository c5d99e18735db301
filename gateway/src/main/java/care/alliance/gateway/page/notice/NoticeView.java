package care.alliance.gateway.page.notice;

/**
 * A notice, ready to be shown.
 *
 * @param clinic whose it is
 * @param until the last day in words
 */
public record NoticeView(String clinic, String text, String until) {}
