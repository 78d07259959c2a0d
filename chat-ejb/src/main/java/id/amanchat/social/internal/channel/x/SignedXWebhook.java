package id.amanchat.social.internal.channel.x;

import id.amanchat.platform.Wire;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.XWebhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The webhook's proofs: base64(HMAC-SHA256(consumer secret, …)), over the challenge and over each body. */
@ApplicationScoped
class SignedXWebhook implements XWebhook {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    @Inject
    private XEvents events;

    @Override
    public String answer(String crcToken, String consumerSecret) {
        String proof = proof(crcToken.getBytes(StandardCharsets.UTF_8), consumerSecret);
        return Wire.object().add("response_token", proof).build().toString();
    }

    @Override
    public boolean genuine(byte[] body, String signature, String consumerSecret) {
        byte[] expected = proof(body, consumerSecret).getBytes(StandardCharsets.US_ASCII);
        return signature != null && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<Incoming> read(byte[] body, String remoteId) throws ChannelTrouble {
        return events.read(parsed(body), remoteId);
    }

    private static JsonObject parsed(byte[] body) throws ChannelTrouble {
        try {
            return Wire.read(body);
        } catch (IllegalArgumentException e) {
            throw new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE);
        }
    }

    private static String proof(byte[] message, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return PREFIX + Base64.getEncoder().encodeToString(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
