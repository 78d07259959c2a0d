package id.amanchat.platform;

/**
 * Everything that can be set from outside, with a safe default. A setting is read from the system property of its
 * {@link #key()} or, where there is none, from the environment variable of the same name in capitals with underscores
 * ({@code amanchat.offer-seconds}: {@code AMANCHAT_OFFER_SECONDS}).
 */
public enum Setting {
    PUBLIC_ORIGINS("amanchat.public-origins", "", "the origins people's browsers show, separated by commas"),
    HTTPS_PORT("amanchat.https-port", "8443", "the port of HTTPS as seen from outside"),
    PASSKEY_DOMAIN(
            "amanchat.passkey-domain",
            "",
            "the domain passkeys are made for; empty: the host of the first public origin; passkeys of another are lost"),
    ACTIVATION_DAYS("amanchat.activation-days", "30", "days until an activation code expires"),
    TRUSTED_PROXIES(
            "amanchat.trusted-proxies",
            "",
            "addresses of the proxies in front, whose X-Forwarded-For is believed, separated by commas; 10.0.0.0/8 for many"),
    BANK_NAME("amanchat.bank-name", "Bank Aman", "the bank's name on every page"),
    TIME_ZONE("amanchat.time-zone", "Asia/Jakarta", "the zone in which letters tell the time"),
    OFFER_SECONDS("amanchat.offer-seconds", "20", "seconds an agent has to accept a chat"),
    HOLD_MINUTES("amanchat.hold-minutes", "60", "minutes a chat stays on hold until it is closed"),
    LEFT_MESSAGE_HOURS(
            "amanchat.left-message-hours",
            "24",
            "hours until somebody who left a message and was answered is asked whether they are still there"),
    QUIET_MINUTES("amanchat.quiet-minutes", "4", "minutes of silence after which a chat weighs less"),
    QUIET_WEIGHT("amanchat.quiet-weight", "50", "what it weighs then, in percent of its ordinary weight"),
    LOST_SECONDS("amanchat.lost-seconds", "30", "seconds without a connection after which an agent is set Away"),
    LOST_RETURN_SECONDS(
            "amanchat.lost-return-seconds",
            "120",
            "seconds without a connection after which an agent's open chats go back to the front of the queue"),
    IDLE_MINUTES("amanchat.idle-minutes", "15", "minutes without a person's act until a session ends"),
    SESSION_HOURS("amanchat.session-hours", "12", "hours after which a session ends in any case"),
    KEYSET("amanchat.keyset", "", "the keyset that seals second-factor secrets, as Tink JSON; empty: the keyset file"),
    KEYSET_FILE(
            "amanchat.keyset-file",
            "",
            "file of the keyset, made at the first start; empty: amanchat-keyset.json in the server's configuration"),
    MAIL_HOST("amanchat.mail-host", "", "the bank's mail server; empty: letters wait"),
    MAIL_PORT("amanchat.mail-port", "587", "its port"),
    MAIL_SECURITY("amanchat.mail-security", "starttls", "how the line to it is closed: starttls, tls, or none"),
    MAIL_USER("amanchat.mail-user", "", "who signs in to it; empty: nobody does"),
    MAIL_PASSWORD("amanchat.mail-password", "", "with what"),
    MAIL_FROM(
            "amanchat.mail-from",
            "",
            "the address letters come from; empty: amanchat@ and the first public origin's host"),
    SECURITY_MAIL(
            "amanchat.security-mail",
            "",
            "address of the bank's security desk, told of every “this was not me” and every new administrator"),
    INVITATION_MINUTES(
            "amanchat.invitation-minutes", "30", "minutes until a link into a safe chat expires, from when it is out"),
    MATCH_CODE_MINUTES("amanchat.match-code-minutes", "3", "minutes until the match code of a chat changes"),
    OFFICIAL_ADDRESS(
            "amanchat.official-address",
            "",
            "the address customers are to expect in their browser; empty: the first public origin and /chat/"),
    OFFICIAL_PHONE("amanchat.official-phone", "", "the bank’s official telephone number, for customers to call back"),
    CERTIFICATE_OWNER(
            "amanchat.certificate-owner",
            "",
            "to whom the certificate of the address belongs, as the browser shows it; empty: the bank’s name"),
    AUTHORITIES(
            "amanchat.authorities",
            "OJK (Kontak 157)|157|https://kontak157.ojk.go.id;Indonesia Anti-Scam Centre (IASC)||https://iasc.ojk.go.id"
                    + ";Patroli Siber Polri||https://patrolisiber.id;Aduan Nomor Komdigi||https://aduannomor.id",
            "whom to tell of a scam besides the bank: name|telephone|address, separated by semicolons"),
    SCANNER(
            "amanchat.scanner",
            "",
            "host:port of clamd, which scans pictures of reports; empty: they stay in quarantine, shown to nobody"),
    PASSWORD_WORDS(
            "amanchat.password-words",
            "",
            "more words of the bank that no password may consist of, separated by commas"),
    ORIGIN_FAILURES(
            "amanchat.origin-failures", "300", "failed sign-ins from one address in half an hour until it must wait"),
    ACTIVITY_DAYS("amanchat.activity-days", "400", "days for which people see their sign-in activity"),
    SOCIAL_UNSURE_SECONDS(
            "amanchat.social-unsure-seconds",
            "30",
            "seconds after which a post whose answer was lost is looked up on its channel; longer than any request lasts"),
    NEW_KEY(
            "amanchat.new-key",
            "",
            "a command: whenever it appears or changes while the server runs, a key is added to the keyset file"),
    RE_BIND(
            "amanchat.re-bind",
            "",
            "a command: username of the lone administrator whose second factors are void from now on"),
    SOCIAL_POLL_SECONDS(
            "amanchat.social-poll-seconds",
            "60",
            "seconds between two readings of a social account that does not stream"),
    SOCIAL_OPT_OUT(
            "amanchat.social-opt-out",
            "STOP,BERHENTI,UNSUBSCRIBE,JANGAN BALAS",
            "words after which somebody on a social channel gets no answer any more, separated by commas"),
    SOCIAL_EVENT_DAYS(
            "amanchat.social-event-days",
            "30",
            "days for which events of social channels are known again after they were worked off"),
    SOCIAL_LOOK_DAYS(
            "amanchat.social-look-days",
            "90",
            "days for which posts are looked at daily, whether they still stand on their channel"),
    SAMPLE_BANK("amanchat.sample-bank", "", "folder of the sample bank; only ever for trying out");

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** Name of the system property. */
    public String key() {
        return key;
    }

    /** Name of the environment variable. */
    public String environmentKey() {
        return key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Used where nothing is set. */
    public String standard() {
        return standard;
    }

    /** What it means, with its unit. */
    public String meaning() {
        return meaning;
    }
}
