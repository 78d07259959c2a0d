package id.amanchat.social.internal.account;

import id.amanchat.social.ConnectForm;
import id.amanchat.social.internal.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which forms for connecting are refused, and why. */
@ApplicationScoped
public class ConnectRules {

    private static final int LONGEST_ID = 400;
    private static final int LONGEST_SECRET = 500;

    @Inject
    private ServerRule servers;

    @Inject
    private Channels channels;

    /**
     * A form, looked at.
     *
     * @param refusals fields, each with the reason; then there is no server
     */
    public record Judged(URI server, Map<String, String> refusals) {}

    public Judged judge(ConnectForm form) {
        Map<String, String> refusals = new LinkedHashMap<>();
        ServerRule.Judged server = servers.judge(form.channel(), form.server());
        if (server.refusal() != null) {
            refusals.put("server", server.refusal());
        }
        if (!channels.signIn(form.channel()).registers()) {
            look(refusals, "clientId", form.clientId(), LONGEST_ID);
            look(refusals, "clientSecret", form.clientSecret(), LONGEST_SECRET);
        }
        return new Judged(server.server(), refusals);
    }

    private static void look(Map<String, String> refusals, String field, String typed, int longest) {
        if (typed.isBlank()) {
            refusals.put(field, "MISSING");
        } else if (typed.length() > longest) {
            refusals.put(field, "TOO_LONG");
        }
    }
}
