package backtalk.script;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Message;
import backtalk.plan.Move;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void theOpeningSaysWhatWhatForAndHowLong() {
    assertThat(said(new Message.Welcome("Six stretches"))).isEqualTo("Welcome. Six stretches.");
    assertThat(said(new Message.SessionLength())).isEqualTo("This takes about twenty-two minutes.");
    assertThat(said(new Message.Needs(List.of("a mat")))).isEqualTo("You need a mat.");
    assertThat(said(new Message.Needs(List.of("a mat", "a bed"))))
        .isEqualTo("You need a mat, and a bed.");
    assertThat(said(new Message.Needs(List.of("a mat", "a bed", "a towel"))))
        .isEqualTo("You need a mat, a bed, and a towel.");
  }

  @Test
  void aStretchIsNamedWithItsNumber() {
    assertThat(said(new Message.Title("Knee to chest", Optional.empty(), 2, 6)))
        .isEqualTo("Stretch two of six. Knee to chest.");
    assertThat(said(new Message.Title("Knee to chest", Optional.empty(), 1, 1)))
        .isEqualTo("Knee to chest.");
  }

  @Test
  void repetitionsAreCountedInWords() {
    assertThat(said(new Message.Repetition(3, Optional.of(4)))).isEqualTo("Third of four.");
    assertThat(said(new Message.Repetition(21, Optional.of(30))))
        .isEqualTo("Twenty-first of thirty.");
  }

  @Test
  void sidesAreAlwaysWordedTheSame() {
    assertThat(said(new Message.FirstSide(Side.LEFT))).isEqualTo("Left side first.");
    assertThat(said(new Message.SwitchSides(Side.RIGHT, 1)))
        .isEqualTo("Change sides. Now the right side.");
  }

  @Test
  void placeholdersTakeTheSideAndItsOpposite() {
    String text = "{side} ankle over the {other side} knee.";

    assertThat(said(new Message.Guidance(text, Optional.of(Side.LEFT))))
        .isEqualTo("Left ankle over the right knee.");
    assertThat(said(new Message.Guidance(text, Optional.of(Side.RIGHT))))
        .isEqualTo("Right ankle over the left knee.");
  }

  @Test
  void theHoldIsAnnouncedMarkedAndEnded() {
    assertThat(
            Wording.of(
                new Message.HoldBegins(Hold.timed(Duration.ofSeconds(20)), true),
                Duration.ZERO,
                Variety.NONE))
        .isEqualTo(Utterance.of("Hold for twenty seconds.", "Hold."));
    assertThat(said(new Message.Halfway())).isEqualTo("Halfway.");
    assertThat(
            Wording.of(new Message.TimeLeft(Duration.ofSeconds(10)), Duration.ZERO, Variety.NONE))
        .isEqualTo(Utterance.of("Ten seconds left.", "Ten seconds."));
    assertThat(said(new Message.Count(5))).isEqualTo("Five.");
    assertThat(said(new Message.Release(1))).isEqualTo("And release.");
    assertThat(Wording.of(new Message.Rest(Duration.ofSeconds(15)), Duration.ZERO, Variety.NONE))
        .isEqualTo(Utterance.of("Rest for fifteen seconds.", "Now rest."));
    assertThat(said(new Message.Rest(Duration.ofSeconds(5)))).isEqualTo("Now rest.");
  }

  @Test
  void everyMovementAndEveryStayHasWords() {
    assertThat(Arrays.stream(Move.values()).map(move -> said(new Message.Moving(move))))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.matches("[A-Z][a-z, ]+\\."));
    assertThat(
            Arrays.stream(Position.values()).map(position -> said(new Message.Staying(position))))
        .containsExactly(
            "Stay on your back.",
            "Stay on your stomach.",
            "Stay on your hands and knees.",
            "Stay sitting.",
            "Stay standing.");
  }

  private static String said(Message message) {
    return Wording.of(message, Duration.ofMinutes(22), Variety.NONE).text();
  }
}
