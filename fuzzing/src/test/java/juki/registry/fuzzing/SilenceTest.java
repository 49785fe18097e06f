package juki.registry.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That a refusal which repeats what it reads is found out, and one that only sounds like it is not. */
class SilenceTest {

    @Test
    void objectsToARefusalThatRepeatsTheText() {
        assertThatThrownBy(() -> Silence.require("住基　太郎", text -> Optional.of("text: not a name: " + text)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not repeat");
    }

    @Test
    void acceptsAWordThatIsInTheMessageAnyway() {
        assertThatCode(() -> Silence.require("digits", text -> Optional.of("text: must be eleven digits")))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsSilence() {
        assertThatCode(() -> Silence.require("住基　太郎", text -> Optional.of("text: has a control character")))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsWhatIsTaken() {
        assertThatCode(() -> Silence.require("住基　太郎", text -> Optional.empty())).doesNotThrowAnyException();
    }
}
