package id.amanchat.social.internal.account;

import id.amanchat.platform.Time;
import id.amanchat.social.Alarm;
import id.amanchat.social.SocialInboxChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Raises alarms, in the caller's transaction and with the account held. */
@ApplicationScoped
public class Alarming {

    @Inject
    private Event<AccountEvent> record;

    @Inject
    private Event<SocialInboxChanged> inbox;

    @Inject
    private AlarmLetters letters;

    @Inject
    private Time time;

    /** Once until somebody looks at it. */
    void raise(OwnAccount account, Alarm why, String about) {
        if (account.alarm().isPresent()) {
            return;
        }
        account.alarm(why, about, time.now());
        if (account.settings().stopOnAlarm() && account.stoppedAt().isEmpty()) {
            account.stop(null, time.now());
        }
        letters.write(account);
        record.fire(new AccountEvent(kind(why), account.id(), null, time.now()));
        inbox.fire(new SocialInboxChanged());
    }

    private static AccountEvent.Kind kind(Alarm why) {
        return switch (why) {
            case FOREIGN_POST -> AccountEvent.Kind.ALARM_FOREIGN_POST;
            case SIGNED_OUT -> AccountEvent.Kind.ALARM_SIGNED_OUT;
        };
    }
}
