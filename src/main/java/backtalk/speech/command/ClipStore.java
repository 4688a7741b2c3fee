package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Clips on the disk, each in a file of its own that is whole or not there. Several processes may
 * use one folder, and be killed at any moment. It never fails: where the disk does not want to, it
 * keeps nothing.
 */
public final class ClipStore {

  /** Some two hours of speech: enough for dozens of routines in several voices. */
  public static final long USUAL_BYTES = 200_000_000;

  /** More than any sentence: some six minutes. */
  private static final int MOST_CLIP_BYTES = 16 << 20;

  private static final String ENDING = ".clip";
  private static final String UNFINISHED = ".part";
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);

  /** The folder is looked through when so much has been added to it. */
  private static final int PARTS = 10;

  private final Path folder;
  private final long mostBytes;
  private long unchecked;
  private boolean isOwn;
  private boolean off;

  /**
   * @param folder made when it is needed
   * @param mostBytes how much may lie there, give or take a tenth
   */
  public ClipStore(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.unchecked = mostBytes; // so that the first clip looks
  }

  /** The clip that was kept under a name, if it is there whole. */
  Optional<AudioClip> get(String name, PcmFormat format) {
    Path file = file(name);
    try {
      Optional<AudioClip> clip = ClipFile.read(RegularFile.read(file, MOST_CLIP_BYTES), format);
      if (clip.isPresent()) {
        used(file);
      } else {
        remove(file);
      }
      return clip;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      remove(file); // whatever it is, it is no clip, and in the way of one
      return Optional.empty();
    }
  }

  /** Keeps a clip. */
  synchronized void put(String name, AudioClip clip) {
    if (off) {
      return;
    }
    ByteBuffer bytes = ClipFile.write(clip);
    unchecked += bytes.remaining();
    Path file = file(name);
    Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
    try {
      if (!isOwn) {
        OwnerOnly.makeFolder(folder);
        isOwn = true;
      }
      OwnerOnly.makeFolder(file.resolveSibling("."));
      write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      if (unchecked > mostBytes / PARTS) {
        unchecked = 0;
        removeOldest();
      }
    } catch (IOException e) {
      off = true; // a full disk does not become empty within a session
      remove(unfinished);
    }
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.ofFile(file))) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** Spread over folders: some systems are slow with thousands of files in one. */
  private Path file(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ENDING);
  }

  /** To the day: what is used daily need not be written daily. */
  private static void used(Path file) throws IOException {
    OwnerOnly.closeFile(file);
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(A_DAY))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private record StoredClip(Path file, long bytes, Instant used) {}

  private void removeOldest() {
    List<StoredClip> all = new ArrayList<>();
    Instant old = Instant.now().minus(LEFT_BEHIND);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Instant used = Files.getLastModifiedTime(file).toInstant();
        OwnerOnly.closeFile(file);
        if (file.toString().endsWith(ENDING)) {
          all.add(new StoredClip(file, Files.size(file), used));
        } else if (file.toString().endsWith(UNFINISHED) && used.isBefore(old)) {
          remove(file);
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      return; // another process is tidying up as well
    }
    long bytes = all.stream().mapToLong(StoredClip::bytes).sum();
    all.sort(Comparator.comparing(StoredClip::used));
    for (StoredClip kept : all) {
      if (bytes <= mostBytes) {
        return;
      }
      remove(kept.file());
      bytes -= kept.bytes();
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is taken for what it is the next time.
    }
  }
}
