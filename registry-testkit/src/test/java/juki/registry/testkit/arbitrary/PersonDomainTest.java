package juki.registry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.function.Predicate;
import juki.registry.model.person.PersonName;
import net.jqwik.api.Example;

/** That a name which breaks something shrinks to the character that does. */
class PersonDomainTest {

    /** As long as names that nobody could look through. */
    private static final int LONG = 20;

    private static PersonName smallest(Predicate<String> wrong) {
        return Shrunk.of(
                PersonDomain.names(),
                name -> name.text().length() >= LONG && wrong.test(name.text()),
                name -> wrong.test(name.text()));
    }

    @Example
    void nameThatAnEncodingLosesShrinksToTheCharacter() {
        Charset shiftJis = Charset.forName("windows-31j");
        String name = smallest(text -> !shiftJis.newEncoder().canEncode(text)).text();

        assertThat(name.codePoints().filter(c -> !shiftJis.newEncoder().canEncode(Character.toString(c))))
                .hasSize(1);
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(4);
    }

    @Example
    void nameWithACharacterOfFourBytesShrinksToIt() {
        String name =
                smallest(text -> text.codePoints().anyMatch(c -> c > 0xFFFF)).text();

        assertThat(name.codePoints().filter(c -> c > 0xFFFF)).hasSize(1);
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(4);
    }
}
