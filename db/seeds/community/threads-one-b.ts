import type { SeedThread } from './shape.ts'

/** Brain injury and stroke, diabetes, arthritis. Everybody here is invented. */
export const threadsOneB: readonly SeedThread[] = [
  {
    group: 'brain-injury',
    title: 'Welcome. Short is fine',
    by: 'patchwork',
    daysAgo: 224,
    at: '09:30',
    body: `I had a stroke five years ago. I look after this group.

- Read one thread. Then rest.
- Say hello below if you like. One word will do.
- Partners are welcome. Wren is one.
- Please don’t guess what is wrong with each other. We have people for that.

I forget names, so if I welcome you twice, you’re very welcome.`,
    pinned: true,
    reactions: { hear: ['wren', 'otter'], thanks: ['wren', 'foxglove', 'dunnock', 'otter', 'lostmykeys', 'greylag'] },
    replies: [
      {
        by: 'dunnock',
        after: '229m',
        body: `Hello.`,
        reactions: {
          hear: ['patchwork', 'sundaydriver', 'greylag', 'tandem', 'foxglove'],
          strength: ['greylag', 'patchwork', 'foxglove'],
        },
      },
      {
        by: 'tandem',
        after: '132m',
        body: `Hello from me. Mine was over twenty years ago. I’m still noticing small things get easier, which nobody tells you. I’m also still rubbish in cafés, which they do.`,
        reactions: { thanks: ['lostmykeys', 'sundaydriver', 'patchwork', 'greylag', 'dunnock', 'foxglove'] },
      },
      {
        by: 'lostmykeys',
        after: '1494m',
        body: `hi, I joined twice because I forgot I'd joined`,
        reactions: { same: ['patchwork', 'sundaydriver', 'tandem', 'otter', 'foxglove'] },
      },
      {
        by: 'foxglove',
        after: '916h',
        body: `Hello. Car accident, two years ago-ish. Epilepsy came with it, like a free gift.`,
        reactions: {
          hear: ['patchwork', 'otter', 'lostmykeys', 'dunnock', 'sundaydriver'],
          same: ['greylag', 'dunnock', 'patchwork'],
        },
      },
      {
        by: 'sundaydriver',
        after: '1116h',
        body: `Good morning. Stroke. My daughter found this place and made the account. I am told I will be all right with the buttons.`,
        reactions: {
          hear: ['patchwork', 'wren', 'lostmykeys', 'dunnock'],
          strength: ['greylag', 'tandem', 'foxglove'],
        },
      },
      {
        by: 'patchwork',
        after: '180m',
        body: `You are doing well with the buttons, SundayDriver. Welcome.`,
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'The noise in the supermarket',
    by: 'otter',
    daysAgo: 0,
    at: '00:10',
    topics: ['Noise and crowds'],
    body: `Five months since my injury. Today I left a full trolley in the middle of the supermarket and walked out. The beeps and the music and a child and the fridges all came in at once and I couldn’t find the edges of anything. Before, I never even heard the fridges.

I’ve not told anyone. I just said they were out of bread. Does this happen to other people?`,
    replies: [],
  },
  {
    group: 'brain-injury',
    title: 'Things I have found in the fridge',
    by: 'lostmykeys',
    daysAgo: 211,
    at: '16:20',
    topics: ['Memory'],
    body: `Started as a joke with my sister but I've kept a list, so, since the accident:

1. keys (obviously)
2. phone, ringing
3. the post
4. one shoe
5. the telly remote, in the butter bit, lid closed, like I'd put it to bed

Where do yours end up? Please say it's not just me`,
    reactions: {
      hear: ['patchwork', 'greylag'],
      same: ['tandem', 'greylag', 'patchwork', 'dunnock', 'wren', 'sundaydriver', 'foxglove'],
    },
    replies: [
      {
        by: 'wren',
        after: '30m',
        body: `My husband’s reading glasses were in the airing cupboard inside a pillowcase. We’d bought him three more pairs by then. We now have a glasses *population*.`,
        reactions: { same: ['otter', 'dunnock', 'greylag', 'patchwork', 'sundaydriver'] },
      },
      {
        by: 'greylag',
        after: '171m',
        body: `1. Car keys: bread bin.
2. Bread: car.

I can see how it happened.`,
        reactions: { same: ['tandem', 'sundaydriver', 'wren', 'patchwork', 'lostmykeys', 'otter', 'foxglove'] },
      },
      {
        by: 'dunnock',
        after: '127m',
        body: `Teabag in the toaster. Fire brigade. Nice lads`,
        reactions: {
          hear: ['patchwork', 'wren'],
          same: ['foxglove', 'patchwork', 'sundaydriver', 'tandem', 'greylag', 'lostmykeys'],
        },
      },
      {
        by: 'tandem',
        after: '1091m',
        body: `Years ago now, but I once posted my house keys in a postbox with the letters. I stood there waiting for the van till half five. The postman was very decent about it.

What cured it, nearly, was a hook by the door and a rule that my hand goes to the hook *before the light switch*. Same order every single time. Boring is your friend.`,
        reactions: {
          same: ['lostmykeys', 'otter'],
          thanks: ['patchwork', 'foxglove', 'greylag', 'wren', 'sundaydriver', 'dunnock'],
        },
      },
      {
        by: 'lostmykeys',
        after: '126h',
        body: `hook is up!! day one I hung the dog lead on it and put the keys in the fridge. but it's UP`,
        reactions: {
          same: ['tandem', 'greylag', 'dunnock', 'wren'],
          strength: ['tandem', 'patchwork', 'foxglove', 'dunnock'],
        },
      },
      {
        by: 'lostmykeys',
        after: '1489h',
        body: `ok so I've gone three weeks without a fridge incident. Boring IS my friend. don't tell anyone, I've a reputation`,
        reactions: { strength: ['patchwork', 'wren', 'greylag', 'tandem', 'dunnock', 'foxglove'] },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'He says he’s fine. He is not fine, and I am tired',
    by: 'wren',
    daysAgo: 152,
    at: '23:15',
    topics: ['Family and carers'],
    body: `My husband’s injury was two years back. People meet him for ten minutes and say “isn’t he doing *marvellously*”, and he is, for ten minutes. Then they go, and he sleeps for three hours, and I’m left with the marvellous.

Today he told the occupational therapist that he cooks. He cooked an egg. Once. Months ago. I sat there with my mouth open. If I say something I’m undermining him and if I don’t she writes “independent in the kitchen” and that’s the help gone.

How do other people do this?`,
    reactions: {
      hear: ['sundaydriver', 'patchwork', 'greylag', 'foxglove', 'tandem', 'lostmykeys'],
      same: ['tandem', 'greylag'],
      strength: ['lostmykeys', 'dunnock', 'foxglove', 'patchwork'],
    },
    replies: [
      {
        by: 'patchwork',
        after: '486m',
        body: `From the other side of it, Wren: I told my OT I was walking to the shop. I believed it. I had *planned* to walk to the shop. It wasn’t a lie, it was that the plan and the memory were kept in the same drawer.

I’d not have minded my husband ringing her afterwards. I’d have minded being corrected in front of her.`,
        reactions: { thanks: ['tandem', 'lostmykeys', 'greylag', 'dunnock', 'sundaydriver', 'foxglove'] },
      },
      {
        by: 'wren',
        after: '20m',
        body: `Same drawer. Oh, that explains about two years of my life.`,
        reactions: { hear: ['dunnock', 'greylag', 'tandem', 'sundaydriver'] },
      },
      {
        by: 'greylag',
        after: '294m',
        body: `What we do:

1. My partner writes one page before any appointment. What a normal week is.
2. I read it and may disagree in writing.
3. Both go in the envelope.
4. Nobody has to say anything out loud.

It was my idea, after a row.`,
        reactions: { thanks: ['sundaydriver', 'foxglove', 'patchwork', 'otter', 'wren', 'lostmykeys', 'dunnock'] },
      },
      {
        by: 'foxglove',
        after: '543m',
        body: `I’m the one who says fine. I think I say it because if I’m fine then it’s over. I don’t know if that helps. I hope he lets you be tired in front of him sometimes.`,
        reactions: {
          hear: ['otter', 'wren', 'sundaydriver', 'dunnock', 'lostmykeys'],
          thanks: ['tandem', 'patchwork', 'dunnock', 'wren'],
        },
      },
      {
        by: 'tandem',
        after: '572m',
        body: `And ring the carers’ service at the council for *you*, Wren. You can have an assessment of your own. My wife went years without knowing, and she’d like those years back.`,
        reactions: {
          same: ['patchwork', 'foxglove'],
          thanks: ['wren', 'sundaydriver', 'lostmykeys', 'patchwork', 'foxglove'],
        },
      },
      {
        by: 'wren',
        after: '733h',
        body: `Coming back to say: we did Greylag’s page. He disagreed with two lines out of nine and he was right about one. The OT rang me and said it was the most useful thing anyone had sent her. Kitchen help stays. He made an egg to celebrate, I’m not joking.`,
        reactions: {
          thanks: ['sundaydriver', 'lostmykeys', 'patchwork', 'foxglove'],
          strength: ['greylag', 'dunnock', 'foxglove', 'sundaydriver', 'lostmykeys', 'patchwork'],
        },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'My memory system, version 6',
    by: 'greylag',
    daysAgo: 103,
    at: '10:00',
    topics: ['Memory'],
    body: `For anybody who wants to steal it. It took 3 years and 5 versions.

1. ONE notebook. Not two. Two is the same as none.
2. It lives in the same pocket.
3. Left page is today. Right page is later.
4. If it's not written down it didn't happen, including promises. People who love me know this.
5. Phone alarm for tablets only. If the phone alarms for everything, I hear nothing.
6. At 8pm I copy what is left to tomorrow. This takes 10 minutes. It is the best 10 minutes of the day because then I can stop holding it.

Version 5 was an app. We don't talk about version 5.`,
    reactions: {
      same: ['wren', 'sundaydriver', 'lostmykeys'],
      thanks: ['dunnock', 'foxglove', 'lostmykeys', 'sundaydriver', 'tandem', 'wren', 'patchwork', 'otter'],
    },
    replies: [
      {
        by: 'lostmykeys',
        after: '68m',
        body: `I love this and will lose the notebook by Tuesday`,
        reactions: { same: ['otter', 'tandem', 'wren', 'patchwork', 'greylag'] },
      },
      {
        by: 'greylag',
        after: '40m',
        body: `String. It is on a string. I should have said. That is version 6.`,
        reactions: {
          same: ['wren', 'lostmykeys', 'foxglove', 'dunnock', 'sundaydriver', 'patchwork'],
          thanks: ['foxglove', 'patchwork'],
        },
      },
      {
        by: 'sundaydriver',
        after: '237m',
        body: `I have started a notebook. My wife noticed I was writing in hers. We are down to one each now.`,
        reactions: { same: ['dunnock', 'lostmykeys', 'foxglove', 'greylag'] },
      },
      {
        by: 'tandem',
        after: '1281m',
        body: `I’ve come round to the phone and my wife’s never forgiven me. It buzzes my watch, nobody sees. In company I didn’t like getting the notebook out, it felt like a flag. Whatever you’ll really use, I think.`,
        reactions: { thanks: ['sundaydriver', 'patchwork', 'foxglove', 'dunnock'] },
      },
      {
        by: 'greylag',
        after: '166m',
        body: `Fair. I like the flag. People slow down when they see it.`,
        reactions: { hear: ['patchwork', 'tandem'], thanks: ['patchwork', 'wren', 'tandem', 'dunnock', 'lostmykeys'] },
      },
      {
        by: 'foxglove',
        after: '70h',
        body: `Reading this back again because I forgot I’d read it. Got a notebook. Got string.`,
        reactions: {
          same: ['otter', 'wren', 'greylag', 'tandem', 'patchwork', 'lostmykeys'],
          strength: ['tandem', 'greylag', 'lostmykeys'],
        },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'When did you drive again, if you did?',
    by: 'sundaydriver',
    daysAgo: 84,
    at: '14:45',
    topics: ['Driving'],
    body: `I handed my licence in as I was told to. I have driven since I was seventeen, tractors before that. There is one bus, and it goes the other way. I am not asking whether I can, I know who decides that. I am asking what it was like.`,
    reactions: {
      hear: ['patchwork', 'tandem', 'foxglove', 'otter', 'wren', 'lostmykeys'],
      same: ['lostmykeys', 'patchwork'],
    },
    replies: [
      {
        by: 'tandem',
        after: '177m',
        body: `I never have, because of the seizures. I grieved for it like a person, and I was embarrassed by that. Then we bought a tandem. I’m not saying buy a tandem.`,
        reactions: {
          hear: ['foxglove', 'patchwork', 'lostmykeys', 'sundaydriver', 'otter'],
          thanks: ['patchwork', 'otter', 'wren'],
        },
      },
      {
        by: 'patchwork',
        after: '886m',
        body: `Eleven months, for me. There was a driving assessment centre, a proper one with a kind man and a car with two sets of pedals. I was sick with nerves. I passed, with bigger mirrors.

I drive to places I know, in the morning, not when I’m tired. I gave up the motorway myself and I don’t miss it.`,
        reactions: { thanks: ['dunnock', 'tandem', 'greylag', 'lostmykeys', 'foxglove', 'sundaydriver'] },
      },
      {
        by: 'dunnock',
        after: '118m',
        body: `Not me. Eyes. Right side gone a bit. I get the train. See more cows`,
        reactions: { hear: ['patchwork', 'sundaydriver', 'greylag', 'otter', 'lostmykeys'] },
      },
      {
        by: 'wren',
        after: '300m',
        body: `He was told no and he’s still angry, and he’s angry at me because I’m the one with the keys. Just so it’s said. If your wife is the driver now, SundayDriver, buy her a coffee at the other end.`,
        reactions: {
          hear: ['patchwork', 'tandem', 'lostmykeys', 'greylag'],
          thanks: ['patchwork', 'lostmykeys', 'tandem'],
        },
      },
      {
        by: 'lostmykeys',
        after: '55h',
        body: `bus pass!! you may be able to get a free or cheaper one when they've taken your licence on medical grounds, ask the council. also the railcard. it doesn't fix it. but it's something back`,
        reactions: { thanks: ['wren', 'greylag', 'sundaydriver', 'patchwork', 'tandem'] },
      },
      {
        by: 'sundaydriver',
        after: '1270h',
        body: `I saw the kind man, or his cousin. It is a not yet. He was straight about it, which I appreciated, and I may ask again in six months. My wife has had her coffee, with a bun.

There is a community car that takes four of us to market on a Thursday. I had been too proud. The company is dreadful and I would not miss it.`,
        reactions: {
          hear: ['lostmykeys', 'patchwork', 'foxglove'],
          thanks: ['patchwork', 'foxglove', 'tandem', 'lostmykeys'],
          strength: ['tandem', 'lostmykeys', 'greylag', 'patchwork', 'wren', 'foxglove'],
        },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'Ordered my own pint',
    by: 'dunnock',
    daysAgo: 56,
    at: '19:05',
    topics: ['Mood'],
    body: `Two years. Always pointed or the wife said it. Last night queue at bar. Man waited. Did not finish it for me. Took a while. Got it out

Wrong pint. Drank it`,
    reactions: {
      hear: ['tandem', 'lostmykeys'],
      strength: ['tandem', 'sundaydriver', 'foxglove', 'patchwork', 'lostmykeys', 'greylag', 'wren', 'otter'],
    },
    replies: [
      {
        by: 'patchwork',
        after: '25m',
        body: `This is the best post we’ve ever had.`,
        reactions: { same: ['otter', 'lostmykeys', 'greylag', 'foxglove', 'dunnock', 'tandem'] },
      },
      {
        by: 'lostmykeys',
        after: '10m',
        body: `WRONG PINT. DRANK IT. getting that on a t shirt`,
        reactions: { same: ['patchwork', 'wren', 'tandem', 'greylag', 'foxglove', 'sundaydriver'] },
      },
      {
        by: 'foxglove',
        after: '136m',
        body: `I cried at this on the bus. Good for you, and good for the man who waited. It’s so rare, people just *waiting*.`,
        reactions: { same: ['wren', 'tandem', 'patchwork', 'lostmykeys'] },
      },
      {
        by: 'sundaydriver',
        after: '796m',
        body: `Well done. May I ask which words come hardest? Mine is names. I call everybody “old chap”, including my daughter.`,
        reactions: { same: ['greylag', 'wren', 'foxglove'] },
      },
      {
        by: 'dunnock',
        after: '179m',
        body: `Names yes. Numbers. And no when I mean yes. That one gets you in bother`,
        reactions: { hear: ['patchwork', 'lostmykeys', 'foxglove', 'tandem'] },
      },
      {
        by: 'tandem',
        after: '469m',
        body: `> And no when I mean yes

My wife and I still do thumbs for that. Quickest thing anyone ever taught us, it was a speech therapy assistant, on her second day.`,
        reactions: { thanks: ['greylag', 'dunnock', 'patchwork', 'lostmykeys', 'foxglove', 'sundaydriver'] },
      },
      {
        by: 'dunnock',
        after: '382h',
        body: `Right pint`,
        reactions: {
          strength: ['greylag', 'wren', 'patchwork', 'tandem', 'foxglove', 'sundaydriver', 'lostmykeys', 'otter'],
        },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'I miss him and he is in the next room',
    by: 'wren',
    daysAgo: 27,
    at: '00:52',
    topics: ['Family and carers'],
    contentNotes: ['death-and-grief'],
    anonymous: true,
    body: `Nobody has died, so I don’t know what to call this. I heard him laugh at the telly tonight and for a second it was the *old* laugh, and I turned round like an idiot.

I love the man who’s here. I do. I chose him again, on purpose, more than once. But the other one went out to work one morning and I never got to say goodbye to him, and I’m not allowed to be sad about it because everyone says how lucky we are. We are lucky. Both are true and I’m worn out with both being true.`,
    reactions: {
      hear: ['sundaydriver', 'patchwork', 'tandem', 'lostmykeys', 'dunnock', 'otter', 'foxglove'],
      same: ['sundaydriver'],
      strength: ['otter', 'lostmykeys', 'foxglove', 'patchwork', 'tandem', 'sundaydriver'],
    },
    replies: [
      {
        by: 'patchwork',
        after: '477m',
        body: `There is a name for it. They call it ambiguous loss: losing somebody who’s still here. I only know because my husband went to a talk about it, and came home and told me, and we both sat in the car and cried. He’d missed me for two years and been too kind to say.

You’re allowed.`,
        reactions: {
          hear: ['sundaydriver', 'foxglove', 'otter', 'lostmykeys'],
          thanks: ['foxglove', 'tandem', 'greylag', 'sundaydriver', 'dunnock', 'wren'],
        },
      },
      {
        by: 'foxglove',
        after: '122m',
        body: `I sometimes miss me too. So maybe he does as well. I don’t mean you should ask him. Just, you may not be the only one missing him in that house.`,
        reactions: {
          hear: ['patchwork', 'greylag', 'lostmykeys', 'wren', 'otter', 'tandem'],
          thanks: ['lostmykeys', 'tandem', 'patchwork'],
        },
      },
      {
        by: 'greylag',
        after: '422m',
        body: `1. I am not who I was. This is a fact.
2. My partner said she was sad about 1. I was hurt for a week.
3. Then I was relieved, because I had been sad on my own.

I don't know if this applies.`,
        reactions: {
          hear: ['dunnock', 'sundaydriver', 'tandem', 'foxglove', 'patchwork', 'wren'],
          thanks: ['lostmykeys', 'dunnock', 'patchwork', 'foxglove'],
        },
      },
      {
        by: 'wren',
        after: '840m',
        body: `It does apply. I’ve read all of these in the bathroom with the tap running. I’ve asked the carers’ service about counselling, they’ve a few sessions with someone who knows brain injury. I didn’t know there was a word. It’s a relief to have the right-shaped box to put it in.`,
        anonymous: true,
        reactions: {
          hear: ['dunnock', 'foxglove', 'sundaydriver', 'lostmykeys'],
          strength: ['lostmykeys', 'patchwork', 'foxglove', 'otter', 'sundaydriver'],
        },
      },
    ],
  },
  {
    group: 'brain-injury',
    title: 'Going back to work, four hours, and then I slept for thirteen',
    by: 'foxglove',
    daysAgo: 31,
    at: '18:40',
    topics: ['Fatigue', 'Work'],
    body: `First day of my phased return. Everyone was lovely. That was the problem, *everyone* was lovely, one after another, all day, with their faces. By dinner time I couldn’t work out how the door opened. Slept from five till six the next morning in my coat.

I don’t want to give up after one day. I also can’t do that three times a week.`,
    reactions: {
      hear: ['sundaydriver', 'tandem', 'greylag', 'lostmykeys', 'wren', 'otter', 'patchwork'],
      same: ['wren', 'greylag', 'sundaydriver', 'otter', 'dunnock'],
    },
    replies: [
      {
        by: 'greylag',
        after: '106m',
        body: `1. People are the tiring part. Not the work.
2. I asked for two short days with a day between, not three in a row.
3. I asked for one person to be the one who asks how I am.
4. Headphones with nothing playing.
5. Do not be proud about 4.`,
        reactions: {
          same: ['patchwork', 'wren'],
          thanks: ['foxglove', 'wren', 'dunnock', 'lostmykeys', 'tandem', 'sundaydriver', 'patchwork'],
        },
      },
      {
        by: 'patchwork',
        after: '732m',
        body: `First days are mostly adrenaline and biscuits. My brain injury nurse had me write down what I was doing just *before* I hit the wall, and it was never the hard thing. It was the corridor. So I went in by the side door for a year.`,
        reactions: { thanks: ['tandem', 'greylag', 'wren', 'dunnock', 'otter'] },
      },
      {
        by: 'lostmykeys',
        after: '255m',
        body: `slept in my coat also. it's basically a blanket with sleeves`,
        reactions: { same: ['greylag', 'dunnock', 'foxglove', 'wren', 'tandem'] },
      },
      {
        by: 'wren',
        after: '299m',
        body: `Could someone from your team talk to work? Ours did a call with my husband’s old boss and she explained fatigue as a phone with a worn-out battery: it says 60 and then it’s off. He got it straight away. (It didn’t work out with the job in the end, to be honest with you, but that call was good and he’s still proud of it.)`,
        reactions: {
          hear: ['patchwork', 'otter', 'foxglove'],
          thanks: ['greylag', 'foxglove', 'patchwork', 'dunnock'],
        },
      },
      {
        by: 'foxglove',
        after: '404h',
        body: `Two short days, Tuesday and Friday. Side door. My manager sent one email so that nobody needs to ask. Yesterday I did four hours and then ate an actual tea, at a table, without a coat. Tired, but the normal sort. I’d forgotten that there was a normal sort.`,
        reactions: {
          same: ['patchwork', 'lostmykeys'],
          strength: ['lostmykeys', 'wren', 'otter', 'greylag', 'sundaydriver', 'patchwork', 'dunnock'],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Start here: one group, both types, no food police',
    by: 'plotseventeen',
    daysAgo: 228,
    at: '08:15',
    body: `Morning all. I’m type 2, seven years in, and I’ve an allotment, so you’ll have to put up with vegetables.

How we go on here:

- Type 1 and type 2 are different animals, so say which you’ve got when you ask something.
- Nobody gives doses. Not even the ones who could.
- You’re allowed to be sick of it.
- If you’re having a hypo, or you’re poorly and your numbers are high, stop reading this and do what your team told you to do. 999 or 111 if you need them.

Say hello if you fancy. What was your last meal, no judgement? Mine was cold rice pudding out of the tin, at the shed, with a trowel.`,
    pinned: true,
    reactions: {
      same: ['kes', 'biscuitbarrel'],
      thanks: ['oldminer', 'biscuitbarrel', 'sheddweller', 'puffin', 'linnet', 'nightbus'],
    },
    replies: [
      {
        by: 'linnet',
        after: '108m',
        body: `A trowel. Good morning. Toast, and half of somebody else’s toast.`,
        reactions: { same: ['sheddweller', 'nightbus', 'biscuitbarrel', 'kes', 'plotseventeen'] },
      },
      {
        by: 'oldminer',
        after: '186m',
        body: `Bacon. I'm not sorry`,
        reactions: { same: ['plotseventeen', 'puffin', 'nightbus', 'linnet', 'sundaydriver', 'sheddweller'] },
      },
      {
        by: 'puffin',
        after: '1788m',
        body: `Porridge. It’s always porridge. In the merchant navy it was always porridge as well and I swore I’d never.`,
        reactions: { same: ['linnet', 'kes', 'sundaydriver', 'biscuitbarrel'] },
      },
      {
        by: 'kes',
        after: '146h',
        body: `cereal at 4pm. its a late breakfast or an early tea depending who you are`,
        reactions: { same: ['plotseventeen', 'nightbus', 'oldminer', 'sundaydriver'] },
      },
      {
        by: 'biscuitbarrel',
        after: '3547h',
        body: `Afternoon. New, type 2. A banana, and I looked at it for ten minutes first.`,
        reactions: {
          hear: ['kes', 'plotseventeen', 'sheddweller', 'linnet', 'nightbus', 'sundaydriver'],
          same: ['kes', 'linnet', 'sundaydriver'],
        },
      },
      {
        by: 'plotseventeen',
        after: '115m',
        body: `That’s about right for the first month. Welcome. The banana looked at you as well.`,
        reactions: { same: ['nightbus', 'kes', 'sheddweller'] },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Three weeks in and frightened of a potato',
    by: 'biscuitbarrel',
    daysAgo: 69,
    at: '18:10',
    topics: ['Newly diagnosed', 'Food'],
    body: `Diagnosed type 2 three weeks ago. I had a stent put in a couple of months before that, so it’s been a year of leaflets. I’ve read so much that I stood in the kitchen tonight with a baked potato in my hand like Hamlet. Everybody says something different. The internet says I may eat lettuce and regret.

How did you all get through the first bit?`,
    reactions: {
      hear: ['puffin', 'kes', 'oldminer', 'linnet', 'sheddweller', 'nightbus'],
      same: ['puffin', 'linnet', 'nightbus', 'kes', 'plotseventeen'],
    },
    replies: [
      {
        by: 'plotseventeen',
        after: '40m',
        body: `I *grow* potatoes, so you can imagine. I did without for a month out of pure fright, and I was a misery. Then I went on the free course, the one for newly diagnosed, you ask your nurse, and the dietitian asked how many I was having and what with. Nobody had asked me that. I still have them. Fewer, skins on, with something green that I’ve also grown and will also tell you about.`,
        reactions: {
          thanks: ['sundaydriver', 'linnet', 'nightbus', 'biscuitbarrel', 'kes', 'sheddweller', 'oldminer'],
        },
      },
      {
        by: 'oldminer',
        after: '317m',
        body: `Ten year in. Pick ONE thing to change. I picked sugar in me tea, 4 down to none, one spoon a fortnight. Next thing after that. Tha can't turn a ship on a sixpence`,
        reactions: {
          same: ['puffin', 'sundaydriver'],
          thanks: ['nightbus', 'plotseventeen', 'kes', 'biscuitbarrel', 'linnet', 'puffin'],
        },
      },
      {
        by: 'linnet',
        after: '496m',
        body: `I’m the other type so I’ll keep out of the potato. But the frightened part is the same, and it does wear down. For the first month I thought about it every minute. It’s still there now, but it’s like the fridge humming.`,
        reactions: {
          hear: ['oldminer', 'sheddweller', 'nightbus', 'biscuitbarrel'],
          thanks: ['nightbus', 'kes', 'oldminer', 'plotseventeen'],
        },
      },
      {
        by: 'puffin',
        after: '546m',
        body: `What mine told me, and it stuck: “you’re not on trial”. I’d gone in with a food diary I’d *improved*.`,
        reactions: {
          same: ['kes', 'oldminer', 'sundaydriver', 'plotseventeen', 'sheddweller', 'nightbus', 'biscuitbarrel'],
          thanks: ['plotseventeen', 'biscuitbarrel', 'sundaydriver'],
        },
      },
      {
        by: 'biscuitbarrel',
        after: '47m',
        body: `I have also improved a diary. I’m so glad it isn’t only me. I’ve asked for the course. There’s one that starts in three weeks in the leisure centre, which I haven’t been in since badminton.`,
        reactions: { strength: ['nightbus', 'kes', 'plotseventeen', 'oldminer'] },
      },
      {
        by: 'biscuitbarrel',
        after: '933h',
        body: `To report: been three times. Eleven of us, and a woman who brings her husband and answers for him. I’ve learnt that it’s mostly about *how much* and *what else*, and that fruit isn’t the devil. I ate a baked potato in front of a dietitian and lived. Nurse is pleased, I’m sleeping again, and I’ve had two biscuits from the actual barrel since the course started, both on purpose.`,
        reactions: {
          thanks: ['linnet', 'kes', 'sheddweller'],
          strength: ['sheddweller', 'kes', 'nightbus', 'linnet', 'sundaydriver', 'puffin', 'oldminer'],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: '2.26am, flatmates asleep, alarm going off like a lorry',
    by: 'kes',
    daysAgo: 38,
    at: '02:26',
    topics: ['Nights and hypos', 'Kit and sensors'],
    body: `treated it, im fine, its coming up, had the juice and now im doing the sitting-on-the-kitchen-floor wait. just wanted to talk to someone whos also been told their sensor is "so discreet". my whole corridor has heard it. someone banged on the wall. i shouted SORRY IM HAVING A MEDICAL EPISODE and he shouted back oh right sorry mate do you need anything`,
    reactions: {
      hear: ['linnet', 'biscuitbarrel', 'puffin', 'nightbus', 'plotseventeen', 'oldminer'],
      same: ['plotseventeen', 'sundaydriver', 'puffin', 'linnet'],
      strength: ['sheddweller', 'linnet', 'nightbus'],
    },
    replies: [
      {
        by: 'linnet',
        after: '18m',
        body: `I’m awake. Choir adrenaline. Glad it’s coming up. Have the boring follow-up snack as well if that’s what your plan says, and then tell me about the wall man.`,
        reactions: { hear: ['plotseventeen', 'oldminer'], thanks: ['sundaydriver', 'oldminer'] },
      },
      {
        by: 'kes',
        after: '9m',
        body: `its flat 4 josh (not real name, hes got a josh face). he left a cereal bar outside my door??? i think i have a friend`,
        reactions: {
          same: ['plotseventeen', 'linnet', 'oldminer', 'sundaydriver', 'puffin'],
          strength: ['puffin', 'linnet', 'nightbus', 'oldminer'],
        },
      },
      {
        by: 'nightbus',
        after: '15m',
        body: `On my break at the depot. Good lad that josh. I had one on the top deck once, parked up, no passengers thank god. Sat on the stairs with jelly babies till it passed. Glad your up`,
        reactions: { hear: ['oldminer', 'plotseventeen', 'kes', 'sundaydriver'] },
      },
      {
        by: 'puffin',
        after: '308m',
        body: `Morning. Two practical things from a man who has woken a ship: you can often change which alarms are loud and which just buzz, but ask your team before you quieten the *low* one. And tell one neighbour on purpose what to do if you don’t answer. Sounds as if Josh has volunteered.`,
        reactions: { thanks: ['oldminer', 'linnet', 'biscuitbarrel', 'sheddweller', 'plotseventeen', 'nightbus'] },
      },
      {
        by: 'kes',
        after: '725m',
        body: `yeah ive told him. showed him where the orange box is and what the nurse taught me. he took notes. hes doing engineering so it was basically a briefing`,
        reactions: {
          same: ['puffin', 'linnet'],
          strength: ['oldminer', 'sheddweller', 'puffin', 'linnet', 'nightbus', 'biscuitbarrel'],
        },
      },
      {
        by: 'plotseventeen',
        after: '174m',
        body: `And mention it to your team, Kes, if nights are getting to be a habit. They can look at the graph, that’s what it’s for.`,
        reactions: { thanks: ['sheddweller', 'biscuitbarrel', 'oldminer'] },
      },
      {
        by: 'kes',
        after: '447h',
        body: `told them, they moved some stuff around, no night ones for eleven days. josh is disappointed`,
        reactions: {
          same: ['biscuitbarrel', 'puffin', 'plotseventeen'],
          strength: ['oldminer', 'linnet', 'nightbus', 'sundaydriver', 'puffin', 'plotseventeen'],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Lates, meal deals and what to eat at half ten at night',
    by: 'nightbus',
    daysAgo: 122,
    at: '01:35',
    topics: ['Food', 'Work and driving'],
    body: `Type 2, about ten months. Everything I get told assumes I have breakfast at 8 and tea at 6. I have "breakfast" at 1 in the afternoon, something at 5 in a layby, and then I'm starving at half 10 with a garage and a chip shop to pick from. Nurse is nice but she's never met a rota. What do other shift people do`,
    reactions: {
      hear: ['plotseventeen', 'oldminer', 'sheddweller', 'linnet'],
      same: ['sheddweller', 'oldminer', 'puffin'],
    },
    replies: [
      {
        by: 'oldminer',
        after: '355m',
        body: `Nights for 20 year. Snap tin. Take it wi thee, same every shift so there's nowt to decide. When you're tired and hungry you'll choose daft every time so do choosing afore you set off`,
        reactions: {
          same: ['linnet', 'nightbus'],
          thanks: ['plotseventeen', 'nightbus', 'sheddweller', 'biscuitbarrel', 'sundaydriver', 'linnet'],
        },
      },
      {
        by: 'plotseventeen',
        after: '111m',
        body: `Ask the nurse if you can see the dietitian, and take a *real* rota with you. I did it for the driver I share my plot with, marched him in. They planned it round his breaks and it took twenty minutes.`,
        reactions: { thanks: ['sheddweller', 'linnet', 'biscuitbarrel', 'kes', 'oldminer'] },
      },
      {
        by: 'sheddweller',
        after: '414m',
        body: `Did call-outs for years before I had it. Boiled eggs, an apple, nuts in a film canister. Then I found nobody under forty knows what a film canister is.`,
        reactions: { same: ['kes', 'puffin', 'sundaydriver', 'plotseventeen', 'linnet'] },
      },
      {
        by: 'linnet',
        after: '906m',
        body: `And your tablets: do ask your pharmacist what “with your evening meal” means when your evening meal’s at one in the morning. They won’t think it’s silly. It’s a really good question.`,
        reactions: { thanks: ['sheddweller', 'biscuitbarrel', 'sundaydriver', 'puffin', 'plotseventeen', 'kes'] },
      },
      {
        by: 'nightbus',
        after: '676h',
        body: `Took the rota. Dietitian was brilliant, drew it out like a bus timetable, which I appreciated. Snap tin is going, same thing four nights a week: wrap, nuts, yoghurt. Fifth night is chip shop and she knows about it. Numbers a bit down. Rang the licensing people and told my work too like you're meant to, and it was fine, just a form`,
        reactions: {
          same: ['sheddweller', 'sundaydriver'],
          thanks: ['sheddweller', 'biscuitbarrel', 'kes', 'puffin'],
          strength: ['puffin', 'oldminer', 'linnet', 'biscuitbarrel', 'sheddweller', 'kes'],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Tired of being my own pancreas',
    by: 'linnet',
    daysAgo: 186,
    at: '22:05',
    topics: ['Burnout'],
    body: `Six years nearly. Nothing has happened. That’s the trouble: nothing has happened, I’ve done everything, and tomorrow I have to do everything again. I counted decisions today. I stopped at forty and it was lunch.

I looked at my meter tonight and thought, I don’t want to know. I did check, in the end, I’m not being reckless. But I’ve had a month of not wanting to know.

I’m not after tips, thank you. I know all the tips. I *give* the tips.`,
    reactions: {
      hear: ['puffin', 'oldminer', 'kes', 'biscuitbarrel', 'nightbus', 'sheddweller', 'sundaydriver', 'plotseventeen'],
      same: ['sheddweller', 'nightbus', 'kes', 'puffin', 'sundaydriver'],
      strength: ['biscuitbarrel', 'nightbus', 'sundaydriver', 'plotseventeen', 'sheddweller'],
    },
    replies: [
      {
        by: 'puffin',
        after: '45m',
        body: `Then no tips. That sounds heavy, and I’m sorry it’s every day.`,
        reactions: { hear: ['sheddweller', 'linnet', 'sundaydriver', 'biscuitbarrel'] },
      },
      {
        by: 'kes',
        after: '49m',
        body: `same. i once cried at a satsuma`,
        reactions: {
          hear: ['sundaydriver', 'biscuitbarrel'],
          same: ['linnet', 'plotseventeen', 'puffin', 'oldminer', 'sundaydriver', 'nightbus'],
        },
      },
      {
        by: 'plotseventeen',
        after: '536m',
        body: `You’ve carried half this group at one time or another. Put it down here for a bit. We’ll not let it roll off.`,
        reactions: {
          hear: ['sundaydriver', 'biscuitbarrel', 'sheddweller', 'puffin', 'oldminer'],
          strength: ['kes', 'oldminer', 'puffin', 'sundaydriver'],
        },
      },
      {
        by: 'sheddweller',
        after: '250m',
        body: `Didn’t know it had a name till the nurse said “burnout” to me. I’d thought it was laziness.`,
        reactions: {
          same: ['linnet', 'puffin', 'plotseventeen'],
          thanks: ['sundaydriver', 'kes', 'biscuitbarrel', 'nightbus', 'plotseventeen'],
        },
      },
      {
        by: 'oldminer',
        after: '1625m',
        body: `Tha can be good at summat and still hate it. I were a good collier`,
        reactions: {
          hear: ['linnet', 'puffin', 'kes'],
          thanks: ['plotseventeen', 'puffin', 'nightbus', 'linnet', 'kes', 'sundaydriver', 'biscuitbarrel'],
        },
      },
      {
        by: 'linnet',
        after: '788h',
        body: `I’m going to break my own rule and come back with something. I told my nurse exactly what I wrote up there, I read it off my phone. I’d expected a telling off. She shut the laptop and said it’s ever so common, and what’s the least we could do safely for a month while you get your breath? We agreed a smaller job, and I’ve a few sessions with the psychologist who’s attached to the clinic. I didn’t know that they had one.

I still hate it. I’m less alone with it. Kes, I think about the satsuma a lot.`,
        reactions: {
          thanks: ['plotseventeen', 'puffin', 'nightbus', 'oldminer', 'biscuitbarrel'],
          strength: [
            'nightbus',
            'sheddweller',
            'oldminer',
            'plotseventeen',
            'sundaydriver',
            'puffin',
            'kes',
            'biscuitbarrel',
          ],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Weighed in a corridor, in front of the whole queue',
    by: 'sundaydriver',
    daysAgo: 51,
    at: '16:30',
    topics: ['Appointments'],
    contentNotes: ['food-and-weight'],
    anonymous: true,
    body: `They have put the scales in the corridor at the clinic, between the water cooler and the chairs. The lady reads it out to another lady who types it. There were nine people. I am a private sort of man and I could have wept.

I have put on a stone since I have been less able to get about, and I know it. I did not need the water cooler to know it too. I have half a mind not to go next time.`,
    reactions: {
      hear: ['biscuitbarrel', 'linnet', 'sheddweller', 'oldminer', 'plotseventeen', 'nightbus', 'puffin', 'kes'],
      same: ['nightbus', 'linnet', 'kes', 'biscuitbarrel'],
    },
    replies: [
      {
        by: 'linnet',
        after: '49m',
        body: `That isn’t all right. It would have upset me too. I once asked, quite shakily, “Could you write it down and not say it, please?” and they did, without any fuss at all. I ask every time now.`,
        reactions: {
          thanks: ['sheddweller', 'kes', 'plotseventeen', 'oldminer', 'nightbus', 'puffin', 'sundaydriver'],
        },
      },
      {
        by: 'nightbus',
        after: '175m',
        body: `You can say no thanks to being weighed there. I said can we do it in the room and she said course`,
        reactions: { thanks: ['plotseventeen', 'sundaydriver', 'linnet', 'oldminer', 'kes', 'sheddweller'] },
      },
      {
        by: 'plotseventeen',
        after: '662m',
        body: `Please do go, whoever you are, the rest of that appointment’s worth having. But tell them. My surgery has a patient group, with a box for exactly this, and they’re generally mortified. Nobody *decided* on the corridor. It’s just where the scales fitted.`,
        reactions: {
          hear: ['puffin', 'sheddweller'],
          thanks: ['sundaydriver', 'nightbus', 'puffin', 'oldminer', 'biscuitbarrel', 'linnet'],
        },
      },
      {
        by: 'puffin',
        after: '110m',
        body: `Between ourselves I wore my heaviest boots to be weighed once, so that I’d have something to blame.`,
        reactions: { same: ['sheddweller', 'nightbus', 'sundaydriver', 'biscuitbarrel', 'linnet', 'plotseventeen'] },
      },
      {
        by: 'sundaydriver',
        after: '527h',
        body: `I wrote the note. Two lines. They rang me, apologised, and the scales are in the treatment room now, behind a door. I was braced for a row and I got a thank you. I did go, by the way.`,
        anonymous: true,
        reactions: {
          thanks: ['kes', 'linnet', 'nightbus', 'puffin', 'sheddweller'],
          strength: ['linnet', 'sheddweller', 'puffin', 'biscuitbarrel', 'oldminer', 'plotseventeen', 'nightbus'],
        },
      },
    ],
  },
  {
    group: 'diabetes',
    title: 'Eye screening: the drops, and getting home after',
    by: 'plotseventeen',
    daysAgo: 15,
    at: '11:20',
    topics: ['Appointments'],
    body: `Annual eye photos done. If it’s your first: they’re kind, it takes half an hour, the drops sting for a second and then the world’s a watercolour for the afternoon. Take sunglasses. Don’t plan to drive. I once tried to prune a gooseberry afterwards and pruned my glove.

I put it off for two years at the start because I was scared of what they’d find. What do you do to get yourself through the door?`,
    reactions: {
      same: ['oldminer', 'linnet', 'kes', 'nightbus'],
      thanks: ['biscuitbarrel', 'oldminer', 'linnet', 'puffin', 'kes'],
    },
    replies: [
      {
        by: 'biscuitbarrel',
        after: '109m',
        body: `Mine’s next week and I’d been hoping that somebody would post this. I’m not frightened of the drops, I’m frightened of the letter.`,
        reactions: {
          hear: ['nightbus', 'linnet', 'kes', 'puffin', 'sundaydriver'],
          same: ['oldminer', 'sheddweller', 'nightbus'],
        },
      },
      {
        by: 'sheddweller',
        after: '188m',
        body: `Letter’s been dull eight years out of ten, if that helps. I’ve “background changes”. It sounded terrible. They explained it and they keep an eye on it, ha.

Actually it’s not been ten years, it’s been two and a half. It feels like ten.`,
        reactions: {
          same: ['sundaydriver', 'plotseventeen', 'kes'],
          thanks: ['biscuitbarrel', 'plotseventeen', 'kes', 'linnet'],
        },
      },
      {
        by: 'kes',
        after: '317m',
        body: `i make my mum come and then complain about her the whole way there. very effective`,
        reactions: { same: ['plotseventeen', 'sheddweller', 'biscuitbarrel', 'linnet', 'nightbus'] },
      },
      {
        by: 'oldminer',
        after: '1199m',
        body: `Missed one, got one found late, had laser. Seeing fine. GO TO YOUR EYES. That's me shouting`,
        reactions: { thanks: ['linnet', 'puffin', 'sheddweller', 'plotseventeen', 'nightbus', 'kes'] },
      },
      {
        by: 'biscuitbarrel',
        after: '214h',
        body: `Went. Wore sunglasses on the bus like a film star. Letter not here yet, but I went, and that was the bit I could do.`,
        reactions: {
          hear: ['sundaydriver', 'puffin'],
          strength: ['linnet', 'sundaydriver', 'sheddweller', 'kes', 'oldminer', 'puffin'],
        },
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Hello, and please say which sort you have',
    by: 'rowan',
    daysAgo: 218,
    at: '12:00',
    body: `Two families of us here. There’s wear and tear (osteo), and there’s inflammatory, like rheumatoid, where the immune system has got the wrong house. What helps one can be no use to the other, so a quick “OA here” or “RA here” saves muddle.

Otherwise: be kind, be specific, and if your hands are bad, two words is a post.

For hellos: what’s the most *ridiculous* thing you’ve been defeated by? I’ll start. A bag of crisps. In a waiting room. It was very quiet.`,
    pinned: true,
    reactions: {
      same: ['droppedstitch', 'saltmarsh', 'bramley'],
      thanks: ['bramley', 'saltmarsh', 'kettleon', 'tideline', 'droppedstitch', 'halfpint'],
    },
    replies: [
      {
        by: 'bramley',
        after: '72m',
        body: `OA, both knees and most of the fingers. I was defeated by a childproof bottle and had to ask a child.`,
        reactions: {
          same: ['kettleon', 'oldminer', 'rowan', 'droppedstitch', 'patchwork', 'halfpint', 'tideline', 'saltmarsh'],
        },
      },
      {
        by: 'rookeryjo',
        after: '226m',
        body: `RA. The little plastic seal under the lid. There is always another seal.`,
        reactions: { same: ['tideline', 'saltmarsh', 'halfpint', 'bramley', 'rowan', 'kettleon', 'droppedstitch'] },
      },
      {
        by: 'kettleon',
        after: '177m',
        body: `OA, hands. My own shirt. The wife’s got Parkinson’s, so between the two of us it takes a committee.`,
        reactions: {
          hear: ['bramley', 'saltmarsh', 'rowan'],
          same: ['bramley', 'tideline', 'halfpint', 'patchwork', 'droppedstitch'],
        },
      },
      {
        by: 'halfpint',
        after: '1191m',
        body: `RA! A clementine. I gave it back.`,
        reactions: { same: ['bramley', 'patchwork', 'droppedstitch', 'oldminer', 'kettleon', 'tideline'] },
      },
      {
        by: 'oldminer',
        after: '2505m',
        body: `OA every bit. Bottom step`,
        reactions: {
          hear: ['patchwork', 'rookeryjo', 'droppedstitch', 'tideline', 'bramley'],
          same: ['saltmarsh', 'rowan', 'kettleon'],
        },
      },
      {
        by: 'rowan',
        after: '348m',
        body: `These are much better than mine. Welcome, all.`,
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Jars: a full report',
    by: 'bramley',
    daysAgo: 141,
    at: '15:25',
    topics: ['Hands and gadgets'],
    body: `Dear all,

I have now tried six ways of getting into a jar, and as there is nothing on the television I set out my findings.

1. Rubber gloves. Fair. Poor with pickles.
2. Tapping the lid with a spoon. An old wives’ tale. I am an old wife and it does not work.
3. The cone thing my niece gave me. Handsome. Useless.
4. A plain opener that sits *under the cupboard*, you push the jar in and turn with both hands. Excellent. Nine out of ten.
5. The electric one. Nine out of ten, but it frightens the cat.
6. The young man at number 12. Ten out of ten. Not always in.

With kind regards,
Bramley`,
    reactions: {
      same: ['droppedstitch', 'rowan', 'patchwork', 'kettleon'],
      thanks: ['droppedstitch', 'rookeryjo', 'patchwork', 'rowan', 'saltmarsh', 'halfpint', 'oldminer', 'kettleon'],
    },
    replies: [
      {
        by: 'patchwork',
        after: '45m',
        body: `One-handed here since the stroke, so number 4 is no good to me, but number 5 is the light of my life. Ours is called Gerald.`,
        reactions: {
          same: ['rookeryjo', 'tideline'],
          thanks: ['rookeryjo', 'tideline', 'halfpint', 'oldminer', 'saltmarsh'],
        },
      },
      {
        by: 'droppedstitch',
        after: '108m',
        body: `If you break the vacuum first it’s half the battle. Edge of a blunt teaspoon under the rim till it sighs. Do it away from you.`,
        reactions: { thanks: ['bramley', 'saltmarsh', 'rowan', 'oldminer', 'tideline', 'kettleon'] },
      },
      {
        by: 'kettleon',
        after: '298m',
        body: `I asked the OT about the kitchen, and she left us a whole box of things to try before buying. I’d thought OTs were just for after hospital. Ask at the GP, or ring the council, ours came in about five weeks.`,
        reactions: { thanks: ['oldminer', 'patchwork', 'halfpint', 'bramley', 'saltmarsh', 'droppedstitch', 'rowan'] },
      },
      {
        by: 'oldminer',
        after: '1331m',
        body: `Buy it in tins`,
        reactions: { same: ['droppedstitch', 'rowan', 'saltmarsh', 'tideline', 'patchwork'] },
      },
      {
        by: 'bramley',
        after: '182m',
        body: `OldMiner, I refer you to the ring pull.`,
        reactions: { same: ['oldminer', 'halfpint', 'saltmarsh', 'droppedstitch', 'kettleon', 'rowan', 'rookeryjo'] },
      },
    ],
  },
  {
    group: 'arthritis',
    title: "New tablets, and I've read the leaflet. All of it.",
    by: 'halfpint',
    daysAgo: 219,
    at: '23:58',
    topics: ['Medicines'],
    body: `RA, diagnosed about a year. They want me on one of the big ones, once a week, with blood tests. I made the mistake of reading the whole leaflet in the bath. It's the size of a tablecloth!! I'm meant to start on Sunday. I haven't told anyone I'm scared because I'm supposed to be pleased it's finally happening.

Not asking what to do, just, were you scared?`,
    reactions: {
      hear: ['tideline', 'rowan', 'saltmarsh', 'droppedstitch', 'patchwork', 'bramley', 'rookeryjo'],
      same: ['rookeryjo', 'kettleon', 'saltmarsh'],
    },
    replies: [
      {
        by: 'rookeryjo',
        after: '555m',
        body: `Terrified. I put the box on top of the wardrobe for a week, as if it couldn’t get me up there. Then I rang the rheumatology helpline and said “I’ve read the leaflet”, and the nurse said “ah”. She went through which bits to watch for and ring about, and which are there because they have to list everything. I wrote it on a postcard and it’s still on the fridge nine years on.`,
        reactions: { thanks: ['tideline', 'halfpint', 'droppedstitch', 'bramley', 'saltmarsh', 'patchwork'] },
      },
      {
        by: 'tideline',
        after: '132m',
        body: `I was on something similar for the other end of me. For *me* the first month was a bit grotty, and then it wasn’t. The blood tests turned into a chat with the phlebotomist about her caravan. You can be pleased and scared, by the way.`,
        reactions: {
          hear: ['droppedstitch', 'rowan'],
          thanks: ['droppedstitch', 'oldminer', 'rookeryjo', 'bramley', 'halfpint'],
        },
      },
      {
        by: 'rowan',
        after: '175m',
        body: `Seconding the helpline. It’s their job, and most of them would far rather you rang. Have a pen, and ask what to do if you miss one or if you get a temperature, because you’ll want that written down before you need it.`,
        reactions: { thanks: ['patchwork', 'oldminer', 'halfpint', 'saltmarsh', 'bramley'] },
      },
      {
        by: 'halfpint',
        after: '52h',
        body: `Rang! She said "ah" to me too, is it in the training? Feel better. Box is on the table, not the wardrobe. Sunday it is.`,
        reactions: {
          same: ['tideline', 'rookeryjo', 'patchwork'],
          strength: ['bramley', 'rowan', 'patchwork', 'droppedstitch', 'rookeryjo', 'saltmarsh'],
        },
      },
      {
        by: 'halfpint',
        after: '2083h',
        body: `Coming back because somebody else will be in the bath with that leaflet one day. It took about ten weeks to do anything. I had one wobbly blood test and they sorted it over the phone. And this morning I opened a *yoghurt*. With my hand. I showed three people at work the yoghurt!`,
        reactions: {
          thanks: ['oldminer', 'saltmarsh', 'bramley', 'rowan'],
          strength: ['saltmarsh', 'rookeryjo', 'rowan', 'tideline', 'patchwork', 'bramley', 'oldminer', 'kettleon'],
        },
      },
      {
        by: 'rookeryjo',
        after: '302m',
        body: `Frame the lid.`,
        reactions: { same: ['tideline', 'patchwork', 'rowan', 'saltmarsh', 'halfpint'] },
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Having my thumb joint done. Tell me plainly',
    by: 'kettleon',
    daysAgo: 92,
    at: '10:15',
    topics: ['Surgery', 'Hands and gadgets'],
    contentNotes: ['medical-detail'],
    body: `Base of the thumb, right hand, I’m right-handed. They take out a little bone that’s worn away. Surgeon drew it for me on a paper towel. I’ve said yes, but I look after my wife, and I can’t find out what it’s *really* like for the first six weeks. What could you do and what couldn’t you? No need to be polite.`,
    reactions: {
      hear: ['oldminer', 'tideline', 'rookeryjo', 'rowan', 'bramley'],
      strength: ['halfpint', 'tideline', 'droppedstitch'],
    },
    replies: [
      {
        by: 'oldminer',
        after: '127m',
        body: `Had left one done. First two week tha can do nowt wi it, it's up in air in a sling like tha's asking permission. Pot on about five or six week. Wiping backside is the thing nobody mentions. Practise wi other hand`,
        reactions: {
          same: ['kettleon', 'droppedstitch'],
          thanks: ['saltmarsh', 'kettleon', 'halfpint', 'bramley', 'rowan', 'patchwork', 'droppedstitch'],
        },
      },
      {
        by: 'kettleon',
        after: '15m',
        body: `Now that’s the sort of answer I was after.`,
        reactions: { same: ['oldminer', 'rowan', 'droppedstitch', 'rookeryjo', 'patchwork'] },
      },
      {
        by: 'bramley',
        after: '367m',
        body: `Both mine, four years apart. I shall be candid: it was slow. I was cross at three months and glad at nine. I could not wring a cloth for the longest time. I can now play the hymns again, if they are not too quick.`,
        reactions: { thanks: ['rowan', 'droppedstitch', 'oldminer', 'saltmarsh', 'halfpint', 'patchwork'] },
      },
      {
        by: 'rowan',
        after: '176m',
        body: `The big question’s your wife’s care while you’re one-handed. Tell the pre-op people that you’re a carer, in those words, and ring adult social care now and not the week before. You could have someone in for the mornings. Have you got an emergency plan, in case you’re kept in?`,
        reactions: { thanks: ['oldminer', 'droppedstitch', 'tideline', 'patchwork', 'bramley', 'saltmarsh'] },
      },
      {
        by: 'droppedstitch',
        after: '2149m',
        body: `I’d add: a click-on button hook, slip-on shoes, and a bag round the cast with the *good* tape. And do the hand therapy exercises even when they’re boring. Especially.`,
        reactions: { thanks: ['halfpint', 'bramley', 'saltmarsh', 'kettleon', 'oldminer'] },
      },
      {
        by: 'kettleon',
        after: '1156h',
        body: `One-handed and typing, so short. Done. It went all right. Two weeks of mornings from the council, a very good lass. Wife buttoned my shirt yesterday, took her eleven minutes, and we were both so proud that we were late. OldMiner was right about everything.`,
        reactions: {
          hear: ['rookeryjo', 'tideline'],
          thanks: ['tideline', 'halfpint', 'saltmarsh'],
          strength: [
            'saltmarsh',
            'rowan',
            'bramley',
            'halfpint',
            'rookeryjo',
            'droppedstitch',
            'oldminer',
            'patchwork',
          ],
        },
      },
      {
        by: 'oldminer',
        after: '134m',
        body: `Generally am`,
        reactions: { same: ['rookeryjo', 'halfpint', 'saltmarsh', 'rowan'] },
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Fella on the market says copper bracelets cured his mother',
    by: 'oldminer',
    daysAgo: 71,
    at: '13:05',
    topics: ['Hands and gadgets'],
    body: `Fourteen pound. Wife says I'm soft. Has anybody had owt off one or is it just a green wrist`,
    closed: {
      by: 'rowan',
      reason:
        'This one had gone from bracelets to where to buy things, and it was getting a bit sharp on both sides. Nobody has done anything wrong. I am closing it so it does not go round again, and you are all welcome to start a new thread about what you wear on your wrists. – Rowan',
    },
    reactions: { same: ['saltmarsh', 'halfpint', 'rowan', 'kettleon'] },
    replies: [
      {
        by: 'tideline',
        after: '40m',
        body: `Green wrist.`,
        reactions: { same: ['patchwork', 'saltmarsh', 'rowan', 'droppedstitch', 'rookeryjo', 'oldminer'] },
      },
      {
        by: 'bramley',
        after: '137m',
        body: `I wore my mother’s for thirty years. I do not suppose it did a thing, but it was my mother’s.`,
        reactions: { hear: ['halfpint', 'patchwork', 'kettleon', 'tideline', 'rowan', 'rookeryjo', 'oldminer'] },
      },
      {
        by: 'saltmarsh',
        after: '184m',
        body: `My honest view is that people selling cures to people in pain are not harmless, even at fourteen pounds. I’ve seen friends start there and end at four hundred.`,
        reactions: { same: ['halfpint', 'droppedstitch'], thanks: ['bramley', 'oldminer', 'rookeryjo', 'patchwork'] },
      },
      {
        by: 'oldminer',
        after: '75m',
        body: `I asked about a bracelet not a sermon`,
        reactions: { hear: ['bramley'] },
      },
      {
        by: 'saltmarsh',
        after: '25m',
        body: `That’s fair, and I’m sorry. It came out at you and it wasn’t about you. I lost a good friend a lot of money once by not saying anything.`,
        reactions: {
          hear: ['bramley', 'rowan', 'tideline', 'droppedstitch'],
          thanks: ['halfpint', 'rookeryjo', 'droppedstitch', 'rowan', 'oldminer'],
        },
      },
      {
        by: 'kettleon',
        after: '658m',
        body: `There’s a site that does them for six quid if you’re set on one, I could put the link up?`,
      },
      {
        by: 'rowan',
        after: '30m',
        body: `Let’s leave links to shops off, KettleOn, kindly meant as it was. I’m going to close this one and make a brew.`,
        reactions: { thanks: ['bramley', 'rookeryjo', 'droppedstitch', 'tideline'] },
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Is it the Crohn’s or is it the joints or is it both',
    by: 'tideline',
    daysAgo: 34,
    at: '07:50',
    topics: ['Flare-ups'],
    body: `Inflammatory, goes along with my Crohn’s. When one goes off, the other often follows a fortnight later, like a bad relative. But this time it’s just knees and ankles, gut’s behaving. The gut team says ask rheumatology, rheumatology says ask the gut team. I feel like a parcel.

Does anybody else live between two clinics?`,
    reactions: {
      hear: ['patchwork', 'rookeryjo', 'droppedstitch', 'saltmarsh', 'rowan', 'bramley'],
      same: ['rookeryjo', 'patchwork', 'bramley', 'rowan'],
    },
    replies: [
      {
        by: 'rookeryjo',
        after: '49m',
        body: `RA and colitis. I was a parcel for three years. What unstuck it was asking each of them, “Will you write to the other one and copy me in?” Now there’s a letter with my name at the bottom, and I carry it like a passport.`,
        reactions: { thanks: ['bramley', 'rowan', 'oldminer', 'kettleon', 'saltmarsh', 'patchwork', 'tideline'] },
      },
      {
        by: 'halfpint',
        after: '289m',
        body: `I keep a note on my phone, one line a day. G for gut, J for joints, out of ten. I showed my nurse three months of it and she took a photo of my screen!`,
        reactions: { thanks: ['bramley', 'droppedstitch', 'kettleon', 'rookeryjo', 'tideline'] },
      },
      {
        by: 'patchwork',
        after: '596m',
        body: `Stroke, heart and knees: three clinics. I quilted a folder. It didn’t help them talk to each other, but people do stop and look at it, and then they read what’s inside.`,
        reactions: {
          same: ['rowan', 'saltmarsh', 'halfpint', 'kettleon', 'oldminer'],
          thanks: ['kettleon', 'tideline', 'rowan'],
        },
      },
      {
        by: 'tideline',
        after: '586h',
        body: `Asked for the letter. It took two phone calls and one firm voice. They’ve had a *meeting*. About me! There’s a clinic once a month where they both sit in the one room, and nobody had mentioned it because I hadn’t been “referred across”. I’m going in three weeks.`,
        reactions: {
          thanks: ['rookeryjo', 'rowan', 'kettleon', 'halfpint'],
          strength: ['rookeryjo', 'saltmarsh', 'droppedstitch', 'rowan', 'oldminer', 'kettleon', 'halfpint'],
        },
      },
    ],
  },
  {
    group: 'arthritis',
    title: 'Got down on the floor and then there I was',
    by: 'patchwork',
    daysAgo: 18,
    at: '15:50',
    topics: ['Knees and hips', 'Moving'],
    body: `I dropped a bobbin. It rolled under the settee. I got down quite nicely, I thought, got the bobbin, and then understood that I hadn’t made a plan for the second half.

Not hurt. I was there for forty minutes. I did a bit of dusting. In the end I shuffled to the stairs on my behind and came up backwards, a step at a time, till I was high enough to be a person again.

Who else? And what’s your second half?`,
    reactions: {
      hear: ['halfpint', 'kettleon', 'rowan', 'oldminer'],
      same: ['kettleon', 'bramley', 'tideline', 'saltmarsh', 'oldminer', 'halfpint', 'rookeryjo', 'droppedstitch'],
    },
    replies: [
      {
        by: 'bramley',
        after: '30m',
        body: `Two kitchen chairs. My physiotherapist made me *practise* it, with her there, on a good day: over on to hands and knees, crawl to a chair, strong leg forward, push. I felt a perfect fool and have used it four times since.`,
        reactions: {
          same: ['droppedstitch', 'tideline'],
          thanks: ['halfpint', 'droppedstitch', 'kettleon', 'rookeryjo', 'patchwork', 'oldminer', 'tideline'],
        },
      },
      {
        by: 'oldminer',
        after: '53m',
        body: `I don't go down. Owt that falls belongs to floor now`,
        reactions: {
          same: ['saltmarsh', 'patchwork', 'rowan', 'rookeryjo', 'halfpint', 'droppedstitch', 'bramley', 'tideline'],
        },
      },
      {
        by: 'droppedstitch',
        after: '240m',
        body: `Litter picker! And a pendant alarm, which I held out against till I was on the bathroom lino for two hours. It’s not a nice thing to need, but I’d a nicer time after I had it.`,
        reactions: { thanks: ['kettleon', 'tideline', 'rookeryjo', 'bramley', 'saltmarsh', 'patchwork'] },
      },
      {
        by: 'kettleon',
        after: '648m',
        body: `If you ever go down and you’re not sure you’re all right, ring and don’t be brave. I say it because my wife was brave once. But I’m glad you got some dusting done.`,
        reactions: {
          hear: ['patchwork', 'tideline', 'saltmarsh'],
          thanks: ['oldminer', 'patchwork', 'rowan', 'bramley', 'tideline'],
        },
      },
      {
        by: 'saltmarsh',
        after: '669m',
        body: `There are strength and balance classes near most places, ours is in the church hall, with a very bossy man called the Colonel who is not a colonel. I’ve osteo in one knee and I can do the floor now. Gracelessly.`,
        reactions: { thanks: ['kettleon', 'bramley', 'tideline', 'halfpint', 'rowan'] },
      },
      {
        by: 'patchwork',
        after: '253h',
        body: `I asked the GP surgery and I’m down for the falls class. And I’ve practised the two chairs, with my neighbour watching, holding her phone, in case. Bobbin is on a string. I got that idea from another group.`,
        reactions: {
          same: ['kettleon', 'rowan', 'saltmarsh', 'droppedstitch'],
          strength: ['kettleon', 'tideline', 'bramley', 'saltmarsh', 'rowan', 'halfpint'],
        },
      },
    ],
  },
]
