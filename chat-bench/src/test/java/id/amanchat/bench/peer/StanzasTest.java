package id.amanchat.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanzasTest {
    @Test
    void anAttributeIsFoundInEitherKindOfQuotes() {
        assertThat(Stanzas.attribute("<message from='a@b' id='one'><body id='two'/></message>", "id"))
                .isEqualTo("one");
        assertThat(Stanzas.attribute("<message id=\"one\" to=\"x\"/>", "id")).isEqualTo("one");
    }

    @Test
    void anInnerElementsAttributeIsNotTheStanzas() {
        assertThat(Stanzas.attribute("<message from='a'><stanza-id id='two'/></message>", "id"))
                .isEmpty();
    }
}
