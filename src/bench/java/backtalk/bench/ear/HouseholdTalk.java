package backtalk.bench.ear;

import java.util.List;

/**
 * What people say to each other in a house while somebody exercises. Words that are commands are
 * among it, as they are in life.
 */
final class HouseholdTalk {

  /** Sentences; each line is another speaker's. */
  static final List<List<String>> LINES =
      """
      Morning. Did you sleep all right? | I heard you up at three.
      Not too bad, thanks. | I had some tea and read for a while. | How about you?
      Fine. | Listen, the plumber rang. | He can come on Tuesday, but only before ten.
      Tuesday is no good. | I have the dentist at nine. | Could he make it Wednesday?
      I can ask him. | He sounded busy. | What was the matter with the tap again?
      It drips. | You have to turn it really hard, and then it stops, and an hour later it starts again.
      Right. | I will tell him that. | Do we need anything from the shop?
      Milk, I think. | And bread. | Oh, and something for dinner. | What do you fancy?
      We had pasta twice this week. | Let us do the fish, with potatoes.
      Good idea. | Wait, is Anna coming tonight or tomorrow?
      Tonight. | She said she would be back around six. | Her train gets in at half past five.
      Then we need more potatoes. | And she does not eat fish, remember?
      Oh no. | I forgot. | Well, she can have the soup.
      The soup from Sunday? | There is not enough left for one, let alone three.
      So I will make more. | It is only carrots and onions. | It takes twenty minutes.
      Have you seen my glasses? | I had them a moment ago.
      They are on your head. | No, wait, those are the old ones. | Try the kitchen.
      Found them. | They were next to the toaster, of course.
      You say that every time. | Anyway, how was the meeting yesterday? | You never told me.
      Long. | It went on and on. | They want the whole report by Friday now.
      Friday? | That is impossible. | Can nobody help you with it?
      Maria said she could do the tables. | I still have to write the first part.
      You could ask for more time. | The worst they can do is say no.
      Perhaps. | The louder they complain, the slower I get, that is the trouble.
      Ha. | Do you remember when you told the old boss exactly that?
      I do. | He was quiet for a minute, and then he laughed. | I was lucky.
      By the way, the neighbours asked whether we could feed the cat next week.
      Which one, the grey one? | It hates me. | It hides under the bed and hisses.
      Just put the food down and go. | It will come out when it is ready.
      Fine. | How long are they away for?
      Ten days, I think. | They are going to the coast, the same place as last year.
      Lucky them. | The weather is supposed to be lovely down there.
      We could go too, you know. | In the autumn, when it is cheaper.
      I would like that. | Somewhere quiet, with a long beach and no telephones.
      And a bakery. | I am not going anywhere without a bakery.
      Agreed. | Is that the door? | Are you expecting somebody?
      It will be the parcel. | Can you get it? | My hands are wet.
      Got it. | It is heavy. | What on earth did you order?
      Books, for my sister. | And a new lamp for the hall. | The old one is broken.
      Shall I open it, or leave it for you?
      Leave it, please. | I want to wrap the books first.
      All right. | I am going out now. | Do you want anything else while I am there?
      Some stamps, if they have any. | And could you take the bottles back?
      Sure. | Where did I put the keys? | Never mind, they were in my pocket.
      Drive carefully. | They say the road by the bridge is closed again.
      Again? | They only finished it in March. | I will take the long way round, then.
      See you later. | Do not be too long, or the soup gets cold.
      Stop worrying. | I will be an hour at most.
      """
          .lines()
          .map(line -> List.of(line.split(" \\| ", -1)))
          .toList();

  private HouseholdTalk() {}
}
