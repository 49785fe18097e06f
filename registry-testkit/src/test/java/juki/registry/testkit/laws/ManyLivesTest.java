package juki.registry.testkit.laws;

import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The laws of the library's own types, on ten thousand lives each: a vendor's test asks a thousand, and must not fail by chance. */
@Tag("slow")
@SuppressWarnings("ClassCanBeStatic") // A group of jqwik's is an inner class.
class ManyLivesTest {

    private static final int LIVES = 10_000;

    @Group
    @PropertyDefaults(tries = LIVES)
    class OfTheRegister extends InMemoryRegisterTest {}

    @Group
    @PropertyDefaults(tries = LIVES)
    class OfTheFold extends FoldTest {}

    @Group
    @PropertyDefaults(tries = LIVES)
    class OfTheHistory extends ChangeHistoryTest {}

    @Group
    @PropertyDefaults(tries = LIVES)
    class OfTheWrittenForm extends RegistryJsonTest {}

    @Group
    @PropertyDefaults(tries = LIVES)
    class OfTheRuleBook extends StandardBookTest {}
}
