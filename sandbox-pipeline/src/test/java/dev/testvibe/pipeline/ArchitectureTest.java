package dev.testvibe.pipeline;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The arrows between the packages: data flows one way, from a step's text to the verdict on its test. */
@AnalyzeClasses(packages = "dev.testvibe.pipeline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PIPELINE = "dev.testvibe.pipeline";

    @ArchTest
    static final ArchRule itsPartsDependOneWay =
            slices().matching(PIPELINE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatReadsStepsDependsOneWay =
            slices().matching(PIPELINE + ".language.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatExploresDependsOneWay =
            slices().matching(PIPELINE + ".explore.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noGrammarKnowsWhoAsksIt = noClasses()
            .that()
            .resideInAPackage(PIPELINE + ".language.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PIPELINE + ".language");

    @ArchTest
    static final ArchRule noPartOfTheExplorationKnowsWhoLeadsIt = noClasses()
            .that()
            .resideInAPackage(PIPELINE + ".explore.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PIPELINE + ".explore");

    @ArchTest
    static final ArchRule whatReadsStepsKnowsNoPages = noClasses()
            .that()
            .resideInAPackage(PIPELINE + ".language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PIPELINE + ".browser..", PIPELINE + ".grounding..", "com.microsoft.playwright..");

    @ArchTest
    static final ArchRule testsAreWrittenFromTheRecordAlone = noClasses()
            .that()
            .resideInAPackage(PIPELINE + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PIPELINE + ".language..", PIPELINE + ".explore..", PIPELINE + ".browser..");

    @ArchTest
    static final ArchRule whatComparesTheTestsDoesNotWriteThem = noClasses()
            .that()
            .resideInAPackage(PIPELINE + ".faithful..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PIPELINE + ".emit..");
}
