package id.amanchat.loopback;

/** Pages of the stand-ins. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String page(String title, String body) {
        return "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
                + "<title>" + text(title)
                + "</title><style>body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
                + "form{margin:.5rem 0}input[type=text]{width:12rem;padding:.3rem}input.long{width:22rem}button{padding:.3rem .7rem}"
                + "article{border:1px solid #bbb;border-radius:.5rem;padding:.5rem 1rem;margin:.7rem 0}.bank{background:#eef4ff}"
                + ".private{border-style:dashed}small{color:#555}p{white-space:pre-wrap;margin:.3rem 0}</style></head><body><h1>"
                + text(title) + "</h1>" + body + "</body></html>";
    }
}
