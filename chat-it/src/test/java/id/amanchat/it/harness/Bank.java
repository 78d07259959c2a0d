package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A running sample bank and its people. Each person signs in once and keeps that session for all tests; whoever tests the
 * sign-in itself takes a stranger's client.
 */
public final class Bank {

    /** A queue of the sample bank that every agent's skills or language reach. */
    public static final String TOPIC = System.getProperty("amanchat.it.topic", "accounts");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whom the bank's own people are told what customers report. */
    public static final String SECURITY_DESK = "security-desk@bank-aman.test";

    private final ChatServer server;
    private final MailServer mail;
    private final SampleBank.Database kind;
    private final BankDatabase database;
    private final Map<String, Iterator<String>> crowd = new HashMap<>();
    private final SignIns signIns = new SignIns();
    private final Map<String, ChatClient> signedIn = new ConcurrentHashMap<>();
    private final Map<String, Exception> lockedOut = new ConcurrentHashMap<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Bank(ChatServer server, MailServer mail, SampleBank.Database kind, BankDatabase database) {
        this.server = server;
        this.mail = mail;
        this.kind = kind;
        this.database = database;
    }

    public MailServer mail() {
        return mail;
    }

    /** Only where it is PostgreSQL: a database file is the server's own while it runs. */
    public BankDatabase database() {
        return Objects.requireNonNull(database, "Only on PostgreSQL");
    }

    /** Somebody of that role whom no other test knows. */
    public synchronized Person fresh(String role) {
        return Person.named(
                crowd.computeIfAbsent(role, each -> Crowd.usernames(each, kind).iterator())
                        .next());
    }

    /** A customer whom no other test knows and who has no second factor yet. */
    public Person newcomer() {
        return fresh(Crowd.NEWCOMER);
    }

    public ChatServer server() {
        return server;
    }

    public SignIns signIns() {
        return signIns;
    }

    public String origin() {
        return server.origin();
    }

    /** The person's one session that all tests share. */
    public ChatClient client(String username) {
        if (lockedOut.containsKey(username)) {
            // Each further try would wait for the next code.
            throw new IllegalStateException(username + " could not sign in before", lockedOut.get(username));
        }
        return signedIn.computeIfAbsent(username, this::firstSession);
    }

    private ChatClient firstSession(String username) {
        try {
            return newSession(username);
        } catch (IllegalStateException refused) {
            lockedOut.put(username, refused);
            throw refused;
        }
    }

    /** Another session of the same person; it takes a code of its own. */
    public ChatClient newSession(String username) {
        Person person = Person.named(username);
        return stranger().signIn(person, signIns.freshCode(person));
    }

    public ChatClient stranger() {
        return new ChatClient(server.origin());
    }

    /** After a restart of the server nobody is signed in. */
    public void forgetSessions() {
        signedIn.clear();
    }

    public Pushes listen(String username) {
        return closedAfterTheTest(client(username).listen());
    }

    /** Present: listening, and Online. */
    public Pushes online(String agent) {
        Pushes pushes = listen(agent);
        client(agent).be("ONLINE");
        return pushes;
    }

    /** A conversation that the customer has just started, nobody answering yet: its id. */
    public String startedBy(String customer) {
        Answer answer = client(customer).start(TOPIC, "Hello, I have a question.");
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.text("id");
    }

    /** A conversation between the two, open: its id. */
    public String openBetween(String customer, String agent) {
        listen(customer);
        online(agent);
        String conversation = startedBy(customer);
        accept(agent, conversation);
        return conversation;
    }

    public void accept(String agent, String conversation) {
        Answer answer =
                client(agent).accept(awaitOffer(agent, conversation).get("id").getAsString());
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    public JsonObject awaitOffer(String agent, String conversation) {
        await(agent + " is offered the chat").atMost(PATIENCE).until(() -> isOffered(agent, conversation));
        return client(agent).offers().stream()
                .filter(offer -> conversation.equals(offer.get("conversation").getAsString()))
                .findFirst()
                .orElseThrow();
    }

    public boolean isOffered(String agent, String conversation) {
        return client(agent).offers().stream()
                .anyMatch(offer -> conversation.equals(offer.get("conversation").getAsString()));
    }

    public <T extends AutoCloseable> T closedAfterTheTest(T resource) {
        open.push(resource);
        return resource;
    }

    /** Nothing of one test reaches the next: chats ended, agents away, sockets and pages closed. */
    void cleanUp() {
        signedIn.forEach((username, client) -> {
            Person person = Person.named(username);
            if (person.isAgent() && client.isSignedIn()) {
                client.be("OFFLINE");
            }
        });
        signedIn.forEach((username, client) -> {
            Person person = Person.named(username);
            if (person.isCustomer() && client.isSignedIn()) {
                Answer current = client.current();
                if (current.status() == 200) {
                    client.end(current.text("id"));
                }
            }
        });
        while (!open.isEmpty()) {
            closeQuietly(open.pop());
        }
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception alreadyGone) {
            // A page or a socket that the test itself closed, or whose server it killed.
        }
    }
}
