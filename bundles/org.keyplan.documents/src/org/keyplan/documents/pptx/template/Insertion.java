package org.keyplan.documents.pptx.template;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.pptx.SlidePainter;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.DeckSections;
import org.keyplan.documents.slide.Slide;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.documents.template.SlideTags;
import org.keyplan.documents.template.TemplateTags;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts slides and diagrams into the places that a template has for them. */
final class Insertion {

    private final XMLSlideShow show;

    /**
     * @throws IllegalArgumentException if the presentation has no layouts, without which there can
     *     be no slides
     */
    Insertion(XMLSlideShow show) {
        this.show = show;
        if (show.getSlideMasters().stream().allMatch(m -> m.getSlideLayouts().length == 0)) {
            throw new IllegalArgumentException("No layouts");
        }
    }

    /**
     * Inserts what a deck says.
     *
     * @param bare indexes of slides that give way to what they stand for
     * @param telling whether the template begins the presentation itself
     */
    void write(Deck deck, List<SlideMarker.Spot> spots, Set<Integer> bare, boolean telling) {
        SlidePainter painter = new SlidePainter(show, deck);
        List<XSLFSlide> own = List.copyOf(show.getSlides());
        Set<Slide> used = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean placed = spots.stream().anyMatch(spot -> SlideTags.isSection(spot.tag()));
        int position = 0;
        for (int i = 0; i < own.size(); i++) {
            int index = i;
            position++;
            for (SlideMarker.Spot spot : spots.stream().filter(s -> s.slide() == index).toList()) {
                if (SlideTags.isDiagram(spot.tag())) {
                    diagram(painter, deck, own.get(i), spot);
                    continue;
                }
                for (Slide slide : deck.slides()) {
                    if (isMeant(slide, spot.tag()) && used.add(slide)) {
                        show.setSlideOrder(painter.add(slide), position++);
                    }
                }
                find(own.get(i), spot.shape()).ifPresent(Insertion::removeIfEmpty);
            }
            if (bare.contains(i)) {
                show.removeSlide(show.getSlides().indexOf(own.get(i)));
                position--;
            }
        }
        if (!placed) {
            deck.slides().stream()
                    .filter(slide -> !telling || slide.kind() != Kind.TITLE)
                    .forEach(painter::add);
        }
    }

    private static boolean isMeant(Slide slide, String tag) {
        return tag.equals(TemplateTags.SECTIONS)
                ? slide.kind() != Kind.TITLE
                : DeckSections.ids().stream()
                        .filter(id -> tag.equals(TemplateTags.key(TemplateTags.SECTION + id)))
                        .anyMatch(id -> DeckSections.tells(slide, id));
    }

    /** The diagram stands where the box of its tag stood; without one, nothing stands there. */
    private static void diagram(
            SlidePainter painter, Deck deck, XSLFSlide slide, SlideMarker.Spot spot) {
        Optional<XSLFShape> box = find(slide, spot.shape());
        if (box.isPresent() && box.get().getAnchor() != null) {
            deck.diagram(SlideTags.topic(spot.tag()))
                    .ifPresent(diagram -> painter.draw(slide, diagram, box.get().getAnchor()));
            slide.removeShape(box.get());
        }
    }

    private static Optional<XSLFShape> find(XSLFShapeContainer shapes, int number) {
        for (XSLFShape shape : shapes.getShapes()) {
            if (shape.getShapeId() == number) {
                return Optional.of(shape);
            }
            if (shape instanceof XSLFGroupShape group) {
                Optional<XSLFShape> within = find(group, number);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /** A text box that had nothing but the tag goes with it. */
    private static void removeIfEmpty(XSLFShape shape) {
        if (shape instanceof XSLFTextShape text && text.getText().isBlank()) {
            shape.getParent().removeShape(shape);
        }
    }
}
