package id.amanchat.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;

/** Where somebody stands who is on the way in. No step opens anything by itself. */
public sealed interface Step extends Serializable {

    /** How long the person may take for it. */
    Duration lasts();

    /** The password was accepted; the second factor is asked for. Long enough to find one's phone. */
    record SecondFactor(UUID person) implements Step {
        @Override
        public Duration lasts() {
            return Duration.ofMinutes(5);
        }
    }

    /** The password was accepted; there is no second factor yet. Long enough to find the bank's letter. */
    record Activation(UUID person) implements Step {
        @Override
        public Duration lasts() {
            return Duration.ofMinutes(15);
        }
    }

    /** The activation code was right too; the app with this key is to be enrolled. Long enough to install one. */
    record App(UUID person, String activationCode, AppKey app) implements Step {
        @Override
        public Duration lasts() {
            return Duration.ofMinutes(15);
        }

        @Override
        public String toString() {
            return "App";
        }
    }

    /** Link, activation code and new password of an invitation were right; the app with this key is to be enrolled. */
    record InvitedApp(String token, String activationCode, String password, AppKey app) implements Step {
        @Override
        public Duration lasts() {
            return Duration.ofMinutes(15);
        }

        @Override
        public String toString() {
            return "InvitedApp";
        }
    }

    /** A key for an authenticator app, and whose account the app is to show. */
    record AppKey(String username, String key) implements Serializable {
        @Override
        public String toString() {
            return "AppKey";
        }
    }
}
