/**
 * Lives and values as arbitraries of jqwik (jqwik用の生成): one domain for each area, and a supplier for each value asked for by
 * its type.
 *
 * <pre>{@code
 * @Property
 * void ourRegisterTakesEveryLife(@ForAll(supplier = LifeSupplier.class) Life life) { … }
 *
 * @Property
 * @Domain(DateDomain.class)
 * void ourFormKeepsEveryDate(@ForAll RegisterDate date) { … }
 * }</pre>
 *
 * <p>The values are those of {@link juki.registry.testkit.value} and {@link juki.registry.testkit.life}; here they only learn to
 * shrink: values toward the plainest, lives toward the few changes that matter. Needs jqwik 1.9.3.
 */
@NullMarked
package juki.registry.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
