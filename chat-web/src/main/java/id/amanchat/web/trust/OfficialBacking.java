package id.amanchat.web.trust;

import id.amanchat.trust.Authority;
import id.amanchat.trust.OfficialFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a customer can hold this window against, as pages read it. */
@Named("official")
@RequestScoped
public class OfficialBacking {

    @Inject
    OfficialFacts facts;

    /** Whom to tell besides the bank, as pages read it. */
    public record Contact(String name, String phone, String address) {

        public String getName() {
            return name;
        }

        public String getPhone() {
            return phone;
        }

        public String getAddress() {
            return address;
        }
    }

    public String getAddress() {
        return facts.address();
    }

    /** To whom the certificate belongs. */
    public String getCertificate() {
        return facts.certificate();
    }

    /** The bank's number; null where none is set. */
    public String getPhone() {
        return facts.phone().orElse(null);
    }

    public List<Contact> getAuthorities() {
        return facts.authorities().stream().map(OfficialBacking::contact).toList();
    }

    private static Contact contact(Authority authority) {
        return new Contact(authority.name(), authority.phone(), authority.address());
    }
}
