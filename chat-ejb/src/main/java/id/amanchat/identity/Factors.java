package id.amanchat.identity;

import id.amanchat.identity.internal.Apps;
import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.FactorChanges;
import id.amanchat.identity.internal.NewPasskey;
import id.amanchat.identity.internal.NewPasskeys;
import id.amanchat.identity.internal.Passkey;
import id.amanchat.identity.internal.PasskeyName;
import id.amanchat.identity.internal.PasskeyStore;
import id.amanchat.identity.internal.PersonStore;
import id.amanchat.identity.internal.RecoveryCodes;
import id.amanchat.identity.internal.SecretKind;
import id.amanchat.identity.internal.TotpFactor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The caller's second factors. Every change needs {@link SensitiveAction#CHANGE_FACTORS} (new recovery codes
 * {@link SensitiveAction#NEW_RECOVERY_CODES}), is told to the person by mail and ends the caller's other sessions. Answers
 * that are not {@code DONE} use no grant up.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Factors {

    @Resource
    private SessionContext context;

    @Inject
    private PersonStore people;

    @Inject
    private PasskeyStore passkeys;

    @Inject
    private NewPasskeys newPasskeys;

    @Inject
    private Apps apps;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private FactorChanges changes;

    /** What the caller has. */
    public FactorsView mine() {
        PersonId caller = Caller.of(context);
        return new FactorsView(
                people.findTotp(caller).map(TotpFactor::createdAt).orElse(null),
                passkeys.of(caller).stream().map(Passkey::view).toList(),
                recoveryCodes.left(caller));
    }

    /** The question for a new passkey: JSON of PublicKeyCredentialCreationOptions, good for five minutes and one answer. */
    public String newPasskeyQuestion() {
        return newPasskeys.question(Caller.of(context));
    }

    /** Adds the passkey with which the browser answered. */
    public FactorAnswer addPasskey(SessionId session, String response, String name, Visitor visitor) {
        PersonId caller = Caller.of(context);
        Optional<String> good = PasskeyName.of(name);
        if (good.isEmpty()) {
            return FactorAnswer.NAME_REFUSED;
        }
        NewPasskey checked = newPasskeys.check(caller, response, good.get());
        if (checked instanceof NewPasskey.Not not) {
            return not.why();
        }
        changes.begin(caller, session, SensitiveAction.CHANGE_FACTORS);
        if (!newPasskeys.add((NewPasskey.Right) checked)) {
            return FactorAnswer.EXPIRED;
        }
        changes.madeAnew(caller, SecretKind.PASSKEY);
        return changes.done(caller, session, ActivityKind.PASSKEY_ADDED, visitor);
    }

    /** Gives a passkey another name; changes no secret and needs no second factor. */
    public FactorAnswer renamePasskey(UUID passkey, String name) {
        PersonId caller = Caller.of(context);
        Optional<String> good = PasskeyName.of(name);
        if (good.isEmpty()) {
            return FactorAnswer.NAME_REFUSED;
        }
        Optional<Passkey> key = passkeys.find(caller, passkey);
        key.ifPresent(found -> {
            found.rename(good.get());
            changes.renamed(caller);
        });
        return key.isPresent() ? FactorAnswer.DONE : FactorAnswer.MISSING;
    }

    public FactorAnswer removePasskey(SessionId session, UUID passkey, Visitor visitor) {
        PersonId caller = Caller.of(context);
        people.findHeld(caller);
        Optional<Passkey> key = passkeys.find(caller, passkey);
        if (key.isEmpty()) {
            return FactorAnswer.MISSING;
        }
        if (people.findTotp(caller).isEmpty() && passkeys.of(caller).size() == 1) {
            return FactorAnswer.LAST_FACTOR;
        }
        changes.begin(caller, session, SensitiveAction.CHANGE_FACTORS);
        passkeys.remove(key.get());
        return changes.done(caller, session, ActivityKind.PASSKEY_REMOVED, visitor);
    }

    /** Puts a new authenticator app in place of the old one, or adds it, once a code of its key proves that it works. */
    public FactorAnswer putApp(SessionId session, String key, String code, Visitor visitor) {
        PersonId caller = Caller.of(context);
        Apps.FirstCode first = apps.look(key, code);
        if (!(first instanceof Apps.FirstCode.Fits fits)) {
            return first instanceof Apps.FirstCode.ClockWrong ? FactorAnswer.CLOCK_WRONG : FactorAnswer.REFUSED;
        }
        changes.begin(caller, session, SensitiveAction.CHANGE_FACTORS);
        boolean replaced = apps.put(caller, key, fits);
        changes.madeAnew(caller, SecretKind.CODE);
        return changes.done(caller, session, replaced ? ActivityKind.APP_REPLACED : ActivityKind.APP_ENROLLED, visitor);
    }

    public FactorAnswer removeApp(SessionId session, Visitor visitor) {
        PersonId caller = Caller.of(context);
        people.findHeld(caller);
        Optional<TotpFactor> app = people.findTotp(caller);
        if (app.isEmpty()) {
            return FactorAnswer.MISSING;
        }
        if (passkeys.of(caller).isEmpty()) {
            return FactorAnswer.LAST_FACTOR;
        }
        changes.begin(caller, session, SensitiveAction.CHANGE_FACTORS);
        people.remove(app.get());
        return changes.done(caller, session, ActivityKind.APP_REMOVED, visitor);
    }

    /** Ten new recovery codes, each shown this once; the old ones are void. */
    public List<String> newRecoveryCodes(SessionId session, Visitor visitor) {
        PersonId caller = Caller.of(context);
        changes.begin(caller, session, SensitiveAction.NEW_RECOVERY_CODES);
        List<String> fresh = recoveryCodes.give(caller, recoveryCodes.fresh());
        changes.madeAnew(caller, SecretKind.RECOVERY_CODE);
        changes.done(caller, session, ActivityKind.RECOVERY_CODES_MADE, visitor);
        return fresh;
    }
}
