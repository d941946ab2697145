package org.keyplan.documents.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A page in a browser, with hands (mouse and keys) and ears (console and network). */
final class BrowserPage implements AutoCloseable {

    private static final Map<String, Integer> KEYS =
            Map.of(
                    "Enter", 13,
                    "Escape", 27,
                    "Tab", 9,
                    "ArrowLeft", 37,
                    "ArrowUp", 38,
                    "ArrowRight", 39,
                    "ArrowDown", 40);

    private final DevTools tools;
    private final String target;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    BrowserPage(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
        tools.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
        window(1440, 900);
    }

    private Map<String, Object> send(String method, Map<String, Object> parameters) {
        return tools.send(session, method, parameters);
    }

    @SuppressWarnings("unchecked")
    private void hear(Map<String, Object> event) {
        Map<String, Object> details = (Map<String, Object>) event.get("params");
        switch ((String) event.get("method")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(details.toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert").contains(details.get("type"))) {
                    complaints.add(details.toString());
                }
            }
            case "Network.requestWillBeSent" ->
                    requests.add(
                            (String) ((Map<String, Object>) details.get("request")).get("url"));
            default -> {
                // What else happens is of no interest.
            }
        }
    }

    /** Sets the size of what is seen of the page, in CSS pixels. */
    BrowserPage window(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
        return this;
    }

    /** Lets the system ask for a theme, {@code light} or {@code dark}. */
    BrowserPage systemTheme(String theme) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", theme);
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        return this;
    }

    /** Shows pages as they are printed. */
    void print() {
        send("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Turns scripts of pages off. */
    BrowserPage withoutScript() {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Opens a file and waits until it is there. */
    BrowserPage load(Path file) throws Exception {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(60, TimeUnit.SECONDS);
        return this;
    }

    /** What an expression of JavaScript comes to; promises are waited for. */
    @SuppressWarnings("unchecked")
    Object evaluate(String expression) {
        Map<String, Object> answer =
                send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression", expression,
                                "returnByValue", true,
                                "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return ((Map<String, Object>) answer.get("result")).get("value");
    }

    String text(String expression) {
        return (String) evaluate(expression);
    }

    double number(String expression) {
        return (Double) evaluate(expression);
    }

    boolean holds(String expression) {
        return Boolean.TRUE.equals(evaluate("!!(" + expression + ")"));
    }

    /** Waits until a condition holds, at most ten seconds. */
    void waitUntil(String condition) {
        Object came =
                evaluate(
                        "new Promise(done => { const end = performance.now() + 10000;"
                                + " const look = () => { if (%s) done(true);".formatted(condition)
                                + " else if (performance.now() > end) done(false);"
                                + " else requestAnimationFrame(look); }; look(); })");
        if (!Boolean.TRUE.equals(came)) {
            throw new AssertionError("Never came true: " + condition);
        }
    }

    /** Presses and releases the left button on the middle of the first such element. */
    void click(String selector) {
        double[] at = middle(selector);
        mouse("mousePressed", at[0], at[1]);
        mouse("mouseReleased", at[0], at[1]);
    }

    /** Moves the mouse over an element, without a button. */
    void point(String selector) {
        double[] at = middle(selector);
        send(
                "Input.dispatchMouseEvent",
                Map.of("type", "mouseMoved", "x", at[0], "y", at[1], "buttons", 0));
    }

    /** Drags from the middle of an element. */
    void drag(String selector, double dx, double dy) {
        double[] at = middle(selector);
        mouse("mousePressed", at[0], at[1]);
        mouse("mouseMoved", at[0] + dx / 2, at[1] + dy / 2);
        mouse("mouseMoved", at[0] + dx, at[1] + dy);
        mouse("mouseReleased", at[0] + dx, at[1] + dy);
    }

    private void mouse(String type, double x, double y) {
        send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        "left",
                        "buttons",
                        type.equals("mouseReleased") ? 0 : 1,
                        "clickCount",
                        type.equals("mouseMoved") ? 0 : 1));
    }

    /** Turns the wheel over an element; with Ctrl or not. */
    void wheel(String selector, double deltaY, boolean withControl) {
        double[] at = middle(selector);
        send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        "mouseWheel",
                        "x",
                        at[0],
                        "y",
                        at[1],
                        "deltaX",
                        0,
                        "deltaY",
                        deltaY,
                        "modifiers",
                        withControl ? 2 : 0));
    }

    private double[] middle(String selector) {
        String found =
                text(
                        "(() => { const e = document.querySelector('%s');"
                                        .formatted(selector.replace("'", "\\'"))
                                + " e.scrollIntoView({block: 'center', behavior: 'instant'});"
                                + " const b = e.getBoundingClientRect();"
                                + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2);"
                                + " })()");
        String[] parts = found.split(" ");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }

    /** Presses a key by its name, or a character. */
    void press(String key) {
        boolean named = KEYS.containsKey(key);
        String text = key.equals("Enter") ? "\r" : named ? "" : key;
        int code = named ? KEYS.get(key) : key.toUpperCase(Locale.ROOT).charAt(0);
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key,
                            "text", type.equals("keyUp") ? "" : text,
                            "windowsVirtualKeyCode", code));
        }
    }

    /** Types into what has the focus. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Runs a script that the page itself does not have, whatever its policy says. */
    void add(String script) {
        evaluate(script + "\n;0");
    }

    /** Errors, warnings and violations of the page's policy so far. */
    List<String> complaints() {
        return complaints;
    }

    /** The addresses that the page asked for, the page's own first. */
    List<URI> requests() {
        return requests.stream().map(URI::create).toList();
    }

    /** Writes what is seen into a file, or the whole page. */
    void picture(Path file, boolean whole) throws IOException {
        Map<String, Object> shot =
                send(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", whole));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
    }

    @Override
    public void close() {
        tools.send(null, "Target.closeTarget", Map.of("targetId", target));
    }
}
