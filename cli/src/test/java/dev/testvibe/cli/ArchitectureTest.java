package dev.testvibe.cli;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.testvibe", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule itKnowsTheServicesByTheirApiAlone = noClasses()
            .that()
            .resideInAPackage("dev.testvibe.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.testvibe..").and(not(resideInAPackage("dev.testvibe.cli.."))));

    @ArchTest
    static final ArchRule itsPartsDependOneWay =
            slices().matching("dev.testvibe.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingDependsOnTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage("dev.testvibe.cli.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.testvibe.cli.command");
}
