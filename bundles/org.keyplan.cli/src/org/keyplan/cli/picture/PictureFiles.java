package org.keyplan.cli.picture;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Pager;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureException;
import org.keyplan.viewpoint.picture.PictureFormat;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes pictures as files, each whole or not at all.
 *
 * @param format of all of them
 * @param paper what a page of theirs is
 * @param scale pixels of a PNG per pixel at 100 %
 */
public record PictureFiles(
        CommandContext context, PictureFormat format, Paper paper, double scale) {

    /**
     * Writes one picture; if its pages are files of their own, they are numbered.
     *
     * @throws CliException if that is not possible
     */
    public void write(Drawing drawing, Path target) {
        List<Drawing> pages = new Pager(paper).pages(drawing);
        if (format == PictureFormat.PDF || pages.size() == 1) {
            write(drawing.title(), pages, target);
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            write(drawing.title(), List.of(pages.get(i)), numbered(target, i + 1));
        }
    }

    /**
     * Writes several pictures as one document.
     *
     * @throws CliException if that is not possible
     */
    public void writeDocument(String title, List<Drawing> drawings, Path target) {
        Pager pager = new Pager(paper);
        write(title, drawings.stream().flatMap(d -> pager.pages(d).stream()).toList(), target);
    }

    private void write(String title, List<Drawing> pages, Path target) {
        context.refusePlanFile(target);
        try {
            WholeFile.write(target, out -> format.write(title, pages, scale, out));
        } catch (IOException e) {
            throw context.unwritable(target, e);
        } catch (PictureException e) {
            throw new CliException(ExitCode.UNREADABLE, e.getMessage(), e);
        }
        context.terminal().say(context.texts().get("export.done", target.toString()));
    }

    private static Path numbered(Path target, int number) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String file =
                dot > 0
                        ? name.substring(0, dot) + "-" + number + name.substring(dot)
                        : name + "-" + number;
        return target.resolveSibling(file);
    }
}
