package id.amanchat.trust.internal;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page that is put together of elements and text, never of markup. */
final class SheetPage {

    private final Document document;
    private final Element body;

    SheetPage(String language, String title, String description, String style) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No page can be put together", e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", title);
        Element about = add(head, "meta", null);
        about.setAttribute("name", "description");
        about.setAttribute("content", description);
        add(head, "style", style);
        body = add(html, "body", null);
    }

    Document document() {
        return document;
    }

    void heading(String name, String text) {
        add(body, name, Drawable.of(text));
    }

    void paragraph(String text) {
        add(body, "p", Drawable.of(text));
    }

    /** Where facts stand, each in a row. */
    Element table() {
        return add(body, "table", null);
    }

    void row(Element table, String name, String value, String look) {
        Element row = add(table, "tr", null);
        add(row, "th", name);
        add(row, "td", Drawable.of(value)).setAttribute("class", look);
    }

    /** A message or a step. */
    void entry(String look, String who, String text) {
        Element entry = add(body, "div", null);
        entry.setAttribute("class", "entry " + look);
        add(entry, "div", Drawable.of(who)).setAttribute("class", "who");
        add(entry, "div", Drawable.of(text)).setAttribute("class", "text");
    }

    private Element add(Element parent, String name, String text) {
        Element child = document.createElement(name);
        if (text != null) {
            child.appendChild(document.createTextNode(text));
        }
        parent.appendChild(child);
        return child;
    }
}
