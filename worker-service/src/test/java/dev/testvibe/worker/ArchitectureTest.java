package dev.testvibe.worker;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.testvibe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsThePipelineByItsProtocolOnly = noClasses()
            .that()
            .resideInAPackage("dev.testvibe.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.testvibe.pipeline", "dev.testvibe.pipeline.language..", "dev.testvibe.pipeline.recording..");

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching("dev.testvibe.worker.(*)..").should().beFreeOfCycles();
}
