package juki.registry.rules.duplicate;

/**
 * What one attribute says about two persons (照合結果, shōgō kekka); no value of it is told.
 *
 * @param attribute what was compared
 * @param likeness in which way it agreed or differed
 */
public record Evidence(Attribute attribute, Likeness likeness) {

    /** {@return how far it speaks for one person} */
    public Agreement agreement() {
        return likeness.agreement();
    }

    /** {@return for people, in Japanese: 氏名 一致（異体字）} */
    public String wording() {
        return attribute.wording() + " " + agreement().wording()
                + (agreement() == Agreement.UNKNOWN ? "" : "（" + likeness.wording() + "）");
    }
}
