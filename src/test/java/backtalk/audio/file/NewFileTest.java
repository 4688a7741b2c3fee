package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backtalk.audio.file.NewFile.NewFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

  @TempDir private Path folder;

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(ThrowingCallable attempt, String message) {
    assertThatThrownBy(attempt).isInstanceOf(NewFileException.class).hasMessage(message);
  }

  @Test
  void isInItsPlaceOnlyWhenItIsWhole() throws IOException {
    Path target = folder.resolve("timeline.json");
    try (NewFile file = NewFile.at(target, false)) {
      file.append(bytes("0000, "));
      file.stream().write("öne".getBytes(StandardCharsets.UTF_8));
      assertThat(target).doesNotExist();

      file.stream().flush();
      file.overwrite(0, bytes("12"));
      file.append(bytes("!"));
      file.commit();
    }

    assertThat(target).hasContent("1200, öne!");
    assertThat(folder).isDirectoryContaining(target::equals);
    assertNothingElseIn(folder, "timeline.json");
  }

  @Test
  void leavesNothingWhenItIsNotCommitted() throws IOException {
    try (NewFile file = NewFile.at(folder.resolve("a.vtt"), false)) {
      file.append(bytes("half"));
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void textThatWasNotFlushedIsThereAfterTheCommit() throws IOException {
    Path target = folder.resolve("a.vtt");
    try (NewFile file = NewFile.at(target, false)) {
      file.stream().write('x');
      file.stream().close();
      file.stream().write('y');
      file.commit();
    }

    assertThat(target).hasContent("xy");
  }

  @Test
  void aFileThatExistsIsRefused() throws IOException {
    Path target = Files.writeString(folder.resolve("a.wav"), "old");

    assertRefused(
        () -> NewFile.at(target, false),
        "The file " + target + " already exists: use --force to replace it.");

    assertThat(target).hasContent("old");
    assertNothingElseIn(folder, "a.wav");
  }

  @Test
  void aFileThatExistsIsReplacedOnDemandAndOnlyAtTheEnd() throws IOException {
    Path target = Files.writeString(folder.resolve("a.wav"), "old");
    try (NewFile file = NewFile.at(target, true)) {
      file.append(bytes("new"));
      assertThat(target).hasContent("old");
      file.commit();
    }

    assertThat(target).hasContent("new");
    assertNothingElseIn(folder, "a.wav");
  }

  @Test
  void aFileThatComesUpMeanwhileIsNotReplaced() throws IOException {
    Path target = folder.resolve("a.wav");
    try (NewFile file = NewFile.at(target, false)) {
      Files.writeString(target, "somebody else's");
      assertRefused(
          file::commit, "The file " + target + " already exists: use --force to replace it.");
    }

    assertThat(target).hasContent("somebody else's");
    assertNothingElseIn(folder, "a.wav");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path missing = folder.resolve("gone");

    assertRefused(
        () -> NewFile.at(missing.resolve("a.wav"), true),
        "The folder " + missing + " does not exist: create it first, or choose another folder.");
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertRefused(
        () -> NewFile.at(file.resolve("a.wav"), true),
        file + " is not a folder: choose another place for " + file.resolve("a.wav") + ".");
  }

  @Test
  void aTargetThatIsAFolderIsNamed() {
    assertRefused(
        () -> NewFile.at(folder, true), folder + " is a folder: give the name of a file in it.");
    assertRefused(
        () -> NewFile.at(Path.of("/"), true), "/ is a folder: give the name of a file in it.");
  }

  @Test
  void aDeviceIsNeverReplaced() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "skipped: needs /dev/null");

    assertRefused(
        () -> NewFile.at(Path.of("/dev/null"), true),
        "/dev/null is not a regular file, and was not replaced.");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
    // The administrator may write anywhere, except where the system itself allows no files.
    boolean administrator = "root".equals(System.getProperty("user.name"));
    Path locked = administrator ? Path.of("/sys") : Files.createDirectory(folder.resolve("locked"));
    assumeTrue(Files.isDirectory(locked), "skipped: needs /sys");
    if (!administrator) {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    }

    assertRefused(
        () -> NewFile.at(locked.resolve("a.wav"), false),
        "The folder "
            + locked
            + " is not writable: check its permissions, or choose another folder.");
  }

  @Test
  void aNameThatTheSystemDoesNotTakeIsRefusedBeforeAnyWork() {
    Path target = folder.resolve("a".repeat(300) + ".wav");

    assertRefused(
        () -> NewFile.at(target, false),
        "The file " + target + " could not be written: File name too long.");
  }

  @Test
  void anUnknownFailureToOpenGivesItsReason() {
    Path target = folder.resolve("a.wav");

    assertRefused(
        () ->
            NewFile.at(
                target,
                false,
                path -> {
                  throw new FileAlreadyExistsException(path.toString(), null, "Moon in the way");
                }),
        "The file " + target + " could not be written: Moon in the way.");
  }

  static void assertNothingElseIn(Path folder, String name) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
    }
  }
}
