package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Derivation;
import id.amanchat.platform.Settings;
import id.amanchat.platform.SpokenCode;
import id.amanchat.platform.Time;
import id.amanchat.trust.MatchCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Makes match codes from the installation's secret, the conversation, the person and the time: they stand in no table, and
 * every server makes the same.
 */
@ApplicationScoped
public class CodeMaker {

    private static final String PURPOSE = "match-code";

    @Inject
    private Derivation derivation;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** The one to be shown now. */
    public MatchCode now(ConversationId conversation, PersonId staff) {
        long step = step();
        Instant until = Instant.ofEpochSecond((step + 1) * seconds());
        return new MatchCode(code(conversation, staff, step), until.atOffset(ZoneOffset.UTC));
    }

    /** Whether these letters are the code shown now or the one before; takes as long for a wrong one. */
    boolean matches(ConversationId conversation, PersonId staff, String letters) {
        long step = step();
        return same(code(conversation, staff, step), letters) | same(code(conversation, staff, step - 1), letters);
    }

    private static boolean same(String code, String letters) {
        return MessageDigest.isEqual(bytes(code.replace(" ", "")), bytes(letters));
    }

    private String code(ConversationId conversation, PersonId staff, long step) {
        return SpokenCode.of(each ->
                derivation.derive(PURPOSE, conversation.toString(), staff.toString(), Long.toString(step), "" + each));
    }

    private long step() {
        return Math.floorDiv(time.instant().getEpochSecond(), seconds());
    }

    private long seconds() {
        return settings.matchCodeTime().toSeconds();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
