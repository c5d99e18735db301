package care.alliance.notification.mail;

/** The words of one letter, in plain text and in HTML. */
record LetterText(String subject, String plain, String html) {

    @Override
    public String toString() {
        return "LetterText[withheld]";
    }
}
