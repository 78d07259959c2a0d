package id.amanchat.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestsTest {
    @Test
    void aManagersPasswordIsWrittenAsTheServersOwnToolWritesIt() {
        // printf 'bench:ManagementRealm:bench' | md5sum
        assertThat(Digests.manager("bench", "bench")).isEqualTo("3694ba628e48db9b2a3b3d0049baec19");
    }
}
