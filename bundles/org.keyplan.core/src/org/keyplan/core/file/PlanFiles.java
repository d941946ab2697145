package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens and saves account plans as files, for callers that need no resource set of their own.
 *
 * <p>Several threads may load and save different plans at the same time.
 */
public final class PlanFiles {

    /** How the names of plan files end, without the dot. */
    public static final String EXTENSION = "keyplan";

    private PlanFiles() {}

    /**
     * Makes plan files known to EMF outside OSGi, where extension points do it. May be called any
     * number of times; the methods of this class need no call before them.
     */
    public static void register() {
        EPackage.Registry.INSTANCE.put(KeyplanPackage.eNS_URI, KeyplanPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .put(EXTENSION, new PlanResourceFactory());
    }

    /** A new plan that holds nothing but an account; both have the account's name. */
    public static AccountPlan create(String accountName) {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.setName(accountName);
        plan.setAccount(KeyplanFactory.eINSTANCE.createAccount());
        plan.getAccount().setName(accountName);
        return plan;
    }

    /**
     * Gives a plan that is in no resource yet a resource in a resource set of its own, and with it
     * ids. The plan is not in a file before it has been {@linkplain #save saved}.
     *
     * @return the resource that the plan is in afterwards
     * @throws IllegalArgumentException if the plan is in a resource that is not one of plan files
     */
    public static PlanResource attach(AccountPlan plan) {
        if (plan.eResource() == null) {
            PlanResource resource = new PlanResource(URI.createURI("new." + EXTENSION));
            new ResourceSetImpl().getResources().add(resource);
            resource.getContents().add(plan);
        }
        PlanResource resource = PlanResource.of(plan);
        if (resource == null) {
            throw new IllegalArgumentException("The plan is in a resource of another kind");
        }
        return resource;
    }

    /** As {@link #load(Path, LoadLimits)} with the default limits. */
    public static AccountPlan load(Path file) throws PlanFileException {
        return load(file, LoadLimits.defaults());
    }

    /**
     * Opens a plan file.
     *
     * @return the plan, in a {@link PlanResource} in a resource set of its own
     * @throws PlanFileException if the file cannot be opened as a plan
     */
    public static AccountPlan load(Path file, LoadLimits limits) throws PlanFileException {
        ResourceSet resources = new ResourceSetImpl();
        PlanResource resource = new PlanResource(uri(file));
        resources.getResources().add(resource);
        try {
            resource.load(Map.of(PlanResource.OPTION_LIMITS, limits));
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw new PlanFileException(
                    resource.getURI(), Problem.of(Kind.NOT_READABLE).causedBy(e));
        }
        return (AccountPlan) resource.getContents().get(0);
    }

    /**
     * What a file of a plan would hold, read again and compared with the plan.
     *
     * @throws PlanFileException if the plan holds what a file cannot
     */
    public static byte[] content(AccountPlan plan) throws PlanFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            attach(plan).save(out, Map.of());
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return out.toByteArray();
    }

    /**
     * The plan that a content of a file is, in a resource of its own that is not the file.
     *
     * @param named the file that problems are said to be in
     * @throws PlanFileException if it is no plan that can be opened
     */
    public static AccountPlan read(byte[] content, Path named) throws PlanFileException {
        PlanResource resource = new PlanResource(uri(named));
        new ResourceSetImpl().getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(content), Map.of());
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw new PlanFileException(
                    resource.getURI(), Problem.of(Kind.NOT_READABLE).causedBy(e));
        }
        return (AccountPlan) resource.getContents().get(0);
    }

    /**
     * Puts any content into a file so that at every moment the old or the new one is whole in its
     * place, and returns when it has reached the medium. No backup is kept.
     *
     * @param like whose permissions the file gets, if that is there
     * @throws PlanFileException if it was not written; what was there is then as it was
     */
    public static void write(Path file, byte[] content, Path like) throws PlanFileException {
        try {
            new SafeFile(new LocalDisk(), file.toAbsolutePath()).write(content, like);
        } catch (Problem.Found found) {
            throw new PlanFileException(uri(file), found.problem());
        }
    }

    /** As {@link #save(AccountPlan, Path, SaveOptions)} with the careful options. */
    public static void save(AccountPlan plan, Path file) throws PlanFileException {
        save(plan, file, SaveOptions.careful());
    }

    /**
     * Saves a plan. Afterwards the plan belongs to this file, even if it was loaded from another
     * one. Nothing is written if the file holds exactly this plan already.
     *
     * @throws PlanFileException if the plan was not saved; the file then has its previous content
     *     and the plan still belongs to the file it came from
     */
    public static void save(AccountPlan plan, Path file, SaveOptions options)
            throws PlanFileException {
        PlanResource resource = attach(plan);
        URI before = resource.getURI();
        boolean saved = false;
        try {
            resource.setURI(uri(file));
            resource.save(Map.of(PlanResource.OPTION_SAVE, options));
            saved = true;
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw new PlanFileException(
                    resource.getURI(), Problem.of(Kind.WRITE_FAILED, e.toString()).causedBy(e));
        } finally {
            if (!saved) {
                resource.setURI(before);
            }
        }
    }

    /**
     * The one path of a file, whatever way somebody names it: absolute, with links followed. Asks
     * the disk, and so may take long on a network.
     *
     * @return the absolute path as it is named if there is no such file or it cannot be reached
     */
    public static Path place(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // opening or saving it will say so
        }
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }
}
