package org.keyplan.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.TeamMember;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

class ItemProvidersTest {

    private static final Set<String> PALETTE =
            Set.of(
                    "none", "#FFFFFF", "#565D6B", "#F3F4F6", "#274C9B", "#DCE6F7", "#7C3AED",
                    "#EDE4FD", "#B3261E", "#FBE3E1", "#8F5400", "#FDF0DC");

    private final AdapterFactory factory = new PlanItemProviderAdapterFactory(Locale.ENGLISH);
    private final AdapterFactory composed =
            new ComposedAdapterFactory(new PlanItemProviderAdapterFactory(Locale.CHINESE));

    static Stream<EClass> concreteClasses() {
        return ModelWords.concreteClasses();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void elementIsCalledAsEverywhereElse(EClass type) {
        EObject element = KeyplanFactory.eINSTANCE.create(type);
        assertThat(labels(factory, element).getText(element))
                .isEqualTo(PlanLabels.label(element, Locale.ENGLISH));
        assertThat(labels(composed, element).getText(element))
                .isEqualTo(PlanLabels.label(element, Locale.CHINESE));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void elementHasAnIconOfTheFamily(EClass type) throws Exception {
        EObject element = KeyplanFactory.eINSTANCE.create(type);
        Object image = labels(composed, element).getImage(element);
        assertThat(image).isInstanceOf(URL.class).asString().endsWith(type.getName() + ".svg");
        Element svg = parse((URL) image).getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 16 16");
        assertThat(svg.getAttribute("stroke-width")).isEqualTo("1.5");
        assertThat(svg.getAttribute("stroke-linecap")).isEqualTo("round");
        assertThat(colours(svg)).isSubsetOf(PALETTE);
    }

    @Test
    void everyClassHasItsOwnIcon() throws Exception {
        List<String> pictures = new ArrayList<>();
        for (EObject element : ModelWords.emptyElements()) {
            try (InputStream in = ((URL) labels(factory, element).getImage(element)).openStream()) {
                pictures.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(pictures).hasSizeGreaterThan(30);
        assertThat(pictures).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void propertySheetShowsLabelAndTooltipOfEveryFeature(EClass type) {
        EObject element = KeyplanFactory.eINSTANCE.create(type);
        IItemPropertySource source =
                (IItemPropertySource) composed.adapt(element, IItemPropertySource.class);
        List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(element);
        long shown =
                type.getEAllStructuralFeatures().stream().filter(f -> !isContainment(f)).count();
        assertThat(descriptors).hasSize((int) shown);
        for (IItemPropertyDescriptor descriptor : descriptors) {
            var feature = (EStructuralFeature) descriptor.getFeature(element);
            assertThat(descriptor.getDisplayName(element))
                    .isIn(
                            PlanLabels.feature(feature, Locale.ENGLISH),
                            PlanLabels.feature(feature, Locale.CHINESE));
            assertThat(descriptor.getDescription(element))
                    .isIn(
                            PlanLabels.description(feature, Locale.ENGLISH),
                            PlanLabels.description(feature, Locale.CHINESE));
        }
    }

    @Test
    void propertySheetCallsReferencedElementsByTheirLabels() {
        TeamMember owner = KeyplanFactory.eINSTANCE.createTeamMember();
        Opportunity opportunity = KeyplanFactory.eINSTANCE.createOpportunity();
        opportunity.setOwner(owner);
        IItemPropertySource source =
                (IItemPropertySource) composed.adapt(opportunity, IItemPropertySource.class);
        IItemPropertyDescriptor descriptor =
                source.getPropertyDescriptor(
                        opportunity, KeyplanPackage.Literals.OPPORTUNITY__OWNER);
        assertThat(descriptor.getLabelProvider(opportunity).getText(owner)).isEqualTo("未命名的团队成员");
    }

    @Test
    void treeShowsWhatAPlanContainsAndOffersNewChildren() {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.setAccount(KeyplanFactory.eINSTANCE.createAccount());
        ITreeItemContentProvider tree =
                (ITreeItemContentProvider) composed.adapt(plan, ITreeItemContentProvider.class);
        assertThat(tree.getChildren(plan)).isEqualTo(List.of(plan.getAccount()));
        IEditingDomainItemProvider editing =
                (IEditingDomainItemProvider) composed.adapt(plan, IEditingDomainItemProvider.class);
        assertThat(editing.getNewChildDescriptors(plan, null, null)).isNotEmpty();
    }

    @Test
    void viewersHearOfChangesToAnElementWhoseLabelTheyShow() {
        List<Object> heard = new ArrayList<>();
        PlanItemProviderAdapterFactory own = new PlanItemProviderAdapterFactory(Locale.ENGLISH);
        own.addListener(notification -> heard.add(notification.getNotifier()));
        TeamMember member = KeyplanFactory.eINSTANCE.createTeamMember();
        labels(own, member).getText(member);
        member.setName("Wu");
        assertThat(heard).containsExactly(member);
    }

    private static List<String> colours(Element svg) {
        List<String> colours = new ArrayList<>();
        var shapes = svg.getElementsByTagName("*");
        for (int i = 0; i < shapes.getLength(); i++) {
            colours.add(((Element) shapes.item(i)).getAttribute("fill"));
            colours.add(((Element) shapes.item(i)).getAttribute("stroke"));
        }
        return colours;
    }

    private static Document parse(URL url) throws Exception {
        try (InputStream in = url.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static IItemLabelProvider labels(AdapterFactory factory, EObject element) {
        return (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
    }
}
