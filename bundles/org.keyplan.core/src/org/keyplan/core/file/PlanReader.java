package org.keyplan.core.file;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.file.LoadReport.Notice;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.migration.FormatVersion;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The way from bytes to a plan; every file takes it, whoever opens it. */
final class PlanReader {

    private PlanReader() {}

    /** What was learnt on the way. */
    record Result(LoadReport report, Map<EObject, Integer> lines) {}

    /**
     * Fills an empty resource.
     *
     * @throws Problem.Found at the first problem; the resource may then be half filled
     */
    static Result read(byte[] bytes, PlanResource resource, LoadLimits limits) {
        FileText text = FileText.of(bytes);
        PlanScan scan = PlanScan.of(text, limits);
        FormatVersion version = scan.version();
        boolean newer = version.compareTo(FormatVersion.CURRENT) > 0;
        boolean older = version.compareTo(FormatVersion.CURRENT) < 0;
        PlanHandler handler;
        try {
            if (older) {
                OldPlan old = OldPlan.migrated(text, scan);
                handler = new PlanHandler(resource, old.places(), false);
                old.replay(handler);
            } else {
                handler = new PlanHandler(resource, scan.places(), newer);
                InputSource source = new InputSource(new ByteArrayInputStream(bytes));
                source.setEncoding("UTF-8");
                SafeXml.parser(false, true).parse(source, handler);
            }
        } catch (Problem.Found found) {
            throw withConflict(text, found);
        } catch (SAXException e) {
            throw new IllegalStateException("The file was well-formed a moment ago", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Notice> notices = new ArrayList<>(scan.notices());
        notices.addAll(handler.notices());
        complete(resource, notices);
        notices.sort(Comparator.comparingInt(Notice::line));
        return new Result(
                new LoadReport(version.toString(), older, newer, notices), handler.lines());
    }

    private static Problem.Found withConflict(FileText text, Problem.Found found) {
        boolean strayText = found.problem().kind() == Kind.NOT_WELL_FORMED;
        if (strayText && text.conflictLine().isPresent()) {
            return new Problem.Found(
                    Problem.at(text.conflictLine().get(), 1, Kind.CONFLICT_MARKERS));
        }
        return found;
    }

    /** Adds what every plan has and a file written by hand may lack: an account, and ids. */
    private static void complete(PlanResource resource, List<Notice> notices) {
        if (resource.getContents().size() != 1
                || !(resource.getContents().get(0) instanceof AccountPlan plan)) {
            throw new Problem.Found(Problem.at(1, 1, Kind.NOT_A_PLAN));
        }
        int added = MissingIds.add(resource);
        if (added > 0) {
            notices.add(new Notice("notice.ids", 0, List.of(Integer.toString(added))));
        }
        if (plan.getAccount() == null) {
            plan.setAccount(KeyplanFactory.eINSTANCE.createAccount());
            MissingIds.add(resource);
            notices.add(new Notice("notice.account", 0, List.of()));
        }
    }
}
