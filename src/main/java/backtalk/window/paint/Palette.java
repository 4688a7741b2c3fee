package backtalk.window.paint;

import backtalk.drawing.Drawing.Ink;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The window's colours: one accent on quiet grounds.
 *
 * @param ground behind everything
 * @param surface behind groups, and in fields
 * @param text what is read first
 * @param quiet what is read second; as legible
 * @param accent the one colour
 * @param onAccent text on it
 * @param track what the ring runs along, and lines
 * @param isDark whether it is for dark surroundings
 */
public record Palette(
    Color ground,
    Color surface,
    Color text,
    Color quiet,
    Color accent,
    Color onAccent,
    Color track,
    boolean isDark) {

  public static final Palette LIGHT =
      new Palette(
          new Color(0xF6F5F1),
          new Color(0xFFFFFF),
          new Color(0x1B2226),
          new Color(0x515B62),
          new Color(0x0B6B66),
          new Color(0xFFFFFF),
          new Color(0xDBD8CF),
          false);

  public static final Palette DARK =
      new Palette(
          new Color(0x14181B),
          new Color(0x1F2529),
          new Color(0xF2F1ED),
          new Color(0xB3BCC1),
          new Color(0x56CDC2),
          new Color(0x06302D),
          new Color(0x3A444A),
          true);

  /** What drawings on the surface are drawn with. */
  public Ink ink() {
    return isDark ? Ink.DARK : Ink.LIGHT;
  }

  /** What is laid on what, as text: foreground and background. */
  List<Map.Entry<Color, Color>> texts() {
    return List.of(
        Map.entry(text, ground),
        Map.entry(text, surface),
        Map.entry(quiet, ground),
        Map.entry(quiet, surface),
        Map.entry(accent, ground),
        Map.entry(accent, surface),
        Map.entry(onAccent, accent));
  }

  /** The contrast of two colours by WCAG 2: from 1 to 21. */
  static double contrast(Color one, Color other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** As a style sheet has it. */
  public static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }
}
