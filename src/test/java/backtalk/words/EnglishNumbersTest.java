package backtalk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, zero, zeroth",
    "1, one, first",
    "2, two, second",
    "3, three, third",
    "4, four, fourth",
    "5, five, fifth",
    "8, eight, eighth",
    "9, nine, ninth",
    "12, twelve, twelfth",
    "19, nineteen, nineteenth",
    "20, twenty, twentieth",
    "21, twenty-one, twenty-first",
    "99, ninety-nine, ninety-ninth",
    "100, one hundred, one hundredth",
    "205, two hundred five, two hundred fifth",
    "1000, one thousand, one thousandth",
    "12340, twelve thousand three hundred forty, twelve thousand three hundred fortieth",
    "999999, nine hundred ninety-nine thousand nine hundred ninety-nine, "
        + "nine hundred ninety-nine thousand nine hundred ninety-ninth",
  })
  void saysNumbers(int number, String cardinal, String ordinal) {
    assertThat(EnglishNumbers.cardinal(number)).isEqualTo(cardinal);
    assertThat(EnglishNumbers.ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void refusesWhatItHasNoWordsFor() {
    assertThatThrownBy(() -> EnglishNumbers.cardinal(-1))
        .hasMessage("number -1, expected 0 to 999999");
    assertThatThrownBy(() -> EnglishNumbers.ordinal(1_000_000))
        .hasMessage("number 1000000, expected 0 to 999999");
  }
}
