package backtalk.script;

import backtalk.plan.Message;
import backtalk.plan.Preferences.DayPart;
import backtalk.routine.Breath;
import backtalk.routine.Side;
import backtalk.words.DoseWords;
import backtalk.words.English;
import backtalk.words.FrequencyWords;
import backtalk.words.HoldWords;
import backtalk.words.Numerals;
import java.time.Duration;
import java.util.Optional;

/** Which sentence of the phrasebook a message takes. */
final class Wording {

  private Wording() {}

  static Utterance of(Message message, Duration sessionLength, Variety variety) {
    if (message instanceof Message.Welcome welcome) {
      return Utterance.of(Phrasebook.welcome(welcome.routineName()));
    } else if (message instanceof Message.SessionLength) {
      return Utterance.of(Phrasebook.sessionLength(sessionLength));
    } else if (message instanceof Message.Needs needs) {
      return Utterance.of(Phrasebook.needs(needs.things()));
    } else if (message instanceof Message.Advice advice) {
      return Utterance.of(advice.text());
    } else if (message instanceof Message.StopIf stop) {
      return Utterance.of(Phrasebook.stopIf(stop.signs()));
    } else if (message instanceof Message.Farewell) {
      return Utterance.of(variety.choose(Phrasebook.FAREWELLS, 0));
    } else if (message instanceof Message.Said said) {
      return AnswerWords.of(said.answer());
    } else if (message instanceof Message.Again again) {
      return Utterance.of(FrequencyWords.again(again.frequency(), again.now() == DayPart.EVENING));
    }
    return way(message).or(() -> call(message, variety)).orElseGet(() -> mark(message, variety));
  }

  /** What leads through the routine and through the body's positions. */
  private static Optional<Utterance> way(Message message) {
    if (message instanceof Message.Title title) {
      return said(Phrasebook.title(title));
    } else if (message instanceof Message.Round round) {
      return said(Phrasebook.round(round));
    } else if (message instanceof Message.Moving moving) {
      return said(PoseWords.move(moving.move()));
    } else if (message instanceof Message.Staying staying) {
      return said(PoseWords.staying(staying.position()));
    } else if (message instanceof Message.WayUp) {
      return said("When you want to get up:");
    } else if (message instanceof Message.Guidance guidance) {
      return said(fill(guidance.text(), guidance.side()));
    } else if (message instanceof Message.AskReady) {
      return Optional.of(Utterance.of("Tell me when you are ready.", "Ready?"));
    } else if (message instanceof Message.PhaseBegins phase) {
      return Optional.of(phase(phase));
    }
    return Optional.empty();
  }

  /** The calls of doses, sets, repetitions and sides. */
  private static Optional<Utterance> call(Message message, Variety variety) {
    if (message instanceof Message.DoseAhead ahead) {
      return said(DoseWords.heard(ahead.dose()));
    } else if (message instanceof Message.DoseChanged changed) {
      return said(Phrasebook.changed(changed.today()));
    } else if (message instanceof Message.SetBegins set) {
      return said(Phrasebook.set(set.number(), set.of()));
    } else if (message instanceof Message.Repetition repetition) {
      return said(Phrasebook.repetition(repetition.number(), repetition.of()));
    } else if (message instanceof Message.FirstSide first) {
      return said(Phrasebook.firstSide(first.side()));
    } else if (message instanceof Message.OnSide on) {
      return said("On the " + on.side().word() + " side.");
    } else if (message instanceof Message.SwitchSides change) {
      return said(variety.choose(Phrasebook.switchSides(change.to()), change.turn()));
    } else if (message instanceof Message.BothSides) {
      return said("Now both sides together.");
    }
    return Optional.empty();
  }

  /** What is heard in holds and rests. */
  private static Utterance mark(Message message, Variety variety) {
    if (message instanceof Message.HoldBegins begins) {
      return begins.inFull()
          ? Utterance.of(HoldWords.begins(begins.hold()), "Hold.")
          : Utterance.of("Hold.");
    } else if (message instanceof Message.Halfway) {
      return Utterance.of("Halfway.");
    } else if (message instanceof Message.TimeLeft left) {
      String time = English.capitalized(Numerals.WORDS.time(left.duration()));
      return Utterance.of(time + " left.", time + ".");
    } else if (message instanceof Message.TimeHeld held) {
      return Utterance.of(English.capitalized(Numerals.WORDS.time(held.duration())) + " so far.");
    } else if (message instanceof Message.Breathe breathe) {
      return breathe.breath() == Breath.IN
          ? Utterance.of("Breathe in.", "In.")
          : Utterance.of("Breathe out.", "Out.");
    } else if (message instanceof Message.Count count) {
      return Utterance.of(Phrasebook.count(count.seconds()));
    } else if (message instanceof Message.CountUp count) {
      return Utterance.of(Phrasebook.count(count.number()));
    } else if (message instanceof Message.Release release) {
      return Utterance.of(variety.choose(Phrasebook.RELEASES, release.turn()));
    } else if (message instanceof Message.Rest rest) {
      return Phrasebook.rest(rest.duration());
    }
    throw new IllegalArgumentException("no words for " + message);
  }

  private static Utterance phase(Message.PhaseBegins phase) {
    String words = fill(phase.text(), phase.side());
    String text = phase.breath().map(breath -> breathing(breath) + " " + words).orElse(words);
    return phase
        .brief()
        .map(brief -> Utterance.of(text, fill(brief, phase.side())))
        .orElseGet(() -> Utterance.of(text));
  }

  private static String breathing(Breath breath) {
    return breath == Breath.IN ? "Breathe in." : "Breathe out.";
  }

  private static Optional<Utterance> said(String text) {
    return Optional.of(Utterance.of(text));
  }

  /**
   * With both sides at once there is no side to name: "let your {side} leg down" becomes "let your
   * leg down".
   */
  private static String fill(String text, Optional<Side> side) {
    String here = side.map(Side::word).orElse("");
    String there = side.map(Side::other).map(Side::word).orElse("");
    String filled = text.replace("{side}", here).replace("{other side}", there);
    return English.capitalized(side.isPresent() ? filled : filled.replaceAll(" {2,}", " ").strip());
  }
}
