package id.amanchat.routing;

/** Why an agent is away, or declines: a word of the administrators, in both languages. */
public record Reason(String code, String nameEnglish, String nameIndonesian) {

    /** The name in a language, "id" or any other for English. */
    public String name(String language) {
        return "id".equals(language) ? nameIndonesian : nameEnglish;
    }
}
