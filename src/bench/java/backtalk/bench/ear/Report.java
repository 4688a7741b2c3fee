package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.SpokenLine.Form;
import backtalk.session.Command;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** The figures as tables. */
final class Report {

  private static final double HOUR = 3600;

  private final Lab.Findings findings;

  Report(Lab.Findings findings) {
    this.findings = findings;
  }

  /** One row for each condition, and one for each command that matters most. */
  Table recall() {
    Table table =
        new Table(
            "commands understood",
            "said",
            "% of all",
            "% natural",
            "wrong %",
            "ducked %",
            "duck s p50",
            "p90");
    for (Condition condition : Condition.all()) {
      row(table, condition.name(), outcome -> outcome.condition().equals(condition));
    }
    Predicate<CommandOutcome> silence =
        outcome -> outcome.condition().isSilence() && outcome.condition().form() == Form.BARE;
    row(table, "all in silence, bare", silence);
    for (Command command : List.of(Command.STOP, Command.PAUSE, Command.PAIN)) {
      String name = "  " + command.name().toLowerCase(Locale.ROOT);
      row(table, name, silence.and(outcome -> outcome.line().command() == command));
    }
    for (String speaker : new TreeSet<>(findings.outcomes().stream().map(Report::name).toList())) {
      row(table, "  " + speaker, silence.and(outcome -> name(outcome).equals(speaker)));
    }
    row(table, "all", outcome -> true);
    return table;
  }

  private static String name(CommandOutcome outcome) {
    return outcome.speaker().name() + (outcome.speaker().natural() ? " (natural)" : "");
  }

  private void row(Table table, String name, Predicate<CommandOutcome> which) {
    List<CommandOutcome> said = findings.outcomes().stream().filter(which).toList();
    if (said.isEmpty()) {
      return;
    }
    List<CommandOutcome> natural = said.stream().filter(one -> one.speaker().natural()).toList();
    double[] ducks = said.stream().flatMapToDouble(one -> one.duckSeconds().stream()).toArray();
    boolean overVoice = said.stream().allMatch(one -> one.condition().leak().isPresent());
    table.row(
        name,
        said.size(),
        percent(said, CommandOutcome::isRight),
        percent(natural, CommandOutcome::isRight),
        percent(said, CommandOutcome::isWrong),
        overVoice ? percent(said, one -> one.duckSeconds().isPresent()) : "",
        overVoice ? seconds(ducks, 0.5) : "",
        overVoice ? seconds(ducks, 0.9) : "");
  }

  /** What is taken for a command and is none. */
  Table alarms() {
    Table table =
        new Table(
            "no command said",
            "minutes",
            "actions",
            "an hour",
            "with coach",
            "an hour",
            "not understood",
            "ducks");
    for (String what :
        List.of(
            Alarms.BREATHS,
            Alarms.THUMPS,
            Alarms.NARRATION,
            Alarms.CONVERSATION,
            Alarms.OWN_VOICE)) {
      alarmRow(table, what, alarm -> alarm.what().equals(what));
    }
    alarmRow(
        table,
        "narration and conversation",
        alarm -> alarm.what().equals(Alarms.NARRATION) || alarm.what().equals(Alarms.CONVERSATION));
    table.row(
        "own voice, between commands",
        findings.overVoice() / 60,
        "",
        "",
        "",
        "",
        "",
        findings.falseDucks());
    return table;
  }

  private void alarmRow(Table table, String name, Predicate<Alarm> which) {
    List<Alarm> all = findings.alarms().stream().filter(which).toList();
    List<Alarm> bare = all.stream().filter(alarm -> !alarm.wakeWord()).toList();
    List<Alarm> waking = all.stream().filter(Alarm::wakeWord).toList();
    double hours = bare.stream().mapToDouble(Alarm::seconds).sum() / HOUR;
    long actions = bare.stream().mapToLong(Alarm::actions).sum();
    long withWord = waking.stream().mapToLong(Alarm::actions).sum();
    table.row(
        name,
        hours * 60,
        actions,
        actions / hours,
        withWord,
        withWord / hours,
        bare.stream().mapToLong(Alarm::questions).sum(),
        bare.stream().mapToLong(Alarm::ducks).sum());
  }

  /** From the end of a word to the answer. */
  Table answers() {
    Table table = new Table("answer after the word's end", "answers", "s p50", "p90", "worst");
    answerRow(table, "in silence and noise", one -> one.condition().leak().isEmpty());
    answerRow(table, "over own voice", one -> one.condition().leak().isPresent());
    return table;
  }

  private void answerRow(Table table, String name, Predicate<CommandOutcome> which) {
    double[] times =
        findings.outcomes().stream()
            .filter(which)
            .flatMapToDouble(one -> one.answerSeconds().stream())
            .toArray();
    table.row(name, times.length, seconds(times, 0.5), seconds(times, 0.9), seconds(times, 1));
  }

  private static String percent(List<CommandOutcome> outcomes, Predicate<CommandOutcome> which) {
    return outcomes.isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT, "%.1f", 100.0 * outcomes.stream().filter(which).count() / outcomes.size());
  }

  private static String seconds(double[] values, double part) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    return sorted.length == 0
        ? "-"
        : String.format(Locale.ROOT, "%.2f", sorted[(int) Math.ceil(part * sorted.length) - 1]);
  }
}
