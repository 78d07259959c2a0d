package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Canonical;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Evidence of a long conversation, made by the product's own classes but for the database. */
public final class EvidenceFixture {

    private static final Badge CUSTOMER = new Badge(PersonId.fresh(), "Budi Santoso", null);
    private static final Badge AGENT = new Badge(PersonId.fresh(), "Dewi Lestari", "E-1001");

    private final KeyPair keys = pair();
    private final Conversation conversation;
    private final List<Message> messages = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<JsonObject> seals = new ArrayList<>();
    private OffsetDateTime now = OffsetDateTime.parse("2026-11-21T09:00:00.123456Z");

    private EvidenceFixture() {
        conversation = new Conversation(
                ConversationId.fresh(), Beginning.chat(CUSTOMER, Optional.empty(), "cards", "id"), now);
    }

    /** That many entries: messages of both sides, steps, steps for staff only, three redactions, one seal on the way. */
    public static EvidenceFixture of(int size) {
        EvidenceFixture fixture = new EvidenceFixture();
        while (fixture.entries.size() < size) {
            fixture.next(fixture.entries.size());
        }
        return fixture;
    }

    private void next(int at) {
        now = now.plusSeconds(7);
        if (at == 60 || at == 61 || at == 150) {
            redact(messages.get(at / 3));
        } else if (at % 23 == 7) {
            step(new Happening(StepKind.WATCHED, Optional.of(AGENT), true));
        } else if (at % 17 == 3) {
            step(new Happening(StepKind.JOINED, Optional.of(AGENT), false));
        } else {
            message(at % 2 == 0 ? CUSTOMER : AGENT, "Baris ke-" + at + ": “kartu” tertelan 😀\n<b>&");
        }
        if (at == 99) {
            seals.add(head());
        }
    }

    private void message(Badge author, String text) {
        Side side = author == CUSTOMER ? Side.CUSTOMER : Side.AGENT;
        Message message = new Message(
                conversation, new ClientId(UUID.randomUUID()), author, side, new Fit(text, Judgement.NONE), now);
        messages.add(message);
        entries.add(message);
    }

    private void step(Happening happening) {
        step(conversation.numbers().nextStep(), happening);
    }

    private void step(int number, Happening happening) {
        entries.add(new Step(conversation, number, happening, now));
    }

    private void redact(Message message) {
        int number = conversation.numbers().nextStep();
        String commitment = message.redact(new Fit("••••", Judgement.NONE), number);
        step(number, Happening.redacted(message.view().sequence(), commitment));
    }

    private JsonObject head() {
        return sealed(Wire.object()
                .add("format", "aman-chat-head/1")
                .add("conversation", conversation.id().toString())
                .add("links", conversation.chain().lastLink())
                .add("hash", conversation.chain().lastHash())
                .add("at", Hashing.time(now))
                .build());
    }

    /** The evidence, as the bank gives it out. */
    public JsonObject evidence() {
        return sealed(Wire.object()
                .add("format", "aman-chat-evidence/1")
                .add("madeAt", Hashing.time(now))
                .add("transcript", TranscriptJson.of(conversation, entries, false))
                .add("head", head())
                .add("seals", Wire.array().add(seals.get(0)))
                .add("report", Wire.object().add("case", "S-0001").add("words", "Dia meminta PIN."))
                .build());
    }

    /** Signed with this fixture's key. */
    public JsonObject sealed(JsonObject document) {
        try {
            JsonObject named = Wire.object(document)
                    .remove("signature")
                    .add("key", fingerprint())
                    .build();
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(Canonical.of(named));
            return Wire.object(named)
                    .add("signature", Base64.getEncoder().encodeToString(signer.sign()))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint() throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(keys.getPublic().getEncoded()));
    }

    /** Whether the product itself finds its chain whole. */
    public boolean whole() {
        return ChainRule.holds(conversation, conversation.opening(), entries);
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
