package backtalk.script;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Side;
import backtalk.script.Line.SessionContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VarietyTest {

  private static final List<String> WORDINGS = List.of("a", "b", "c");

  @Test
  void goesRoundSoThatNothingIsSaidTwiceInARow() {
    assertThat(chosen(Variety.of(5), 5)).containsExactly("c", "a", "b", "c", "a");
  }

  @Test
  void theNextDayBeginsWithAnother() {
    assertThat(chosen(Variety.of(6), 3)).containsExactly("a", "b", "c");
  }

  @Test
  void theSameSeedSaysTheSame() {
    assertThat(chosen(Variety.of(20_000), 9)).isEqualTo(chosen(Variety.of(20_000), 9));
  }

  @Test
  void withoutVarietyItIsAlwaysTheFirst() {
    assertThat(chosen(Variety.NONE, 4)).containsOnly("a");
  }

  @ParameterizedTest
  @EnumSource
  void everyWordingOfASideSwitchNamesTheSideWhole(Side side) {
    String name = "the " + (side == Side.LEFT ? "left" : "right") + " side";
    String other = side == Side.LEFT ? "right" : "left";

    assertThat(said(new Line.SwitchSides(side, 0), new Line.SwitchSides(side, 1)))
        .hasSizeGreaterThan(2)
        .allSatisfy(words -> assertThat(words).endsWith(name + ".").doesNotContain(other));
  }

  @Test
  void numbersAndSafetyHaveOneWording() {
    assertThat(said(new Line.Count(3))).containsExactly("Three.");
    assertThat(said(new Line.StopIf(List.of("pain")))).containsExactly("Stop if you feel pain.");
    assertThat(said(new Line.FirstSide(Side.LEFT))).containsExactly("Left side first.");
  }

  private static List<String> chosen(Variety variety, int turns) {
    return IntStream.range(0, turns).mapToObj(turn -> variety.choose(WORDINGS, turn)).toList();
  }

  private static List<String> said(Line... lines) {
    return Stream.of(lines)
        .flatMap(
            line ->
                IntStream.range(0, 12)
                    .mapToObj(
                        seed ->
                            line.words(new SessionContext(Duration.ZERO, Variety.of(seed))).text()))
        .distinct()
        .toList();
  }
}
