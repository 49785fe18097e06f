package juki.registry.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Example;

class MarkupTest {
    @Example
    void attributesAreEscaped() {
        assertThat(new Markup().leaf("meta", "content", "\"/><b>'&").finished())
                .isEqualTo("<meta content=\"&quot;/&gt;&lt;b&gt;&#39;&amp;\"/>\n");
    }

    @Example
    void lengthsAreWrittenShort() {
        assertThat(new Markup().leaf("rect", "x", 0.1 + 0.2, "y", -0.001).finished())
                .isEqualTo("<rect x=\"0.3\" y=\"0\"/>\n");
    }

    @Example
    void anElementThatIsNotClosedIsNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Markup().open("p").finished())
                .withMessageContaining("p");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Markup().open("p").close("div"));
        assertThatIllegalStateException().isThrownBy(() -> new Markup().close("p"));
    }

    @Example
    void englishStandsBesideJapaneseWhereThereIsAny() {
        assertThat(new Markup().phrase(new Phrase("転入", "Move-in")).finished())
                .isEqualTo("転入 <span lang=\"en\" class=\"en\">Move-in</span>");
        assertThat(new Markup().label(new Phrase("転入", "")).finished()).isEqualTo("転入");
    }
}
