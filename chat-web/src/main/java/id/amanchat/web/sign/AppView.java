package id.amanchat.web.sign;

/**
 * A key for an authenticator app, as pages show it.
 *
 * @param key the key in Base32
 * @param uri the address by which an app on this very device takes it
 * @param qr the picture by which one on another device does
 */
public record AppView(String key, String uri, String qr) {

    public String getKey() {
        return key;
    }

    public String getUri() {
        return uri;
    }

    public String getQr() {
        return qr;
    }

    @Override
    public String toString() {
        return "AppView";
    }
}
