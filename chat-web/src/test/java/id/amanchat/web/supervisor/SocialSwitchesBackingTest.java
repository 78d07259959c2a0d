package id.amanchat.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountId;
import id.amanchat.social.SocialAccounts;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.Ways;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocialSwitchesBackingTest {

    private final AccountId account = AccountId.fresh();
    private final List<String> told = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> led = new ArrayList<>();
    private final List<AccountId> stopped = new ArrayList<>();
    private AccountAnswer answer = new AccountAnswer.Done();

    @Test
    void anAccountIsStoppedWithoutAQuestion() {
        backing().stop(account);
        assertThat(stopped).containsExactly(account);
        assertThat(told).containsExactly("social.switch.stopped");
        assertThat(led).containsExactly("supervisor/social");
    }

    @Test
    void anAccountWithAnAlarmDoesNotGoOn() {
        answer = new AccountAnswer.AlarmFirst();
        backing().goOn(account);
        assertThat(refused).containsExactly("social.switch.alarm-first");
        assertThat(told).isEmpty();
        assertThat(led).isEmpty();
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsOnlyShown() {
        answer = new AccountAnswer.NotFound();
        backing().stop(account);
        assertThat(told).isEmpty();
        assertThat(led).containsExactly("supervisor/social");
    }

    private SocialSwitchesBacking backing() {
        SocialSwitchesBacking backing = new SocialSwitchesBacking();
        backing.said = new Said() {
            @Override
            public void tell(String place, String key) {
                told.add(key);
            }

            @Override
            public void refuse(String place, String key, Object... arguments) {
                refused.add(key);
            }
        };
        backing.ways = new Ways() {
            @Override
            public void to(String path) {
                led.add(path);
            }
        };
        backing.accounts = new SocialAccounts() {
            @Override
            public AccountAnswer stop(AccountId id) {
                stopped.add(id);
                return answer;
            }

            @Override
            public AccountAnswer goOn(AccountId id) {
                return answer;
            }
        };
        return backing;
    }
}
