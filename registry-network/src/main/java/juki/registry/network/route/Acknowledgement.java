package juki.registry.network.route;

import juki.registry.codes.MunicipalityCode;
import juki.registry.network.notice.IdentityNotice;

/**
 * Acknowledgement of a notice (受領の確認): the hop that gives it has stored the notice, and whoever sent it need not send it again.
 *
 * @param sender the municipality whose notice it is
 * @param number the sender's number of the notice
 */
public record Acknowledgement(MunicipalityCode sender, long number) {

    /**
     * The acknowledgement of a notice.
     *
     * @param notice the notice
     * @return its acknowledgement
     */
    public static Acknowledgement of(IdentityNotice notice) {
        return new Acknowledgement(notice.sender(), notice.number().value());
    }
}
