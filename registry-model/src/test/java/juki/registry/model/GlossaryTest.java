package juki.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code say the same words. */
class GlossaryTest {

    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| `([A-Za-z_.]+)` \\| ([TFE]) \\| ([^|]+) \\|");

    private record Row(String japanese, String reading, String identifier, String kind) {}

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("GLOSSARY.md"), StandardCharsets.UTF_8).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    private static List<JavaClass> exported(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(GlossaryTest::isExported)
                        .toList();
    }

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().endsWith(".value")
                && !type.getSimpleName().startsWith("Immutable")
                && type.getEnclosingClass().map(GlossaryTest::isExported).orElse(true);
    }

    private static String nameOf(JavaClass type) {
        return type.getEnclosingClass()
                .map(outer -> outer.getSimpleName() + "." + type.getSimpleName())
                .orElse(type.getSimpleName());
    }

    private static Set<String> identifiers(String kind) throws IOException {
        return rows().stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::identifier)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPublicTypeHasATerm() throws IOException {
        List<String> types = exported("juki.registry.model", "juki.registry.codes").stream()
                .map(GlossaryTest::nameOf)
                .filter(name -> !name.endsWith(".Builder") && !name.endsWith(".Cases"))
                .toList();
        assertThat(types).hasSizeGreaterThan(110);
        assertThat(identifiers("T")).containsAll(types);
    }

    @Test
    void everyTypeOfTheGlossaryExists() throws IOException {
        List<String> types = exported("juki.registry.model", "juki.registry.codes").stream()
                .map(GlossaryTest::nameOf)
                .toList();
        assertThat(types).containsAll(identifiers("T"));
    }

    @Test
    void everyPropertyOfTheGlossaryExists() throws IOException {
        Set<String> properties = exported("juki.registry.model").stream()
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        assertThat(properties).containsAll(identifiers("F"));
    }

    @Test
    void everyConstantOfTheGlossaryExists() throws IOException {
        Set<String> constants = exported("juki.registry.model").stream()
                .filter(JavaClass::isEnum)
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
        assertThat(constants).containsAll(identifiers("E"));
    }

    @Test
    void noTermHasTwoIdentifiersAndNoIdentifierTwoTerms() throws IOException {
        assertThat(rows()).extracting(Row::japanese).doesNotHaveDuplicates();
        assertThat(rows()).extracting(Row::identifier).doesNotHaveDuplicates();
    }

    /** A row that the pattern does not understand would be left out of every comparison. */
    @Test
    void everyRowIsUnderstood() throws IOException {
        long written = Files.readAllLines(Path.of("GLOSSARY.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("`") && line.startsWith("|"))
                .count();
        assertThat(rows()).hasSize((int) written).hasSizeGreaterThan(90);
    }

    @Test
    void everyTypeSaysItsTermInItsDocumentation() throws IOException {
        for (Row row : rows()) {
            Optional<Path> source = sourceOf(row.identifier());
            if (row.kind().equals("T") && source.isPresent()) {
                assertThat(Files.readString(source.get(), StandardCharsets.UTF_8))
                        .as(row.identifier())
                        .contains(row.japanese().replaceAll("（.*）", ""));
            }
        }
    }

    private static Optional<Path> sourceOf(String type) throws IOException {
        for (Path module : List.of(Path.of(""), Path.of("..", "registry-codes"))) {
            try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
                Optional<Path> source =
                        sources.filter(path -> path.endsWith(type + ".java")).findFirst();
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }
}
