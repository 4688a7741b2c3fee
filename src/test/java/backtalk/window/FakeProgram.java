package backtalk.window;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.routine.Side;
import backtalk.studio.RecordingChoice;
import backtalk.window.pages.Booth;
import backtalk.window.pages.CheckedThing;
import backtalk.window.pages.DoneSession;
import backtalk.window.pages.DoneSession.DoneStretch;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.MissingAnswer;
import backtalk.window.pages.RecordingOffer;
import backtalk.window.pages.RecordingOffer.RecordingWish;
import backtalk.window.pages.ReminderSheet;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.RoutineInside;
import backtalk.window.pages.RoutineInside.ShownStretch;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.Sheet.Pick;
import backtalk.window.pages.Sheet.Row;
import backtalk.window.pages.Sheet.SheetSection;
import backtalk.window.pages.Sheet.Slide;
import backtalk.window.pages.Sheet.Toggle;
import backtalk.window.pages.WindowBackend;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A program for a window alone. */
final class FakeProgram implements WindowBackend {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final AtomicInteger sheets = new AtomicInteger();

  /** What was set, as "name=value"; what was deleted, as "-id". */
  final List<String> changes = Collections.synchronizedList(new ArrayList<>());

  /** Whether looking at the computer breaks in the middle. */
  volatile boolean isBroken;

  /** What is wrong with the config. */
  volatile Optional<String> problem = Optional.empty();

  /** How many sheets of settings were asked for. */
  int sheets() {
    return sheets.get();
  }

  @Override
  public List<RoutineCard> routines() {
    return List.of(
        card(
            "six-stretches", "Six stretches for back pain", "The usual routine", "childs-pose", ""),
        card("short", "The short one", "Back", "knee-to-chest", ""),
        card("sciatica", "Sciatica, from two hours after getting up", "Back", "nerve-floss", ""),
        card("side", "Sacroiliac joint", "Hips", "piriformis", "which side hurts"),
        card("neck", "Neck and shoulders at the desk", "At a desk", "neck-rotation", ""),
        card("sheet", "From my physiotherapist", "Your own", "bridge", "2 numbers"),
        new RoutineCard(
            "broken.yaml",
            "broken.yaml",
            "Your own",
            "",
            "",
            "",
            "",
            Optional.empty(),
            "",
            Optional.of("broken.yaml, line 3, column 1: there is no such key. Take it out.")));
  }

  private static RoutineCard card(String id, String name, String group, String pose, String asks) {
    return new RoutineCard(
        id,
        name,
        group,
        "Pain and stiffness in the neck, the upper back and the lower back.",
        "6 stretches, about 22 min",
        "twice a day, 5 days a week",
        "a mat, a chair",
        Drawings.of(pose, Side.LEFT),
        asks,
        Optional.empty());
  }

  @Override
  public RoutineInside inside(String routine) {
    return new RoutineInside(
        routines().stream().filter(card -> card.id().equals(routine)).findFirst().orElseThrow(),
        List.of("Choose a clean, flat, open place, with room all around you."),
        List.of("Take your time.", "If anything hurts sharply, stop and rest."),
        List.of(
            stretch("Child's pose", "Hold 30 seconds. 4 times.", "childs-pose"),
            stretch("Piriformis stretch", "Hold 30 seconds. Left, then right.", "piriformis"),
            stretch("Knee to chest", "Hold 20 seconds. Left, then right.", "knee-to-chest")));
  }

  private static ShownStretch stretch(String name, String dose, String pose) {
    List<Drawing> drawings =
        Stream.of(Side.values())
            .flatMap(side -> Drawings.of(pose, side).stream())
            .distinct()
            .toList();
    return new ShownStretch(
        name,
        dose,
        "Make your back flat, like a table top. Breathe out, and push your hips backward, bending"
            + " your knees. Stretch your arms forward, let your head fall forward, and relax.",
        drawings);
  }

