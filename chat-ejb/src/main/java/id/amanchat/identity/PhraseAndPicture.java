package id.amanchat.identity;

/**
 * What a person chose to recognise the genuine chat by.
 *
 * @param phrase 1 to 60 characters
 * @param picture one of {@link Recognition#PICTURES}
 */
public record PhraseAndPicture(String phrase, String picture) {}
