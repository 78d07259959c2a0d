package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.PasswordOwner;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.PhraseAndPicture;
import id.amanchat.identity.Role;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SignedInPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody who can sign in, or was invited to. Added once; the username stays. */
@Entity
@Table(name = "identity_person")
public class Person {

    private static final Set<ActivityKind> OWN_LOCKS = EnumSet.of(ActivityKind.NOT_ME, ActivityKind.ACCESS_LOCKED);

    @Id
    private UUID id;

    private String username;

    private String name;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "employee_id")
    private String employeeId;

    private String locale;

    @Column(name = "chosen_language")
    private String chosenLanguage;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private OffsetDateTime passwordChangedAt;

    private String phrase;

    private String picture;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "locked_at")
    private OffsetDateTime lockedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "locked_why")
    private ActivityKind lockedWhy;

    protected Person() {}

    public Person(PersonId id, NewPerson newcomer, String passwordHash, OffsetDateTime now) {
        this.id = id.value();
        this.username = newcomer.username().value();
        this.name = newcomer.name();
        this.email = newcomer.email();
        this.role = newcomer.role();
        this.employeeId = newcomer.employeeId();
        this.locale = newcomer.locale();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String employeeId() {
        return employeeId;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public String locale() {
        return locale;
    }

    /** Null while nobody chose one: invited, and not come in yet. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Chosen anew. */
    void setPassword(String hash, OffsetDateTime now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** Lets the person in no more, until somebody unlocks. The first reason stays, unless the person's own comes. */
    public void lock(ActivityKind why, OffsetDateTime now) {
        if (lockedAt == null || OWN_LOCKS.contains(why) && !lockedThemselves()) {
            lockedAt = lockedAt == null ? now : lockedAt;
            lockedWhy = why;
        }
    }

    /** Null when not locked. */
    public ActivityKind lockedBecause() {
        return lockedWhy;
    }

    /** Whether they did it themselves, because they fear that another acts as them: then nobody alone lets them in again. */
    public boolean lockedThemselves() {
        return OWN_LOCKS.contains(lockedWhy);
    }

    public void unlock() {
        lockedAt = null;
        lockedWhy = null;
    }

    /** Null when not locked. */
    public OffsetDateTime lockedAt() {
        return lockedAt;
    }

    public boolean locked() {
        return lockedAt != null;
    }

    void become(Role other) {
        role = other;
    }

    public Optional<PhraseAndPicture> phraseAndPicture() {
        return Optional.ofNullable(phrase).map(words -> new PhraseAndPicture(words, picture));
    }

    void choose(PhraseAndPicture chosen) {
        phrase = chosen.phrase();
        picture = chosen.picture();
    }

    /** What an attacker knows of this person. */
    public PasswordOwner passwordOwner() {
        return new PasswordOwner(username, name, email, employeeId);
    }

    public void chooseLanguage(String language) {
        chosenLanguage = language;
    }

    public SignedInPerson signedIn(SessionId session) {
        return new SignedInPerson(id, session.value(), name, role, chosenLanguage);
    }
}
