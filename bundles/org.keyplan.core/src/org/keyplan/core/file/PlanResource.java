package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.migration.FormatVersion;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * A plan file as EMF sees it. All that protects a plan lives here and not in the callers, so that
 * no EMF tool can go around it: what is loaded has been checked, what is saved has been read back,
 * and a failure leaves the file as it was and the resource empty.
 *
 * <p>EMF's own load and save options are ignored, because some of them would switch the protection
 * off; the options below are the only ones. As with every EMF resource, one thread at a time.
 */
public final class PlanResource extends XMIResourceImpl {

    /** Load option: the {@link LoadLimits} to use instead of the defaults. */
    public static final String OPTION_LIMITS = "org.keyplan.limits";

    /** Save option: the {@link SaveOptions} to use instead of the careful ones. */
    public static final String OPTION_SAVE = "org.keyplan.save";

    private static final LoadReport NEW_PLAN =
            new LoadReport(FormatVersion.CURRENT.toString(), false, false, List.of());

    private final PlanTarget target;
    private LoadLimits limits = LoadLimits.defaults();
    private LoadReport report = NEW_PLAN;
    private Map<EObject, Integer> lines = Map.of();

    PlanResource(URI uri) {
        this(uri, new LocalDisk());
    }

    PlanResource(URI uri, Disk disk) {
        super(uri);
        target = new PlanTarget(this, disk);
        setEncoding("UTF-8");
    }

    /** The plan file that an element belongs to; {@code null} if it is in none. */
    public static PlanResource of(EObject element) {
        return element.eResource() instanceof PlanResource resource ? resource : null;
    }

    /**
     * Line on which an element begins in the file as it was loaded, 1-based; 0 for an element that
     * was added since. After a migration it is the line in the old file.
     */
    public int lineOf(EObject element) {
        return lines.getOrDefault(element, 0);
    }

    /**
     * Whether the plan was made by a newer version of Keyplan: it can be looked at, but saving it
     * is refused because what this version does not know would be lost.
     */
    public boolean isReadOnly() {
        return report.readOnly();
    }

    /** What to know about the file that was loaded; for a new plan nothing. */
    public LoadReport report() {
        return report;
    }

    /**
     * The {@linkplain FileState#fingerprint fingerprint} of the file as it was when this plan was
     * last loaded from it or saved to it; empty if it never was.
     */
    public String knownContent() {
        return target.known();
    }

    /**
     * Says that a person knows of a content that somebody else wrote into the file, and wants the
     * next save to replace it. It is then kept as a backup; any other content is still refused.
     */
    public void acknowledge(String fingerprint) {
        target.acknowledge(fingerprint);
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    protected boolean useIDAttributes() {
        return false;
    }

    @Override
    protected boolean assignIDsWhileLoading() {
        return false;
    }

    /**
     * Loads from the resource's URI.
     *
     * @throws PlanFileException if it is not a plan that can be opened; the resource is then empty
     *     and not loaded, and has the problem among its errors
     */
    @Override
    public void load(Map<?, ?> options) throws IOException {
        try {
            super.load(options);
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw failed(unreadable(e));
        }
    }

    /** EMF by itself would call a half-loaded resource loaded. */
    private PlanFileException failed(PlanFileException problem) {
        unload();
        getErrors().add(problem);
        return problem;
    }

    private PlanFileException unreadable(IOException e) {
        boolean missing = e instanceof FileNotFoundException || e instanceof NoSuchFileException;
        boolean absent = missing && !target.exists();
        return new PlanFileException(
                getURI(), Problem.of(absent ? Kind.NOT_FOUND : Kind.NOT_READABLE).causedBy(e));
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        limits =
                options != null && options.get(OPTION_LIMITS) instanceof LoadLimits given
                        ? given
                        : LoadLimits.defaults();
        try {
            byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
            if (bytes.length > limits.maxBytes()) {
                throw new Problem.Found(Problem.of(Kind.TOO_LARGE, limits.maxBytes()));
            }
            fill(bytes);
            target.loaded(bytes);
        } catch (Problem.Found found) {
            throw failed(new PlanFileException(getURI(), found.problem()));
        } catch (IOException e) {
            throw failed(unreadable(e));
        } catch (RuntimeException e) {
            unload();
            throw e;
        }
    }

    private void fill(byte[] bytes) {
        boolean before = isLoading;
        isLoading = true;
        try {
            PlanReader.Result result = PlanReader.read(bytes, this, limits);
            report = result.report();
            lines = result.lines();
        } finally {
            isLoading = before;
        }
    }

    /**
     * What would be loaded from these bytes, in a resource of its own that has nothing to do with
     * the file.
     *
     * @throws Problem.Found at the first problem
     */
    PlanResource copyFrom(byte[] bytes) {
        PlanResource copy = new PlanResource(getURI());
        copy.limits = limits;
        copy.fill(bytes);
        return copy;
    }

    @Override
    public void doLoad(InputSource source, Map<?, ?> options) throws IOException {
        if (source.getByteStream() != null) {
            doLoad(source.getByteStream(), options);
        } else if (source.getCharacterStream() != null) {
            doLoad(new ByteArrayInputStream(utf8(source.getCharacterStream())), options);
        } else {
            throw new PlanFileException(getURI(), Problem.of(Kind.NOT_READABLE));
        }
    }

    private static byte[] utf8(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doLoad(Node node, Map<?, ?> options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(node), new StreamResult(out));
        } catch (TransformerException e) {
            throw new PlanFileException(getURI(), Problem.of(Kind.NOT_READABLE).causedBy(e));
        }
        doLoad(new ByteArrayInputStream(out.toByteArray()), options);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        report = NEW_PLAN;
        lines = Map.of();
        target.forget();
    }

    /**
     * Saves to the resource's URI. A file is replaced atomically with backups; anything else gets
     * the proven bytes in one write. Nothing is written if nothing has changed.
     *
     * @throws PlanFileException if it was not saved; the file then has its previous content
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        SaveOptions decision =
                options != null && options.get(OPTION_SAVE) instanceof SaveOptions given
                        ? given
                        : SaveOptions.careful();
        try {
            target.save(proven(), decision);
            setModified(false);
        } catch (Problem.Found found) {
            throw new PlanFileException(getURI(), found.problem());
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(provenForStream());
    }

    @Override
    public void doSave(Writer writer, Map<?, ?> options) throws IOException {
        writer.write(new String(provenForStream(), StandardCharsets.UTF_8));
    }

    private byte[] provenForStream() throws PlanFileException {
        try {
            return proven();
        } catch (Problem.Found found) {
            throw new PlanFileException(getURI(), found.problem());
        }
    }

    /**
     * Not supported: a document in memory has none of the protection that a plan file has.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public Document save(
            Document document, Map<?, ?> options, org.eclipse.emf.ecore.xmi.DOMHandler handler) {
        throw new UnsupportedOperationException("save a plan to a stream instead");
    }

    private byte[] proven() {
        if (isReadOnly()) {
            throw new Problem.Found(Problem.of(Kind.MADE_BY_NEWER_VERSION, report.version()));
        }
        return PlanWriter.verified(this);
    }
}
