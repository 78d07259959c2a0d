package id.amanchat.web.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.trust.NewReport;
import id.amanchat.trust.NewScreenshot;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A scam report as its form was filled in. Fields are plain controls of HTML: pictures among them, several of one name. */
final class Report {

    private static final String PICTURES = "screenshots";

    private final HttpServletRequest request;

    Report(HttpServletRequest request) {
        this.request = request;
    }

    String text(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** The conversation it is about; an id that is none is as good as no id. */
    Optional<ConversationId> conversation() {
        return ConversationId.parse(text("conversation"));
    }

    boolean harmed() {
        return request.getParameter("harmed") != null;
    }

    NewReport in(String language) {
        return new NewReport(
                conversation(),
                text("whatHappened"),
                text("links"),
                text("phoneNumbers"),
                text("contact"),
                harmed(),
                language,
                screenshots());
    }

    /** A field that was left empty comes as a part without a name and without bytes. */
    private List<NewScreenshot> screenshots() {
        List<NewScreenshot> screenshots = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (PICTURES.equals(part.getName()) && part.getSize() > 0) {
                    screenshots.add(read(part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return List.of(); // No form with pictures: another client's.
        }
        return screenshots;
    }

    private static NewScreenshot read(Part part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return new NewScreenshot(stream.readAllBytes());
        }
    }
}
