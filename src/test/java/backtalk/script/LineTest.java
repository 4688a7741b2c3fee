package backtalk.script;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Frequency;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Range;
import backtalk.routine.Side;
import backtalk.script.Line.SessionContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void howOftenOneExerciseIsDoneIsToldBeforeIt() {
    Frequency often =
        new Frequency(
            Optional.of(Range.of(1)),
            Optional.of(new Range<>(2, 3)),
            Optional.of(Duration.ofHours(1)),
            Optional.empty());

    assertThat(said(new Line.OneOften(often)))
        .isEqualTo("This one once a day, every hour, on two or three days a week.");
  }

  @Test
  void theOpeningSaysWhatWhatForAndHowLong() {
    assertThat(said(new Line.Welcome("Six stretches"))).isEqualTo("Welcome. Six stretches.");
    assertThat(said(new Line.SessionLength(true)))
        .isEqualTo("This takes about twenty-two minutes.");
    SessionContext long91 = new SessionContext(Duration.ofMinutes(91), Variety.NONE);
    assertThat(new Line.SessionLength(true).words(long91).text())
        .isEqualTo(
            "This takes about one hour and thirty-one minutes. If that is not meant, stop now.");
    assertThat(new Line.SessionLength(false).words(long91).text())
        .isEqualTo("This takes about one hour and thirty-one minutes.");
    assertThat(said(new Line.Needs(List.of("a mat")))).isEqualTo("You need a mat.");
    assertThat(said(new Line.Needs(List.of("a mat", "a bed"))))
        .isEqualTo("You need a mat, and a bed.");
    assertThat(said(new Line.Needs(List.of("a mat", "a bed", "a towel"))))
        .isEqualTo("You need a mat, a bed, and a towel.");
  }

  @Test
  void aStretchIsNamedWithItsNumber() {
    assertThat(said(new Line.Title("stretch", "Knee to chest", Optional.empty(), 2, 6)))
        .isEqualTo("Stretch two of six. Knee to chest.");
    assertThat(said(new Line.Title("exercise", "Knee to chest", Optional.empty(), 1, 1)))
        .isEqualTo("Knee to chest.");
  }

  @Test
  void repetitionsAreCountedInWords() {
    assertThat(said(new Line.RepetitionBegins(3, Optional.of(4), true)))
        .isEqualTo("The third time.");
    assertThat(said(new Line.RepetitionBegins(4, Optional.of(4), true)))
        .isEqualTo("The last time.");
    assertThat(said(new Line.RepetitionBegins(4, Optional.empty(), true)))
        .isEqualTo("The fourth time.");
    assertThat(said(new Line.RepetitionBegins(10, Optional.of(10), false)))
        .isEqualTo("The last one.");
    assertThat(said(new Line.RepetitionBegins(21, Optional.of(30), false)))
        .isEqualTo("Twenty-first.");
  }

  @Test
  void sidesAreAlwaysWordedTheSame() {
    assertThat(said(new Line.FirstSide(Side.LEFT))).isEqualTo("Left side first.");
    assertThat(said(new Line.SwitchSides(Side.RIGHT, 1)))
        .isEqualTo("Change sides. Now the right side.");
  }

  @Test
  void placeholdersTakeTheSideAndItsOpposite() {
    String text = "{side} ankle over the {other side} knee.";

    assertThat(said(new Line.Instruction(text, Optional.of(Side.LEFT))))
        .isEqualTo("Left ankle over the right knee.");
    assertThat(said(new Line.Instruction(text, Optional.of(Side.RIGHT))))
        .isEqualTo("Right ankle over the left knee.");
  }

  @Test
  void theHoldIsAnnouncedMarkedAndEnded() {
    assertThat(words(new Line.HoldBegins(Hold.timed(Duration.ofSeconds(20)), true)))
        .isEqualTo(Utterance.of("Hold for twenty seconds.", "Hold."));
    assertThat(said(Line.FixedLine.HALFWAY)).isEqualTo("Halfway.");
    assertThat(words(new Line.TimeLeft(Duration.ofSeconds(10))))
        .isEqualTo(Utterance.of("Ten seconds left.", "Ten seconds."));
    assertThat(said(new Line.Count(5))).isEqualTo("Five.");
    assertThat(said(new Line.Release(Optional.empty(), Optional.of(Side.LEFT))))
        .isEqualTo("And rest.");
    assertThat(
            said(
                new Line.Release(
                    Optional.of("Slowly let your {side} leg down."), Optional.of(Side.LEFT))))
        .isEqualTo("And slowly let your left leg down.");
    assertThat(words(new Line.Rest(Duration.ofSeconds(15), false)))
        .isEqualTo(Utterance.of("Rest for fifteen seconds.", "Now rest."));
    assertThat(said(new Line.Rest(Duration.ofSeconds(5), false))).isEqualTo("Now rest.");
  }

  @Test
  void everyMovementAndEveryStayHasWords() {
    assertThat(Arrays.stream(Move.values()).map(LineTest::said))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.matches("[A-Z][a-z, ]+\\."));
    assertThat(Arrays.stream(Position.values()).map(position -> said(new Line.Staying(position))))
        .containsExactly(
            "Stay on your back.",
            "Stay on your stomach.",
            "Stay on your left side.",
            "Stay on your right side.",
            "Stay on that side.",
            "Stay on that side.",
            "Stay on your hands and knees.",
            "Stay on your knees.",
            "Stay as you are.",
            "Stay sitting.",
            "Stay sitting, with your legs long.",
            "Stay standing.");
  }

  private static String said(Line line) {
    return words(line).text();
  }

  private static Utterance words(Line line) {
    return line.words(new SessionContext(Duration.ofMinutes(22), Variety.NONE));
  }
}
