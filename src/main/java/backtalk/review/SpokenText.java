package backtalk.review;

import backtalk.yaml.Place;

/**
 * A text of a routine file that is spoken.
 *
 * @param place where it begins
 * @param text as it stands there
 * @param bothSides whether it is said for the left side and for the right
 */
record SpokenText(Place place, String text, boolean bothSides) {}
