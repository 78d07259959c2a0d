package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Proof;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Vault;
import id.amanchat.platform.internal.KeysetFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        return bench.get(SealingAnewSteps.class)
                .sealedOtherwise(key, new UUID(0, 0))
                .size();
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

    /** Another server that shares the file. */
    private KeysetHandle anotherAddsAKey() throws GeneralSecurityException {
        KeysetFile file = new KeysetFile(Path.of(bench.get(Vault.class).whereTheKeyIs()));
        return file.addKey(file.readOrMake().keyset()).keyset();
    }

    private void anotherSeals(Somebody person, KeysetHandle keys) throws GeneralSecurityException {
        String owner = person.id().toString();
        byte[] secret = bench.get(Vault.class).unseal(sealed(person), owner);
        byte[] text = keys.getPrimitive(RegistryConfiguration.get(), Aead.class)
                .encrypt(secret, owner.getBytes(StandardCharsets.UTF_8));
        bench.inTransaction(() -> {
            PersonStore people = bench.get(PersonStore.class);
            people.sealAnew(
                    people.findTotp(person.id()).orElseThrow(),
                    Base64.getEncoder().encodeToString(text),
                    keys.getPrimary().getId());
        });
    }

    private long wronglyNumbered() {
        return bench.inTransaction(() -> bench.em()
                .createQuery("select f from TotpFactor f", TotpFactor.class)
                .getResultStream()
                .filter(each -> bench.em()
                                .createQuery("select f.sealedWith from TotpFactor f where f.personId = :id", Long.class)
                                .setParameter("id", each.personId().value())
                                .getSingleResult()
                        != bench.get(Vault.class).keyOf(each.sealedSecret()))
                .count());
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatAnotherServerSealedWithItsNewKeyIsNotSealedForEver() throws GeneralSecurityException {
        Somebody budi = PersonFixture.customer(bench, "budi");
        PersonFixture.customer(bench, "siti");
        bench.get(SealingAnew.class).seal();
        anotherSeals(budi, anotherAddsAKey());
        bench.get(SealingAnew.class).seal();
        assertThat(olderOnes()).isZero();
        assertThat(wronglyNumbered()).isZero();
    }
}
