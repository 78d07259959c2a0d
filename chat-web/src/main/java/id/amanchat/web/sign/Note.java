package id.amanchat.web.sign;

import id.amanchat.identity.PersonId;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a person signed in is to see once. */
public sealed interface Note extends Serializable {

    /** New recovery codes: nothing else can show them again. */
    record NewRecoveryCodes(List<String> codes) implements Note {

        public NewRecoveryCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "NewRecoveryCodes";
        }
    }

    /** A recovery code was used up; so many are left. */
    record RecoveryCodeUsed(int left) implements Note {}

    /** Somebody's activation code, for the administrator who hands it over: nothing else can show it again. */
    record ActivationCode(UUID person, String code) implements Note {

        public PersonId personId() {
            return new PersonId(person);
        }

        @Override
        public String toString() {
            return "ActivationCode";
        }
    }
}
