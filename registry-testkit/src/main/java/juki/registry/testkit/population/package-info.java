/**
 * Towns (市町村, shichōson) with real figures and invented residents.
 *
 * <p>A municipality's <em>figures</em> are published ones: how many Japanese and foreign residents it had on 1 January of a
 * year, the names of its towns, how many persons share a home there, how old the nation is, whom people live with, how often
 * they move, bear children and die. Its <em>residents</em> are invented: nobody in a {@link
 * juki.registry.testkit.population.TownBlueprint} exists. {@link juki.registry.testkit.population.TownPlan} says which
 * municipality, year and seed; the same plan always gives the same town, on every machine and Java version, because every
 * draw goes through {@link juki.registry.testkit.population.Chance}.
 *
 * <p>The tables come with the jar: published ones beside this package, with their source and licence in {@code
 * META-INF/NOTICE}; parameters that had to be invented, because no figure was at hand, in the folder {@code invented}. The
 * two are never mixed in one file.
 */
@NullMarked
package juki.registry.testkit.population;

import org.jspecify.annotations.NullMarked;
