package org.keyplan.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.picture.SvgWriter;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** In OSGi, without Sirius, diagrams are played, laid out and drawn by the bundles alone. */
class DiagramsTest {

    @TempDir Path folder;

    @Test
    void everyDiagramOfAPlanIsDrawn() throws Exception {
        AccountPlan plan = PlanFiles.load(Examples.copyTo(Examples.CONSTRUCTION_MACHINERY, folder));
        PlanDiagrams diagrams = new PlanDiagrams(plan, Examples.asOf(), Locale.ENGLISH);
        List<PlanDiagram> all = diagrams.all();

        assertThat(all)
                .extracting(diagram -> diagram.kind().id())
                .contains("org-chart", "coverage");
        for (PlanDiagram diagram : all) {
            String svg = new SvgWriter().write(diagrams.draw(diagram, DiagramChoice.USUAL));
            assertThat(svg).startsWith("<svg").contains("</svg>");
        }
        String chart = new SvgWriter().write(diagrams.draw(all.get(0), DiagramChoice.USUAL));
        assertThat(chart).contains("Eleanor Whitcombe", "Chief Executive");
    }

    @Test
    void theBundleStartsAndStopsWithoutSirius() throws Exception {
        Bundle design = FrameworkUtil.getBundle(PlanDiagrams.class);
        assertThat(Platform.getBundle("org.eclipse.sirius")).isNull();

        design.start();
        assertThat(design.getState()).isEqualTo(Bundle.ACTIVE);
        design.stop();
        assertThat(design.getState()).isEqualTo(Bundle.RESOLVED);
        design.start();
    }

    /** Sirius asks the platform for the words of a label that is written as a key. */
    @Test
    void thePlatformFindsTheLabelsThatSiriusAsksItFor() {
        Bundle design = FrameworkUtil.getBundle(PlanViewpoint.class);

        assertThat(Platform.getResourceBundle(design).getString("OrgChart.DottedLines"))
                .isNotBlank();
    }
}
