package backtalk.plan;

import backtalk.plan.Preferences.TransitionTimes;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Surface;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Move;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a posture to the next, movement by movement, for somebody whose back hurts: up over
 * the side and by the hands, never straight.
 */
final class PostureChange {

  private PostureChange() {}

  /** The way into a stretch's position, each movement with its share of the time. */
  static List<Segment> segments(
      Posture from, Posture to, Optional<Subject> subject, TransitionTimes times) {
    List<Move> moves = moves(from, to);
    if (moves.isEmpty()) {
      Message stay = new Line.Staying(to.position());
      return List.of(segment(SegmentKind.TRANSITION, subject, stay, times.samePosition()));
    }
    Duration time =
        from.surface() == to.surface() || moves.size() == 1 // onto a chair or up from it
            ? times.changePosition()
            : times.changeSurface();
    return moves.stream()
        .map(move -> segment(SegmentKind.TRANSITION, subject, move, timeFor(move, moves, time)))
        .toList();
  }

  /** The way back onto the feet at the end; none for who stands. */
  static List<Segment> wayUp(Posture from, TransitionTimes times) {
    List<Move> moves = standingUp(from.position());
    List<Segment> segments = new ArrayList<>();
    if (!moves.isEmpty()) {
      segments.add(
          Segment.spoken(
              SegmentKind.CLOSING,
              Optional.empty(),
              Cue.sentence(CueKind.INSTRUCTION, Line.FixedLine.WAY_UP)));
    }
    for (Move move : moves) {
      Duration time = timeFor(move, moves, times.changePosition());
      segments.add(segment(SegmentKind.CLOSING, Optional.empty(), move, time));
    }
    return segments;
  }

  private static Segment segment(
      SegmentKind kind, Optional<Subject> subject, Message message, Duration pause) {
    return Segment.spoken(kind, subject, Cue.inTurn(CueKind.INSTRUCTION, message, pause));
  }

  /** The movements in order; none if the postures are the same. */
  static List<Move> moves(Posture from, Posture to) {
    if (from.equals(to)) {
      return List.of();
    }
    List<Move> moves = new ArrayList<>();
    if (to.position() == Position.STANDING) {
      moves.addAll(standingUp(from.position()));
      if (moves.isEmpty()) {
        moves.add(Move.STAND_STRAIGHT);
      }
    } else if (sitsDownOnChair(from, to)) {
      moves.addAll(standingUp(from.position()));
      moves.add(Move.SIT_DOWN);
    } else if (from.surface() != to.surface()) {
      moves.addAll(standingUp(from.position()));
      moves.add(to.surface() == Surface.RAISED ? Move.GO_TO_BED : Move.GET_DOWN_TO_FLOOR);
      moves.add(arriving(to.position()));
    } else {
      moves.addAll(onOneSurface(from.position(), to));
    }
    return moves;
  }

  /**
   * Who sits on something raised, and was not lying on it before, sits on a chair: not on a bed.
   */
  private static boolean sitsDownOnChair(Posture from, Posture to) {
    return to.position() == Position.SEATED
        && to.surface() == Surface.RAISED
        && (from.surface() == Surface.FLOOR || from.position() == Position.STANDING);
  }

  /** The time for a movement: its share of the time for all. */
  static Duration timeFor(Move move, List<Move> all, Duration time) {
    int shares = all.stream().mapToInt(PostureChange::share).sum();
    return Duration.ofMillis(time.toMillis() * share(move) / shares);
  }

  /** How much of the time this movement takes, beside the others. */
  private static int share(Move move) {
    return switch (move) {
      case GO_TO_BED,
          GET_DOWN_TO_FLOOR,
          LIE_ON_BACK,
          LIE_ON_STOMACH,
          ROLL_ONTO_BACK,
          ROLL_ONTO_STOMACH ->
          2;
      default -> 1;
    };
  }

  private static List<Move> onOneSurface(Position from, Posture to) {
    return switch (from) {
      case STANDING ->
          to.surface() == Surface.RAISED
              ? List.of(Move.GO_TO_BED, arriving(to.position()))
              : List.of(Move.GET_DOWN_TO_FLOOR, arriving(to.position()));
      case SEATED -> List.of(arriving(to.position()));
      case SUPINE ->
          switch (to.position()) {
            case PRONE -> List.of(Move.ROLL_ONTO_STOMACH);
            case HANDS_AND_KNEES -> List.of(Move.ROLL_ONTO_SIDE, Move.PUSH_ONTO_HANDS_AND_KNEES);
            default -> List.of(Move.ROLL_ONTO_SIDE, Move.SIT_UP);
          };
      case PRONE ->
          switch (to.position()) {
            case SUPINE -> List.of(Move.ROLL_ONTO_BACK);
            case HANDS_AND_KNEES -> List.of(Move.PUSH_ONTO_HANDS_AND_KNEES);
            default -> List.of(Move.PUSH_ONTO_HANDS_AND_KNEES, Move.SIT_DOWN);
          };
      case HANDS_AND_KNEES ->
          switch (to.position()) {
            case SUPINE -> List.of(Move.LIE_ON_SIDE, Move.ROLL_ONTO_BACK);
            case PRONE -> List.of(Move.LIE_ON_STOMACH);
            default -> List.of(Move.SIT_DOWN);
          };
    };
  }

  private static List<Move> standingUp(Position from) {
    return switch (from) {
      case STANDING -> List.of();
      case SEATED -> List.of(Move.STAND_UP);
      case SUPINE -> List.of(Move.ROLL_ONTO_SIDE, Move.PUSH_UP, Move.STAND_UP);
      case PRONE -> List.of(Move.PUSH_ONTO_HANDS_AND_KNEES, Move.KNEEL_UP, Move.STAND_UP);
      case HANDS_AND_KNEES -> List.of(Move.KNEEL_UP, Move.STAND_UP);
    };
  }

  private static Move arriving(Position position) {
    return switch (position) {
      case SUPINE -> Move.LIE_ON_BACK;
      case PRONE -> Move.LIE_ON_STOMACH;
      case HANDS_AND_KNEES -> Move.GO_ONTO_HANDS_AND_KNEES;
      case SEATED -> Move.SIT_DOWN;
      case STANDING -> Move.STAND_STRAIGHT;
    };
  }
}
