package backtalk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux knows of a process. */
record ProcFigures(long pid) {

  /** Linux counts processor time in hundredths of a second on all common machines. */
  private static final double TICKS_A_SECOND = 100;

  private static final double KILOBYTES_A_MEGABYTE = 1024;

  /** Processor time used so far by all its threads, in seconds. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(proc("stat"));
    // The program's name, in brackets, may hold anything; utime and stime are fields 14 and 15.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** Resident memory now, in MB. */
  double residentMegabytes() throws IOException {
    return status("VmRSS");
  }

  /** The most that was ever resident, in MB. */
  double peakMegabytes() throws IOException {
    return status("VmHWM");
  }

  private double status(String name) throws IOException {
    for (String line : Files.readAllLines(proc("status"))) {
      if (line.startsWith(name + ":")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_A_MEGABYTE;
      }
    }
    throw new IOException("no " + name + " in " + proc("status"));
  }

  private Path proc(String file) {
    return Path.of("/proc", Long.toString(pid), file);
  }
}
