package backtalk.setup;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.control.socket.RuntimeFolder;
import backtalk.control.socket.SessionFolders;
import backtalk.system.CleanText;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import backtalk.terminal.Stage;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the program sees of the computer it runs on; tests give another.
 *
 * @param in what the person types
 * @param out what was asked for
 * @param err what went wrong
 * @param variables the environment variables
 * @param userFolders where this person's files are
 * @param home where the program's files are
 * @param workingFolder what relative paths start from
 * @param spareFolders where a file may go that the working folder does not take, best first
 * @param clock for the date, and for the times in the journal
 * @param speakers the sound output
 * @param terminal whether somebody looks at a terminal
 * @param stages the terminal while a session plays
 * @param ears the sound input
 */
public record Environment(
    Reader in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    UserFolders userFolders,
    Home home,
    Path workingFolder,
    List<Path> spareFolders,
    Clock clock,
    Speakers speakers,
    boolean terminal,
    Terminals stages,
    Ears ears) {

  /** Whatever is written through it is clean, wherever its words come from. */
  public Environment {
    out = CleanText.writer(out);
    err = CleanText.writer(err);
  }

  /** Opens a sound output. */
  public interface Speakers {
    AudioSink open(PcmFormat format) throws SinkUnavailableException;
  }

  /** Opens the terminal for a session. */
  public interface Terminals {
    /**
     * The terminal, from now on.
     *
     * @param plain whether whole lines are wanted, and nothing else
     */
    Stage open(boolean plain);
  }

  /** Whether the terminal can do no more than whole lines, as it says itself. */
  public boolean isDumb() {
    return List.of("dumb", "unknown").contains(variables.getOrDefault("TERM", ""));
  }

  /** Where this person's running session is found. */
  public SessionFolders sessionFolders() {
    return new SessionFolders(
        RuntimeFolder.of(
            variables,
            Path.of(System.getProperty("java.io.tmpdir")),
            System.getProperty("user.name", "")),
        userFolders.data());
  }
}
