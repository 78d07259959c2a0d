package id.amanchat.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.StepKind;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceSheetTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private static JsonObject head() {
        return Wire.object()
                .add("at", "2026-11-21T11:04:00Z")
                .add("links", 3)
                .add("hash", "ab".repeat(32))
                .add("key", "cd".repeat(32))
                .add("signature", "ef".repeat(43))
                .build();
    }

    private static JsonObject document(String text) {
        JsonArrayBuilder entries = Wire.array();
        entries.add(message("CUSTOMER", "Budi", null, text));
        entries.add(message("AGENT", "Dewi", "10021", "Terima kasih, kami periksa."));
        Arrays.stream(StepKind.values())
                .forEach(kind -> entries.add(Wire.object()
                        .add("entry", "step")
                        .add("kind", kind.name())
                        .add("name", "Dewi")
                        .add("employeeId", "10021")
                        .add("at", "2026-11-21T11:03:00Z")));
        entries.add(Wire.object().add("entry", "hidden"));
        return Wire.object()
                .add("madeAt", "2026-11-21T11:05:00Z")
                .add("report", report())
                .add(
                        "transcript",
                        Wire.object()
                                .add("conversation", "6b1f")
                                .add("customerName", "Budi Santoso")
                                .add("chained", true)
                                .add("entries", entries))
                .add("seals", Wire.array().add(head()))
                .add("head", head())
                .build();
    }

    private static JsonObject message(String side, String name, String employeeId, String text) {
        return Wire.object()
                .add("entry", "message")
                .add("side", side)
                .add("name", name)
                .add("employeeId", employeeId == null ? "" : employeeId)
                .add("at", "2026-11-21T11:02:00Z")
                .add("text", text)
                .build();
    }

    private static JsonObject report() {
        return Wire.object()
                .add("case", "AC-482-093-715")
                .add("kind", "CONVERSATION")
                .add("reportedAt", "2026-11-21T11:04:00Z")
                .add("reporter", "Budi Santoso")
                .add("whatHappened", "Dia meminta kode.")
                .add("links", "https://bank-palsu.example")
                .add("phoneNumbers", "")
                .add("harmed", false)
                .build();
    }

    private byte[] drawn(String text, String language) {
        return bench.get(EvidenceSheet.class).draw(document(text), language);
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everythingOfTheRecordStandsOnTheSheet() throws IOException {
        String text = read(drawn("Saldo saya Rp 1.500.000 – “hilang”.", "id"));
        assertThat(text)
                .contains("AC-482-093-715", "Budi Santoso", "Saldo saya Rp 1.500.000 – “hilang”.", "Dewi (10021)")
                .contains("Dia meminta kode.", "https://bank-palsu.example", "18:02:00", "Disegel saat dilaporkan");
        assertThat(text.replaceAll("\\s", "")).contains("ab".repeat(32), "ef".repeat(43));
        assertThat(read(drawn("x", "en"))).contains("Sealed when reported", "(10021) joined");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(drawn("Halo", "id")).isEqualTo(drawn("Halo", "id"));
        assertThat(drawn("Halo", "id")).isNotEqualTo(drawn("Halo!", "id"));
    }

    @Test
    void nothingIsHiddenByAFontAndNothingIsMarkup() throws IOException {
        String text = read(drawn("<img src='http://127.0.0.1:1/x'/> 😀 a\u202Eb \u200B", "en"));
        assertThat(text).contains("<img src='http://127.0.0.1:1/x'/>", "[U+1F600]", "a[U+202E]b", "[U+200B]");
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Properties english = load("evidence.properties");
        Properties indonesian = load("evidence_id.properties");
        assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(indonesian.getProperty(key)).isNotEqualTo(english.getProperty(key));
            assertThat(english.getProperty(key)).doesNotContain("'");
        });
        assertThat(Arrays.stream(StepKind.values()).map(kind -> "step." + kind))
                .allMatch(english.stringPropertyNames()::contains);
    }

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream stream = EvidenceSheetTest.class.getResourceAsStream("/id/amanchat/trust/" + name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }
}
