package org.keyplan.bench;

import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.PlanSummary;
import org.keyplan.documents.portfolio.Portfolio;
import org.keyplan.documents.portfolio.PortfolioFormat;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.ValidationResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The full edition of a plan in each format, from the validated plan to the file, with no more
 * memory than a small machine has; and a portfolio of as many plans as people.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class DocumentBenchmark {

    /** The plans of a portfolio are small, so that its own work shows. */
    private static final int PEOPLE_OF_PORTFOLIO = 10;

    @Param({"30", "1000"})
    public int people;

    private ValidationResult result;
    private Portfolio portfolio;

    /** Makes the plan and the portfolio, and validates them. */
    @Setup
    public void open() {
        result = validated(SyntheticPlan.ofPeople(people));
        PlanSummary row =
                PlanSummary.of(
                        "a.keyplan",
                        validated(SyntheticPlan.ofPeople(PEOPLE_OF_PORTFOLIO)),
                        Locale.ENGLISH);
        List<PlanSummary> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(row);
        }
        portfolio = new Portfolio(SyntheticPlan.AS_OF, rows, List.of());
    }

    private static ValidationResult validated(AccountPlan plan) {
        return PlanValidator.standard().validate(plan, SyntheticPlan.AS_OF);
    }

    private int write(DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentOptions options = DocumentOptions.in(Locale.ENGLISH);
        format.write(PlanDocument.of(result, options, List.of(format)), out);
        return out.size();
    }

    private int write(PortfolioFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(portfolio, Locale.ENGLISH, Paper.A4, out);
        return out.size();
    }

    @Benchmark
    public int html() throws IOException {
        return write(DocumentFormat.HTML);
    }

    @Benchmark
    public int docx() throws IOException {
        return write(DocumentFormat.DOCX);
    }

    @Benchmark
    public int xlsx() throws IOException {
        return write(DocumentFormat.XLSX);
    }

    @Benchmark
    public int pdf() throws IOException {
        return write(DocumentFormat.PDF);
    }

    @Benchmark
    public int pptx() throws IOException {
        return write(DocumentFormat.PPTX);
    }

    @Benchmark
    public int md() throws IOException {
        return write(DocumentFormat.MD);
    }

    @Benchmark
    public int portfolioHtml() throws IOException {
        return write(PortfolioFormat.HTML);
    }

    @Benchmark
    public int portfolioXlsx() throws IOException {
        return write(PortfolioFormat.XLSX);
    }
}
