package org.keyplan.architecture.tests;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** The page that lists the keys of the studio, made from what its bundles declare. */
final class KeysPage {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "M1",
                    "Ctrl",
                    "M2",
                    "Shift",
                    "M3",
                    "Alt",
                    "NUMPAD_ADD",
                    "Num +",
                    "NUMPAD_SUBTRACT",
                    "Num -",
                    "ARROW_UP",
                    "↑",
                    "ARROW_DOWN",
                    "↓",
                    "CR",
                    "Enter");

    private final Locale locale;
    private final Map<String, String> names = new LinkedHashMap<>();

    KeysPage(Locale locale) {
        this.locale = locale;
    }

    private boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** The whole page as Markdown. */
    String text() {
        Map<String, List<String>> anywhere = new LinkedHashMap<>();
        Map<String, List<String>> diagrams = new LinkedHashMap<>();
        for (String bundle :
                List.of("org.keyplan.ui.diagram", "org.keyplan.ui", "org.keyplan.studio")) {
            readNames(bundle);
        }
        readKeys("org.keyplan.studio", anywhere);
        readKeys("org.keyplan.ui", anywhere);
        readKeys("org.keyplan.ui.diagram", diagrams);
        StringBuilder page = new StringBuilder();
        page.append("<!-- Generated from what the bundles declare; a test fails when this page is")
                .append(" stale and says how to renew it. -->\n");
        page.append(isChinese() ? "# 快捷键\n\n" : "# Keys\n\n");
        page.append(
                isChinese()
                        ? "与其他程序一样：Ctrl+S 保存，Ctrl+Z 撤销，Ctrl+Y 重做，Ctrl+X、Ctrl+C、Ctrl+V"
                                + " 剪切、复制、粘贴，Ctrl+F 查找，F2 重命名，Delete 删除，Esc 放弃正在进行的"
                                + "操作。在 macOS 上，请用 Command 键代替 Ctrl。用空格隔开的两组键先后按下。"
                                + "在工作室中按 Ctrl+Shift+K 可随时查看当前可用的键。\n"
                        : "As in other programs, Ctrl+S saves, Ctrl+Z undoes, Ctrl+Y does again,"
                              + " Ctrl+X, Ctrl+C and Ctrl+V cut, copy and paste, Ctrl+F finds, F2"
                              + " renames, Delete deletes, and Esc gives up what has been begun. On"
                              + " macOS press Command in place of Ctrl. Two keys parted by a space"
                              + " are pressed one after the other. In the studio, Ctrl+Shift+K"
                              + " lists the keys that work where you are.\n");
        table(page, isChinese() ? "随处可用" : "Everywhere", anywhere);
        table(page, isChinese() ? "在图中" : "In diagrams", diagrams);
        return page.toString();
    }

    private void table(StringBuilder page, String heading, Map<String, List<String>> keys) {
        page.append("\n## ").append(heading).append("\n\n");
        page.append(isChinese() ? "| 键 | 作用 |\n" : "| Key | Does |\n").append("|---|---|\n");
        keys.forEach(
                (command, sequences) ->
                        page.append("| ")
                                .append(String.join(isChinese() ? "，" : ", ", sequences))
                                .append(" | ")
                                .append(command)
                                .append(" |\n"));
    }

    private void readNames(String bundle) {
        Properties texts = texts(bundle);
        for (Element command : elements(bundle, "command")) {
            String id = command.getAttribute("id");
            String used = command.getAttribute("commandId");
            if (command.hasAttribute("name")) {
                names.put(id, resolve(command.getAttribute("name"), texts));
            } else if (command.hasAttribute("label")) {
                names.putIfAbsent(used, resolve(command.getAttribute("label"), texts));
            }
        }
    }

    private void readKeys(String bundle, Map<String, List<String>> into) {
        for (Element key : elements(bundle, "key")) {
            String command = key.getAttribute("commandId");
            String name = names.get(command);
            if (!command.isEmpty() && !key.hasAttribute("platform")) {
                if (name == null) {
                    throw new IllegalStateException(
                            bundle + " does not say what " + command + " is");
                }
                into.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(sequence(key.getAttribute("sequence")));
            }
        }
    }

    private static String resolve(String value, Properties texts) {
        String text = value.startsWith("%") ? texts.getProperty(value.substring(1)) : value;
        return text.replaceAll("\\(&.\\)", "").replace("&", "").replace("…", "");
    }

    /** As a person reads it on the keyboard, such as Ctrl+Shift+A L. */
    private static String sequence(String declared) {
        List<String> strokes = new ArrayList<>();
        for (String stroke : declared.split(" ")) {
            List<String> keys = new ArrayList<>();
            // The last key may itself be a plus sign.
            for (String key : stroke.split("\\+(?=.)")) {
                keys.add(SIGNS.getOrDefault(key, key));
            }
            strokes.add(String.join("+", keys));
        }
        return String.join(" ", strokes);
    }

    private Properties texts(String bundle) {
        Properties texts = new Properties();
        String file = "OSGI-INF/l10n/" + bundle + (isChinese() ? "_zh" : "") + ".properties";
        try (Reader in = Files.newBufferedReader(path(bundle, file))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Element> elements(String bundle, String tag) {
        NodeList found = plugin(bundle).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document plugin(String bundle) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(path(bundle, "plugin.xml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(bundle, e);
        }
    }

    /** Tests run in the folder of their bundle, all bundles lie beside it. */
    private static Path path(String bundle, String file) {
        return Path.of("").toAbsolutePath().getParent().resolve(bundle).resolve(file);
    }
}
