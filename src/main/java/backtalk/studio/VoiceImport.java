package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.file.Ffmpeg;
import backtalk.audio.file.SoundClips;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.speech.RecordedVoice;
import backtalk.speech.Voice;
import backtalk.speech.command.Programs;
import backtalk.speech.recorded.RecordedVoiceFile;
import backtalk.speech.recorded.Recordings;
import backtalk.speech.recorded.Sentence;
import backtalk.speech.recorded.Table;
import backtalk.speech.recorded.VoicePackage;
import backtalk.studio.Repertoire.Sayable;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in what was recorded elsewhere: a folder of sound files, or another person's voice. */
public final class VoiceImport {

  private static final Set<String> READ_BY_JAVA = Set.of("wav", "aiff", "aif", "au");
  private static final Set<String> BY_FFMPEG = Set.of("mp3", "flac", "ogg", "opus", "m4a");
  private static final String CSV = "csv";
  private static final int MOST_TABLE_BYTES = 8_000_000;

  private final Setup setup;
  private final VoiceShelf shelf;
  private final PrintWriter out;
  private final Optional<Ffmpeg> ffmpeg;

  /** A sound file, and what is said in it. */
  private record SoundOf(String text, Path file) {}

  public VoiceImport(Setup setup) {
    this.setup = setup;
    this.shelf = new VoiceShelf(setup);
    this.out = setup.environment().out();
    this.ffmpeg = Programs.of(setup.environment().variables()).find("ffmpeg").map(Ffmpeg::new);
  }

  /**
   * Takes a folder of sound files in, each named by what is said in it, or in a table with the
   * columns text and file. What cannot be used is told, and left out.
   *
   * @param name what the voice is to be called, or is
   * @param routines whose sentences may stand for their files' names
   */
  public void folder(Path folder, String name, List<Routine> routines) throws UserException {
    List<SoundOf> sounds = sounds(folder, routines);
    if (sounds.isEmpty()) {
      throw new UserException(
          "The folder "
              + folder
              + " has no sound files named by their sentence, such as left-side-first.wav, and no"
              + " table with the columns text and file.");
    }
    Voice voice = shelf.findOrMake(name);
    Recordings recordings = shelf.recordings(voice);
    int taken = 0;
    for (SoundOf sound : sounds) {
      try {
        Take take = Take.ofFile(clip(sound.file()), sound.text());
        take.flaws().forEach(flaw -> out.println(sound.file().getFileName() + ": " + flaw.words()));
        if (take.clip().frames() > 0) {
          recordings.add(sound.text(), take.clip());
          taken++;
        }
      } catch (IOException e) {
        out.println(e.getMessage());
      }
    }
    if (taken > 0) {
      save(recordings);
    }
    shelf.measure(voice);
    out.println(
        taken + " of " + sounds.size() + " recordings were taken in as " + voice.id() + ".");
    out.flush();
  }

