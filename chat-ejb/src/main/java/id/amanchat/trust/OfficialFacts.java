package id.amanchat.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a customer can hold a window against: the bank's word, from its settings. For any page, signed in or not. */
@ApplicationScoped
public class OfficialFacts {

    /** The address that must stand in the browser: {@code https://chat.bank.example/chat/}. */
    public String address() {
        throw new UnsupportedOperationException();
    }

    /** To whom the certificate belongs, in the bank's words; empty when it says nothing. */
    public Optional<String> certificate() {
        throw new UnsupportedOperationException();
    }

    /** The bank's official telephone number; empty when none is set. */
    public Optional<String> phone() {
        throw new UnsupportedOperationException();
    }

    /** Whom to tell besides the bank, in the order to try. */
    public List<Authority> authorities() {
        throw new UnsupportedOperationException();
    }
}
