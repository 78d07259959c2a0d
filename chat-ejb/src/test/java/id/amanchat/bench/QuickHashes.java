package id.amanchat.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.amanchat.identity.internal.PasswordHashes;
import jakarta.enterprise.context.ApplicationScoped;

/** Hashes as they are, but cheap: tests make hundreds, and what they cost is none of their business. */
@ApplicationScoped
public class QuickHashes extends PasswordHashes {

    private static final Argon2Function CHEAP = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);

    @Override
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(CHEAP).getResult();
    }
}
