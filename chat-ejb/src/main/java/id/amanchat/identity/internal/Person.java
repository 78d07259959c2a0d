package id.amanchat.identity.internal;

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
import java.util.Optional;
import java.util.UUID;

/** Somebody who can sign in, or was invited to. Added once; the username stays. */
@Entity
@Table(name = "identity_person")
public class Person {

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

    @Column(name = "locked_why")
    private String lockedWhy;

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

    /** Lets the person in no more, until somebody unlocks. The first reason stays. */
    public void lock(String why, OffsetDateTime now) {
        if (lockedAt == null) {
            lockedAt = now;
            lockedWhy = why;
        }
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
