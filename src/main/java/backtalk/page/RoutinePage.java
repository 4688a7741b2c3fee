package backtalk.page;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawing.Ink;
import backtalk.page.Overview.ShownStretch;
import backtalk.routine.Advice;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A routine as one HTML page that needs nothing else: to be looked at, printed and sent on. */
public final class RoutinePage {

  private static final String STYLE = "page.css";

  /** The colours are the style sheet's, which knows light, dark and paper. */
  private static final Ink INK =
      new Ink(
          "var(--line)",
          "var(--far)",
          "var(--paper)",
          "var(--thing)",
          "var(--thing-line)",
          "var(--arrow)");

  private final Overview overview;

  private RoutinePage(Overview overview) {
    this.overview = overview;
  }

  /** The page. */
  public static String write(Overview overview) {
    return new RoutinePage(overview).page();
  }

  private String page() {
    Routine routine = overview.routine();
    Html html = new Html();
    html.raw("<!DOCTYPE html>");
    html.element(
        "html lang=\"en\"",
        page -> {
          page.element("head", this::head);
          page.element(
              "body",
              body -> {
                body.element("header", this::about);
                body.element(
                    "main",
                    main -> {
                      advice(main, routine.advice());
                      for (int i = 0; i < overview.stretches().size(); i++) {
                        stretch(main, i + 1, overview.stretches().get(i));
                      }
                      times(main);
                    });
              });
        });
    return html.toString();
  }

  private void head(Html head) {
    head.raw("<meta charset=\"utf-8\">");
    head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    head.element("title", overview.routine().name());
    head.raw("<style>\n" + style() + "</style>");
  }

  private void about(Html header) {
    Routine routine = overview.routine();
    header.element("h1", routine.name());
    routine.purpose().ifPresent(purpose -> header.element("p", purpose));
    int count = overview.stretches().size();
    String stretches = count == 1 ? "One stretch" : count + " stretches";
    header.element("p", stretches + ", " + overview.total() + " minutes with the voice.");
    if (!overview.needs().isEmpty()) {
      header.element("p", "You need " + String.join(", ", overview.needs()) + ".");
    }
    header.list("ul", routine.prepare());
    routine.source().ifPresent(source -> header.element("p class=\"source\"", "Source: " + source));
  }

  private static void advice(Html html, Advice advice) {
    List<String> sentences = sentences(advice);
    if (!sentences.isEmpty()) {
      html.element(
          "section class=\"care\"",
          section -> section.element("h2", "Take care").list("ul", sentences));
    }
  }

  private static void stretch(Html main, int number, ShownStretch shown) {
    main.element(
        "section class=\"stretch\"",
        section -> {
          section.element("h2", number + ". " + shown.stretch().name());
          section.element("p class=\"dose\"", shown.dose());
          section.element(
              "div class=\"row\"",
              row -> {
                if (!shown.drawings().isEmpty()) {
                  row.element("div class=\"drawings\"", all -> drawings(all, shown.drawings()));
                }
                row.element("div class=\"words\"", words -> words(words, shown));
              });
        });
  }

  private static void words(Html html, ShownStretch shown) {
    Stretch stretch = shown.stretch();
    Side side = shown.sides().isEmpty() ? Side.LEFT : shown.sides().get(0);
    html.element("p class=\"position\"", begin(stretch.posture()) + ".");
    html.list("ul class=\"care\"", spoken(sentences(stretch.advice()), side));
    html.list("ol", shown.instructions());
    if (!stretch.guidance().comeOut().isEmpty()) {
      List<String> out = stretch.guidance().comeOut().stream().map(Step::text).toList();
      html.element("p", "The way out: " + String.join(" ", spoken(out, side)));
    }
    if (shown.sides().size() > 1) {
      html.element("p", "Then the same on the " + shown.sides().get(1).word() + " side.");
    }
    if (!stretch.guidance().bothSetUp().isEmpty()) {
      List<String> both = stretch.guidance().bothSetUp().stream().map(Step::text).toList();
      html.element("p", "Then with both together: " + String.join(" ", both));
    }
  }

  private static List<String> sentences(Advice advice) {
    List<String> sentences = new ArrayList<>(advice.full());
    if (!advice.stopIf().isEmpty()) {
      sentences.add("Stop if you feel " + String.join(", ", advice.stopIf()) + ".");
    }
    sentences.addAll(advice.seeDoctor());
    return sentences;
  }

  private static void drawings(Html html, List<Drawing> drawings) {
    for (Drawing drawing : drawings) {
      html.element(
          "figure",
          figure -> {
            figure.raw(drawing.svg(INK));
            drawing.side().ifPresent(side -> figure.element("figcaption", side.word()));
          });
    }
  }

  private static List<String> spoken(List<String> sentences, Side side) {
    return sentences.stream().map(sentence -> SideWords.spoken(sentence, side)).toList();
  }

  /** "Begin on your back, on the bed". */
  private static String begin(Posture posture) {
    Position position = posture.position();
    String how =
        switch (position) {
          case SUPINE -> "on your back";
          case PRONE -> "on your stomach";
          case SIDE_LYING_LEFT -> "on your left side";
          case SIDE_LYING_RIGHT -> "on your right side";
          case SIDE_LYING -> "on the side that is named";
          case SIDE_LYING_OTHER -> "on the other side than the one that is named";
          case HANDS_AND_KNEES -> "on your hands and knees";
          case KNEELING -> "kneeling";
          case HALF_KNEELING -> "kneeling on one knee";
          case SEATED -> "sitting";
          case LONG_SITTING -> "sitting with your legs long";
          case STANDING -> "standing";
        };
    String where =
        switch (posture.place()) {
          case FLOOR -> position == Position.SEATED ? " on the floor" : "";
          case CHAIR -> position == Position.SEATED ? " on the chair" : " at the chair";
          case BED ->
              switch (position) {
                case SEATED -> " on the edge of the bed";
                case STANDING -> " beside the bed";
                default -> ", on the bed";
              };
          case WALL -> " at the wall";
        };
    return "Begin " + how + where;
  }

  /** When what begins. */
  private void times(Html main) {
    main.element(
        "section class=\"times\"",
        section -> {
          section.element("h2", "What comes when");
          section.element(
              "table",
              table -> {
                table.element("caption", "In minutes and seconds from the first word");
                table.element(
                    "thead",
                    head ->
                        head.element(
                            "tr",
                            row ->
                                row.element("th scope=\"col\"", "Start")
                                    .element("th scope=\"col\"", "What")));
                table.element("tbody", body -> overview.times().forEach(start -> row(body, start)));
                table.element(
                    "tfoot", foot -> row(foot, new Overview.StartTime(overview.total(), "End")));
              });
        });
  }

  private static void row(Html table, Overview.StartTime start) {
    table.element("tr", row -> row.element("td", start.at()).element("td", start.title()));
  }

  private static String style() {
    try (InputStream in = RoutinePage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
