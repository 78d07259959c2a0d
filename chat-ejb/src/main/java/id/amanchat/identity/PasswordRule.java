package id.amanchat.identity;

/**
 * Why a new password can be taken or not. With a second factor 8 characters are enough, and no mixture of kinds is asked
 * for; but nothing that an attacker tries first (NIST SP 800-63B-4 section 3.1.1.2, ASVS V6.2).
 */
public enum PasswordRule {
    FINE,
    TOO_SHORT,
    TOO_LONG,
    /** One of the passwords that most people have. */
    COMMON,
    CONTAINS_USERNAME,
    /** A part of the person's name, of four letters or more. */
    CONTAINS_NAME,
    /** What stands before the @ of the person's address. */
    CONTAINS_EMAIL,
    CONTAINS_EMPLOYEE_ID,
    /** Nothing but words of the bank, digits and signs. */
    BANK_WORDS;

    /** Shortest, in Unicode code points after NFC. */
    public static final int SHORTEST = 8;

    /** Longest, in Unicode code points after NFC; more only costs time. */
    public static final int LONGEST = 256;

    /** Longest that is looked at at all, in UTF-16 units as it was sent: normalizing makes some letters eighteen. */
    public static final int LONGEST_SENT = 1_024;
}
