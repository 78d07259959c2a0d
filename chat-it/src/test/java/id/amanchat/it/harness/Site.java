package id.amanchat.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What the product can be asked for, read from its code: so that a new page or path cannot be forgotten by a test. */
public final class Site {

    private static final Pattern CLASS_PATH = Pattern.compile(
            "@Path\\(\"([^\"]*)\"\\)(?:\\s*@[\\w.]+(?:\\([^)]*\\))?)*\\s*(?:public\\s+)?(?:final\\s+)?class");
    private static final Pattern METHOD = Pattern.compile(
            "@(GET|PUT|POST|DELETE|PATCH)\\b((?:\\s*@[\\w.]+(?:\\([^)]*\\))?)*)\\s+(?:public\\s+)?[\\w<>\\[\\]., ?]+\\(");
    private static final Pattern METHOD_PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");

    private static final Set<String> OPEN_OPERATIONS = Set.of(
            "GET /openapi.yaml",
            "GET /keys",
            "POST /password-verdict",
            "POST /invitations",
            "GET /channels/{account}/webhook",
            "POST /channels/{account}/webhook");

    /** Where push sockets open. */
    public static final String SOCKET = "/chat/omnifaces.push/events";

    private static final Pattern SERVLET = Pattern.compile("@(?:WebServlet|ServerEndpoint)\\([^)]*?\"(/[^\"]*)\"");

    private Site() {}

    /** The address of every page of ours, without the error page, which nobody asks for. */
    public static List<String> pages() {
        return files(Workplace.WEBAPP, ".xhtml")
                .map(Workplace.WEBAPP::relativize)
                .map(Path::toString)
                .filter(page -> !page.startsWith("WEB-INF") && !page.equals("error.xhtml"))
                .map(Site::address)
                .sorted()
                .toList();
    }

    /** The address of every file that is served as it is. */
    public static List<String> assets() {
        return files(Workplace.WEBAPP.resolve("assets"), "")
                .map(file -> "/chat/" + Workplace.WEBAPP.relativize(file))
                .sorted()
                .toList();
    }

    /** Servlets and socket endpoints with an address of their own. */
    public static List<String> servlets() {
        return files(Workplace.WEB_SOURCES, ".java")
                .map(Site::read)
                .flatMap(source -> SERVLET.matcher(source).results())
                .map(found -> "/chat" + found.group(1))
                .sorted()
                .toList();
    }

    /** "PUT /conversations/{id}/read" and so on, from the resource classes. */
    public static List<String> operationsInCode() {
        List<String> operations = new ArrayList<>();
        files(Workplace.WEB_SOURCES, ".java").map(Site::read).forEach(source -> addOperations(source, operations));
        return operations.stream().sorted().toList();
    }

    /** The same from the OpenAPI document. */
    public static List<String> operationsIn(String openApi) {
        Map<String, Map<String, Object>> paths = pathsIn(openApi);
        List<String> operations = new ArrayList<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(key -> key.matches("get|put|post|delete|patch"))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        return operations.stream().sorted().toList();
    }

    /** Those of them that are not for everybody: all but the document itself, and what is said of a password. */
    public static List<String> closedOperationsIn(String openApi) {
        return operationsIn(openApi).stream()
                .filter(operation -> !OPEN_OPERATIONS.contains(operation))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> pathsIn(String openApi) {
        Map<String, Object> document = new Yaml().load(openApi);
        return new TreeMap<>((Map<String, Map<String, Object>>) document.get("paths"));
    }

    private static void addOperations(String source, List<String> operations) {
        Matcher root = CLASS_PATH.matcher(source);
        if (!root.find()) {
            return;
        }
        Matcher method = METHOD.matcher(source.substring(root.end()));
        while (method.find()) {
            Matcher path = METHOD_PATH.matcher(method.group(2));
            operations.add(method.group(1) + " " + joined(root.group(1), path.find() ? path.group(1) : ""));
        }
    }

    private static String joined(String root, String path) {
        String whole = ("/" + root + "/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static String address(String page) {
        String bare = page.substring(0, page.length() - ".xhtml".length());
        return "/chat/"
                + (bare.equals("index") || bare.endsWith("/index") ? bare.substring(0, bare.length() - 5) : bare);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
