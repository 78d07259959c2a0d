package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings this installation runs with, typed. Read anew at each call; a value that cannot be read is an error in words. */
@ApplicationScoped
public class Settings {

    /** How long an agent may look at an offer. */
    public Duration offerTime() {
        return Duration.ofSeconds(number(Setting.OFFER_SECONDS));
    }

    /** How long a chat stays on hold. */
    public Duration holdTime() {
        return Duration.ofMinutes(number(Setting.HOLD_MINUTES));
    }

    /** How long somebody who left a message has to read the answer. */
    public Duration leftMessageTime() {
        return Duration.ofHours(number(Setting.LEFT_MESSAGE_HOURS));
    }

    /** After how long a silence a chat weighs less. */
    public Duration quietTime() {
        return Duration.ofMinutes(number(Setting.QUIET_MINUTES));
    }

    /** What it weighs then, in percent. */
    public int quietWeight() {
        return number(Setting.QUIET_WEIGHT);
    }

    /** After how long without a connection an agent is set Away. */
    public Duration lostTime() {
        return Duration.ofSeconds(number(Setting.LOST_SECONDS));
    }

    /** After how long without a connection the open chats of an agent go back to the queue. */
    public Duration lostReturnTime() {
        return Duration.ofSeconds(number(Setting.LOST_RETURN_SECONDS));
    }

    /** After how long a post whose answer was lost is looked up on its channel. */
    public Duration unsureTime() {
        return Duration.ofSeconds(number(Setting.SOCIAL_UNSURE_SECONDS));
    }

    /** How long a session lives without a person's act. */
    public Duration idleTime() {
        return Duration.ofMinutes(number(Setting.IDLE_MINUTES));
    }

    /** How long a session lives at most. */
    public Duration sessionTime() {
        return Duration.ofHours(number(Setting.SESSION_HOURS));
    }

    /** How many failures close a network address. */
    public int originFailures() {
        return number(Setting.ORIGIN_FAILURES);
    }

    /** How long people see their sign-in activity. */
    public Duration activityTime() {
        return Duration.ofDays(number(Setting.ACTIVITY_DAYS));
    }

    /** The name on every page. */
    public String bankName() {
        return text(Setting.BANK_NAME);
    }

    /** The origins from which writing requests and sockets are accepted, as browsers send them. */
    public Set<String> publicOrigins() {
        String origins = text(Setting.PUBLIC_ORIGINS);
        if (origins.isBlank()) {
            String port = text(Setting.HTTPS_PORT);
            return Set.of("https://localhost" + ("443".equals(port) ? "" : ":" + port));
        }
        return list(origins);
    }

    /** The proxies in front of this server, whose word on whom they speak for is believed: addresses, or blocks as {@code 10.0.0.0/8}. */
    public Set<String> trustedProxies() {
        return list(text(Setting.TRUSTED_PROXIES));
    }

    private static Set<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long a link into a safe chat can be followed, from when it is out. */
    public Duration invitationTime() {
        return Duration.ofMinutes(number(Setting.INVITATION_MINUTES));
    }

    /** How long a match code is shown. */
    public Duration matchCodeTime() {
        return Duration.ofMinutes(number(Setting.MATCH_CODE_MINUTES));
    }

    /** How often a social account is read that does not stream. */
    public Duration socialPollTime() {
        return Duration.ofSeconds(number(Setting.SOCIAL_POLL_SECONDS));
    }

    /** Words of refusal on social channels, in capitals. */
    public Set<String> optOutWords() {
        return list(text(Setting.SOCIAL_OPT_OUT).toUpperCase(Locale.ROOT));
    }

    /** How long an event of a social channel is known again. */
    public Duration socialEventTime() {
        return Duration.ofDays(number(Setting.SOCIAL_EVENT_DAYS));
    }

    /** For how long it is looked whether a post still stands on its channel. */
    public Duration socialLookTime() {
        return Duration.ofDays(number(Setting.SOCIAL_LOOK_DAYS));
    }

    /** The port of the bank's mail server. */
    public int mailPort() {
        return number(Setting.MAIL_PORT);
    }

    /** How the line to the mail server is closed: "starttls", "tls" or "none". */
    public String mailSecurity() {
        String value = text(Setting.MAIL_SECURITY).strip().toLowerCase(Locale.ROOT);
        if (!Set.of("starttls", "tls", "none").contains(value)) {
            throw new IllegalStateException("The setting " + Setting.MAIL_SECURITY.key() + " is \"" + value
                    + "\": it must be starttls, tls or none.");
        }
        return value;
    }

    /**
     * The domain passkeys are made for (WebAuthn's RP ID). Passkeys work on it and below it, and on no other, so that it
     * must stay the same.
     */
    public String passkeyDomain() {
        return optional(Setting.PASSKEY_DOMAIN)
                .map(String::strip)
                .orElseGet(() -> optional(Setting.PUBLIC_ORIGINS)
                        .map(origins ->
                                URI.create(origins.split(",")[0].strip()).getHost())
                        .orElse("localhost"));
    }

    /** How long an activation code can be used. */
    public Duration activationTime() {
        return Duration.ofDays(number(Setting.ACTIVATION_DAYS));
    }

    /** The origin that links in letters begin with. */
    public String firstPublicOrigin() {
        return optional(Setting.PUBLIC_ORIGINS)
                .map(origins -> origins.split(",")[0].strip())
                .orElseGet(() -> publicOrigins().iterator().next());
    }

    /** The zone in which letters tell the time. */
    public ZoneId timeZone() {
        String value = text(Setting.TIME_ZONE).strip();
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new IllegalStateException(
                    "The setting " + Setting.TIME_ZONE.key() + " is \"" + value
                            + "\": it must be a zone like Asia/Jakarta.",
                    e);
        }
    }

    /** Folder of the sample bank; present only when somebody tries the product out. */
    public Optional<Path> sampleBank() {
        return optional(Setting.SAMPLE_BANK).map(Path::of);
    }

    /** A setting that may be absent. */
    public Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isBlank());
    }

    private int number(Setting setting) {
        String value = text(setting);
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, in the same words as a number that makes no sense.
        }
        throw new IllegalStateException("The setting " + setting.key() + " must be a whole number above 0, and is \""
                + value + "\": correct it or remove it for the default " + setting.standard() + ".");
    }

    private String text(Setting setting) {
        String property = System.getProperty(setting.key());
        if (property != null) {
            return property;
        }
        String environment = System.getenv(setting.environmentKey());
        return environment != null ? environment : setting.standard();
    }
}
