package id.amanchat.it.harness;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** A device that keeps passkeys, as Chromium plays it for one page: it asks nobody and answers at once. */
public final class VirtualAuthenticator {

    private final CDPSession chromium;
    private String id;

    private VirtualAuthenticator(CDPSession chromium) {
        this.chromium = chromium;
    }

    public static VirtualAuthenticator in(Page page) {
        VirtualAuthenticator authenticator =
                new VirtualAuthenticator(page.context().newCDPSession(page));
        authenticator.chromium.send("WebAuthn.enable");
        authenticator.plugIn();
        return authenticator;
    }

    private void plugIn() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        id = chromium.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
    }

    /** The person turns to another device, which has no passkey yet. */
    public void change() {
        chromium.send("WebAuthn.removeVirtualAuthenticator", mine());
        plugIn();
    }

    /** Whether the person is recognised (by finger, face or PIN) when asked. */
    public void recognises(boolean person) {
        JsonObject arguments = mine();
        arguments.addProperty("isUserVerified", person);
        chromium.send("WebAuthn.setUserVerified", arguments);
    }

    public List<JsonObject> passkeys() {
        return chromium.send("WebAuthn.getCredentials", mine()).getAsJsonArray("credentials").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Puts a copy of a passkey here, as somebody would who stole it at that count. */
    public void put(JsonObject passkey, int signCount) {
        JsonObject copy = passkey.deepCopy();
        copy.addProperty("signCount", signCount);
        JsonObject arguments = mine();
        arguments.add("credential", copy);
        chromium.send("WebAuthn.addCredential", arguments);
    }

    public void forgetPasskeys() {
        chromium.send("WebAuthn.clearCredentials", mine());
    }

    private JsonObject mine() {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}
