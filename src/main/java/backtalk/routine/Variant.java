package backtalk.routine;

/**
 * Another way to do a stretch: with a prop, from another position, easier or harder.
 *
 * @param id unique in its stretch
 * @param name as written and spoken: "with a strap"
 * @param stretch the whole stretch done this way, with the id of the stretch it belongs to
 */
public record Variant(String id, String name, Stretch stretch) {}
