package id.amanchat.identity.internal;

import id.amanchat.identity.FactorsView;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A person's passkey: the public half of it. Its counter only ever grows; see {@link PasskeyStore#use}. */
@Entity
@Table(name = "identity_passkey")
public class Passkey {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "credential_id")
    private String credentialId;

    private String name;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    private String transports;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "last_used_at")
    private OffsetDateTime lastUsedAt;

    protected Passkey() {}

    Passkey(PersonId person, PasskeyCredential credential, String name, OffsetDateTime now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.credentialId = credential.id();
        this.publicKey = credential.publicKey();
        this.signCount = credential.signCount();
        this.backupEligible = credential.backupEligible();
        this.transports = String.join(" ", credential.transports());
        this.name = name;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    /** What is known of it, as the verifier needs it. */
    PasskeyCredential credential() {
        return new PasskeyCredential(credentialId, publicKey, signCount, backupEligible, transports());
    }

    private List<String> transports() {
        return Arrays.stream(transports.split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    public void rename(String other) {
        name = other;
    }

    public FactorsView.PasskeyView view() {
        return new FactorsView.PasskeyView(id, name, addedAt, lastUsedAt);
    }
}
