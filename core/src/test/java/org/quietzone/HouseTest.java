package org.quietzone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md: which room may import which, and what no room may do. */
@AnalyzeClasses(packages = "org.quietzone", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final List<String> ROOMS = List.of(
            "spec", "charset", "message", "codeword", "matrix", "image", "locate", "read", "grade", "render", "proof");

    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_WHAT_THE_HOUSE_ALLOWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front door")
            .definedBy("org.quietzone")
            .layer("spec")
            .definedBy("org.quietzone.spec")
            .layer("charset")
            .definedBy("org.quietzone.charset")
            .layer("message")
            .definedBy("org.quietzone.message")
            .layer("codeword")
            .definedBy("org.quietzone.codeword")
            .layer("matrix")
            .definedBy("org.quietzone.matrix")
            .layer("image")
            .definedBy("org.quietzone.image")
            .layer("locate")
            .definedBy("org.quietzone.locate")
            .layer("read")
            .definedBy("org.quietzone.read")
            .layer("grade")
            .definedBy("org.quietzone.grade")
            .layer("render")
            .definedBy("org.quietzone.render")
            .layer("proof")
            .definedBy("org.quietzone.proof")
            .whereLayer("front door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("spec")
            .mayNotAccessAnyLayer()
            .whereLayer("charset")
            .mayNotAccessAnyLayer()
            .whereLayer("image")
            .mayNotAccessAnyLayer()
            .whereLayer("message")
            .mayOnlyAccessLayers("spec", "charset")
            .whereLayer("codeword")
            .mayOnlyAccessLayers("spec")
            .whereLayer("matrix")
            .mayOnlyAccessLayers("spec")
            .whereLayer("render")
            .mayOnlyAccessLayers("matrix")
            .whereLayer("locate")
            .mayOnlyAccessLayers("image", "matrix", "codeword", "spec")
            .whereLayer("read")
            .mayOnlyAccessLayers("locate", "matrix", "codeword", "message", "image", "spec", "charset")
            .whereLayer("grade")
            .mayOnlyAccessLayers("locate", "matrix", "codeword", "image", "spec")
            .whereLayer("proof")
            .mayOnlyAccessLayers("render", "matrix", "image", "spec");

    @ArchTest
    static final ArchRule CORE_NEEDS_JAVA_BASE_ALONE = classes()
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
                    "java.time..",
                    "java.time..");

    @ArchTest
    static final ArchRule NO_REFLECTION_NO_THREADS_NO_LOCALE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.util.logging..", "java.text..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class);

    @ArchTest
    static final ArchRule NO_PRINTING =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATIC = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("a static field is a constant or a lazily made constant");

    @ArchTest
    static final ArchRule ENUMS_AND_RECORDS_KEEP_FINAL_FIELDS = fields().that()
            .areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are enums or records") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isEnum() || type.isRecord();
                }
            })
            .should()
            .haveModifier(JavaModifier.FINAL);

    @Test
    void everyPackageIsARoomAndNullMarked() {
        var packages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.quietzone").stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .toList();
        assertThat(packages).isNotEmpty().allSatisfy(room -> {
            assertThat(room.getPackageInfo().isAnnotatedWith(NullMarked.class)).isTrue();
            if (!room.getName().equals("org.quietzone")) {
                assertThat(ROOMS).contains(room.getRelativeName());
            }
        });
    }

    @Test
    void noFileIsLongerThanARoomCanHold() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(450));
        }
    }
}
