package id.amanchat.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;

/** A bank of as many made-up people as a run needs, in the form of config/sample-bank. */
public final class SampleBank {
    private static final String HEADER =
            "username,name,email,role,employee_id,password,totp_secret,locale,skills,languages,capacity,activation_code";

    /** RFC 4226, section 4, R6: 160 bits recommended. */
    private static final int SECRET_BYTES = 20;

    private static final int PASSWORD_BYTES = 10;

    private static final String AGENT_ROW = "%s,%s,%s@example.test,agent,%s,%s,%s,en,%s,%s,%d,%n";

    private static final String CUSTOMER_ROW = "%s,%s,%s@example.test,customer,,%s,%s,en,,id en,,%n";

    private final RandomGenerator random;
    private final List<Person> customers;
    private final List<Person> agents;
    private final List<Team> teams;

    /** So many agents who can do the same, and each of them so much of it at once. */
    public record Team(int agents, int capacity, String skills, String languages) {

        /** Whose members take everything. */
        public static Team ofAll(int agents, int capacity) {
            return new Team(agents, capacity, "accounts cards fraud", "id en");
        }
    }

    /** @param teams whose members are numbered on from one to the next */
    public SampleBank(int customers, List<Team> teams) {
        this(customers, teams, new SecureRandom());
    }

    SampleBank(int customers, List<Team> teams, RandomGenerator random) {
        this.random = random;
        this.teams = List.copyOf(teams);
        this.customers = people(Person.Role.CUSTOMER, customers);
        this.agents =
                people(Person.Role.AGENT, teams.stream().mapToInt(Team::agents).sum());
    }

    public List<Person> customers() {
        return customers;
    }

    public List<Person> agents() {
        return agents;
    }

    /** Writes people.csv, accounts.csv and transactions.csv into an existing folder. */
    public void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("people.csv"), peopleCsv());
        Files.writeString(folder.resolve("accounts.csv"), accountsCsv());
        Files.writeString(
                folder.resolve("transactions.csv"),
                "account_number,booked_on,kind,amount,currency,description" + System.lineSeparator());
    }

    String peopleCsv() {
        var text = new StringBuilder(HEADER).append(System.lineSeparator());
        customers.stream().map(this::row).forEach(text::append);
        var agent = agents.iterator();
        for (var team : teams) {
            for (var i = 0; i < team.agents(); i++) {
                text.append(row(agent.next(), team));
            }
        }
        return text.toString();
    }

    private String accountsCsv() {
        var text = new StringBuilder("username,number,kind,currency,balance").append(System.lineSeparator());
        IntStream.range(0, customers.size())
                .mapToObj(i -> "%s,%d,SAVINGS,IDR,1000000.00%n"
                        .formatted(customers.get(i).username(), 2_000_000_000L + i))
                .forEach(text::append);
        return text.toString();
    }

    private String row(Person customer) {
        var user = customer.username();
        return CUSTOMER_ROW.formatted(user, customer.name(), user, customer.password(), customer.totpSecret());
    }

    private String row(Person agent, Team team) {
        var user = agent.username();
        return AGENT_ROW.formatted(
                user,
                agent.name(),
                user,
                agent.employeeId(),
                agent.password(),
                agent.totpSecret(),
                team.skills(),
                team.languages(),
                team.capacity());
    }

    private List<Person> people(Person.Role role, int count) {
        var word = role.name().toLowerCase(Locale.ROOT);
        var people = new ArrayList<Person>();
        for (var i = 1; i <= count; i++) {
            var number = "%04d".formatted(i);
            var name = role == Person.Role.CUSTOMER ? "Nasabah " + number : "Petugas " + number;
            people.add(new Person(word + "." + number, name, role, secret(PASSWORD_BYTES), secret(SECRET_BYTES)));
        }
        return List.copyOf(people);
    }

    private String secret(int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return new Base32().encodeToString(secret).replace("=", "");
    }
}