  @Override
  public List<MissingAnswer> missing(String routine) {
    List<Option> sides = List.of(new Option("left", "Left"), new Option("right", "Right"));
    if (routine.equals("side") && !changes.contains("painful-side=left")) {
      return List.of(new MissingAnswer("painful-side", "Which side hurts?", sides, "", ""));
    } else if (routine.equals("sheet") && !changes.contains("repetitions.sheet.b=8")) {
      return List.of(
          new MissingAnswer(
              "holds.sheet.a",
              "How long is each hold of \"Lean back\"?",
              List.of(),
              "seconds",
              "s"),
          new MissingAnswer(
              "repetitions.sheet.b", "How many times do you do \"Turn\"?", List.of(), "times", ""));
    }
    return List.of();
  }

  @Override
  public Sheet settings(String routine) {
    sheets.incrementAndGet();
    if (problem.isPresent()) {
      return new Sheet(List.of(), "config.yaml", problem);
    }
    return new Sheet(
        List.of(
            new SheetSection(
                "What to do",
                List.of(
                    row(
                        "routine",
                        "The usual routine",
                        "The routine that starts when you choose no other.",
                        new Pick(
                            "six-stretches",
                            List.of(new Option("six-stretches", "Six stretches for back pain")),
                            false)),
                    row(
                        "painful-side",
                        "Side that hurts",
                        "The side that hurts, for routines that treat only that side.",
                        new Pick(
                            "left",
                            List.of(new Option("left", "Left"), new Option("right", "Right")),
                            false)),
                    new Sheet.Doing(
                        Sheet.Deed.REMIND,
                        "Reminders",
                        "At which times and on which days you are reminded.",
                        "Set reminders…"))),
            new SheetSection(
                "Stretch by stretch",
                List.of(
                    new Sheet.Shown(
                        "Routine",
                        "six-stretches",
                        List.of(
                            new Option("six-stretches", "Six stretches for back pain"),
                            new Option("short", "The short one"))),
                    new Sheet.Heading("Knee to chest"),
                    row("leave-out", "Knee to chest: do it", "", new Sheet.Inclusion("a", true)),
                    row("holds.a", "Knee to chest: hold", "", seconds(20)),
                    new Sheet.Heading("Modified cobra"),
                    row("leave-out", "Modified cobra: do it", "", new Sheet.Inclusion("b", true)),
                    row("holds.b", "Modified cobra: hold", "", seconds(10)),
                    new Sheet.Heading("Piriformis stretch"),
                    new Row("holds.c", "Piriformis stretch: hold", "", true, seconds(45)))),
            new SheetSection(
                "The voice",
                List.of(
                    row(
                        "voice",
                        "Voice",
                        "Whose voice it is: auto takes the best that is installed, and kevin16,"
                            + " which comes with Backtalk, where there is none.",
                        new Pick("auto", List.of(new Option("auto", "The best one (auto)")), true)),
                    new Sheet.Doing(
                        Sheet.Deed.RECORD,
                        "A voice of your own",
                        "Yours or somebody else's, recorded sentence by sentence. You can stop at"
                            + " any time, and go on later.",
                        "Record a voice…"),
                    row(
                        "pace",
                        "Words a minute",
                        "How fast it speaks: 100 is slow, 130 is calm, 160 is brisk.",
                        new Slide(130, 60, 300, 5, "", "")),
                    row(
                        "background",
                        "Sound behind the words",
                        "A quiet sound behind the words, over and over.",
                        new Sheet.Field("none")))),
            new SheetSection(
                "Listening",
                List.of(
                    new Sheet.Doing(
                        Sheet.Deed.TEACH,
                        "How you say each command",
                        "You say each word twice, in three minutes. No sound is kept.",
                        "Teach…"),
                    new Sheet.Doing(
                        Sheet.Deed.FORGET,
                        "What it learned from your voice",
                        "Deletes it. Teaching again also replaces it.",
                        "Forget"))),
            new SheetSection(
                "The window",
                List.of(
                    row(
                        "window.start-at-once",
                        "Begin at once",
                        "Whether the session begins to speak as soon as the window opens.",
                        new Toggle(true, "true", "false"))))),
        "/home/kim/.config/backtalk/config.yaml",
        Optional.empty());
  }

