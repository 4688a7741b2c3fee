package backtalk.bench.ear;

import java.util.List;

/** What a radio or a book might say in the same room. */
final class RadioTalk {

  static final List<String> SENTENCES =
      """
      The lighthouse stands at the end of a long spit of sand.
      For ninety years a keeper lived there with his family.
      Every evening he climbed the stairs and lit the lamp.
      In winter, the waves came right up to the wall.
      The children went to school by boat, when there was a boat.
      Today it runs by itself.
      A computer in the town turns it on and off.
      Nobody climbs the stairs any more, except for visitors in summer.
      And now the weather.
      Tomorrow will start dry and bright in most places.
      Clouds will come in from the west by noon.
      Expect some rain in the hills, and light winds along the coast.
      Temperatures will be close to eighteen degrees.
      The outlook for the weekend is better.
      To make the dough, put the flour into a large bowl.
      Add a pinch of salt and a spoon of sugar.
      Pour in the warm water slowly, and stir as you go.
      When it no longer sticks to your hands, it is done.
      Cover it with a cloth, and let it rest for an hour.
      After that it should be twice as big.
      Divide it into eight parts, and shape them into balls.
      Bake them until they are golden brown.
      The old railway crosses the valley on eleven arches of stone.
      It was built to carry slate from the mountains to the harbour.
      When the mines closed, the line lay idle for decades.
      Then a handful of people began to clear the tracks.
      They worked on Sundays, without pay, for seven years.
      The first train ran on a cold morning in April.
      Half the village had come to see it.
      An orchestra tunes to the oboe.
      Its sound is steady, and it carries well.
      First the strings take the note, then the brass.
      For a few seconds there is a great muddle of sound.
      After that the hall falls silent.
      In local news, the council has voted to plant two hundred trees.
      Work on the market square will begin in the spring.
      Shops will stay open during that time, a speaker said.
      The library is looking for people who like to read aloud.
      Bees find their way home by the sun.
      Even when it is hidden, they can tell where it stands.
      A dance shows the others where the flowers are.
      The longer the dance, the farther away the field.
      Scientists have known this for a hundred years.
      How the bees learn the dance is still being studied.
      The river rises in a meadow behind a farm.
      At first you can step across it without getting wet.
      Ten miles on, it drives a mill.
      Its water is cold and clear, and full of trout.
      Our guest tonight has walked the whole of it, from the spring to the sea.
      Welcome, and thank you for coming.
      What made you do it?
      I was tired of sitting at a desk.
      One day I looked out of the window, and I thought, why not?
      My wife said I would give up after a week.
      She was nearly right.
      On the fifth day it rained so hard that I slept in a barn.
      The farmer brought me breakfast, and told me about the floods.
      Were you ever afraid?
      Only of the cows.
      """
          .lines()
          .toList();

  private RadioTalk() {}
}
