package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.StickyNote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Notes on diagrams in plan files, and files from before there were any. */
class NotesInFilesTest extends PlanFolder {
    private static final String NAME = "Northern Cement 2026";

    private String old() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("plan-before-notes.keyplan")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, text);
            return text;
        }
    }

    @Test
    void aFileFromBeforeThereWereNotesIsOpenedAndSavedAsItWas() throws IOException {
        String old = old();
        AccountPlan plan = PlanFiles.load(file);

        Diagram chart = plan.getDiagrams().get(0);
        assertThat(PlanResource.of(plan).report().migrated()).isFalse();
        assertThat(chart.getNodes()).hasSize(2);
        assertThat(chart.getBends()).hasSize(1);
        assertThat(chart.getStickyNotes()).isEmpty();

        plan.setName("Renamed");
        PlanFiles.save(plan, file);
        assertThat(old).contains("name=\"" + NAME + "\"");
        assertThat(Files.readString(file)).isEqualTo(old.replace(NAME, "Renamed"));
    }

    @Test
    void notesSurviveSavingAndTakenAwayAgainLeaveNothing() throws IOException {
        String old = old();
        AccountPlan plan = PlanFiles.load(file);
        plan.getDiagrams().get(0).getStickyNotes().addAll(List.of(note(), lines()));
        PlanFiles.save(plan, file);

        AccountPlan read = PlanFiles.load(file);
        List<StickyNote> notes = read.getDiagrams().get(0).getStickyNotes();
        assertThat(notes).hasSize(2);
        assertThat(notes.get(0).getText()).isNull();
        assertThat(notes.get(0).getWidth()).isNull();
        assertThat(notes.get(1).getText()).isEqualTo("先问李伟\n\n  who <signs> & \"when\"");
        assertThat(notes.get(1).getX()).isEqualTo(12.5);
        assertThat(notes.get(1).getHeight()).isEqualTo(90.0);
        String id = PlanResource.of(plan).getID(plan.getDiagrams().get(0).getStickyNotes().get(1));
        assertThat(PlanResource.of(read).getID(notes.get(1))).isEqualTo(id);

        notes.clear();
        PlanFiles.save(read, file);
        assertThat(Files.readString(file)).isEqualTo(old);
    }

    private static StickyNote note() {
        return KeyplanFactory.eINSTANCE.createStickyNote();
    }

    private static StickyNote lines() {
        StickyNote note = note();
        note.setText("先问李伟\n\n  who <signs> & \"when\"");
        note.setX(12.5);
        note.setY(7);
        note.setHeight(90.0);
        return note;
    }
}
