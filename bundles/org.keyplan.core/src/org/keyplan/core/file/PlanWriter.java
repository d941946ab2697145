package org.keyplan.core.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.keyplan.core.file.PlanComparison.Difference;
import org.keyplan.core.file.PlanFileException.Kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** Turns a plan into the bytes of its file: always the same for the same plan, and proven. */
final class PlanWriter {

    private static final Map<String, Object> OPTIONS =
            Map.of(
                    XMLResource.OPTION_ENCODING,
                    "UTF-8",
                    XMLResource.OPTION_FORMATTED,
                    true,
                    XMLResource.OPTION_PROCESS_DANGLING_HREF,
                    XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW,
                    Resource.OPTION_LINE_DELIMITER,
                    "\n");

    private PlanWriter() {}

    /**
     * The bytes of a plan, after they have been read again and compared with it.
     *
     * @throws Problem.Found naming the element, if the plan holds what a file cannot
     */
    static byte[] verified(PlanResource resource) {
        SaveChecks.check(resource);
        byte[] bytes = serialised(resource);
        PlanResource copy;
        try {
            copy = resource.copyFrom(bytes);
        } catch (Problem.Found found) {
            throw new Problem.Found(unreadable(resource, found.problem()));
        }
        PlanComparison.first(resource, copy).ifPresent(PlanWriter::refuse);
        return bytes;
    }

    static byte[] serialised(PlanResource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Save(resource).save(resource, out, OPTIONS);
        } catch (IOException | RuntimeException e) {
            throw new Problem.Found(
                    Problem.keyed(
                                    0,
                                    0,
                                    Kind.NOT_REPRODUCIBLE,
                                    "NOT_REPRODUCIBLE.write",
                                    String.valueOf(e.getMessage()))
                            .causedBy(e));
        }
        return out.toByteArray();
    }

    private static Problem unreadable(PlanResource resource, Problem problem) {
        Messages.Localized reason = locale -> Messages.problem(locale, resource.getURI(), problem);
        return Problem.keyed(0, 0, Kind.NOT_REPRODUCIBLE, "NOT_REPRODUCIBLE.read", reason)
                .causedBy(problem.cause());
    }

    private static void refuse(Difference difference) {
        EStructuralFeature feature = difference.feature();
        throw new Problem.Found(
                feature == null
                        ? Problem.keyed(
                                0,
                                0,
                                Kind.NOT_REPRODUCIBLE,
                                "NOT_REPRODUCIBLE.element",
                                SaveChecks.label(difference.element()))
                        : Problem.of(
                                Kind.NOT_REPRODUCIBLE,
                                SaveChecks.label(difference.element()),
                                SaveChecks.label(feature)));
    }

    private static final class Save extends XMISaveImpl {

        Save(PlanResource resource) {
            super(new XMIHelperImpl(resource));
        }

        @Override
        protected void saveDataTypeSingle(EObject element, EStructuralFeature feature) {
            if (EmptyValues.canDifferFromDefault(feature) && element.eGet(feature) == null) {
                doc.addAttribute(feature.getName(), "");
            } else {
                super.saveDataTypeSingle(element, feature);
            }
        }
    }
}
