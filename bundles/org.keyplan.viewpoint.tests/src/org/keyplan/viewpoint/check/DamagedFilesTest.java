package org.keyplan.viewpoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.viewpoint.expression.SmallModel;
import org.keyplan.viewpoint.reader.OdesignException;
import org.keyplan.viewpoint.reader.OdesignText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whatever happens to a file, it is read or refused with a place, and never anything else. */
class DamagedFilesTest {
    private static final String[] CASES = {"04", "08", "11", "13", "25"};
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
    private static final Pattern EMPTY = Pattern.compile("<[\\w:]+(?: [\\w:]+=\"[^\"]*\")*/>");

    private static String file(int number) {
        String name = "/parity/c" + CASES[number % CASES.length] + "/case.odesign";
        try (InputStream stream = DamagedFilesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void readOrRefused(String text) {
        OdesignText file = OdesignText.whole(text);
        try {
            OdesignCheck.check(
                            file.read(),
                            List.of(SmallModel.PACKAGE),
                            DamagedFilesTest.class.getClassLoader())
                    .forEach(p -> assertThat(p.location().line()).isPositive());
        } catch (OdesignException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 60)
    void aPieceIsMissing(
            @ForAll @IntRange(max = 4) int number,
            @ForAll @IntRange(max = 40) int length,
            @ForAll Random random) {
        String text = file(number);
        int from = random.nextInt(text.length() - length);
        readOrRefused(text.substring(0, from) + text.substring(from + length));
    }

    @Property(tries = 60)
    void anAttributeOrElementIsMissing(
            @ForAll @IntRange(max = 4) int number, @ForAll boolean element, @ForAll Random random) {
        readOrRefused(changed(file(number), element ? EMPTY : ATTRIBUTE, "", random));
    }

    @Property(tries = 60)
    void anElementIsInAnOddPlace(@ForAll @IntRange(max = 4) int number, @ForAll Random random) {
        String text = file(number);
        List<MatchResult> all = EMPTY.matcher(text).results().toList();
        String odd = all.get(random.nextInt(all.size())).group();
        readOrRefused(changed(text, EMPTY, odd, random));
    }

    private static String changed(String text, Pattern what, String instead, Random random) {
        List<MatchResult> all = what.matcher(text).results().toList();
        MatchResult one = all.get(random.nextInt(all.size()));
        return text.substring(0, one.start()) + instead + text.substring(one.end());
    }
}
