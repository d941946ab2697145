package org.keyplan.documents.sheet;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.ValidationResult;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A plan as tables, each sheet for those sections of a document whose facts it holds. */
public final class PlanSheets {

    private static final Texts MISSING = Texts.of(DocumentContext.class, "documents");

    private static final Set<Edition> INTERNAL = EnumSet.of(Edition.FULL, Edition.REVIEW);
    private static final Set<Edition> SHORT =
            EnumSet.of(Edition.FULL, Edition.REVIEW, Edition.ONE_PAGE);
    private static final Set<Edition> SHOWN =
            EnumSet.of(Edition.FULL, Edition.REVIEW, Edition.CUSTOMER);

    private static final Author OVERVIEW =
            new Author(
                    EnumSet.allOf(Edition.class),
                    List.of("summary", "profile"),
                    OverviewSheet::write);
    private static final Author FINDINGS =
            new Author(INTERNAL, List.of("findings"), FindingsSheet::write);

    private static final List<Author> ALL =
            List.of(
                    OVERVIEW,
                    new Author(SHOWN, List.of("organisation", "people"), PeopleSheets::people),
                    new Author(INTERNAL, List.of("influence"), PeopleSheets::influence),
                    new Author(INTERNAL, List.of("influence", "team"), CoverageSheet::write),
                    new Author(
                            EnumSet.allOf(Edition.class),
                            List.of("opportunities"),
                            OpportunitiesSheet::write),
                    new Author(
                            EnumSet.allOf(Edition.class), List.of("actions"), WorkSheets::actions),
                    new Author(INTERNAL, List.of("whitespace"), WorkSheets::whitespace),
                    new Author(SHORT, List.of("risks"), WorkSheets::risks),
                    FINDINGS);

    /**
     * Who writes a sheet.
     *
     * @param editions that have it
     * @param sections of a document; the sheet is wanted if one of them is
     */
    private record Author(
            Set<Edition> editions, List<String> sections, Function<SheetContext, Sheet> write) {}

    private PlanSheets() {}

    /**
     * The tables about a validated plan for those whom the edition is for. Belongs to the plan's
     * thread; what is returned does not.
     *
     * @param content what the document says of itself
     */
    public static Workbook of(ValidationResult result, DocumentOptions options, Document content) {
        SheetContext context = SheetContext.of(result, options);
        List<Sheet> sheets =
                ordered(options.edition()).stream()
                        .filter(author -> author.editions().contains(options.edition()))
                        .filter(author -> author.sections().stream().anyMatch(options::wants))
                        .map(author -> written(author, context))
                        .filter(Objects::nonNull)
                        .toList();
        return new Workbook(
                options.locale(),
                options.paper(),
                result.asOf(),
                content.title(),
                content.subtitle(),
                // A file needs a sheet, even if none of those wanted has anything to say.
                sheets.isEmpty() ? List.of(OverviewSheet.nothing(context)) : sheets,
                labels(content, options.locale()));
    }

    private static Workbook.Labels labels(Document content, Locale locale) {
        return new Workbook.Labels(
                content.labels().confidential(),
                content.labels().page(),
                new SheetWords(locale).text("cut", "{0}"));
    }

    /** A review begins with what was found. */
    private static List<Author> ordered(Edition edition) {
        if (edition != Edition.REVIEW) {
            return ALL;
        }
        return ALL.stream()
                .sorted((one, other) -> Boolean.compare(rank(one), rank(other)))
                .toList();
    }

    private static boolean rank(Author author) {
        return author != OVERVIEW && author != FINDINGS;
    }

    private static Sheet written(Author author, SheetContext context) {
        Sheet sheet = author.write().apply(context);
        if (!sheet.rows().isEmpty()) {
            return sheet;
        }
        if (!context.options().sayMissing() || context.forCustomer()) {
            return null;
        }
        String missing =
                MISSING.get(context.options().locale(), "missing." + author.sections().get(0));
        return new Sheet(
                sheet.id(), sheet.name(), sheet.title(), missing, true, 0, List.of(), List.of());
    }
}
