package org.keyplan.core.file;

import org.keyplan.core.file.PlanFileException.Kind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that must not open, each with what is wrong with it and where. */
final class HostileFiles {

    private HostileFiles() {}

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    static String plan(String... lines) {
        return root("1.0", lines);
    }

    static String root(String version, String... lines) {
        return HEAD
                + "<kp:AccountPlan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:kp=\"http://keyplan.org/model/"
                + version
                + "\" xmi:id=\"_plan\">\n"
                + String.join("\n", lines)
                + "\n</kp:AccountPlan>\n";
    }

    static final String PERSON =
            "<account xmi:id=\"_a\"><stakeholders xmi:id=\"_p\" name=\"Li Wei\"/></account>";

    /** What is in the file, what is wrong with it, and on which line; 0 for the whole file. */
    record Case(String name, byte[] content, Kind kind, int line, String named) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case text(String name, String content, Kind kind, int line, String named) {
        return new Case(name, content.getBytes(StandardCharsets.UTF_8), kind, line, named);
    }

    private static Case encoded(String name, String content, String charset, Kind kind, int line) {
        return new Case(name, content.getBytes(Charset.forName(charset)), kind, line, "UTF-8");
    }

    static Stream<Case> all() {
        return Stream.of(structure(), values(), references(), encodings(), versions())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> structure() {
        String doctype = "<!DOCTYPE kp:AccountPlan SYSTEM \"http://127.0.0.1:1/x.dtd\">\n";
        String bomb =
                HEAD
                        + "<!DOCTYPE x [\n<!ENTITY a \"aaaaaaaaaa\">\n"
                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\n]>\n<x>&b;</x>";
        String nested = "<units>".repeat(150) + "</units>".repeat(150);
        return Stream.of(
                text("empty", "", Kind.EMPTY, 0, ""),
                text("blank", " \n\t\r\n", Kind.EMPTY, 0, ""),
                text("only a byte order mark", "\uFEFF", Kind.EMPTY, 0, ""),
                text("doctype", HEAD + doctype + "<kp:AccountPlan/>", Kind.DOCTYPE, 2, ""),
                text("entity bomb", bomb, Kind.DOCTYPE, 2, ""),
                text("wrong root", HEAD + "\n<html/>", Kind.NOT_A_PLAN, 3, "html"),
                text("other text", "\nHello, world\n", Kind.NOT_A_PLAN, 2, ""),
                text("nested", plan("<account>", nested, "</account>"), Kind.TOO_DEEP, 4, "100"),
                text("end tag", plan("<account>", "</acount>"), Kind.NOT_WELL_FORMED, 4, ""),
                text("control", plan("<account name=\"\u0007\"/>"), Kind.NOT_WELL_FORMED, 3, ""),
                text("reference", plan("<account name=\"&#7;\"/>"), Kind.NOT_WELL_FORMED, 3, ""),
                text("entity", plan("<account name=\"&x;\"/>"), Kind.NOT_WELL_FORMED, 3, ""),
                text(
                        "stray text",
                        plan("", "<account>", "x</account>"),
                        Kind.NOT_WELL_FORMED,
                        5,
                        ""),
                text(
                        "XML 1.1",
                        plan().replace("\"1.0\" enc", "\"1.1\" enc"),
                        Kind.NOT_WELL_FORMED,
                        1,
                        "1.1"),
                text("two accounts", plan("<account/>", "<account/>"), Kind.INVALID, 4, "account"),
                text(
                        "conflict",
                        plan("<<<<<<< HEAD", PERSON, "=======", "<account/>", ">>>>>>> branch"),
                        Kind.CONFLICT_MARKERS,
                        3,
                        ""),
                text(
                        "half resolved conflict",
                        plan(PERSON, "=======", "<team/>"),
                        Kind.CONFLICT_MARKERS,
                        4,
                        ""),
                text(
                        "conflict from line 1",
                        "<<<<<<< HEAD\n" + plan(),
                        Kind.CONFLICT_MARKERS,
                        1,
                        ""));
    }

