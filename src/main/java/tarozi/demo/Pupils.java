package tarozi.demo;

import java.util.List;
import tarozi.question.Seed;

/** The students of the demonstration. */
final class Pupils {
    private static final int LEAST_SURE = 35;
    private static final int SURENESS = 60;

    static final List<String> NAMES = List.of(
            "Aziza Rahimova",
            "Bekzod Yusupov",
            "Dilnoza Ergasheva",
            "Eldor Saidov",
            "Feruza Qodirova",
            "Gʻayrat Tursunov",
            "Hilola Nazarova",
            "Islom Abdullayev",
            "Jasur Toshmatov",
            "Kamola Mirzayeva",
            "Laziz Hamidov",
            "Madina Sobirova",
            "Nodir Ismoilov",
            "Ozoda Jalilova",
            "Parviz Rustamov",
            "Qahramon Usmonov",
            "Ruxshona Karimova",
            "Sardor Valiyev",
            "Shahlo Oripova",
            "Temur Xolmatov",
            "Umida Gʻaniyeva",
            "Vali Normatov",
            "Yulduz Azimova",
            "Zafar Boʻriyev");

    private Pupils() {}

    /** How often somebody is right, in percent. */
    static int sureness(int pupil) {
        return LEAST_SURE + new Seed(pupil).with("sureness").below(SURENESS);
    }
}
