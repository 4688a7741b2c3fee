package backtalk.window;

import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.Sheet.Pick;
import backtalk.window.pages.Sheet.SheetSection;
import backtalk.window.pages.Sheet.Slide;
import backtalk.window.pages.Sheet.Toggle;
import backtalk.window.pages.WindowBackend;
import backtalk.window.pages.WindowBackend.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A program for a window alone. */
final class FakeProgram implements WindowBackend {

  /** What was set, as "name=value". */
  final List<String> changes = Collections.synchronizedList(new ArrayList<>());

  @Override
  public List<RoutineCard> routines() {
    return List.of(
        card("six-stretches", "Six stretches for back pain", "6 stretches, about 22 min", "a mat"),
        card("short", "The short one", "3 stretches, about 8 min", ""),
        card("neck", "Neck and shoulders at the desk", "5 stretches, about 6 min", "a chair"),
        new RoutineCard(
            "sheet",
            "From my physiotherapist",
            "4 stretches",
            "",
            Optional.of("Cannot start yet: say which side hurts, in painful-side.")),
        card("morning", "Morning mobility", "7 stretches, about 12 min", "a mat, a folded towel"));
  }

  private static RoutineCard card(String id, String name, String length, String needs) {
    return new RoutineCard(id, name, length, needs, Optional.empty());
  }

  @Override
  public Sheet settings() {
    return new Sheet(
        List.of(
            new SheetSection(
                "The session",
                List.of(
                    new Pick(
                        "routine",
                        "Starts with",
                        "six-stretches",
                        List.of(new Option("six-stretches", "Six stretches for back pain")),
                        false),
                    new Pick(
                        "sides.first",
                        "Side first",
                        "left",
                        List.of(new Option("left", "Left"), new Option("right", "Right")),
                        false),
                    slide("countdown.from", "Count down from", 5, 0, 10, 1, "", false))),
            new SheetSection(
                "The voice",
                List.of(
                    new Pick(
                        "voice",
                        "Voice",
                        "auto",
                        List.of(new Option("auto", "The best installed")),
                        true),
                    slide("pace", "Words a minute", 130, 70, 220, 5, "", true),
                    slide("volume", "Volume in percent", 80, 0, 100, 5, "", false))),
            new SheetSection(
                "How long: Six stretches for back pain",
                List.of(
                    slide("holds.scale", "All holds", 1, 0.5, 2, 0.1, " ×", false),
                    slide("holds.a", "Knee to chest", 20, 5, 120, 5, " s", false),
                    slide("holds.b", "Piriformis stretch", 45, 5, 120, 5, " s", true),
                    slide("holds.c", "Child's pose", 30, 5, 120, 5, " s", false))),
            new SheetSection(
                "The window", List.of(new Toggle("window.start-at-once", "Begin at once", true)))),
        "/home/kim/.config/backtalk/config.yaml",
        Optional.empty());
  }

  private static Slide slide(
      String setting,
      String label,
      double value,
      double least,
      double most,
      double step,
      String unit,
      boolean isOwn) {
    String ending = unit.equals(" s") ? "s" : "";
    return new Slide(setting, label, value, least, most, step, unit, ending, isOwn);
  }

  @Override
  public Reply set(String setting, String value) {
    changes.add(setting + "=" + value);
    return new Reply(true, setting + ": 130 → " + value);
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
  public List<String> checkUp() {
    return List.of(
        "Java: OK. 17.0.15",
        "Sound: OK. Built-in speakers",
        "Microphone: PROBLEM. Nothing is heard. Is it plugged in, and switched on?");
  }

  @Override
  public HistoryOverview done() {
    LocalDate today = LocalDate.of(2026, 11, 20);
    return new HistoryOverview(
        "Six stretches for back pain, today",
        List.of(
            new HistoryOverview.StretchSummary(
                "Knee to chest", "left 2 holds, 0:40  ·  right 2 holds, 0:40"),
            new HistoryOverview.StretchSummary(
                "Piriformis stretch", "left 2 holds, 1:30  ·  right 2 holds, 1:30"),
            new HistoryOverview.StretchSummary("Child's pose", "3 holds, 1:30"),
            new HistoryOverview.StretchSummary("Modified cobra", "not this time")),
        "In all 11 holds, 5:50 held, in 21:04 minutes",
        Set.of(
            today,
            today.minusDays(1),
            today.minusDays(2),
            today.minusDays(5),
            today.minusDays(9),
            today.minusDays(16)),
        Set.of(today.minusDays(2)),
        today,
        "3 days in a row.");
  }
}
