package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Proof;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SealingAnewTest {

    private static final Visitor HOME = new Visitor("198.51.100.7", "Mozilla/5.0 Firefox/140.0", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private String sealed(Somebody person) {
        return bench.inTransaction(() ->
                bench.get(PersonStore.class).findTotp(person.id()).orElseThrow().sealedSecret());
    }

    private long olderOnes() {
        long key = bench.get(Vault.class).primaryKey();
        return bench.get(SealingAnewSteps.class).olderThan(key, 0).size();
    }

    @Test
    void afterANewKeyAllSecretsAreSealedWithIt() {
        List<Somebody> people = java.util.stream.IntStream.range(0, 105)
                .mapToObj(each -> PersonFixture.customer(bench, "person" + each))
                .toList();
        bench.get(SealingAnew.class).seal();
        assertThat(olderOnes()).isZero();
        String before = sealed(people.get(7));
        bench.get(Vault.class).addKey();
        assertThat(olderOnes()).isEqualTo(100);
        bench.get(SealingAnew.class).seal();
        assertThat(olderOnes()).isZero();
        assertThat(sealed(people.get(7))).isNotEqualTo(before);
        Somebody one = people.get(7);
        assertThat(bench.get(SignIn.class)
                        .checkSecondFactor(one.id(), new Proof.Code(PersonFixture.code(bench, one)), HOME))
                .isInstanceOf(SecondFactorAnswer.SignedIn.class);
    }

    @Test
    void nothingIsSealedAnewWithoutANewKey() {
        Somebody budi = PersonFixture.customer(bench, "budi");
        String before = sealed(budi);
        bench.get(SealingAnew.class).seal();
        assertThat(sealed(budi)).isEqualTo(before);
    }

    @Test
    void whatDoesNotOpenStaysAndKeepsNobodyWaiting() {
        Somebody budi = PersonFixture.customer(bench, "budi");
        Somebody siti = PersonFixture.customer(bench, "siti");
        String hers = sealed(siti);
        bench.inTransaction(() -> {
            bench.em()
                    .createQuery("update TotpFactor f set f.sealedSecret = :foreign where f.personId = :id")
                    .setParameter("foreign", hers)
                    .setParameter("id", budi.id().value())
                    .executeUpdate();
        });
        bench.get(Vault.class).addKey();
        bench.get(SealingAnew.class).seal();
        assertThat(sealed(budi)).isEqualTo(hers);
        assertThat(sealed(siti)).isNotEqualTo(hers);
        assertThat(olderOnes()).isEqualTo(1);
    }
}
