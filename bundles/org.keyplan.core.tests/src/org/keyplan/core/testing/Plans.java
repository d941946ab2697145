package org.keyplan.core.testing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.file.PlanResourceFactory;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;

/** Plans for tests, and plans as bytes. */
public final class Plans {

    private Plans() {}

    /** A plan of an account with two people. */
    public static AccountPlan small() {
        AccountPlan plan = PlanFiles.create("Acme");
        person(plan, "Li Wei");
        person(plan, "Zhang Min").setReportsTo(plan.getAccount().getStakeholders().get(0));
        return plan;
    }

    public static Stakeholder person(AccountPlan plan, String name) {
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(name);
        plan.getAccount().getStakeholders().add(person);
        return person;
    }

    /** A resource of a file that need not exist. */
    public static PlanResource empty() {
        URI uri = URI.createFileURI("/plans/acme.keyplan");
        PlanResource resource = (PlanResource) new PlanResourceFactory().createResource(uri);
        new ResourceSetImpl().getResources().add(resource);
        return resource;
    }

    public static PlanResource loaded(byte[] bytes) throws IOException {
        PlanResource resource = empty();
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }

    public static byte[] bytes(PlanResource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toByteArray();
    }

    /** The bytes of a random plan with some noise at some place. */
    public static byte[] damaged(long seed, byte[] noise) {
        try {
            byte[] bytes = bytes(PlanFiles.attach(RandomPlan.of(seed, 60)));
            int at = new Random(seed).nextInt(bytes.length);
            for (int i = 0; i < noise.length && at + i < bytes.length; i++) {
                bytes[at + i] = noise[i];
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
