package org.keyplan.ui.diagrams;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.image.Images;
import org.keyplan.viewpoint.description.Tool;

import java.util.Map;
import java.util.Optional;

/** The icons of tools that make elements: those of the elements, where these are all alike. */
final class ToolIcons {
    private static final Map<String, EClass> ELEMENTS =
            Map.of(
                    "NewUnit", KeyplanPackage.Literals.ORGANIZATION_UNIT,
                    "NewPerson", KeyplanPackage.Literals.STAKEHOLDER,
                    "NewTeamMember", KeyplanPackage.Literals.TEAM_MEMBER,
                    "NewOpportunity", KeyplanPackage.Literals.OPPORTUNITY,
                    "NewCompetitor", KeyplanPackage.Literals.COMPETITOR);

    private static final Map<String, String> OTHERS =
            Map.of(
                    "NewVacancy", "tool-vacancy",
                    "AddEverybody", "tool-everybody",
                    "NewGoal", "tool-goal",
                    "NewPressure", "tool-pressure",
                    "NewInitiative", "tool-initiative",
                    "NewObstacle", "tool-obstacle",
                    "NewSolution", "tool-solution");

    private ToolIcons() {}

    /** Nothing for lines, which are best told apart by how they look on the sheet. */
    static Optional<ImageDescriptor> of(Tool tool) {
        EClass element = ELEMENTS.get(tool.name());
        return element == null
                ? Optional.ofNullable(OTHERS.get(tool.name())).map(Images::descriptor)
                : Optional.of(Images.elementDescriptor(element));
    }
}
