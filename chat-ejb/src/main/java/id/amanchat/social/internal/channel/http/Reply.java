package id.amanchat.social.internal.channel.http;

import id.amanchat.platform.Wire;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.json.JsonObject;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A whole answer. */
public record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final String LIST = "list";

    public boolean good() {
        return status >= 200 && status < 300;
    }

    /**
     * The answer as an object.
     *
     * @throws ChannelTrouble UNREADABLE for anything else
     */
    public JsonObject object() throws ChannelTrouble {
        return parsed(new String(body, StandardCharsets.UTF_8));
    }

    /**
     * The answer as a list of objects.
     *
     * @throws ChannelTrouble UNREADABLE for anything else
     */
    public List<JsonObject> list() throws ChannelTrouble {
        JsonObject wrapped = parsed("{\"" + LIST + "\":" + new String(body, StandardCharsets.UTF_8) + "}");
        return Fields.isList(wrapped, LIST) ? Fields.list(wrapped, LIST) : unreadable();
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** A header that is a number, and nothing else. */
    public OptionalLong number(String name) {
        Optional<String> value = header(name).filter(text -> text.matches("[0-9]{1,15}"));
        return value.isPresent() ? OptionalLong.of(Long.parseLong(value.get())) : OptionalLong.empty();
    }

    private static JsonObject parsed(String text) throws ChannelTrouble {
        try {
            return Wire.read(text);
        } catch (IllegalArgumentException e) {
            return unreadable();
        }
    }

    private static <T> T unreadable() throws ChannelTrouble {
        throw new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE);
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
