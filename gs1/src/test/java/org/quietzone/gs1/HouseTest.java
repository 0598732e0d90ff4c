package org.quietzone.gs1;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md for the module gs1: which room may import which, and what no room may do. */
@AnalyzeClasses(packages = "org.quietzone.gs1", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_WHAT_THE_HOUSE_ALLOWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("front door")
            .definedBy("org.quietzone.gs1")
            .layer("fault")
            .definedBy("org.quietzone.gs1.fault")
            .layer("prefix")
            .definedBy("org.quietzone.gs1.prefix")
            .layer("check")
            .definedBy("org.quietzone.gs1.check")
            .layer("dictionary")
            .definedBy("org.quietzone.gs1.dictionary")
            .layer("element")
            .definedBy("org.quietzone.gs1.element")
            .layer("link")
            .definedBy("org.quietzone.gs1.link")
            .layer("epc")
            .definedBy("org.quietzone.gs1.epc")
            .layer("application")
            .definedBy("org.quietzone.gs1.application")
            .whereLayer("front door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("fault")
            .mayNotAccessAnyLayer()
            .whereLayer("prefix")
            .mayNotAccessAnyLayer()
            .whereLayer("check")
            .mayOnlyAccessLayers("fault", "prefix")
            .whereLayer("dictionary")
            .mayOnlyAccessLayers("check", "fault")
            .whereLayer("element")
            .mayOnlyAccessLayers("dictionary", "check", "prefix", "fault")
            .whereLayer("link")
            .mayOnlyAccessLayers("element", "dictionary", "check", "fault")
            .whereLayer("epc")
            .mayOnlyAccessLayers("element", "dictionary", "check", "prefix", "fault")
            .whereLayer("application")
            .mayOnlyAccessLayers("link", "element", "dictionary", "prefix", "fault");

    @ArchTest
    static final ArchRule NEEDS_THE_CORE_AND_JAVA_BASE_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.quietzone..",
                    "org.jspecify.annotations",
                    "java.lang..",
                    "java.util..",
                    "java.io..",
                    "java.nio..",
                    "java.math..",
                    "java.time..");

    @ArchTest
    static final ArchRule ONLY_THE_FRONT_DOOR_KNOWS_THE_CORE = noClasses()
            .that()
            .resideInAnyPackage("org.quietzone.gs1.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.quietzone", "org.quietzone.message", "org.quietzone.spec");

    @ArchTest
    static final ArchRule NO_PRINTING =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATIC =
            fields().that().areStatic().should().beFinal();

    @Test
    void noFileIsLongerThanARoomCanHold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(450));
        }
    }
}
