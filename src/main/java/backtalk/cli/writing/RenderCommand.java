package backtalk.cli.writing;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.Encoding;
import backtalk.audio.file.Ffmpeg;
import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.SessionFile;
import backtalk.audio.file.Tags;
import backtalk.cli.options.ChosenRoutine;
import backtalk.cli.options.ForceOption;
import backtalk.live.FileRenderer;
import backtalk.live.TimelineJson;
import backtalk.score.Captions;
import backtalk.score.Chapter;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.speech.command.Programs;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.terminal.Stage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a session to files. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Write a session to a sound file, and optionally its timeline and captions.")
public final class RenderCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.wav",
      description =
          "Where the sound goes. With ffmpeg installed also FILE.flac, FILE.mp3, FILE.opus or"
              + " FILE.ogg.")
  Path output = Path.of("");

  @Option(
      names = "--timeline",
      paramLabel = "FILE.json",
      description = "Write every segment and cue with its frames.")
  @Nullable Path timeline;

  @Option(
      names = "--captions",
      paramLabel = "FILE.vtt",
      description = "Write captions as WebVTT, and the stretches as chapters to FILE.chapters.vtt.")
  @Nullable Path captions;

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  public RenderCommand(Setup setup) {
    this.setup = setup;
  }

  /**
   * Writes the sound of a session, and nothing else.
   *
   * @param routine its id or file
   * @param force whether a file that exists is replaced
   */
  static void write(Setup setup, String routine, Path sound, boolean force)
      throws UserException, SpeechException, NewFileException {
    RenderCommand command = new RenderCommand(setup);
    command.routine = new ChosenRoutine(routine);
    command.output = sound;
    command.force = new ForceOption(force);
    command.call();
  }

  /** A text file that is written once the timeline is known. */
  private record Extra(NewFile file, Function<Timeline, String> content) {}

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    checkAllDiffer();
    setup.voices().check(setup.voice(setup.config()));
    try (SessionResources resources =
        setup.withBackground(setup.resources(routine.wanted(), WaitingCredit.endless()))) {
      render(resources.forFile());
    }
    return ExitCode.OK;
  }

  private void render(SessionResources resources)
      throws UserException, SpeechException, NewFileException {
    resources.trouble().tell(setup.environment().err()::println);
    resources.tell(setup.environment().err()::println);
    RecordedScore score = new RecordedScore(resources.score(), resources.routine().id());
    List<Extra> extras = new ArrayList<>();
    try (SessionFile file = sessionFile(score.format());
        RenderProgress progress = progress(resources)) {
      if (timeline != null) {
        extras.add(extra(path(timeline), TimelineJson::write));
      }
      if (captions != null) {
        extras.add(extra(path(captions), Captions::captions));
        extras.add(extra(chaptersBeside(path(captions)), Captions::chapters));
      }
      FileRenderer.render(resources, score, file.sound(), progress::at);
      for (Extra extra : extras) {
        extra
            .file()
            .append(
                ByteBuffer.wrap(
                    extra.content().apply(score.timeline()).getBytes(StandardCharsets.UTF_8)));
      }
      file.commit(tags(resources, score.timeline()));
      for (Extra extra : extras) {
        extra.file().commit();
      }
    } finally {
      extras.forEach(extra -> extra.file().close());
    }
  }

  private void checkAllDiffer() throws UserException {
    Outputs outputs = new Outputs();
    outputs.add("sound", path(output));
    if (timeline != null) {
      outputs.add("timeline", path(timeline));
    }
    if (captions != null) {
      outputs.add("captions", path(captions));
      outputs.add("chapters", chaptersBeside(path(captions)));
    }
  }

  private SessionFile sessionFile(PcmFormat format) throws UserException {
    Path file = path(output);
    Optional<Encoding> encoding = Encoding.of(String.valueOf(file.getFileName()));
    if (encoding.isEmpty()) {
      checkIsSound(file);
      return Outputs.claim(() -> SessionFile.wav(file, format, force.isGiven()));
    }
    Path program =
        Programs.of(setup.environment().variables())
            .find("ffmpeg")
            .orElseThrow(
                () ->
                    new UserException(
                        "The file "
                            + file
                            + " needs the program ffmpeg, which is not installed. "
                            + Ffmpeg.INSTALL
                            + " Or use a file name that ends with .wav."));
    return Outputs.claim(
        () ->
            SessionFile.encoded(
                file, format, force.isGiven(), encoding.get(), new Ffmpeg(program)));
  }

  /** What ends in another way would be opened by another program. */
  private static void checkIsSound(Path file) throws UserException {
    String name = String.valueOf(file.getFileName());
    if (name.matches(".*\\.[A-Za-z][A-Za-z0-9]{1,4}")
        && !name.toLowerCase(Locale.ROOT).endsWith(".wav")) {
      throw new UserException(
          "The file "
              + file
              + " would hold sound: let its name end with .wav, .flac, .mp3, .opus or .ogg.");
    }
  }

  private static Tags tags(SessionResources resources, Timeline timeline) {
    return new Tags(
        resources.routine().name(),
        Chapter.of(timeline).stream()
            .map(chapter -> new Tags.Mark(chapter.title(), chapter.start(), chapter.end()))
            .toList());
  }

  private RenderProgress progress(SessionResources resources) {
    long frames = Frames.in(resources.narrator().sessionLength(), resources.engine().format());
    return new RenderProgress(setup.stage(), frames);
  }

  private Extra extra(Path file, Function<Timeline, String> content) throws UserException {
    return new Extra(Outputs.claim(() -> NewFile.at(file, force.isGiven())), content);
  }

  private Path path(Path given) {
    return setup.environment().workingFolder().resolve(given);
  }

  private static Path chaptersBeside(Path captions) {
    String name = String.valueOf(captions.getFileName()).replaceFirst("\\.vtt$", "");
    return captions.resolveSibling(name + ".chapters.vtt");
  }

  /** How far a session is written, on the terminal; nothing where nobody looks. */
  record RenderProgress(Optional<Stage> stage, long framesExpected) implements AutoCloseable {

    private static final int PERCENT = 100;

    void at(long frames) {
      long percent = Math.min(PERCENT, frames * PERCENT / Math.max(1, framesExpected));
      stage.ifPresent(shown -> shown.show("Rendering " + percent + " %", List.of(), ""));
    }

    @Override
    public void close() {
      stage.ifPresent(Stage::close);
    }
  }
}
