package juki.registry.rules.codes;

import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changes of the resident record code. */
class CodeRulesTest {

    @Nested
    class CodeChangeIsRequested {
        @Test
        void objectsWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio().codeChange(TARO, Optional.empty())))
                    .contains("CODE-001");
        }

        @Test
        void isSilentOnARequest() {
            assertThat(objections(Filing.requested().codeChange(TARO, Optional.empty())))
                    .doesNotContain("CODE-001");
        }
    }

    @Nested
    class NewCodeWasNeverUsed {
        @Test
        void objectsToTheCodeOfAnother() {
            assertThat(objections(Filing.requested().codeChange(TARO, Optional.of(code(5)))))
                    .contains("CODE-002");
        }

        @Test
        void objectsToTheCodeOfARemovedRecord() {
            assertThat(objections(Filing.requested().codeChange(TARO, Optional.of(code(15)))))
                    .contains("CODE-002");
        }

        @Test
        void objectsToOnesOwnFormerCode() {
            assertThat(objections(
                            Filing.requested().codeChange(TARO, Optional.of(code(1))),
                            after(register(), Filing.requested().codeChange(TARO, Optional.empty()))))
                    .contains("CODE-002");
        }

        @Test
        void isSilentOnACodeNobodyHad() {
            assertThat(objections(Filing.requested().codeChange(TARO, Optional.of(code(40)))))
                    .doesNotContain("CODE-002");
        }

        @Test
        void isSilentWhereTheCodeIsStillToBeDrawn() {
            assertThat(objections(Filing.requested().codeChange(TARO, Optional.empty())))
                    .doesNotContain("CODE-002");
        }
    }
}
