package id.amanchat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.identity.NewPerson;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bench behaves as the container does where the doors rely on it. */
class DoorBenchTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Optional<PersonId> add() {
        return bench.get(People.class)
                .add(new NewPerson(
                        new Username("budi"), "Budi", null, Role.CUSTOMER, null, "id", "secret", Optional.empty()));
    }

    @Test
    void theWrongRoleIsRefused() {
        assertThatThrownBy(this::add).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatADoorWritesIsThereAfterwards() {
        bench.beSystem();
        assertThat(add()).isPresent();
        assertThat(bench.get(People.class).anybodyExists()).isTrue();
    }

    @Test
    void whatATransactionLosesIsGone() {
        bench.beSystem();
        assertThatThrownBy(() -> bench.inTransaction(() -> {
                    add();
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");
        assertThat(bench.get(People.class).anybodyExists()).isFalse();
    }

    @Test
    void aDoorKnowsItsCaller() {
        bench.beSystem();
        PersonId budi = add().orElseThrow();
        bench.be(budi, Role.CUSTOMER);
        assertThat(bench.get(People.class).callersBadge().name()).isEqualTo("Budi");
    }
}
