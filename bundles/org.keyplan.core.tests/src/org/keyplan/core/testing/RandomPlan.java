package org.keyplan.core.testing;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plans that use every feature of the model with any value it allows, texts that are hard on files
 * among them. The same seed makes the same plan.
 */
public final class RandomPlan {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "  leading and trailing  ",
                    "line\nbreak",
                    "carriage\rreturn",
                    "windows\r\nbreak",
                    "\ttab\t",
                    "\n",
                    "<tag attr=\"x\">&amp;</tag>",
                    "]]>",
                    "<![CDATA[x]]>",
                    "<!-- -- -->",
                    "quotes \" and ' and `",
                    "&#10;",
                    "李伟 张敏",
                    "emoji 😀👩‍👩‍👧 flag 🇨🇳",
                    "\u0085 \u2028 \u2029 \u00A0 \uFEFF",
                    "\u007F\u0080\u009F",
                    "\uFFFD\uE000",
                    "עברית \u202E override",
                    "_id #fragment //path",
                    "x".repeat(3000));

    private final Random random;
    private final List<EObject> all = new ArrayList<>();

    private RandomPlan(long seed) {
        random = new Random(seed);
    }

    /** A plan of about the given number of elements. */
    public static AccountPlan of(long seed, int size) {
        RandomPlan maker = new RandomPlan(seed);
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.setAccount(KeyplanFactory.eINSTANCE.createAccount());
        maker.all.add(plan);
        maker.all.add(plan.getAccount());
        for (int attempts = 0; maker.all.size() < size && attempts < size * 5; attempts++) {
            maker.grow();
        }
        maker.all.forEach(maker::fill);
        return plan;
    }

    private void grow() {
        EObject parent = all.get(random.nextInt(all.size()));
        if (EcoreUtil.getRootContainer(parent) != all.get(0) || depth(parent) > 20) {
            return;
        }
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return;
        }
        EReference feature = containments.get(random.nextInt(containments.size()));
        EClass type = feature.getEReferenceType();
        if (!feature.isMany() && parent.eGet(feature) != null || type.isAbstract()) {
            return;
        }
        EObject child = EcoreUtil.create(type);
        if (feature.isMany()) {
            many(parent, feature).add(child);
        } else {
            parent.eSet(feature, child);
        }
        all.add(child);
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject up = element; up != null; up = up.eContainer()) {
            depth++;
        }
        return depth;
    }

    private void fill(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !feature.isChangeable()) {
                continue;
            }
            boolean required = feature.isRequired();
            if (feature instanceof EReference reference && !reference.isContainment()) {
                if (required || random.nextInt(3) > 0) {
                    fillReference(element, reference);
                }
            } else if (feature instanceof EAttribute attribute && random.nextInt(3) > 0) {
                fillAttribute(element, attribute);
            }
        }
    }

    private void fillReference(EObject element, EReference reference) {
        List<EObject> targets =
                all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty()) {
            return;
        }
        if (!reference.isMany()) {
            element.eSet(reference, targets.get(random.nextInt(targets.size())));
            return;
        }
        EList<Object> values = many(element, reference);
        for (int i = random.nextInt(5); i > 0; i--) {
            EObject target = targets.get(random.nextInt(targets.size()));
            if (!values.contains(target)) {
                values.add(target);
            }
        }
    }

    private void fillAttribute(EObject element, EAttribute attribute) {
        if (!attribute.isMany()) {
            Object value = value(attribute);
            element.eSet(attribute, value);
            return;
        }
        EList<Object> values = many(element, attribute);
        for (int i = random.nextInt(5); i > 0; i--) {
            Object value = value(attribute);
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> many(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals()
                    .get(random.nextInt(choice.getELiterals().size()))
                    .getInstance();
        }
        boolean nothing = random.nextInt(8) == 0;
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return nothing ? null : TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == double.class) {
            return number();
        } else if (nothing) {
            return null;
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Double.class) {
            return number();
        } else if (type == LocalDate.class) {
            return LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 28);
        } else if (type == Money.class) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() >> 10, random.nextInt(5));
            return new Money(amount, random.nextBoolean() ? "EUR" : "CNY");
        } else if (type == Integer.class) {
            return integer(attribute);
        }
        throw new IllegalStateException("No values known for " + attribute);
    }

    private Integer integer(EAttribute attribute) {
        if (attribute.getEAttributeType() == KeyplanPackage.Literals.PERCENT) {
            return random.nextInt(101);
        } else if (attribute.getEAttributeType() == KeyplanPackage.Literals.SCORE) {
            return random.nextInt(6);
        }
        return random.nextInt();
    }

    private double number() {
        return random.nextBoolean() ? random.nextGaussian() * 1e6 : random.nextInt(2000);
    }
}
