package id.amanchat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.product.Person;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTest {
    private final Cast cast = new Cast(settings("quick", "true", "idle", "30", "idle.people", "10"));

    @Test
    void nobodyPlaysTwoParts() {
        assertThat(everybody()).doesNotHaveDuplicates();
    }

    @Test
    void everybodyInTheBankPlaysOne() {
        var bank = Stream.of(cast.bank().customers(), cast.bank().agents()).flatMap(List::stream);
        assertThat(everybody()).containsExactlyInAnyOrderElementsOf(bank.toList());
    }

    @Test
    void manyDevicesBelongToFewPeople() {
        assertThat(cast.idle).hasSize(10);
    }

    @Test
    void nobodyIsIdleWhenNobodyAsks() {
        assertThat(new Cast(settings("quick", "true", "only", "dispatch")).idle).isEmpty();
    }

    private List<Person> everybody() {
        return Stream.of(
                        cast.talkingCustomers,
                        cast.talkingAgents,
                        cast.crowd,
                        cast.visitingCustomers,
                        cast.visitingAgents,
                        cast.asking,
                        cast.team,
                        cast.inChats,
                        cast.holder,
                        cast.idle)
                .flatMap(List::stream)
                .toList();
    }

    private static Settings settings(String... namesAndValues) {
        var properties = new Properties();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty("bench." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Settings(properties);
    }
}
