package id.amanchat.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** {@code msg['key']} in pages. */
@RequestScoped
public class MessageMap {

    @Produces
    @Named("msg")
    static Map<String, String> messages(PageWords words) {
        return new AbstractMap<>() {
            @Override
            public String get(Object key) {
                return words.of(String.valueOf(key));
            }

            @Override
            public boolean containsKey(Object key) {
                return true;
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return Set.of();
            }
        };
    }
}
