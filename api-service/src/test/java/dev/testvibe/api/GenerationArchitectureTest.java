package dev.testvibe.api;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.testvibe.api", importOptions = ImportOption.DoNotIncludeTests.class)
class GenerationArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching("dev.testvibe.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theOutboxKnowsNothingOfWhatItSends = noClasses()
            .that()
            .resideInAPackage("dev.testvibe.api.outbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.testvibe.api.generation..", "dev.testvibe.api.projection..", "dev.testvibe.events..");

    @ArchTest
    static final ArchRule noOtherModuleIsReachedInto = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.testvibe.worker..", "dev.testvibe.pipeline..", "dev.testvibe.cli..");
}
