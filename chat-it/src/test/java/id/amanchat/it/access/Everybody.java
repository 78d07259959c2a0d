package id.amanchat.it.access;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of each kind of caller that the matrix has a column for. */
final class Everybody {

    /** Whose password alone is given. */
    static final String CUSTOMER = "siti.rahmawati";

    private static final Map<String, String> BY_ROLE = Map.of(
            "customer", CUSTOMER,
            "agent", "nadia.kusuma",
            "supervisor", "hendra.wijaya",
            "administrator", "ratna.sari",
            "auditor", "yusuf.maulana");

    private Everybody() {}

    /** By the name of their column. The signed-in ones share their sessions with all other tests. */
    static Map<String, ChatClient> of(Bank bank) {
        Map<String, ChatClient> all = new LinkedHashMap<>();
        all.put(RoleMatrix.ANONYMOUS, bank.stranger());
        all.put(RoleMatrix.PASSWORD_ONLY, withPasswordOnly(bank));
        BY_ROLE.forEach((role, username) -> all.put(role, bank.client(username)));
        return all;
    }

    static ChatClient withPasswordOnly(Bank bank) {
        Person person = Person.named(CUSTOMER);
        ChatClient client = bank.stranger();
        client.givePassword(person.username(), person.password());
        return client;
    }
}
