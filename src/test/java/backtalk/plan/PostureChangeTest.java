package backtalk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Cue.Anchor;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Surface;
import backtalk.script.Move;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostureChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STANDING FLOOR | HANDS_AND_KNEES FLOOR | GET_DOWN_TO_FLOOR, GO_ONTO_HANDS_AND_KNEES",
        "STANDING FLOOR | SUPINE RAISED | GO_TO_BED, LIE_ON_BACK",
        "STANDING FLOOR | SEATED FLOOR | GET_DOWN_TO_FLOOR, SIT_DOWN",
        "STANDING FLOOR | SEATED RAISED | SIT_DOWN",
        "SEATED RAISED | STANDING FLOOR | STAND_UP",
        "SEATED RAISED | SUPINE FLOOR | STAND_UP, GET_DOWN_TO_FLOOR, LIE_ON_BACK",
        "SUPINE FLOOR | SEATED RAISED | ROLL_ONTO_SIDE, PUSH_UP, STAND_UP, SIT_DOWN",
        "SUPINE RAISED | SEATED RAISED | ROLL_ONTO_SIDE, SIT_UP",
        "SUPINE RAISED | STANDING FLOOR | ROLL_ONTO_SIDE, PUSH_UP, STAND_UP",
        "HANDS_AND_KNEES FLOOR | SUPINE FLOOR | LIE_ON_SIDE, ROLL_ONTO_BACK",
        "HANDS_AND_KNEES FLOOR | PRONE FLOOR | LIE_ON_STOMACH",
        "HANDS_AND_KNEES FLOOR | STANDING FLOOR | KNEEL_UP, STAND_UP",
        "SUPINE FLOOR | SUPINE FLOOR | ''",
        "SUPINE FLOOR | PRONE FLOOR | ROLL_ONTO_STOMACH",
        "PRONE FLOOR | SUPINE FLOOR | ROLL_ONTO_BACK",
        "SUPINE FLOOR | SUPINE RAISED | ROLL_ONTO_SIDE, PUSH_UP, STAND_UP, GO_TO_BED, LIE_ON_BACK",
        "SUPINE RAISED | SUPINE FLOOR | ROLL_ONTO_SIDE, PUSH_UP, STAND_UP, GET_DOWN_TO_FLOOR, LIE_ON_BACK",
        "SUPINE FLOOR | STANDING FLOOR | ROLL_ONTO_SIDE, PUSH_UP, STAND_UP",
        "SUPINE FLOOR | SEATED FLOOR | ROLL_ONTO_SIDE, SIT_UP",
        "SEATED FLOOR | SUPINE FLOOR | LIE_ON_BACK",
        "SEATED FLOOR | STANDING FLOOR | STAND_UP",
        "PRONE FLOOR | HANDS_AND_KNEES FLOOR | PUSH_ONTO_HANDS_AND_KNEES",
        "PRONE FLOOR | STANDING FLOOR | PUSH_ONTO_HANDS_AND_KNEES, KNEEL_UP, STAND_UP",
      })
  void theWayFromPoseToPoseSparesTheBack(String from, String to, String moves) {
    assertThat(PostureChange.moves(pose(from), pose(to)).toString()).isEqualTo("[" + moves + "]");
  }

  @Test
  void noWayIsMissing() {
    for (Position from : Position.values()) {
      for (Surface on : Surface.values()) {
        for (Position to : Position.values()) {
          for (Surface onto : Surface.values()) {
            Posture start = new Posture(from, on);
            Posture end = new Posture(to, onto);
            assertThat(PostureChange.moves(start, end).isEmpty())
                .as("%s to %s", start, end)
                .isEqualTo(start.equals(end));
          }
        }
      }
    }
  }

  @Test
  void theTimeIsSharedOutByTheEffortOfEachMovement() {
    List<Move> moves = List.of(Move.STAND_UP, Move.GO_TO_BED, Move.LIE_ON_BACK);

    assertThat(
            moves.stream().map(move -> PostureChange.timeFor(move, moves, Duration.ofSeconds(20))))
        .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(8));
  }

  @ParameterizedTest
  @CsvSource({
    "STANDING FLOOR, SEATED RAISED, 10",
    "SEATED RAISED, STANDING FLOOR, 10",
    "SUPINE FLOOR, SEATED RAISED, 20",
    "SEATED RAISED, SUPINE FLOOR, 20",
  })
  void aChairNeedsLittleTimeUnlessTheFloorIsFarBelowIt(String from, String to, int seconds) {
    Duration pauses =
        PostureChange.segments(
                pose(from), pose(to), Optional.empty(), Preferences.defaults().times())
            .stream()
            .map(segment -> ((Anchor.InTurn) segment.cues().get(0).anchor()).pauseAfter())
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(pauses).isEqualTo(Duration.ofSeconds(seconds));
  }

  private static Posture pose(String text) {
    String[] parts = text.split(" ", -1);
    return new Posture(Position.valueOf(parts[0]), Surface.valueOf(parts[1]));
  }
}
