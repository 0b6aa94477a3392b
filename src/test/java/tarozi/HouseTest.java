package tarozi;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.grading.Share;
import tarozi.quiz.Scoring;

/** Who may import whom. */
class HouseTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("tarozi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formula",
                "question",
                "grading",
                "answer",
                "quiz",
                "sheet",
                "classroom",
                "assignment",
                "report",
                "practice",
                "leaderboard",
                "live",
                "account",
                "demo",
                "i18n",
                "web",
            })
    void everyRoomIsThereAndLivedIn(String room) {
        assertTrue(
                HOUSE.stream()
                        .anyMatch(inhabitant -> inhabitant.getPackageName().startsWith("tarozi." + room)
                                && !inhabitant.getSimpleName().equals("package-info")),
                room);
    }

    @Test
    void formulaKnowsNothingButJava() {
        pure("formula").importsOnly();
    }

    @Test
    void questionsAreMadeOfFormulas() {
        pure("question").importsOnly("formula");
    }

    @Test
    void gradingKnowsQuestionsAndFormulas() {
        pure("grading").importsOnly("question", "formula");
    }

    @Test
    void accountsKnowNoFeature() {
        feature("account").importsOnly();
    }

    @Test
    void theLedgerOfAnswersKnowsWhoAndWhatAndHowGood() {
        feature("answer").importsOnly("grading", "question", "formula", "account");
    }

    @Test
    void quizzesAskQuestions() {
        feature("quiz").importsOnly("grading", "question", "formula", "account");
    }

    @Test
    void assignmentsGiveQuizzesToClassesAndTakeAnswers() {
        feature("assignment").importsOnly("answer", "quiz", "classroom", "grading", "question", "formula", "account");
    }

    @Test
    void sheetsShowQuestionsAndSpeakLanguages() {
        feature("sheet").importsOnly("grading", "question", "formula", "i18n");
    }

    @Test
    void classesAreOfPeople() {
        feature("classroom").importsOnly("account");
    }

    @Test
    void practiceStandsOnAnswers() {
        feature("practice").importsOnly("answer", "grading", "question", "formula", "account");
    }

    @Test
    void gamesPlayQuizzesAndTakeAnswers() {
        feature("live").importsOnly("answer", "quiz", "classroom", "grading", "question", "formula", "account");
    }

    @Test
    void theRulesOfAGameKnowNothingButHowGoodAnAnswerIsAndHowAQuizScores() {
        classes()
                .that(resideInAnyPackage("tarozi.live.game.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "tarozi.live.game..")
                        .or(belongToAnyOf(Share.class, Scoring.class)))
                .check(HOUSE);
    }

    @Test
    void theLeaderboardReadsAnswersAndNobodyReadsTheLeaderboard() {
        feature("leaderboard")
                .importsOnly(
                        "answer",
                        "practice",
                        "assignment",
                        "live",
                        "quiz",
                        "classroom",
                        "grading",
                        "question",
                        "formula",
                        "account");
        noClasses()
                .that(resideOutsideOfPackages("tarozi.leaderboard.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tarozi.leaderboard.."))
                .check(HOUSE);
    }

    @Test
    void resultsAreReadFromAssignmentsAndGamesAndNobodyReadsResults() {
        feature("report")
                .importsOnly(
                        "assignment",
                        "live",
                        "answer",
                        "quiz",
                        "classroom",
                        "grading",
                        "question",
                        "formula",
                        "account");
        noClasses()
                .that(resideOutsideOfPackages("tarozi.report.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tarozi.report.."))
                .check(HOUSE);
    }

    @Test
    void theDemonstrationUsesEverythingAndNobodyUsesIt() {
        noClasses()
                .that(resideOutsideOfPackages("tarozi.demo.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tarozi.demo.."))
                .check(HOUSE);
    }

    @Test
    void languagesKnowNoPage() {
        feature("i18n").importsOnly();
    }

    @Test
    void furnitureSpeaksLanguagesAndKnowsAccountsButNoOtherFeature() {
        feature("web").importsOnly("i18n", "account");
    }

    private static Room pure(String name) {
        return new Room(name, List.of(), resideInAnyPackage("java.."));
    }

    /** A feature may use libraries, and in its web package the furniture, the languages and the sheets too. */
    private static Room feature(String name) {
        return new Room(name, List.of("web", "i18n", "sheet"), alwaysTrue());
    }

    private record Room(String name, List<String> forItsPages, DescribedPredicate<JavaClass> libraries) {
        void importsOnly(String... rooms) {
            List<String> neighbours =
                    Stream.concat(Stream.of(name), Arrays.stream(rooms)).toList();
            List<String> pageNeighbours =
                    Stream.concat(forItsPages.stream(), neighbours.stream()).toList();
            String pages = "tarozi." + name + "..web..";
            check(resideInAnyPackage("tarozi." + name + "..").and(resideOutsideOfPackages(pages)), neighbours);
            check(resideInAnyPackage(pages), pageNeighbours);
        }

        private void check(DescribedPredicate<JavaClass> inhabitants, List<String> rooms) {
            DescribedPredicate<JavaClass> neighbours = resideInAnyPackage(
                    rooms.stream().map(room -> "tarozi." + room + "..").toArray(String[]::new));
            DescribedPredicate<JavaClass> outside =
                    resideOutsideOfPackages("tarozi..").and(libraries);
            classes()
                    .that(inhabitants)
                    .should()
                    .onlyDependOnClassesThat(neighbours.or(outside))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }
}
