package id.amanchat.social.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** What administrators choose for an account. */
@Embeddable
public class AccountSettings {

    private String topic;

    @Column(name = "promise_seconds")
    private int promiseSeconds;

    @Column(name = "four_eyes")
    private boolean fourEyes;

    @Column(name = "stop_on_alarm")
    private boolean stopOnAlarm;

    protected AccountSettings() {}

    AccountSettings(String topic, Duration promise, boolean fourEyes, boolean stopOnAlarm) {
        this.topic = topic;
        this.promiseSeconds = Math.toIntExact(promise.toSeconds());
        this.fourEyes = fourEyes;
        this.stopOnAlarm = stopOnAlarm;
    }

    String topic() {
        return topic;
    }

    Duration promise() {
        return Duration.ofSeconds(promiseSeconds);
    }

    boolean fourEyes() {
        return fourEyes;
    }

    boolean stopOnAlarm() {
        return stopOnAlarm;
    }
}
