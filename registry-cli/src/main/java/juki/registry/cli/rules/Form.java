package juki.registry.cli.rules;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Forms in which rules are written out (出力形式). */
enum Form {
    /** Columns that line up on a terminal. */
    TEXT,
    /** A JSON array, one object on each line. */
    JSON,
    /** A table in Markdown. */
    MARKDOWN;

    /** The form named by an option. */
    static final class Named implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            for (Form form : values()) {
                if (form.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return form;
                }
            }
            throw new TypeConversionException("there are text, json and markdown");
        }
    }
}
