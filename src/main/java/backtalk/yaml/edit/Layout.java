package backtalk.yaml.edit;

import backtalk.yaml.Yaml;
import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;
import backtalk.yaml.edit.Span.ScalarSpan;
import backtalk.yaml.edit.Span.Style;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds where everything stands in a text. */
final class Layout {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final String text;
  private final Iterator<Event> events;
  private final List<ScalarSpan> scalars = new ArrayList<>();

  /** The parser counts code points, always onward, and so it is followed. */
  private int points;

  private int offset;

  private Layout(String text) {
    this.text = text;
    this.events = new Parse(SETTINGS).parseReader(Yaml.reader(text)).iterator();
  }

  /**
   * What a text holds.
   *
   * @param root nothing if there is nothing but space and comments
   * @param scalars all of them, keys too, in the order of the text
   * @param end where the last line could be followed by another: before a line of three dots
   */
  record Parsed(Optional<Span> root, List<ScalarSpan> scalars, int end) {}

  /** Reads a text; nothing if it is no single document of YAML. */
  static Optional<Parsed> of(String text) {
    try {
      return Optional.of(new Layout(text).document());
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private Parsed document() {
    Optional<Span> root = Optional.empty();
    int end = text.length();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        if (root.isPresent()) {
          throw new YamlEngineException("a second document");
        }
        root = Optional.of(span(events.next()));
      } else if (event instanceof DocumentEndEvent documentEnd && documentEnd.isExplicit()) {
        end = offset(event.getStartMark());
      }
    }
    return new Parsed(root, List.copyOf(scalars), end);
  }

  private Span span(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof CollectionStartEvent collection) {
      return collection(collection, event instanceof MappingStartEvent);
    }
    if (event instanceof AliasEvent) {
      throw new YamlEngineException("a reference");
    }
    throw new YamlEngineException("no value: " + event);
  }

  private ScalarSpan scalar(ScalarEvent event) {
    Style style =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
          case LITERAL, FOLDED -> Style.BLOCK;
          default -> Style.PLAIN;
        };
    int start = offset(event.getStartMark());
    int end = offset(event.getEndMark());
    while (style == Style.BLOCK && Character.isWhitespace(text.charAt(end - 1))) {
      end--; // the parser counts in the lines that follow
    }
    ScalarSpan scalar = new ScalarSpan(start, end, event.getValue(), style);
    scalars.add(scalar);
    return scalar;
  }

  private Collection collection(CollectionStartEvent begin, boolean hasKeys) {
    int start = offset(begin.getStartMark());
    boolean flow = begin.getFlowStyle() == FlowStyle.FLOW;
    List<Element> items = new ArrayList<>();
    Event event = events.next();
    while (!isEnd(event)) {
      Span first = span(event);
      items.add(
          hasKeys
              ? new Element(Optional.of(first), span(events.next()))
              : new Element(Optional.empty(), first));
      event = events.next();
    }
    int last = items.isEmpty() ? start : items.get(items.size() - 1).end();
    // a block's own end is where the next thing begins
    return new Collection(start, flow ? offset(event.getEndMark()) : last, flow, !hasKeys, items);
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private int offset(Optional<Mark> mark) {
    int wanted = mark.orElseThrow().getIndex();
    offset = text.offsetByCodePoints(offset, wanted - points);
    points = wanted;
    return offset;
  }
}
