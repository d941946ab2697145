package org.keyplan.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanResource;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.PlanEValidator;
import org.keyplan.validation.PlanValidator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** In OSGi the bundles resolve, and what they register by extension point is found. */
class RegistrationTest {
    private static final String MODEL_URI = "http://keyplan.org/model/1.0";

    @Test
    void allKeyplanBundlesResolve() {
        List<Bundle> bundles =
                Arrays.stream(
                                FrameworkUtil.getBundle(RegistrationTest.class)
                                        .getBundleContext()
                                        .getBundles())
                        .filter(b -> b.getSymbolicName().startsWith("org.keyplan."))
                        .toList();

        assertThat(bundles)
                .extracting(Bundle::getSymbolicName)
                .contains(
                        "org.keyplan.model",
                        "org.keyplan.model.edit",
                        "org.keyplan.core",
                        "org.keyplan.analysis",
                        "org.keyplan.validation",
                        "org.keyplan.viewpoint",
                        "org.keyplan.design",
                        "org.keyplan.documents",
                        "org.keyplan.cli",
                        "org.keyplan.examples");
        assertThat(bundles)
                .filteredOn(b -> b.getState() == Bundle.INSTALLED)
                .as("bundles with a requirement that is not met")
                .isEmpty();
    }

    @Test
    void theModelIsRegisteredAsGeneratedPackage() {
        assertThat(Platform.getExtensionRegistry()).isNotNull();
        assertThat(EPackage.Registry.INSTANCE.getEPackage(MODEL_URI))
                .isNotNull()
                .extracting(EPackage::getNsURI)
                .isEqualTo(MODEL_URI);
    }

    @Test
    void labelsOfPlanElementsComeFromTheRegisteredItemProviders() {
        EPackage model = EPackage.Registry.INSTANCE.getEPackage(MODEL_URI);
        var plan =
                model.getEFactoryInstance()
                        .create((org.eclipse.emf.ecore.EClass) model.getEClassifier("AccountPlan"));
        var factory =
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

        Object labels = factory.adapt(plan, IItemLabelProvider.class);

        assertThat(labels).isInstanceOf(IItemLabelProvider.class);
        assertThat(((IItemLabelProvider) labels).getText(plan)).isNotBlank();
    }

    @Test
    void planFilesAreLoadedByOurResource() {
        ResourceSet resources = new ResourceSetImpl();

        assertThat(resources.createResource(URI.createURI("memory:/acme.keyplan")))
                .isInstanceOf(PlanResource.class);
    }

    @Test
    void theRulesAreRegisteredWithEmfWhileTheirBundleIsActive() throws BundleException {
        Bundle rules = FrameworkUtil.getBundle(PlanEValidator.class);
        EPackage model = EPackage.Registry.INSTANCE.getEPackage(MODEL_URI);

        rules.start();
        assertThat(EValidator.Registry.INSTANCE.getEValidator(model))
                .isInstanceOf(PlanEValidator.class);
        rules.stop();
        assertThat(EValidator.Registry.INSTANCE.getEValidator(model)).isNull();
        rules.start();
    }

    @Test
    void rulesAreFoundAndExamplesValidatedInsideOsgi() throws Exception {
        ResourceSet resources = new ResourceSetImpl();
        Resource resource = resources.createResource(URI.createURI("memory:/poor.keyplan"));
        try (InputStream in = Examples.open("neglected-account")) {
            resource.load(in, null);
        }

        AccountPlan plan = (AccountPlan) resource.getContents().get(0);
        assertThat(PlanValidator.standard().validate(plan, Examples.asOf()).findings())
                .hasSizeGreaterThan(25);
    }
}
