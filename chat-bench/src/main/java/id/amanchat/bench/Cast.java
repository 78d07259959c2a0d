package id.amanchat.bench;

import id.amanchat.bench.product.Person;
import id.amanchat.bench.product.SampleBank;
import id.amanchat.bench.product.SampleBank.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who plays which part in a run. Nobody plays two: nobody's code is taken twice, and nobody's past tells in another part.
 * And nobody is there for a part that is not played: each of them costs the server a slow hash at its first start.
 */
final class Cast {
    /** Enough sessions that one more or less in the rest of the heap does not show. */
    private static final int VISITORS = 60;

    private static final int QUICK_VISITORS = 20;
    private static final int ASKING = 24;
    private static final int OPEN_CHATS = 10;
    private static final int TEAM = 40;
    private static final int PLACES_EACH = 25;

    private final SampleBank bank;

    /** Customers and agents who talk all the while. */
    final List<Person> talkingCustomers;

    final List<Person> talkingAgents;
    final List<Person> crowd;
    final List<Person> visitingCustomers;
    final List<Person> visitingAgents;

    /** Customers who ask again and again, and the agents to whom it is offered. */
    final List<Person> asking;

    final List<Person> team;

    /** The customers of one agent's chats, and that agent. */
    final List<Person> inChats;

    final List<Person> holder;
    final List<Person> idle;

    Cast(Settings settings) {
        var visitors = settings.quick() ? QUICK_VISITORS : VISITORS;
        var talk = settings.wantsAny("talk", "overload", "kill", "peer");
        var sessions = settings.wants("sessions");
        var dispatch = settings.wants("dispatch");
        var console = settings.wants("console");
        var counts = new int[] {
            talk ? settings.customers() : 0,
            talk ? visitors : 0,
            sessions ? visitors : 0,
            dispatch ? ASKING : 0,
            console ? OPEN_CHATS : 0,
            settings.wants("idle") ? settings.idlePeople() : 0
        };
        var teams = List.of(
                Team.ofAll(talk ? settings.agents() : 0, settings.customers()),
                Team.ofAll(sessions ? visitors : 0, 1),
                Team.ofAll(console ? 1 : 0, OPEN_CHATS),
                new Team(dispatch ? TEAM : 0, PLACES_EACH, "accounts", "en"));
        bank = new SampleBank(Arrays.stream(counts).sum(), teams);
        var customers = groups(bank.customers(), counts);
        talkingCustomers = customers.get(0);
        crowd = customers.get(1);
        visitingCustomers = customers.get(2);
        asking = customers.get(3);
        inChats = customers.get(4);
        idle = customers.get(5);
        var agents = groups(bank.agents(), teams.stream().mapToInt(Team::agents).toArray());
        talkingAgents = agents.get(0);
        visitingAgents = agents.get(1);
        holder = agents.get(2);
        team = agents.get(3);
    }

    SampleBank bank() {
        return bank;
    }

    /** How many chats the team can hold at once. */
    static int places() {
        return TEAM * PLACES_EACH;
    }

    private static List<List<Person>> groups(List<Person> all, int... counts) {
        var groups = new ArrayList<List<Person>>();
        var first = 0;
        for (var count : counts) {
            groups.add(all.subList(first, first + count));
            first += count;
        }
        return groups;
    }
}
