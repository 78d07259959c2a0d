package id.amanchat.web.accounts;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountState;
import id.amanchat.social.AccountView;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** An account as the pages show it: what is not there is null or empty. */
public record AccountRow(AccountView view) {

    public String getId() {
        return view.id().toString();
    }

    public String getHandle() {
        return "@" + view.handle();
    }

    public String getName() {
        return view.name();
    }

    /** The last part of a key of words. */
    public String getChannel() {
        return view.channel().name();
    }

    /** The id of a picture. */
    public String getPicture() {
        return "channel-" + getChannel().toLowerCase(Locale.ROOT);
    }

    public String getServer() {
        return view.server().getAuthority();
    }

    public boolean isSignedOut() {
        return view.state() == AccountState.SIGNED_OUT;
    }

    public boolean isStopped() {
        return view.stopped().isPresent();
    }

    public OffsetDateTime getStoppedAt() {
        return view.stopped().map(AccountView.Stop::at).orElse(null);
    }

    /** Empty where an alarm did it. */
    public String getStoppedBy() {
        return view.stopped().flatMap(AccountView.Stop::by).orElse("");
    }

    /** Empty mostly. */
    public String getAlarm() {
        return view.alarm().map(alarm -> alarm.why().name()).orElse("");
    }

    public OffsetDateTime getAlarmAt() {
        return view.alarm().map(AccountView.Raised::at).orElse(null);
    }

    /** Where the post can be looked at; only what a browser opens as a page. */
    public String getAlarmAbout() {
        return view.alarm()
                .flatMap(AccountView.Raised::about)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .orElse("");
    }

    public String getNode() {
        return view.health().node().orElse("");
    }

    public OffsetDateTime getListenedAt() {
        return view.health().listenedAt().orElse(null);
    }

    public OffsetDateTime getLastEventAt() {
        return view.health().lastEventAt().orElse(null);
    }

    public String getLastError() {
        return view.health().lastError().orElse("");
    }

    public OffsetDateTime getLastErrorAt() {
        return view.health().lastErrorAt().orElse(null);
    }

    public boolean isRecovered() {
        return view.health().recovered();
    }

    /** Such as "7" or "7 / 15". */
    public String getLimit() {
        if (view.health().left().isEmpty()) {
            return "";
        }
        String left = String.valueOf(view.health().left().getAsInt());
        return view.health().of().isPresent()
                ? left + " / " + view.health().of().getAsInt()
                : left;
    }

    public boolean isUsedUp() {
        return view.health().left().orElse(1) == 0;
    }

    public OffsetDateTime getLimitUntil() {
        return view.health().until().orElse(null);
    }

    public OffsetDateTime getConnectedAt() {
        return view.connectedAt();
    }

    public boolean isOnX() {
        return view.channel() == Channel.X;
    }

    public boolean isWebhookSecret() {
        return view.keys().webhookSecret();
    }

    public boolean isAppToken() {
        return view.keys().appToken();
    }

    public int getVersion() {
        return view.version();
    }

    static AccountRow of(Optional<AccountView> view) {
        return view.map(AccountRow::new).orElse(null);
    }
}
