package id.amanchat.trust.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.w3c.dom.Element;

/** Draws evidence for people: the same record as the JSON, in words. */
@ApplicationScoped
public class EvidenceSheet {

    private static final String PLAIN = "text";
    private static final String LONG = "long";
    private static final String BANK_SIDE = "AGENT";

    @Inject
    private SheetWords words;

    @Inject
    private SheetPrinter printer;

    /** PDF: the same bytes for the same document and language. */
    public byte[] draw(JsonObject document, String language) {
        SheetPage page = new SheetPage(
                language, words.of(language, "sheet.title"), words.of(language, "sheet.description"), printer.style());
        page.heading("h1", words.of(language, "sheet.title"));
        facts(page, document, language);
        told(page, document.getJsonObject("report"), language);
        thread(page, document.getJsonObject("transcript"), language);
        seal(page, document, language);
        return printer.print(page.document(), Instant.parse(document.getString("madeAt")));
    }

    private void facts(SheetPage page, JsonObject document, String language) {
        JsonObject report = document.getJsonObject("report");
        JsonObject transcript = document.getJsonObject("transcript");
        Element table = page.table();
        row(page, table, language, "case", report.getString("case"));
        row(page, table, language, "kind", words.of(language, "sheet.kind." + report.getString("kind")));
        row(page, table, language, "bank", words.bank());
        row(page, table, language, "reported", words.time(language, report.getString("reportedAt")));
        row(page, table, language, "reporter", report.getString("reporter"));
        row(page, table, language, "customer", transcript.getString("customerName"));
        row(page, table, language, "conversation", transcript.getString("conversation"));
        row(page, table, language, "made", words.time(language, document.getString("madeAt")));
    }

    private void row(SheetPage page, Element table, String language, String name, String value) {
        page.row(table, words.of(language, "sheet." + name), value, PLAIN);
    }

    private void told(SheetPage page, JsonObject report, String language) {
        if (report.getString("whatHappened").isEmpty()) {
            return;
        }
        page.heading("h2", words.of(language, "sheet.told"));
        Element table = page.table();
        for (String part : new String[] {"whatHappened", "links", "phoneNumbers"}) {
            if (!report.getString(part).isEmpty()) {
                row(page, table, language, part, report.getString(part));
            }
        }
        row(
                page,
                table,
                language,
                "harmed",
                words.of(language, report.getBoolean("harmed") ? "sheet.yes" : "sheet.no"));
    }

    private void thread(SheetPage page, JsonObject transcript, String language) {
        page.heading("h2", words.of(language, "sheet.thread"));
        page.paragraph(words.of(language, "sheet.thread.lead", words.zone()));
        transcript.getJsonArray("entries").getValuesAs(JsonObject.class).forEach(entry -> {
            switch (entry.getString("entry")) {
                case "message" -> message(page, entry, language);
                case "step" -> step(page, entry, language);
                default -> page.entry("step", "", words.of(language, "sheet.hidden"));
            }
        });
    }

    private void message(SheetPage page, JsonObject entry, String language) {
        String at = words.time(language, entry.getString("at"));
        boolean bank = BANK_SIDE.equals(entry.getString("side"));
        String who = bank
                ? words.of(language, "sheet.message.staff", entry.getString("name"), text(entry, "employeeId"), at)
                : words.of(language, "sheet.message", entry.getString("name"), at);
        page.entry(bank ? "bank" : "customer", who, entry.getString("text"));
    }

    private void step(SheetPage page, JsonObject entry, String language) {
        String what = words.step(
                language,
                entry.getString("kind"),
                text(entry, "name"),
                text(entry, "employeeId"),
                text(entry, "detail"));
        page.entry("step", words.time(language, entry.getString("at")), what);
    }

    /** Empty for what is null. */
    private static String text(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? "" : json.getString(name);
    }

    private void seal(SheetPage page, JsonObject document, String language) {
        page.heading("h2", words.of(language, "sheet.seal"));
        if (!document.getJsonObject("transcript").getBoolean("chained")) {
            page.paragraph(words.of(language, "sheet.seal.none"));
        }
        String number = document.getJsonObject("report").getString("case");
        page.paragraph(words.of(language, "sheet.seal.lead", number));
        document.getJsonArray("seals")
                .getValuesAs(JsonObject.class)
                .forEach(head -> head(page, head, "reported", language));
        head(page, document.getJsonObject("head"), "now", language);
    }

    private void head(SheetPage page, JsonObject head, String which, String language) {
        Element table = page.table();
        row(page, table, language, "seal." + which, words.time(language, head.getString("at")));
        row(page, table, language, "seal.links", head.get("links").toString());
        for (String part : new String[] {"hash", "key", "signature"}) {
            page.row(table, words.of(language, "sheet.seal." + part), text(head, part), LONG);
        }
    }
}
