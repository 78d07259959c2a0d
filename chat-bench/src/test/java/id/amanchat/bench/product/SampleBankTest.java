package id.amanchat.bench.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleBankTest {
    private static final int COLUMNS = 12;

    private final SampleBank bank = new SampleBank(
            3, List.of(SampleBank.Team.ofAll(2, 50), new SampleBank.Team(1, 4, "accounts", "en")), new Random(1));

    @Test
    void thereIsARowForTheHeaderAndForEachPerson() {
        assertThat(bank.peopleCsv().lines())
                .hasSize(1 + 3 + 2 + 1)
                .allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(COLUMNS));
    }

    @Test
    void anAgentHasNumberSkillsAndCapacity() {
        var agent = bank.agents().get(1);
        assertThat(bank.peopleCsv())
                .contains("agent.0002,Petugas 0002,agent.0002@example.test,agent,B-0002," + agent.password() + ","
                        + agent.totpSecret() + ",en,accounts cards fraud,id en,50,");
    }

    @Test
    void eachTeamHasItsOwnSkillsLanguagesAndCapacity() {
        assertThat(bank.peopleCsv()).containsPattern("(?m)^agent.0003,.*,accounts,en,4,$");
    }

    @Test
    void noTwoPeopleShareASecret() {
        assertThat(bank.customers()).extracting(Person::totpSecret).doesNotHaveDuplicates();
    }

    @Test
    void aSecretHasTheLengthThatTheStandardRecommends() {
        assertThat(bank.customers().get(0).totpSecret()).hasSize(32);
    }
}