  private static Row row(String setting, String label, String help, Sheet.Control control) {
    return new Row(setting, label, help, false, control);
  }

  private static Slide seconds(double value) {
    return new Slide(value, 1, 120, 1, " s", "s");
  }

  @Override
  public Reply set(String setting, String value) {
    if (value.equals("x")) {
      return new Reply(false, setting + ": \"x\" is no number. Write for example 8.");
    }
    changes.add(setting + "=" + value);
    return new Reply(true, setting + ": 130 → " + value);
  }

  @Override
  public Reply leaveOut(String stretch, boolean isOut) {
    changes.add((isOut ? "without " : "with ") + stretch);
    return new Reply(true, "leave-out: [] → [" + stretch + "]");
  }

  @Override
  public Reply unset(String setting) {
    changes.add(setting);
    return new Reply(true, setting + ": as it comes");
  }

  @Override
  public Reply listen() {
    return new Reply(true, "That was the voice with your settings.");
  }

  @Override
  public RecordingOffer recording() {
    return new RecordingOffer(
        List.of(new Option("anna", "anna")),
        routines().stream().map(card -> new Option(card.id(), card.name())).toList(),
        "six-stretches");
  }

  /** Three sentences, each "recorded" when it is kept; the first is too loud at first. */
  @Override
  public Reply record(RecordingWish wish, Booth booth) {
    changes.add("record " + wish.voice() + " " + wish.routines());
    List<String> sentences =
        List.of(
            "Two.",
            "Hold.",
            "Put your left heel on the chair, keep the other foot flat on the floor, and straighten"
                + " both knees as far as is comfortable.");
    try {
      int kept = 0;
      for (String answer = ""; kept < sentences.size(); ) {
        boolean isLoud = kept == 0 && !answer.equals("AGAIN");
        booth.show(booth(kept, sentences.get(kept), "Listen…", "", false));
        booth.show(booth(kept, sentences.get(kept), "Speak now", "", true));
        booth.level(0.62, "");
        if (kept == speakingAt) {
          answer = booth.answer();
        } else {
          booth.show(
              booth(
                  kept,
                  sentences.get(kept),
                  isLoud ? "Once more?" : "Keep it?",
                  isLoud
                      ? "Too loud: it is clipped. Move away from the microphone, or turn it down."
                      : "Good: 0.6 seconds. This is how it sounds.",
                  false));
          answer = booth.answer();
        }
        changes.add(answer + " " + kept);
        if (answer.equals(Booth.BoothScene.LEAVE)) {
          return new Reply(true, kept + " of 3 are recorded.");
        }
        kept += answer.equals("KEEP") ? 1 : 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Reply(true, "All of it is recorded.");
  }

  /** In which sentence somebody who records speaks until they press something. */
  volatile int speakingAt = -1;

  private static Booth.BoothScene booth(
      int kept, String sentence, String state, String note, boolean isListening) {
    return new Booth.BoothScene(
        "The voice anna",
        kept
            + " of 430 sentences "
            + (kept == 1 ? "is" : "are")
            + " recorded. "
            + (430 - kept)
            + " to go: about 58 min.",
        kept / 430.0,
        sentence,
        state,
        note,
        isListening,
        Stream.of(RecordingChoice.values())
            .map(
                choice ->
                    new Booth.BoothAnswer(
                        choice.name(),
                        choice.title(),
                        choice.letter(),
                        (!isListening && !state.startsWith("Listen"))
                            || (choice != RecordingChoice.KEEP
                                && choice != RecordingChoice.LISTEN
                                && choice != RecordingChoice.HEAR)))
            .toList(),
        state.startsWith("Keep") ? "KEEP" : "AGAIN");
  }

  @Override
  public Reply teach(Booth booth) {
    booth.show(
        new Booth.BoothScene(
            "How you say each command",
            "12 of 33",
            11 / 33.0,
            "what now",
            "Say it again now",
            "That sounded different from before.",
            true,
            List.of(new Booth.BoothAnswer(Booth.BoothScene.LEAVE, "Stop", 'q', true)),
            Booth.BoothScene.LEAVE));
    booth.level(0.4, "");
    try {
      changes.add("taught until " + booth.answer());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Reply(true, "Nothing was kept.");
  }

  @Override
  public Reply forget() {
    changes.add("forgotten");
    return new Reply(true, "What your voice taught is deleted.");
  }

  @Override
  public ReminderSheet reminders(String routine) {
    List<String> set =
        changes.stream().filter(change -> change.startsWith("remind ")).reduce((a, b) -> b).stream()
            .toList();
    List<Option> options = new ArrayList<>(List.of(new Option("", "The usual routine")));
    routines().forEach(card -> options.add(new Option(card.id(), card.name())));
    ReminderSheet.When daily = new ReminderSheet.When(Set.of(DayOfWeek.values()), "08:00 20:00");
    return new ReminderSheet(
        options,
        routine,
        set,
        new ReminderSheet.When(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), "07:30"),
        !set.isEmpty(),
        daily,
        Optional.empty());
  }

  @Override
  public Reply remind(String routine, ReminderSheet.When when) {
    if (when.days().isEmpty()) {
      return new Reply(false, "Tick a day.");
    }
    changes.add("remind " + routine + when.days().stream().sorted().toList() + when.times());
    return new Reply(true, "You will be reminded.");
  }

  @Override
  public Reply remindNot(String routine) {
    changes.removeIf(change -> change.startsWith("remind "));
    return new Reply(true, "The reminder was removed.");
  }

  @Override
  public void checkUp(Consumer<CheckedThing> to) {
    to.accept(new CheckedThing("Java", CheckedThing.Mark.GOOD, "Java 17.0.15.", ""));
    if (isBroken) {
      throw new IllegalStateException("broken");
    }
    to.accept(
        new CheckedThing("Sound output", CheckedThing.Mark.UNKNOWN, "A session is playing.", ""));
    to.accept(
        new CheckedThing(
            "Microphone",
            CheckedThing.Mark.BAD,
            "It opens, but delivers only silence.",
            "Switch it on in the system's sound settings, or choose another."));
    to.accept(
        new CheckedThing(
            "Journal",
            CheckedThing.Mark.GOOD,
            "31 sessions in /home/kim/.local/share/backtalk/journal.",
            ""));
  }

  @Override
  public HistoryOverview done() {
    return new HistoryOverview(
        Set.of(
            TODAY,
            TODAY.minusDays(1),
            TODAY.minusDays(2),
            TODAY.minusDays(5),
            TODAY.minusDays(9),
            TODAY.minusDays(16),
            TODAY.minusDays(33)),
        Set.of(TODAY.minusDays(2)),
        TODAY,
        TODAY,
        "3 days in a row.",
        changes.contains("-one"));
  }

  @Override
  public List<DoneSession> doneOn(LocalDate day) {
    if (!done().days().contains(day) || changes.contains("-one")) {
      return List.of();
    }
    return List.of(
        new DoneSession(
            "one",
            "Six stretches for back pain, 07:31",
            "Finished: 11 holds, 5:50 held, in 21:04 minutes. It felt just right.",
            List.of(
                new DoneStretch(
                    "Knee to chest", "Left: 2 holds, 0:40  ·  Right: 2 holds, 0:40", ""),
                new DoneStretch(
                    "Piriformis stretch",
                    "Left: 2 holds, 1:30  ·  Right: 2 holds, 1:30",
                    "It hurt twice, on the left."),
                new DoneStretch("Child's pose", "3 holds, 1:30", ""),
                new DoneStretch("Modified cobra", "Skipped", ""))));
  }

  @Override
  public Reply delete(String session) {
    changes.add("-" + session);
    return new Reply(true, "The session was deleted.");
  }

  @Override
  public Reply undelete() {
    changes.removeIf(change -> change.startsWith("-"));
    return new Reply(true, "The session is back.");
  }
}
