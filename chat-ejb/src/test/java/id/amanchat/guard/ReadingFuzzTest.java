package id.amanchat.guard;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is sent can be read, and every piece of what is read leads back into it. */
class ReadingFuzzTest {

    private final Promise promise = new Promise();

    @FuzzTest(maxDuration = "60s")
    void everyReadingLeadsBack(FuzzedDataProvider data) {
        promise.holdsOfTheReading(data.consumeRemainingAsString());
    }
}
