package id.amanchat.web.agent;

import id.amanchat.web.security.Said;
import java.util.ArrayList;
import java.util.List;

/** Remembers the keys of what was refused. */
public class SaidFixture extends Said {

    public final List<String> keys = new ArrayList<>();

    @Override
    public void refuse(String place, String key, Object... arguments) {
        keys.add(key);
    }
}
