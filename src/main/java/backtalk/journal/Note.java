package backtalk.journal;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something worth keeping about a session.
 *
 * @param at when
 * @param kind such as "pain"
 * @param stretch id of the stretch it came at, if at one
 */
public record Note(OffsetDateTime at, String kind, Optional<String> stretch) {}
