package id.amanchat.it.harness;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the sample bank's people, or of the crowd beside them, as people.csv has them. */
public record Person(
        String username,
        String name,
        String role,
        String employeeId,
        String password,
        String totpSecret,
        String email,
        String activationCode) {

    private static final Map<String, Person> ALL = read();

    public static Person named(String username) {
        Person person = ALL.get(username);
        if (person == null) {
            throw new IllegalArgumentException("No " + username + " in the sample bank's people.csv");
        }
        return person;
    }

    public boolean isAgent() {
        return role.equals("agent");
    }

    public boolean isCustomer() {
        return role.equals("customer");
    }

    /** The page that this person lands on after signing in. */
    public String home() {
        return switch (role) {
            case "customer" -> "/chat/conversation";
            case "agent" -> "/chat/agent/";
            case "administrator" -> "/chat/admin/";
            case "supervisor" -> "/chat/supervisor/";
            // Auditors have no page of their own yet.
            default -> "/chat/";
        };
    }

    private static Map<String, Person> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(Workplace.SAMPLE_BANK.resolve("people.csv")));
            lines.addAll(Crowd.lines());
            var rows = format.parse(new StringReader(String.join("\n", lines)));
            return rows.stream().map(Person::from).collect(Collectors.toMap(Person::username, person -> person));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Person from(CSVRecord row) {
        return new Person(
                row.get("username"),
                row.get("name"),
                row.get("role"),
                row.get("employee_id"),
                row.get("password"),
                row.get("totp_secret"),
                row.get("email"),
                row.get("activation_code"));
    }
}
