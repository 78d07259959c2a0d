package id.amanchat.trust;

/**
 * Whom to tell besides the bank.
 *
 * @param phone may be empty
 * @param address a web or mail address; may be empty
 */
public record Authority(String name, String phone, String address) {}
