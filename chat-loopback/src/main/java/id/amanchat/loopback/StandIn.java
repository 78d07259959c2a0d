package id.amanchat.loopback;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A channel on loopback with one account of the bank. Everything is forgotten when it is closed. */
public abstract class StandIn implements AutoCloseable, Server.Channel {

    /** The application that is there from the beginning. */
    public static final String CLIENT = "loopback-client";

    public static final String SECRET = "loopback-secret";

    private final Faults faults = new Faults();
    private final Limits limits = new Limits();
    private final Tokens tokens = new Tokens();
    private final CopyOnWriteArrayList<Streaming> listening = new CopyOnWriteArrayList<>();
    private final World world;
    private final Consent consent;
    private final Desk desk;
    private final Server server;

    StandIn(int port, World world) {
        this.world = world;
        tokens.app(CLIENT, SECRET);
        consent = new Consent(tokens, world.bank());
        desk = new Desk(this);
        server = new Server(port, this, faults);
    }

    /** Root of the interface; in a browser, a page to write as somebody. */
    public URI address() {
        return server.address();
    }

    public World world() {
        return world;
    }

    public Faults faults() {
        return faults;
    }

    public Limits limits() {
        return limits;
    }

    /** The bank's own account. */
    public Person bank() {
        return world.bank();
    }

    /** A token that is valid now, as the whole way through the consent page would give. */
    public String token() {
        return tokens.grant(CLIENT).access();
    }

    /** All tokens have reached their end; what refreshes them has not. */
    public void expireTokens() {
        tokens.expire();
        breakStreams();
    }

    /** The account's owner took every right away. */
    public void signOut() {
        tokens.signOut();
        breakStreams();
    }

    /** Nobody answers any more, or everybody does again. */
    public void down(boolean isDown) {
        faults.down(isDown);
        if (isDown) {
            breakStreams();
        }
    }

    /** Whoever listens has to come again. */
    public void breakStreams() {
        listening.forEach(Streaming::end);
    }

    /** How many listen now. */
    public int listeners() {
        return listening.size();
    }

    @Override
    public void close() {
        breakStreams();
        server.close();
    }

    /** What people call it. */
    abstract String name();

    /** What the interface itself answers, to whoever has a valid token. */
    abstract Answer api(Request request, Optional<Fault> fault);

    /** What needs no token, such as exchanging a code. */
    abstract Optional<Answer> open(Request request);

    abstract Map<String, String> limitHeaders(Limits.State state);

    /** Whether that token opens it; X has another one for listening. */
    boolean mayAsk(Request request) {
        return request.bearer().filter(tokens::valid).isPresent();
    }

    @Override
    public final Answer answer(Request request, Optional<Fault> fault) {
        Optional<Answer> free =
                desk.answer(request).or(() -> consent.answer(request)).or(() -> open(request));
        return free.orElseGet(() -> mayAsk(request) ? limited(request, fault) : wrong(Fault.SIGNED_OUT));
    }

    private Answer limited(Request request, Optional<Fault> fault) {
        Optional<Limits.State> state = limits.take(request.line(), Instant.now());
        boolean exceeded = state.map(Limits.State::exceeded).orElse(false);
        Answer answer = exceeded ? tooMany() : api(request, fault);
        return answer.with(state.map(this::limitHeaders).orElse(Map.of()));
    }

    final Answer tooManyForAMinute() {
        return tooMany()
                .with(limitHeaders(new Limits.State(15, 0, Instant.now().plus(Duration.ofMinutes(1)), true, false)));
    }

    abstract Answer tooMany();

    final Tokens tokens() {
        return tokens;
    }

    final Consent consent() {
        return consent;
    }

    final Streaming join(String signOfLife) {
        return new Streaming(listening, signOfLife, () -> faults.next("EVENT"));
    }

    final void tellAll(String event) {
        listening.forEach(streaming -> streaming.tell(event));
    }
}
