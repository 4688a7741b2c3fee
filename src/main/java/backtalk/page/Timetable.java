package backtalk.page;

/** When what begins, as a table. */
final class Timetable {

  private Timetable() {}

  static void write(Html main, Overview overview) {
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
                    "tfoot", foot -> row(foot, new Overview.Start(overview.total(), "End")));
              });
        });
  }

  private static void row(Html table, Overview.Start start) {
    table.element("tr", row -> row.element("td", start.at()).element("td", start.title()));
  }
}
