package id.amanchat.identity.internal;

import java.util.Optional;

/** What a person calls a passkey. */
public final class PasskeyName {

    private static final int LONGEST = 60;

    private PasskeyName() {}

    /** The name as it is kept: 1 to 60 characters without control characters; empty for anything else. */
    public static Optional<String> of(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .filter(name -> name.codePointCount(0, name.length()) <= LONGEST)
                .filter(name -> name.codePoints().noneMatch(Character::isISOControl));
    }
}
