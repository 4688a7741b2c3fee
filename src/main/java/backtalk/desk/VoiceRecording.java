package backtalk.desk;

import backtalk.speech.Voice;
import backtalk.studio.RecordingChoice;
import backtalk.studio.RecordingProgress;
import backtalk.studio.RecordingView;
import backtalk.studio.Take;
import backtalk.trial.LevelMeter;
import backtalk.window.pages.Booth;
import backtalk.window.pages.Booth.BoothAnswer;
import backtalk.window.pages.Booth.BoothScene;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A voice recorded in the window. */
final class VoiceRecording implements RecordingView {

  private static final String USE = "USE";

  /** While the microphone is listened to, or somebody speaks before it is. */
  private static final Set<RecordingChoice> ALWAYS =
      EnumSet.of(
          RecordingChoice.AGAIN, RecordingChoice.BACK, RecordingChoice.SKIP, RecordingChoice.STOP);

  private final Booth booth;
  private final String title;
  private final Predicate<Voice> leads;
  private String progress = "One moment…";
  private double part;
  private String sentence = "";
  private String note = "";
  private Optional<Voice> wanted = Optional.empty();
  private String reply = "";

  /**
   * @param name what the voice is called
   * @param leads whether a voice is the one that leads sessions already
   */
  VoiceRecording(Booth booth, String name, Predicate<Voice> leads) {
    this.booth = booth;
    this.title = "The voice " + name;
    this.leads = leads;
  }

  @Override
  public void begin(RecordingProgress begun) {
    keep(begun);
    reply = begun.inWords() + " " + begun.toGoInWords();
  }

  private void keep(RecordingProgress now) {
    progress = now.inWords() + " " + now.toGoInWords();
    part = now.all() == 0 ? 1 : now.recorded() / (double) now.all();
  }

  @Override
  public void ask(String asked, RecordingProgress now) {
    keep(now);
    sentence = asked;
    note = "";
    show("Listen…", false, ALWAYS, RecordingChoice.AGAIN);
  }

  @Override
  public void listening() {
    show("Speak now", true, ALWAYS, RecordingChoice.AGAIN);
  }

  @Override
  public void level(LevelMeter.Reading level) {
    BoothLevels.show(booth, level);
  }

  @Override
  public void took(Take take) {
    List<String> told = new ArrayList<>();
    take.flaws().forEach(flaw -> told.add(flaw.words()));
    if (take.isGood()) {
      told.add(
          String.format(
              Locale.ROOT,
              "Good: %.1f seconds. This is how it sounds.",
              take.clip().duration().toMillis() / 1000.0));
    }
    note = String.join("\n", told);
    show(asked(take), take);
  }

  @Override
  public void note(String text) {
    note = note.isEmpty() ? text : note + "\n" + text;
  }

  @Override
  public boolean hasChosen() {
    return booth.hasAnswer();
  }

  @Override
  public RecordingChoice choose(Take take) throws InterruptedException {
    if (!booth.hasAnswer()) {
      show(asked(take), take);
    }
    RecordingChoice choice = RecordingChoice.valueOf(booth.answer());
    if (choice == RecordingChoice.LISTEN || choice == RecordingChoice.HEAR) {
      show("Listen…", take);
    }
    return choice;
  }

  private static Set<RecordingChoice> offered(Take take) {
    EnumSet<RecordingChoice> offered = EnumSet.allOf(RecordingChoice.class);
    if (take.clip().frames() == 0) {
      offered.remove(RecordingChoice.KEEP);
      offered.remove(RecordingChoice.LISTEN);
    }
    return offered;
  }

  private static String asked(Take take) {
    return take.isGood() ? "Keep it?" : "Once more?";
  }

  /** What is good is kept with Enter, what is not is recorded again. */
  private void show(String state, Take take) {
    RecordingChoice first = take.isGood() ? RecordingChoice.KEEP : RecordingChoice.AGAIN;
    show(state, false, offered(take), first);
  }

  private void show(
      String state, boolean isListening, Set<RecordingChoice> offered, RecordingChoice first) {
    List<BoothAnswer> answers =
        Stream.of(RecordingChoice.values())
            .map(
                choice ->
                    new BoothAnswer(
                        choice.name(), choice.title(), choice.letter(), offered.contains(choice)))
            .toList();
    booth.show(
        new BoothScene(
            title, progress, part, sentence, state, note, isListening, answers, first.name()));
  }

  @Override
  public void end(RecordingProgress now, Voice voice) throws InterruptedException {
    keep(now);
    reply = now.toGo() == 0 ? "All of it is recorded." : progress;
    if (now.recorded() == 0 || leads.test(voice)) {
      return;
    }
    booth.show(
        new BoothScene(
            title,
            progress,
            part,
            now.toGo() == 0 ? reply : "You can go on at any time.",
            "Shall this voice lead you from now on?",
            "",
            false,
            List.of(
                new BoothAnswer(USE, "Use this voice", 'u', true),
                new BoothAnswer(BoothScene.LEAVE, "Not now", 'n', true)),
            now.toGo() == 0 ? USE : BoothScene.LEAVE));
    if (booth.answer().equals(USE)) {
      wanted = Optional.of(voice);
    }
  }

  /** The voice, where it is to lead from now on. */
  Optional<Voice> wanted() {
    return wanted;
  }

  /** What has become of it. */
  String reply() {
    return reply;
  }
}
