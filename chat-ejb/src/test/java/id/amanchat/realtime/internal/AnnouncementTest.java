package id.amanchat.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.platform.Connected;
import id.amanchat.platform.Disconnected;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.Push;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is called when something is another than before. */
class AnnouncementTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private List<Somebody> everybody;
    private Somebody ayu;
    private Somebody rina;

    @BeforeEach
    void somebodyOfEachRole() {
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
        everybody = List.of(PersonFixture.customer(bench, "dewi"), ayu, rina);
        everybody.forEach(person ->
                bench.get(StaffPresent.class).on(new Connected(person.id().toString())));
    }

    @AfterEach
    void goneAgain() {
        everybody.forEach(this::leaves);
    }

    private void leaves(Somebody person) {
        bench.get(StaffPresent.class).on(new Disconnected(person.id().toString()));
    }

    private Set<PersonId> called(Announcement announcement) {
        bench.get(Announcer.class).tell(announcement);
        return bench.witness().last(Push.class).to();
    }

    @Test
    void theBoardIsForSupervisors() {
        assertThat(called(Announcement.BOARD)).containsExactly(rina.id());
    }

    @Test
    void whatWaitsIsForAgents() {
        assertThat(called(Announcement.QUEUES)).containsExactly(ayu.id());
    }

    @Test
    void rulesAreForAgentsAndSupervisors() {
        assertThat(called(Announcement.RULES)).containsExactlyInAnyOrder(ayu.id(), rina.id());
    }

    @Test
    void whoIsGoneIsNotCalled() {
        leaves(ayu);
        assertThat(called(Announcement.RULES)).containsExactly(rina.id());
    }

    @Test
    void anAnnouncementArrivesOnTheOtherNodesAsItWas() {
        for (Announcement each : Announcement.values()) {
            assertThat(Announcement.find(Wire.read(each.json().toString()))).contains(each);
        }
    }

    @Test
    void anythingElseIsNoAnnouncement() {
        assertThat(Announcement.find(Wire.read("{\"to\":[],\"body\":{}}"))).isEmpty();
    }
}
