package backtalk.script;

import backtalk.plan.Message;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.Optional;

/** Which sentence of the phrasebook a message takes. */
final class Wording {

  private Wording() {}

  static Utterance of(Message message, Duration sessionLength) {
    if (message instanceof Message.Welcome welcome) {
      return Utterance.of(Phrasebook.welcome(welcome.routineName()));
    } else if (message instanceof Message.SessionLength) {
      return Utterance.of(Phrasebook.sessionLength(sessionLength));
    } else if (message instanceof Message.Needs needs) {
      return Utterance.of(Phrasebook.needs(needs.things()));
    } else if (message instanceof Message.Advice advice) {
      return Utterance.of(advice.text());
    } else if (message instanceof Message.Title title) {
      return Utterance.of(Phrasebook.title(title));
    } else if (message instanceof Message.Moving moving) {
      return Utterance.of(PoseWords.move(moving.move()));
    } else if (message instanceof Message.Staying staying) {
      return Utterance.of(PoseWords.staying(staying.position()));
    } else if (message instanceof Message.Guidance guidance) {
      return Utterance.of(fill(guidance.text(), guidance.side()));
    } else if (message instanceof Message.Farewell) {
      return Utterance.of("That is the end. Well done.");
    }
    return callOrMark(message);
  }

  /** The calls of sides and repetitions, and the marks of time. */
  private static Utterance callOrMark(Message message) {
    if (message instanceof Message.DoseAhead ahead) {
      return Utterance.of(Phrasebook.doseAhead(ahead));
    } else if (message instanceof Message.Repetition repetition) {
      return Utterance.of(Phrasebook.repetition(repetition.number(), repetition.of()));
    } else if (message instanceof Message.FirstSide first) {
      return Utterance.of(Phrasebook.firstSide(first.side()));
    } else if (message instanceof Message.SwitchSides change) {
      return Utterance.of(Phrasebook.switchSides(change.to()));
    } else if (message instanceof Message.HoldBegins begins) {
      return Utterance.of("Hold for " + SpokenTime.exactly(begins.duration()) + ".", "Hold.");
    } else if (message instanceof Message.Halfway) {
      return Utterance.of("Halfway.");
    } else if (message instanceof Message.TimeLeft left) {
      String time = Phrasebook.capitalized(SpokenTime.exactly(left.duration()));
      return Utterance.of(time + " left.", time + ".");
    } else if (message instanceof Message.Count count) {
      return Utterance.of(Phrasebook.count(count.seconds()));
    } else if (message instanceof Message.Release) {
      return Utterance.of("And release.");
    } else if (message instanceof Message.Rest rest) {
      return Phrasebook.rest(rest.duration());
    }
    throw new IllegalArgumentException("no words for " + message);
  }

  private static String fill(String text, Optional<Side> side) {
    if (side.isEmpty()) {
      return text;
    }
    String here = Phrasebook.word(side.get());
    String there = Phrasebook.word(side.get().other());
    return Phrasebook.capitalized(text.replace("{side}", here).replace("{other side}", there));
  }
}
