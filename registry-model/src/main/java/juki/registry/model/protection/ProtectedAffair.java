package juki.registry.model.protection;

import java.util.Set;

/**
 * Affair to protect (支援措置の対象事務, shien sochi no taishō jimu), as applicants tick it on the form.
 *
 * <p>Which office holds the present address and which a former one changes with every move, and several may be the same. So an
 * affair protects its operations here wherever the form places it: a copy refused once too often can be released after an
 * examination, one that was issued cannot be taken back.
 *
 * <p>Source: standard specification 3.4.
 */
public enum ProtectedAffair {
    /** Inspection of the list, present address (住民基本台帳の閲覧・現住所). */
    INSPECTION_PRESENT_ADDRESS,
    /** Copies of the record, present address (住民票の写し等・現住所). */
    COPY_PRESENT_ADDRESS,
    /** Copies of the record or removed record, former address (住民票の写し等・前住所). */
    COPY_FORMER_ADDRESS,
    /** The appendix of the present family register (戸籍の附票の写し・現本籍). */
    APPENDIX_PRESENT_REGISTER,
    /** The appendix of the register before (戸籍の附票の写し・前本籍). */
    APPENDIX_FORMER_REGISTER,
    /** The appendices of registers before that (戸籍の附票の写し・前々本籍等). */
    APPENDIX_EARLIER_REGISTERS;

    /** {@return the operations that may not be done without an examination} */
    public Set<Operation> operations() {
        return switch (this) {
            case INSPECTION_PRESENT_ADDRESS -> Set.of(Operation.INSPECTION);
            case COPY_PRESENT_ADDRESS, COPY_FORMER_ADDRESS ->
                Set.of(Operation.CERTIFICATE, Operation.CONVENIENCE_STORE_CERTIFICATE);
            case APPENDIX_PRESENT_REGISTER, APPENDIX_FORMER_REGISTER, APPENDIX_EARLIER_REGISTERS ->
                Set.of(Operation.APPENDIX_COPY);
        };
    }
}