    private static Stream<Case> values() {
        return Stream.of(
                text(
                        "attribute",
                        plan("", "<account nmae=\"x\"/>"),
                        Kind.UNKNOWN_FEATURE,
                        4,
                        "nmae"),
                text("element", plan("<acount/>"), Kind.UNKNOWN_FEATURE, 3, "acount"),
                text(
                        "extension",
                        plan("<xmi:Extension><x/></xmi:Extension>"),
                        Kind.UNKNOWN_FEATURE,
                        3,
                        "Extension"),
                text(
                        "type",
                        plan("<account xsi:type=\"kp:Acount\"/>"),
                        Kind.UNKNOWN_FEATURE,
                        3,
                        "Acount"),
                text(
                        "foreign type",
                        plan("<account xmlns:e=\"http://127.0.0.1:1/x\" xsi:type=\"e:EClass\"/>"),
                        Kind.UNKNOWN_FEATURE,
                        3,
                        "EClass"),
                text(
                        "other type",
                        plan("<account xsi:type=\"kp:Tie\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "account"),
                text(
                        "percent",
                        plan("<opportunities", "probability=\"250\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "250"),
                text(
                        "date",
                        plan("<opportunities openedOn=\"2026-02-30\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "2026-02-30"),
                text(
                        "money",
                        plan("<opportunities amount=\"12,5 EUR\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "12,5"),
                text(
                        "exponent",
                        plan("<opportunities amount=\"1e999999999 EUR\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "1e999999999"),
                text("score", plan("<risks impact=\"6\"/>"), Kind.BAD_VALUE, 3, "6"),
                text(
                        "choice",
                        plan("<opportunities state=\"open\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "DROPPED"),
                text(
                        "choice element",
                        plan("<interactions>", "<topics>MONEY</topics>", "</interactions>"),
                        Kind.BAD_VALUE,
                        4,
                        "MONEY"),
                text("number", plan("<account employees=\"many\"/>"), Kind.BAD_VALUE, 3, "many"),
                text(
                        "yes or no",
                        plan("<opportunities inFunnel=\"yes\"/>"),
                        Kind.BAD_VALUE,
                        3,
                        "yes"));
    }

    private static Stream<Case> references() {
        String end = "</account>";
        return Stream.of(
                text(
                        "href",
                        plan("<owner href=\"http://127.0.0.1:1/x.keyplan#_y\"/>"),
                        Kind.FOREIGN_REFERENCE,
                        3,
                        "127.0.0.1"),
                text(
                        "file",
                        plan("<owner href=\"file:/etc/passwd#_y\"/>"),
                        Kind.FOREIGN_REFERENCE,
                        3,
                        "passwd"),
                text(
                        "attribute",
                        plan("<risks owner=\"../other.keyplan#_y\"/>"),
                        Kind.FOREIGN_REFERENCE,
                        3,
                        "../other.keyplan"),
                text(
                        "typed attribute",
                        plan("<risks owner=\"kp:TeamMember x.keyplan#_y\"/>"),
                        Kind.FOREIGN_REFERENCE,
                        3,
                        "kp:TeamMember"),
                text(
                        "contained elsewhere",
                        plan("<account href=\"other.keyplan#_a\"/>"),
                        Kind.FOREIGN_REFERENCE,
                        3,
                        "other.keyplan"),
                text(
                        "dangling",
                        plan("<account>", "<ties from=\"_nobody\"/>", end),
                        Kind.DANGLING_REFERENCE,
                        4,
                        "_nobody"),
                text(
                        "many dangling",
                        plan(PERSON, "<actions stakeholders=\"_p _q _r _s _t\"/>"),
                        Kind.DANGLING_REFERENCE,
                        4,
                        "_q"),
                text(
                        "wrong kind",
                        plan(PERSON, "<risks owner=\"_p\"/>"),
                        Kind.BAD_VALUE,
                        4,
                        "owner"),
                text(
                        "duplicate id",
                        plan("<team xmi:id=\"_x\"/>", "<team xmi:id=\"_x\"/>"),
                        Kind.DUPLICATE_ID,
                        4,
                        "_x"),
                text("blank id", plan("<team xmi:id=\"a b\"/>"), Kind.BAD_ID, 3, "a b"),
                text("id with colon", plan("<team xmi:id=\"a:b\"/>"), Kind.BAD_ID, 3, "a:b"));
    }

    private static Stream<Case> encodings() {
        String umlaut = plan("<account name=\"M\u00fcller\"/>");
        return Stream.of(
                new Case("picture", bytes(0x89, 'P', 'N', 'G', 0, 0), Kind.BINARY, 0, ""),
                new Case("archive", bytes('P', 'K', 3, 4, 0xFF, 0xFE), Kind.BINARY, 0, ""),
                encoded("latin-1", umlaut, "ISO-8859-1", Kind.WRONG_ENCODING, 3),
                encoded(
                        "GBK",
                        plan("", "<account name=\"\u674e\u4f1f\"/>"),
                        "GBK",
                        Kind.WRONG_ENCODING,
                        4),
                encoded("UTF-16", umlaut, "UTF-16", Kind.WRONG_ENCODING, 1),
                encoded("UTF-16LE", umlaut, "UTF-16LE", Kind.WRONG_ENCODING, 1),
                encoded("UTF-32", umlaut, "UTF-32", Kind.WRONG_ENCODING, 1),
                text(
                        "declared",
                        umlaut.replace("UTF-8", "ISO-8859-1"),
                        Kind.WRONG_ENCODING,
                        1,
                        "ISO-8859-1"));
    }

    private static Stream<Case> versions() {
        return Stream.of(
                text("ancient", root("0.1"), Kind.UNKNOWN_VERSION, 2, "0.1"),
                text("newer", root("2.0"), Kind.NEWER_VERSION, 2, "2.0"),
                text("no version", root("x"), Kind.NOT_A_PLAN, 2, ""),
                text(
                        "other namespace",
                        root("1.0").replace("keyplan.org", "example.org"),
                        Kind.NOT_A_PLAN,
                        2,
                        ""),
                text(
                        "other element",
                        root("1.0").replace("AccountPlan", "Account"),
                        Kind.NOT_A_PLAN,
                        2,
                        "kp:Account"));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        IntStream.range(0, values.length).forEach(i -> bytes[i] = (byte) values[i]);
        return bytes;
    }
}
