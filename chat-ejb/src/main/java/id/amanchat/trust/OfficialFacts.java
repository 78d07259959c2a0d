package id.amanchat.trust;

import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a customer can hold a window against: the bank's word, from its settings. For any page, signed in or not. */
@ApplicationScoped
public class OfficialFacts {

    private static final int PARTS = 3;

    @Inject
    private Settings settings;

    /** The address that must stand in the browser: {@code https://chat.bank.example/chat/}. */
    public String address() {
        return settings.optional(Setting.OFFICIAL_ADDRESS).orElseGet(() -> settings.firstPublicOrigin() + "/chat/");
    }

    /** To whom the certificate belongs, as the browser shows it. */
    public String certificate() {
        return settings.optional(Setting.CERTIFICATE_OWNER).orElseGet(settings::bankName);
    }

    /** The bank's official telephone number; empty when none is set. */
    public Optional<String> phone() {
        return settings.optional(Setting.OFFICIAL_PHONE);
    }

    /** Whom to tell besides the bank, in the order to try. */
    public List<Authority> authorities() {
        return settings.optional(Setting.AUTHORITIES)
                .map(text -> Arrays.stream(text.split(";"))
                        .filter(line -> !line.isBlank())
                        .map(OfficialFacts::authority)
                        .toList())
                .orElse(List.of());
    }

    /** What is left out at the end is empty. */
    private static Authority authority(String line) {
        String[] parts = Arrays.copyOf(line.split("\\|"), PARTS);
        return new Authority(part(parts[0]), part(parts[1]), part(parts[2]));
    }

    private static String part(String text) {
        return text == null ? "" : text.strip();
    }
}
