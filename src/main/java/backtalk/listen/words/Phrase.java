package backtalk.listen.words;

import backtalk.session.Command;

/**
 * A way to say a command.
 *
 * @param words in lower case, such as "go back"
 */
public record Phrase(String words, Command command) {}
