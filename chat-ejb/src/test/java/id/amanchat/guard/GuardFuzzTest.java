package id.amanchat.guard;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is sent, the guard's promises hold of it. */
class GuardFuzzTest {

    private final Promise promise = new Promise();

    @FuzzTest(maxDuration = "60s")
    void thePromisesHold(FuzzedDataProvider data) {
        Speaker speaker = data.pickValue(Speaker.values());
        Place place = data.pickValue(Place.values());
        promise.holdsOf(data.consumeRemainingAsString(), speaker, place);
    }
}
