package backtalk.control.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {

  @TempDir private Path folder;
  private Path run;
  private Path temporary;

  @BeforeEach
  void folders() throws IOException {
    run = Files.createDirectory(folder.resolve("run"));
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  private Path open(String runtimeVariable) throws IOException {
    return RuntimeFolder.of(Map.of("XDG_RUNTIME_DIR", runtimeVariable), temporary, "DOM\\jo é")
        .open();
  }

  private void assertIsInTemporary(Path opened) throws IOException {
    assertThat(opened).isEqualTo(temporary.resolve("backtalk-DOM_jo__"));
    assertOwnerOnly(opened);
  }

  private static void assertOwnerOnly(Path opened) throws IOException {
    assumeTrue(OwnFolder.isPosix(opened));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(opened)))
        .isEqualTo("rwx------");
  }

  @Test
  void isInTheSystemsFolderForSuchThings() throws IOException {
    assertThat(open(run.toString())).isEqualTo(run.resolve("backtalk"));
    assertOwnerOnly(run.resolve("backtalk"));
    assertThat(open(run.toString())).isEqualTo(run.resolve("backtalk"));
    try (var files = Files.list(run)) {
      assertThat(files).containsExactly(run.resolve("backtalk"));
    }
  }

  @Test
  void isElseInTheTemporaryFolder() throws IOException {
    assertIsInTemporary(RuntimeFolder.of(Map.of(), temporary, "DOM\\jo é").open());
    for (String unusable : new String[] {"", "run", folder.resolve("none").toString()}) {
      assertIsInTemporary(open(unusable));
    }
    assertIsInTemporary(open(Files.createFile(folder.resolve("file")).toString()));
  }

  @Test
  void aPathTooLongForASocketIsPassedOver() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("d".repeat(90)));
    assertIsInTemporary(open(deep.toString()));
    assertThat(RuntimeFolder.of(Map.of("XDG_RUNTIME_DIR", deep.toString()), deep, "jo").open())
        .as("better a lock without a socket than none")
        .isEqualTo(deep.resolve("backtalk"));
  }

  @Test
  void isClosedToOthersIfItWasOpen() throws IOException {
    assumeTrue(OwnFolder.isPosix(run));
    Path open = Files.createDirectory(run.resolve("backtalk"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(open(run.toString())).isEqualTo(open);
    assertOwnerOnly(open);
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    assumeTrue(OwnFolder.isPosix(run));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(run.resolve("backtalk"), elsewhere);
    assertIsInTemporary(open(run.toString()));
    Files.delete(temporary.resolve("backtalk-DOM_jo__"));
    Files.createSymbolicLink(temporary.resolve("backtalk-DOM_jo__"), elsewhere);
    assertThatThrownBy(() -> open(run.toString()))
        .isInstanceOf(IOException.class)
        .hasMessage(temporary.resolve("backtalk-DOM_jo__") + " is not a folder.");
  }

  @Test
  void whatBelongsToSomebodyElseIsNotUsed() throws IOException {
    assumeTrue(OwnFolder.isPosix(run));
    Path theirs = Files.createDirectory(temporary.resolve("backtalk-DOM_jo__"));
    giveAway(theirs);
    assertThatThrownBy(() -> open(""))
        .hasMessage("The folder " + theirs + " belongs to another user.");
    Files.delete(theirs);
    giveAway(run);
    assertIsInTemporary(open(run.toString()));
    assertThat(run).isEmptyDirectory();
  }

  private static void giveAway(Path to) {
    try {
      Files.setAttribute(to, "unix:uid", 12_345);
    } catch (IOException e) {
      assumeTrue(false, "only the system's administrator can give a folder away");
    }
  }

  @Test
  void saysWhyThereIsNone() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> RuntimeFolder.of(Map.of(), none, "jo").open())
        .isInstanceOf(IOException.class)
        .hasMessage("The folder " + none.resolve("backtalk-jo") + " cannot be created.");
  }

  @Test
  void whereFilesHaveNoPermissionsTheFolderIsTakenAsItIs() throws IOException {
    try (FileSystem plain =
        FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      Path there = plain.getPath("/");
      assertThat(OwnFolder.isPosix(there)).isFalse();
      Path opened = RuntimeFolder.of(Map.of(), there, "jo").open();
      assertThat(opened).isDirectory();
      assertThat(RuntimeFolder.of(Map.of(), there, "jo").open()).isEqualTo(opened);
    }
  }
}
