package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Rule;

class GradeArgumentsTest {
    /** All of these are refused before a file is opened. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --profile 15415          | --profile takes 15415-2011, 15415-2024 or 29158, not '15415'.
            --aperture 10            | --aperture 10 is a diameter on the symbol: tell the size of a pixel by \
            --mm-per-pixel, or give a share of the X-dimension such as 0.8X.
            --aperture 0.8           | --aperture takes shares of the X-dimension such as 0.8X, or reference numbers such \
            as 10, not '0.8'.
            --aperture 0.8X,         | --aperture takes shares of the X-dimension such as 0.8X, or reference numbers such \
            as 10, not ''.
            --aperture 3X            | An aperture is more than nothing and at most twice the X-dimension, not 3.0.
            --mm-per-pixel 0         | --mm-per-pixel takes the size of a pixel in millimetres, such as 0.02, or a \
            resolution such as 1200dpi, not '0'.
            --mm-per-pixel -3dpi     | --mm-per-pixel takes the size of a pixel in millimetres, such as 0.02, or a \
            resolution such as 1200dpi, not '-3dpi'.
            --white 240:85%          | --white alone makes no scale: give the black reference too; an image taken with \
            the lens covered shows a black of 0%.
            --black 4                | --black alone makes no scale: give the white reference too, such as plain white \
            paper.
            --white x --black 3      | --white takes a grey value and a reflectance, such as 240:85%, not 'x'.
            --white 240:85 --black 3 | The reflectance of --white is a share such as 0.85 or 85%, not '85'.
            --white 9 --black 30     | Grey values of the references are 0 to 255, black below white, not 30.0 and 9.0.
            --wavelength red         | A wavelength is 100 to 2000 nanometres or W for white light, not 'red'.
            --angle 45deg            | An angle of light is up to two digits and letters for its sides, such as 45Q, 30T, \
            30S, 90 or D, not '45deg'.
            --rule copies            | --rule takes NAME=CHOICE such as copies=worst, not 'copies'.
            --rule copies=all        | --rule copies takes mean, best or worst, not 'all'.
            --min E                  | --min takes a grade from 0.1 to 4.0 in tenths, or A, B, C or D, not 'E'.
            --min 1.55               | --min takes a grade from 0.1 to 4.0 in tenths, or A, B, C or D, not '1.55'.
            --min 0                  | --min takes a grade from 0.1 to 4.0 in tenths, or A, B, C or D, not '0'.
            --calibration gone.txt   | The calibration file gone.txt cannot be read: there is no such file.
            """)
    void saysWhatIsWrong(String words, String sentence) {
        Run run = Run.qz(("grade x.png " + words).split(" "));
        assertThat(run.err()).isEqualTo("qz: " + sentence + "\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void namesAllRulesToWhomGivesAnotherOne() {
        String err = Run.qz("grade", "--rule", "copy=best", "x.png").err();
        assertThat(err).startsWith("qz: There is no rule 'copy'; there are copies, low-modulation,");
        for (Rule rule : Rule.values()) {
            assertThat(err).contains(rule.key());
        }
    }

    @Test
    void theHelpListsEveryRuleAndChoice() {
        String help = Run.qz("grade", "--help").out();
        for (Rule rule : Rule.values()) {
            assertThat(help).contains("\n  " + rule.key() + ": " + rule.question() + "\n");
        }
        for (Choice choice : Choice.values()) {
            String mark = choice == choice.rule().standard() ? " *" : "";
            assertThat(help)
                    .containsPattern("\n      \\Q" + choice.key() + mark + "\\E +\\Q" + choice.answer() + "\\E\n");
        }
    }
}
