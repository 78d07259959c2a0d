package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private People people;

    @BeforeEach
    void somebodyAdded() {
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        people = bench.get(People.class);
        bench.beSystem();
    }

    @Test
    void whoeverProvesTheirAppHasAnAccessAndTheRecordIsTold() {
        assertThat(people.proveApp(ratna.id(), PersonFixture.code(bench, ratna)))
                .isTrue();
        assertThat(PersonFixture.activity(bench, ratna.id())).containsExactlyInAnyOrder("PERSON_CREATED", "ACTIVATED");
        assertThat(bench.events().what()).containsExactly("identity.PERSON_CREATED", "identity.ACTIVATED");
    }

    @Test
    void aWrongCodeProvesNothing() {
        assertThat(people.proveApp(ratna.id(), "nothing")).isFalse();
        assertThat(bench.events().what()).isEmpty();
    }
}
