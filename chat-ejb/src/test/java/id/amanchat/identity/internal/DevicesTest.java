package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SecondFactorAnswer.SignedIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Vault;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevicesTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private PersonId budi;

    @BeforeEach
    void somebody() {
        budi = PersonFixture.customer(bench, "budi").id();
    }

    private SignedIn open(PersonId person, String token, String userAgent) {
        return bench.get(OpeningSession.class)
                .open(person, ActivityKind.SIGNED_IN, new Visitor("203.0.113.9", userAgent, token), -1)
                .orElseThrow();
    }

    private long letters() {
        return PersonFixture.count(bench, "WaitingLetter");
    }

    @Test
    void aNewDeviceIsToldByLetterAndAKnownOneIsNot() {
        String token = open(budi, null, "curl/8").deviceToken();
        assertThat(letters()).isEqualTo(1);
        bench.pass(Duration.ofDays(1));
        open(budi, token, "Firefox/130.0");
        assertThat(letters()).isEqualTo(1);
        assertThat(PersonFixture.count(bench, "Device d where d.label = 'Firefox' and d.lastSeenAt > d.firstSeenAt"))
                .isEqualTo(1);
    }

    @Test
    void eachPersonOnADeviceIsKnownForThemselves() {
        PersonId siti = PersonFixture.customer(bench, "siti").id();
        String token = open(budi, null, null).deviceToken();
        Visitor visitor = new Visitor("203.0.113.9", null, token);
        Devices devices = bench.get(Devices.class);
        assertThat(devices.findKnown(budi, visitor)).isPresent();
        assertThat(devices.findKnown(siti, visitor)).isEmpty();
        assertThat(devices.findKnown(null, visitor)).isEmpty();
        open(siti, token, null);
        assertThat(devices.findKnown(siti, visitor)).isEqualTo(devices.findKnown(budi, visitor));
    }

    @Test
    void whatIsSealedForSomethingElseIsNoDevice() {
        String other = bench.get(Vault.class).seal(new byte[16], "another");
        String tooShort = bench.get(Vault.class).seal(new byte[3], "device");
        for (String token : new String[] {other, tooShort, "", " ", "%%%"}) {
            assertThat(bench.get(Devices.class).findKnown(budi, new Visitor("203.0.113.9", null, token)))
                    .isEmpty();
        }
    }

    @Test
    void aTokenSaysNothingOfItsDevice() {
        String first = open(budi, null, null).deviceToken();
        assertThat(open(budi, first, null).deviceToken()).isNotEqualTo(first);
    }

    @Test
    void whoWasLockedMeanwhileIsNotLetIn() {
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(budi, new Visitor("203.0.113.9", null, null)));
        assertThat(bench.get(OpeningSession.class)
                        .open(budi, ActivityKind.SIGNED_IN, new Visitor("203.0.113.9", null, null), -1))
                .isEmpty();
        assertThat(PersonFixture.count(bench, "PersonSession")).isZero();
    }
}