  private static void save(Recordings recordings) throws UserException {
    try {
      recordings.save();
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
  }

  private AudioClip clip(Path file) throws IOException {
    if (READ_BY_JAVA.contains(ending(file))) {
      return SoundClips.read(file, Recordings.FORMAT, Recordings.LONGEST);
    }
    Ffmpeg program =
        ffmpeg.orElseThrow(
            () ->
                new IOException(
                    file + " is no WAV file, and needs the program ffmpeg. " + Ffmpeg.INSTALL));
    return SoundClips.decode(file, program, Recordings.FORMAT, Recordings.LONGEST);
  }

  /** A name without its ending. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private List<SoundOf> sounds(Path folder, List<Routine> routines) throws UserException {
    try (Stream<Path> list = Files.list(folder)) {
      List<Path> files = list.filter(Files::isRegularFile).sorted().toList();
      List<SoundOf> sounds = new ArrayList<>();
      for (Path table : files.stream().filter(file -> ending(file).equals(CSV)).toList()) {
        sounds.addAll(inTable(table));
      }
      return sounds.isEmpty() ? byName(files, routines) : sounds;
    } catch (IOException e) {
      throw new UserException("The folder " + folder + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private List<SoundOf> byName(List<Path> files, List<Routine> routines) throws UserException {
    Map<String, String> texts = new HashMap<>();
    for (Sayable one : Repertoire.of(setup, routines, SpokenLength.CALM)) {
      texts.put(stem(one.sentence().fileName()), one.text());
    }
    List<SoundOf> sounds = new ArrayList<>();
    for (Path file : files) {
      String name = stem(String.valueOf(file.getFileName()));
      if (READ_BY_JAVA.contains(ending(file)) || BY_FFMPEG.contains(ending(file))) {
        String words = name.replace('_', ' ').replace('-', ' ');
        String text = texts.getOrDefault(name.toLowerCase(Locale.ROOT), words);
        if (Sentence.written(text).isPresent()) {
          sounds.add(new SoundOf(text, file));
        }
      }
    }
    return sounds;
  }

  /** A list of all sentences may name files that are not there: they are not recorded yet. */
  private static List<SoundOf> inTable(Path table) throws IOException {
    byte[] bytes = RegularFile.read(table, MOST_TABLE_BYTES);
    List<List<String>> rows = Table.rows(new String(bytes, StandardCharsets.UTF_8));
    List<String> head =
        rows.isEmpty()
            ? List.of()
            : rows.get(0).stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int text = head.indexOf("text");
    int name = head.indexOf("file");
    List<SoundOf> sounds = new ArrayList<>();
    for (List<String> row : text < 0 || name < 0 ? List.<List<String>>of() : rows) {
      if (row.size() > Math.max(text, name) && Sentence.written(row.get(text)).isPresent()) {
        find(table, row.get(name)).ifPresent(file -> sounds.add(new SoundOf(row.get(text), file)));
      }
    }
    return sounds;
  }

  /** A file beside its table, also of another kind than the table says. */
  private static Optional<Path> find(Path table, String name) {
    String plain = name.strip();
    String stem = stem(plain);
    List<String> names = new ArrayList<>(List.of(plain));
    Stream.concat(READ_BY_JAVA.stream(), BY_FFMPEG.stream())
        .sorted()
        .forEach(ending -> names.add(stem + "." + ending));
    for (String candidate : names) {
      try {
        Path file = table.resolveSibling(candidate);
        if (!candidate.isBlank() && Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Takes in what {@link VoicePackage} wrote.
   *
   * @param as another id for it
   * @param replace whether a voice of that id is replaced
   */
  public void packed(Path file, Optional<String> as, boolean replace) throws UserException {
    Path own = setup.voices().own();
    try {
      Files.createDirectories(own);
      Path unpacked = Files.createTempDirectory(own, ".import-");
      try {
        Voice voice = VoicePackage.read(file, unpacked);
        String id = as.isPresent() ? VoiceShelf.id(as.get()) : voice.id();
        install(voice, id, unpacked, replace);
        tell(voice, id);
      } finally {
        remove(unpacked);
      }
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
  }

  private void install(Voice voice, String id, Path unpacked, boolean replace)
      throws UserException, IOException {
    boolean isThere = setup.voices().ids().contains(id) || Files.exists(own(id));
    if (isThere && !(replace && Files.exists(shelf.file(id)))) {
      throw new UserException(
          "There is a voice "
              + id
              + " already. Import it under another name: --as NAME, or replace"
              + " a recorded voice of your own: --force.");
    } else if (isThere) {
      shelf.find(id); // a recorded one, and no other
      remove(own(id));
    }
    Files.move(unpacked, own(id));
    RecordedVoice recorded = voice.recorded().orElseThrow();
    RecordedVoiceFile.write(
        shelf.file(id),
        RecordedVoiceFile.with(voice, id, voice.licence(), recorded.spare(), recorded.allowed()));
  }

  private Path own(String id) {
    return setup.voices().own().resolve(id);
  }

  private void tell(Voice voice, String id) throws UserException {
    int many = shelf.recordings(shelf.find(id)).rows().size();
    out.println(voice.name() + ": " + many + " recordings were taken in as " + id + ".");
    out.println("Licence: " + voice.licence());
    out.println("Sharing: " + voice.recorded().flatMap(RecordedVoice::allowed).orElse(""));
    out.println("To be led by this voice: backtalk config set voice " + id);
    out.flush();
  }

  private static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
