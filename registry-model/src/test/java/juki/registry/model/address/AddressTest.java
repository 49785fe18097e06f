package juki.registry.model.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import juki.registry.codes.InvalidCodeException;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class AddressTest {

    private static final MunicipalityCode TOWN = Samples.TOWN;

    @Property
    void theLotIsTheAddressWithoutItsSupplement(@ForAll Address one, @ForAll Address other) {
        assertThat(one.sameLot(one.withSupplement(AddressSupplement.of("201号室"))))
                .isTrue();
        assertThat(one.sameLot(other))
                .isEqualTo(Address.of(one.municipality(), one.town(), one.lot())
                        .equals(Address.of(other.municipality(), other.town(), other.lot())));
    }

    @Property
    void addressesAreEqualPartByPart(@ForAll Address one, @ForAll Address other) {
        boolean equal = one.sameLot(other)
                && one.supplement().equals(other.supplement())
                && one.postalCode().equals(other.postalCode())
                && one.parts().equals(other.parts());
        assertThat(one.equals(other)).isEqualTo(equal);
        assertThat(one.withPostalCode(PostalCode.of("1000001")))
                .isEqualTo(one.withPostalCode(PostalCode.of("1000001")))
                .hasSameHashCodeAs(one.withPostalCode(PostalCode.of("1000001")));
    }

    @Test
    void anAddressIsPrintedInOneLine() {
        Address address = Address.of(TOWN, "見本町二丁目", "3番地4");
        assertThat(address.text()).isEqualTo("見本町二丁目3番地4");
        assertThat(address.withSupplement(AddressSupplement.of("見本荘201号")).text())
                .isEqualTo("見本町二丁目3番地4　見本荘201号");
    }

    @Test
    void partsAreCountedAsAReaderCounts() {
        assertThat(Address.of(TOWN, "𠮷".repeat(120), "𠮷".repeat(50)).town()).hasSize(240);
        assertThatThrownBy(() -> Address.of(TOWN, "𠮷".repeat(121), "1"))
                .hasMessage("town: must have at most 120 characters");
        assertThatThrownBy(() -> Address.of(TOWN, "見本町", "1".repeat(51)))
                .hasMessage("lot: must have at most 50 characters");
        assertThatThrownBy(() -> Address.of(TOWN, "　", "1")).hasMessage("town: must not be blank");
        assertThatThrownBy(() -> Address.of(TOWN, "見本町", "")).hasMessage("lot: must not be blank");
        assertThat(AddressSupplement.of("号".repeat(300)).text()).hasSize(300);
        assertThatThrownBy(() -> AddressSupplement.of("号".repeat(301)))
                .hasMessage("text: must have at most 300 characters");
        assertThatThrownBy(() -> AddressSupplement.of("")).hasMessage("text: must not be blank");
    }

    @Test
    void aPlaceOutsideIsOfOneOfFourKinds() {
        OutsideAddress domestic = OutsideAddress.domestic(TOWN, "見本町1番地");
        assertThat(domestic.kind()).isEqualTo(Kind.DOMESTIC);
        assertThat(domestic.municipality()).contains(TOWN);
        assertThat(domestic.text()).contains("見本町1番地");
        assertThat(domestic.country()).isEmpty();
        OutsideAddress abroad = OutsideAddress.abroad("ベトナム", "ハノイ");
        assertThat(abroad.kind()).isEqualTo(Kind.ABROAD);
        assertThat(abroad.country()).contains(Country.of("ベトナム"));
        assertThat(abroad.municipality()).isEqualTo(Optional.empty());
        assertThat(OutsideAddress.unknown().kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(OutsideAddress.none().kind()).isEqualTo(Kind.NONE);
        assertThat(OutsideAddress.none()).isNotEqualTo(OutsideAddress.unknown());
        assertThat(domestic)
                .isNotEqualTo(OutsideAddress.domestic(TOWN))
                .isEqualTo(OutsideAddress.domestic(TOWN, "見本町1番地"))
                .hasSameHashCodeAs(OutsideAddress.domestic(TOWN, "見本町1番地"));
        assertThatThrownBy(() -> OutsideAddress.abroad("")).hasMessage("country: must not be blank");
        assertThatThrownBy(() -> OutsideAddress.domestic(TOWN, "号".repeat(301)))
                .hasMessage("text: must have at most 300 characters");
    }

    @Test
    void anAddressCodeHasOneOfTwoForms() {
        AddressCode old = AddressCode.of("12233001002");
        assertThat(old.form()).isEqualTo(AddressCode.Form.ELEVEN_DIGITS);
        AddressCode ofTown = AddressCode.of(TOWN, "0001002");
        assertThat(ofTown.form()).isEqualTo(AddressCode.Form.MUNICIPALITY_AND_TOWN);
        assertThat(ofTown.digits()).isEqualTo("1223350001002");
        assertThat(ofTown)
                .isEqualTo(AddressCode.of("1223350001002"))
                .hasSameHashCodeAs(AddressCode.of("1223350001002"));
        assertThat(old).isNotEqualTo(ofTown);
        for (String wrong : new String[] {"", "122330010020", "1223300100a", "１２２３３００１００２"}) {
            assertThatThrownBy(() -> AddressCode.of(wrong)).hasMessage("digits: must be 11 or 13 digits");
        }
        assertThatThrownBy(() -> AddressCode.of("1223340001002")).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> AddressCode.of(TOWN, "001002")).hasMessage("town: must be seven digits");
    }

    @Test
    void partsAreNotPrintedAndDoNotMoveALot() {
        Address address = Samples.addressInParts();
        assertThat(address.text()).isEqualTo(Samples.address().text());
        assertThat(address.sameLot(Samples.address())).isTrue();
        assertThat(address).isNotEqualTo(Samples.address());
        assertThat(address.withParts(AddressParts.none())).isEqualTo(Samples.address());
        assertThat(Samples.address().parts().isEmpty()).isTrue();
        assertThat(AddressParts.builder().build()).isSameAs(AddressParts.none());
        assertThatThrownBy(() -> AddressParts.builder().prefecture("神奈川県県").build())
                .hasMessage("prefecture: must have at most 4 characters");
        assertThatThrownBy(() -> AddressParts.builder().sortForm("").build()).hasMessage("sortForm: must not be blank");
    }

    @Test
    void aPlaceOutsideMayBeKnownInItsParts() {
        OutsideAddress place = OutsideAddress.domestic(Samples.addressInParts());
        assertThat(place.kind()).isEqualTo(Kind.DOMESTIC);
        assertThat(place.municipality()).contains(TOWN);
        assertThat(place.text()).contains(Samples.address().text());
        assertThat(place.address()).contains(Samples.addressInParts());
        assertThat(place).isNotEqualTo(OutsideAddress.domestic(Samples.address()));
        assertThat(OutsideAddress.domestic(TOWN).address()).isEmpty();
    }

    @Test
    void aCountryHasANameAndPerhapsACode() {
        assertThat(Country.of("VNM", "ベトナム").code()).contains("VNM");
        assertThat(Country.of("VNM", "ベトナム")).isNotEqualTo(Country.of("ベトナム")).hasSameHashCodeAs(Country.of("ベトナム"));
        assertThatThrownBy(() -> Country.of("VN", "ベトナム")).hasMessage("code: must be three capital letters or digits");
        assertThatThrownBy(() -> Country.of("VNM", " ")).hasMessage("country: must not be blank");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> Address.of(TOWN, "見本町", "1\uD842")).hasMessage("lot: has half a character");
    }
}
