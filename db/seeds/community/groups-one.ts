import type { SeedGroup } from './shape.ts'

/** Part one of the peer groups: pain, brain injury, diabetes, arthritis, fibromyalgia, sleep and fatigue, low mood. */
export const groupsOne: readonly SeedGroup[] = [
  {
    slug: 'chronic-pain',
    name: 'Chronic pain',
    purpose:
      'For anyone living with pain that has lasted more than three months, with or without a name for it. We talk about nights, work, forms, and how to get through the day.',
    lookedAfter:
      'Rowan and Marsh Harrier live with pain too, and read most posts the same day. Moderators check reported posts from 8am to 10pm. Members are often awake at night, but nobody is on duty then: “Get help now” works at any hour.',
    welcome: `Come in. You do not have to explain or prove anything here.

A few things that help:

- **Say what you do, not what others should do.** “I take mine with food” is fine. “Stop taking that” is not.
- **No dosing advice.** Your pharmacist or your pain team can answer those, and will not mind being asked.
- **You can read for as long as you like** before you write. Plenty of us did.
- **Bad days are welcome.** You do not need a cheerful ending.

If you would like an easy way in, tell us what you wish people knew about your Tuesday.`,
    joining: 'open',
    conditions: ['chronic-pain', 'fibromyalgia', 'low-back-pain', 'sciatica'],
    topics: ['Sleep', 'Pacing', 'Work', 'Medicines', 'Benefits', 'Flare-ups', 'Family and friends', 'Getting out'],
    facilitators: ['rowan', 'marshharrier'],
    greeters: ['droppedstitch', 'teaandtoast'],
    dropIns: 'Tuesdays, 7pm to 8pm: pain and sleep, with Rowan',
  },
  {
    slug: 'brain-injury',
    name: 'Brain injury and stroke',
    purpose:
      'For people living with a brain injury or the effects of a stroke, and for the people who look after them. Short posts are good. Take your time.',
    lookedAfter:
      'Patchwork reads every post, most days in the morning. Wren and Tandem say hello to new people. Moderators check reported posts from 8am to 10pm. At night nobody is on duty, so use “Get help now” if it cannot wait.',
    welcome: `Hello, and well done for getting this far. Pages are tiring.

- **Short is fine.** So are lists, missing words and odd spelling.
- **No rush.** A reply three weeks later is still a reply.
- **Partners and family are welcome.** Please do not post names or pictures of the person you look after.
- **Nobody’s brain is the same.** We say what happened to us. We do not guess what will happen to you.

You can turn on “Take it slowly” in your settings. It makes the pages calmer.`,
    joining: 'open',
    conditions: ['acquired-brain-injury', 'stroke'],
    topics: ['Fatigue', 'Noise and crowds', 'Memory', 'Family and carers', 'Work', 'Driving', 'Mood'],
    facilitators: ['patchwork'],
    greeters: ['wren', 'tandem'],
    dropIns: 'Every other Wednesday, 11am to 11.45am: quiet drop-in, with Patchwork',
  },
  {
    slug: 'diabetes',
    name: 'Diabetes',
    purpose:
      'For people living with type 1 or type 2 diabetes. We share the everyday part: food, kit, nights, work, and being fed up with it.',
    lookedAfter:
      'Plot Seventeen reads most posts the same day, and Linnet and Puffin greet new people. Moderators check reported posts from 8am to 10pm. We are not here for urgent sugar problems: call your team, 111 or 999.',
    welcome: `Welcome. Type 1, type 2, brand new or forty years in, it is one group on purpose.

- **We do not tell each other how much to take.** Not insulin, not tablets, not carbs. Ask your diabetes team for that.
- **No food policing.** If someone says they had a doughnut, the right answer is “what sort?”
- **Numbers are private.** Share yours or do not.
- **If you are low, or unwell and high, deal with that first.** We will still be here.`,
    joining: 'open',
    conditions: ['type-1-diabetes', 'type-2-diabetes'],
    topics: [
      'Newly diagnosed',
      'Food',
      'Kit and sensors',
      'Nights and hypos',
      'Work and driving',
      'Appointments',
      'Burnout',
    ],
    facilitators: ['plotseventeen'],
    greeters: ['linnet', 'puffin'],
    dropIns: 'First Monday of the month, 6.30pm to 7.30pm: new to diabetes, with Plot Seventeen',
  },
  {
    slug: 'arthritis',
    name: 'Arthritis',
    purpose:
      'For people living with any kind of arthritis, from worn knees to rheumatoid. Gadgets, operations, flares, and getting lids off.',
    lookedAfter:
      'Rowan reads most posts the same day, and Rookery Jo and KettleOn keep an eye out for new people. Moderators check reported posts from 8am to 10pm. Nobody is on duty overnight.',
    welcome: `Pull up a chair with arms on it.

Some of us have wear and tear and some of us have an immune system with a grudge. They are different, and both hurt. Please say which sort you mean, so that people can tell if your tip is for them.

- Share what you use, and what you bought and regret.
- Questions about your medicines or blood tests are for your rheumatology helpline or pharmacist. Telling us you are nervous about ringing them is fine.
- Typing sore? Two words will do.`,
    joining: 'open',
    conditions: ['arthritis', 'osteoarthritis', 'rheumatoid-arthritis'],
    topics: ['Hands and gadgets', 'Knees and hips', 'Medicines', 'Surgery', 'Moving', 'Work', 'Flare-ups'],
    facilitators: ['rowan'],
    greeters: ['rookeryjo', 'kettleon'],
    dropIns: 'Second Thursday of the month, 2pm to 3pm: tea and hands, with Rowan',
  },
  {
    slug: 'fibromyalgia',
    name: 'Fibromyalgia',
    purpose:
      'For people living with fibromyalgia, or waiting to find out if that is what it is. You will be believed here.',
    lookedAfter:
      'We ask one question before you join, because many of us have been told by strangers that it is not real. Saltmarsh reads new posts most days. Moderators check reported posts from 8am to 10pm. Nobody is on duty at night.',
    welcome: `You are believed. That is the first thing, and the main thing.

- **Foggy posts are fine.** Nobody here will correct your spelling.
- **What works for one of us may do nothing for another.** Say “for me”.
- **No cures, please**, and nothing for sale.
- **If something is new or has changed, tell your GP.** Not everything is fibro, even when it feels as if it must be.

Start anywhere. “Today was rubbish” is a complete post.`,
    joining: 'ask',
    conditions: ['fibromyalgia'],
    topics: ['Fog', 'Newly diagnosed', 'Pacing', 'Sleep', 'Explaining it', 'Flare-ups', 'Work'],
    facilitators: ['saltmarsh'],
    greeters: ['teaandtoast', 'mudlark'],
  },
  {
    slug: 'sleep-and-fatigue',
    name: 'Sleep and fatigue',
    purpose:
      'For people who cannot sleep, cannot stay awake, or wake up as tired as they went to bed. All conditions are welcome.',
    lookedAfter:
      'Moss and Fern reads every post, a few at a time and lying down. Curlew and Tandem help. Moderators check reported posts from 8am to 10pm. You may find others awake at 4am, but nobody is on duty then.',
    welcome: `Hello, tired person.

- **Read a bit, rest, come back.** Threads do not run away.
- **Tired is not one thing.** Insomnia, ME, long covid and pain all do it differently. What helps one can make another worse, above all with exercise, so please say what you live with.
- **No “have you tried”** unless somebody asks.
- **You can reply with one word.** “Same” is a proper answer here.`,
    joining: 'open',
    conditions: ['insomnia', 'me-cfs', 'long-covid', 'chronic-pain'],
    topics: ['Nights', 'Pacing', 'Rest', 'Shift work', 'Naps', 'Work', 'Family'],
    facilitators: ['mossandfern'],
    greeters: ['curlew', 'tandem'],
    dropIns: 'Sundays, 8.30pm to 9pm: winding down, with Tandem. No talking needed.',
  },
  {
    slug: 'low-mood-with-illness',
    name: 'Low mood with a long-term condition',
    purpose:
      'For people whose health has taken a toll on how they feel, and for people who lived with depression or anxiety first and then got ill as well.',
    lookedAfter:
      'You ask to join, and OneForSorrow writes back, most often within two days. She reads every post. Moderators check reported posts from 8am to 10pm. This group cannot keep anybody safe by itself: if you need someone now, use “Get help now”, day or night.',
    welcome: `I am glad you are here, and sorry you needed to be. – OneForSorrow

- **You do not have to be at your worst to post**, and you do not have to be getting better.
- **Please use a content note** if your post is heavy. It lets people choose their moment.
- **We do not fix.** We listen, and say what has helped us.
- **If you do not feel safe, this is not the place to wait for an answer.** Press “Get help now”. It is on every page, and it is for you as much as anybody.

There is a thread for small things. Most people start there.`,
    joining: 'ask',
    conditions: ['depression', 'anxiety'],
    topics: [
      'Bad days',
      'Small things',
      'Talking to people',
      'Tablets and therapy',
      'Grief for before',
      'Work',
      'Good news',
    ],
    facilitators: ['oneforsorrow'],
    greeters: ['linnet', 'curlew'],
    dropIns: 'Thursdays, 8pm to 8.45pm: quiet company, with OneForSorrow',
  },
]
