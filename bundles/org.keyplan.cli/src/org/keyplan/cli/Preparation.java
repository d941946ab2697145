package org.keyplan.cli;

import org.keyplan.cli.command.CommandFactory;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.validation.RuleCatalogue;
import org.xml.sax.SAXException;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * Gets model and rules ready while the arguments are still being looked at, which takes as long.
 * Nothing else may touch the model before {@link #await}: its classes need each other while they
 * are initialised, so that two threads could wait for each other for ever.
 */
final class Preparation {

    private final FutureTask<Void> task;

    private Preparation(FutureTask<Void> task) {
        this.task = task;
    }

    /** Begins in a thread of its own, if the arguments say that plans are worked on. */
    static Preparation beginFor(String... args) {
        boolean needed = args.length > 0 && CommandFactory.worksOnPlans(args[0]);
        FutureTask<Void> task = new FutureTask<>(needed ? Preparation::plans : () -> {}, null);
        if (needed) {
            Thread thread = new Thread(task, "preparation");
            thread.setDaemon(true);
            thread.start();
        } else {
            task.run();
        }
        return new Preparation(task);
    }

    /**
     * Waits until all is ready.
     *
     * @throws IllegalStateException if it cannot be made ready
     */
    void await() {
        try {
            if (!task.isDone()) {
                // What else a plan needs, and what has nothing to do with the model.
                SAXParserFactory.newDefaultInstance().newSAXParser();
            }
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The Java runtime has no XML parser", e);
        }
    }

    private static void plans() {
        PlanFiles.register();
        RuleCatalogue.standard();
    }
}
