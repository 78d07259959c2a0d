package id.amanchat.routing;

/** What a customer can ask about: a queue, as its name in both languages. */
public record Topic(String key, String nameEnglish, String nameIndonesian) {

    /** The name in a language, "id" or any other for English. */
    public String name(String language) {
        return "id".equals(language) ? nameIndonesian : nameEnglish;
    }
}
