package id.amanchat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.Factors;
import id.amanchat.identity.FactorsView;
import id.amanchat.identity.FactorsView.PasskeyView;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import id.amanchat.web.ClockFixture;
import id.amanchat.web.sign.Note;
import id.amanchat.web.sign.Notes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactorsBackingTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-21T08:00:00Z");
    private static final PasskeyView PHONE = new PasskeyView(UUID.randomUUID(), "Phone", THEN, null);

    private final SecurityFixture somebody = new SecurityFixture();
    private final Notes notes = new Notes(new ClockFixture());
    private FactorsView has = new FactorsView(THEN, List.of(PHONE), 3);
    private FactorAnswer answer = FactorAnswer.DONE;
    private final FactorsBacking backing = backing();

    @Test
    void theLastFactorIsNotOfferedForRemoval() {
        assertThat(backing.isMoreThanOne()).isTrue();
        has = new FactorsView(null, List.of(PHONE), 3);
        assertThat(backing().isMoreThanOne()).isFalse();
        has = new FactorsView(THEN, List.of(), 3);
        assertThat(backing().isMoreThanOne()).isFalse();
    }

    @Test
    void removingNeedsTheSecondFactorAndThenSaysWhatWasDone() {
        backing.removePasskey(PHONE.id());
        assertThat(somebody.said.refusals("factors")).containsExactly("step-up.NEEDED");
        assertThat(somebody.went).isEmpty();

        somebody.granted.add(SensitiveAction.CHANGE_FACTORS);
        backing.removePasskey(PHONE.id());
        assertThat(somebody.went).containsExactly("security");
    }

    @Test
    void whatTheDoorRefusesIsSaid() {
        answer = FactorAnswer.LAST_FACTOR;
        somebody.granted.add(SensitiveAction.CHANGE_FACTORS);
        backing.removePasskey(PHONE.id());

        assertThat(somebody.said.refusals("factors")).containsExactly("factor.LAST_FACTOR");
        assertThat(somebody.went).isEmpty();
    }

    @Test
    void aNewNameNeedsNoSecondFactor() {
        backing.getNames().put(PHONE.id().toString(), "Old phone");
        backing.rename(PHONE.id());

        assertThat(somebody.went).containsExactly("security");
    }

    @Test
    void newRecoveryCodesAreKeptUntilThePersonHasThem() {
        somebody.browser.request().getSession(true);
        somebody.granted.add(SensitiveAction.NEW_RECOVERY_CODES);
        backing.makeCodes();

        assertThat(somebody.went).containsExactly("security/recovery-codes");
        assertThat(notes.find(somebody.browser.request(), Note.NewRecoveryCodes.class))
                .isPresent();

        backing.kept();
        assertThat(notes.find(somebody.browser.request(), Note.NewRecoveryCodes.class))
                .isEmpty();
    }

    @Test
    void saysHowManyRecoveryCodesAreLeft() {
        assertThat(backing.getCodesLeft()).isEqualTo("security.recovery.left.many");
        has = new FactorsView(THEN, List.of(), 1);
        assertThat(backing().getCodesLeft()).isEqualTo("security.recovery.left.one");
        has = new FactorsView(THEN, List.of(), 0);
        assertThat(backing().getCodesLeft()).isEqualTo("security.recovery.none");
        has = new FactorsView(THEN, List.of(), -1);
        assertThat(backing().getCodesLeft()).isEqualTo("security.recovery.never");
    }

    private FactorsBacking backing() {
        FactorsBacking fresh = new FactorsBacking();
        fresh.stepUpForm = somebody.form;
        fresh.self = somebody.self;
        fresh.said = somebody.said;
        fresh.ways = somebody.ways;
        fresh.words = somebody.said.words;
        fresh.notes = notes;
        fresh.request = somebody.browser.request();
        fresh.factors = new Factors() {
            @Override
            public FactorsView mine() {
                return has;
            }

            @Override
            public FactorAnswer removePasskey(SessionId session, UUID passkey, Visitor visitor) {
                return somebody.needing(SensitiveAction.CHANGE_FACTORS, answer);
            }

            @Override
            public FactorAnswer renamePasskey(UUID passkey, String name) {
                return name.equals("Old phone") ? answer : FactorAnswer.NAME_REFUSED;
            }

            @Override
            public List<String> newRecoveryCodes(SessionId session, Visitor visitor) {
                return somebody.needing(SensitiveAction.NEW_RECOVERY_CODES, List.of("7K2M-QX4D-5TPA-WB6H"));
            }
        };
        return fresh;
    }
}
