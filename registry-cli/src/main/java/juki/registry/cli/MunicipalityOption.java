package juki.registry.cli;

import java.util.Optional;
import juki.registry.codes.CodeFault;
import juki.registry.codes.MunicipalityCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a municipality code from the command line, and says in words what is wrong with it. */
public final class MunicipalityOption implements ITypeConverter<MunicipalityCode> {

    /** Made by the command line. */
    public MunicipalityOption() {}

    @Override
    public MunicipalityCode convert(String text) {
        Optional<CodeFault> fault = MunicipalityCode.faultIn(text);
        if (fault.isPresent()) {
            throw new TypeConversionException(
                    fault.get() == CodeFault.WRONG_CHECK_DIGIT
                            ? "the last digit of " + text + " is not the check digit of the five before it"
                            : "a municipality code has six digits, the first two a prefecture's from 01 to 47");
        }
        return MunicipalityCode.of(text);
    }
}
