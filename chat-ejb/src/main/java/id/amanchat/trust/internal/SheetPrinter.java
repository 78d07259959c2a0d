package id.amanchat.trust.internal;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Prints a page as PDF, from nothing but what is in the product: no address is ever asked for a picture, style or font. */
@ApplicationScoped
public class SheetPrinter {

    private static final String STYLE = "/id/amanchat/trust/evidence.css";

    /** Of PDFBox, free (SIL Open Font License): Latin, Greek and Cyrillic letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @PostConstruct
    void start() {
        // It tells the log of every page and style otherwise.
        XRLog.setLoggingEnabled(false);
    }

    String style() {
        try (InputStream style = resource(STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(Document page, Instant made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, "about:blank")
                .useUriResolver((base, address) -> null)
                .useFont(() -> resource(FONT), "Sheet")
                .withProducer("Aman Chat")
                .usePdfUaAccessibility(true)
                .toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            // Else both differ from one time to the next.
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
            document.setDocumentId(made.toEpochMilli());
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SheetPrinter.class.getResourceAsStream(name), name);
    }
}
