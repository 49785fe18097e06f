package juki.registry.testkit.laws;

import juki.registry.rules.RuleBook;
import net.jqwik.api.PropertyDefaults;

/** The library's own book keeps the laws of rule books. */
@PropertyDefaults(tries = 60)
class StandardBookTest implements RuleBookLaws {

    @Override
    public RuleBook book() {
        return RuleBook.standard();
    }
}
