package id.amanchat.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.PasswordAdvice;
import id.amanchat.identity.PasswordRule;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.web.language.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that may be answered at the sign-in has words. */
class SignWordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource(
            value = ProofAnswer.class,
            names = {"ACCEPTED", "BUSY"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyAnswerToAProof(ProofAnswer answer) {
        for (Proof proof : List.of(new Proof.Code(""), new Proof.RecoveryCode(""), new Proof.Passkey(""))) {
            assertThat(words.of("en", ProofWords.of(answer, proof))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(value = PasswordRule.class, names = "FINE", mode = EnumSource.Mode.EXCLUDE)
    void everyRuleOfPasswords(PasswordRule rule) {
        assertThat(words.of("en", "password." + rule)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(PasswordAdvice.class)
    void everyAdviceOnPasswords(PasswordAdvice advice) {
        assertThat(words.of("en", advice.key())).isNotBlank();
    }

    @Test
    void aRefusalTellsWhichProofItWas() {
        assertThat(List.of(
                        ProofWords.of(ProofAnswer.REFUSED, new Proof.Code("")),
                        ProofWords.of(ProofAnswer.REFUSED, new Proof.RecoveryCode("")),
                        ProofWords.of(ProofAnswer.REFUSED, new Proof.Passkey(""))))
                .doesNotHaveDuplicates();
    }
}
