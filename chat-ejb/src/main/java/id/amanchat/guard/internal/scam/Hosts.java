package id.amanchat.guard.internal.scam;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the public-suffix list and the rules of internationalised names (UTS 46) say of a host. */
final class Hosts {
    private static final int LONGEST = 253;
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final Set<String> WORDS = WordFile.words("suffixes-like-words.txt");

    private Hosts() {}

    /** The registrable domain of a host under a known suffix. */
    static Optional<String> registrable(String host) {
        return ascii(host)
                .filter(InternetDomainName::isValid)
                .map(InternetDomainName::from)
                .filter(InternetDomainName::isUnderPublicSuffix)
                .map(name -> name.topPrivateDomain().toString());
    }

    /** The labels before the public suffix: "www.klik.bank" of www.klik.bank.co.id. */
    static String ownLabels(String host) {
        return ascii(host)
                .filter(InternetDomainName::isValid)
                .map(InternetDomainName::from)
                .filter(InternetDomainName::hasRegistrySuffix)
                .map(name -> name.toString()
                        .substring(
                                0,
                                Math.max(
                                        0,
                                        name.toString().length()
                                                - name.registrySuffix()
                                                        .toString()
                                                        .length()
                                                - 1)))
                .orElse(host);
    }

    /** The host in lower-case ASCII, "xn--" where needed. */
    static Optional<String> ascii(String host) {
        if (host.isEmpty() || host.length() > LONGEST) {
            return Optional.empty();
        }
        if (host.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        var info = new IDNA.Info();
        var result = new StringBuilder();
        NAMES.nameToASCII(host, result, info);
        return info.hasErrors() ? Optional.empty() : Optional.of(result.toString());
    }

    /** The host as people read it, without "xn--". */
    static String shown(String host) {
        var result = new StringBuilder();
        NAMES.nameToUnicode(host, result, new IDNA.Info());
        return result.toString();
    }

    static boolean number(String host) {
        return InetAddresses.isInetAddress(host);
    }

    /** Whether a host without scheme and path is one, and not a missing space between two sentences. */
    static boolean speaksForItself(String host) {
        String suffix = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean two = host.indexOf('.') == host.lastIndexOf('.');
        if (!two) {
            return true;
        }
        String label = host.substring(0, host.indexOf('.'));
        boolean made = label.indexOf('-') > 0 || label.chars().anyMatch(c -> c >= '0' && c <= '9');
        return made || !WORDS.contains(suffix);
    }
}
