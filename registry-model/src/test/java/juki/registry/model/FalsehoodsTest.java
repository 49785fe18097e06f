package juki.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of falsehoods and the code say the same: whatever it names exists, and no package is without its falsehoods. */
class FalsehoodsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (F-\\d{3}) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ((?:`[A-Za-z_.]+`(?:, )?)+) \\|");
    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Za-z_.]+)`");
    private static final JavaClasses CODE =
            new ClassFileImporter().importPackages("juki.registry.model", "juki.registry.codes");

    private record Falsehood(String section, String id, String belief, String source, List<String> identifiers) {}

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("FALSEHOODS.md"), StandardCharsets.UTF_8);
    }

    private static List<Falsehood> falsehoods() throws IOException {
        List<Falsehood> falsehoods = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (row.matches()) {
                falsehoods.add(new Falsehood(
                        section,
                        row.group(1),
                        row.group(2),
                        row.group(4),
                        IDENTIFIER
                                .matcher(row.group(5))
                                .results()
                                .map(one -> one.group(1))
                                .toList()));
            }
        }
        return falsehoods;
    }

    /** Types by their names, and members, constants and inner types after a dot; the tests of inner classes after their file. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : CODE) {
            String path =
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            String file = path.split("\\.", 2)[0];
            names.add(path);
            for (JavaMember member : type.getMembers()) {
                names.add(path + "." + member.getName());
                names.add(file + "." + member.getName());
            }
        }
        return names;
    }

    @Test
    void everyRowIsUnderstoodAndNumberedOnce() throws IOException {
        long written = lines().stream().filter(line -> line.startsWith("| F")).count();
        assertThat(falsehoods()).hasSize((int) written).hasSizeGreaterThan(90);
        assertThat(falsehoods()).extracting(Falsehood::id).isSorted().doesNotHaveDuplicates();
        assertThat(falsehoods()).extracting(Falsehood::belief).doesNotHaveDuplicates();
    }

    @Test
    void everyIdentifierExists() throws IOException {
        Set<String> names = names();
        for (Falsehood one : falsehoods()) {
            assertThat(one.identifiers()).as(one.id()).isNotEmpty().allMatch(names::contains);
        }
    }

    @Test
    void everySourceIsOfAKindThatCanBeLookedUp() throws IOException {
        assertThat(falsehoods())
                .extracting(Falsehood::source)
                .allSatisfy(source -> assertThat(source)
                        .matches(
                                "(Spec \\d+(\\.\\d+)*|Ref|custom|(Act|Civil Code|Ordinance) Art\\. [0-9-]+( item [0-9-]+)?)"
                                        + "(; Ref)?"));
    }

    /** Whoever adds a package is asked what is commonly believed of it, and wrong. */
    @Test
    void everyPackageHasItsFalsehoodsAndEverySectionItsPackage() throws IOException {
        Set<String> packages = Stream.concat(
                        CODE.stream()
                                .map(JavaClass::getPackageName)
                                .filter(name -> name.startsWith("juki.registry.model."))
                                .map(name -> name.substring("juki.registry.model.".length()))
                                .filter(name -> !name.equals("value")),
                        Stream.of("codes"))
                .collect(Collectors.toSet());
        assertThat(falsehoods().stream().map(Falsehood::section).collect(Collectors.toSet()))
                .isEqualTo(packages);
    }
}
