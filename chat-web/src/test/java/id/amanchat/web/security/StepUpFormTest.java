package id.amanchat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.FactorsView;
import id.amanchat.identity.Proof;
import id.amanchat.identity.SensitiveAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepUpFormTest {

    private static final SensitiveAction ACTION = SensitiveAction.CHANGE_PHRASE;

    private final SecurityFixture somebody = new SecurityFixture();
    private final StepUpForm form = somebody.form;

    @Test
    void theWorkIsDoneWithTheRightCode() {
        form.setCode(SecurityFixture.RIGHT);

        assertThat(act()).contains("done");
        assertThat(somebody.said.refusals("here")).isEmpty();
    }

    @Test
    void nothingIsDoneWithAWrongCodeAndItIsSaidWhere() {
        form.setCode("000000");

        assertThat(act()).isEmpty();
        assertThat(somebody.said.refusals("here")).containsExactly("proof.REFUSED.code");
        assertThat(somebody.said.refusals("elsewhere")).isEmpty();
    }

    @Test
    void withoutAnythingTheDoorItselfRefuses() {
        assertThat(act()).isEmpty();
        assertThat(somebody.said.refusals("here")).containsExactly("step-up.NEEDED");
    }

    @Test
    void whatTheDialogHasConfirmedIsNotAskedAgain() {
        somebody.granted.add(ACTION);

        assertThat(form.asks(ACTION.name())).isFalse();
        assertThat(act()).contains("done");
    }

    @Test
    void aCodeThatComesWithAConfirmedFormIsNotUsedUp() {
        somebody.granted.add(ACTION);
        form.setCode(SecurityFixture.RIGHT);
        act();

        assertThat(somebody.proofs).isEmpty();
    }

    @Test
    void asksAgainOnceTheConfirmationIsUsedUp() {
        somebody.granted.add(ACTION);
        assertThat(form.asks(ACTION.name())).isFalse();
        act();

        assertThat(form.asks(ACTION.name())).isTrue();
    }

    @Test
    void anEmptyCodeGivesWayToTheRecoveryCode() {
        form.setCode(" ");
        form.setRecoveryCode("7K2M-QX4D-5TPA-WB6H");
        act();

        assertThat(somebody.proofs).containsExactly(new Proof.RecoveryCode("7K2M-QX4D-5TPA-WB6H"));
        assertThat(somebody.said.refusals("here")).containsExactly("proof.REFUSED.recovery-code");
    }

    @Test
    void offersOnlyTheWaysThatThePersonHas() {
        somebody.having(new FactorsView(null, List.of(), 0));

        assertThat(form.isWithApp()).isFalse();
        assertThat(form.isWithPasskey()).isFalse();
        assertThat(form.isWithRecoveryCode()).isFalse();
    }

    @Test
    void neverShowsWhatWasTyped() {
        form.setCode(SecurityFixture.RIGHT);
        form.setRecoveryCode("7K2M-QX4D-5TPA-WB6H");

        assertThat(form.getCode() + form.getRecoveryCode()).isEmpty();
    }

    private Optional<String> act() {
        return form.act(ACTION, "here", session -> somebody.needing(ACTION, "done"));
    }
}
