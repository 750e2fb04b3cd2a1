import type { SeedThread } from './shape.ts'

/** Chronic pain. Everybody here is invented. */
export const threadsOneA: readonly SeedThread[] = [
  {
    group: 'chronic-pain',
    title: 'Start here: how we use this group',
    by: 'rowan',
    daysAgo: 232,
    at: '10:20',
    body: `Hello. Marsh Harrier and I look after this group, and we both live with pain ourselves, so forgive us a slow reply now and then.

What people use it for, going by the last year:

- three in the morning
- forms
- being believed
- working out what “a bit of activity” means when it was plainly written by someone who has never had to lie down in a changing room

You don’t need a diagnosis. You don’t need to have tried everything. If you want to say hello, do it underneath, and tell us one thing that makes your day easier. Mine is a stool in the kitchen. I fought it for two years and I was wrong.`,
    pinned: true,
    reactions: {
      hear: ['droppedstitch', 'saltmarsh'],
      thanks: ['saltmarsh', 'thistle', 'teaandtoast', 'mudlark', 'wagtail', 'heron', 'marshharrier'],
    },
    replies: [
      {
        by: 'marshharrier',
        after: '50m',
        body: `A flask. If the tea is next to me I don’t have to get up for it. Simple men, simple systems.`,
        reactions: { same: ['rowan', 'oldminer', 'halfpint', 'wagtail', 'droppedstitch', 'mudlark'] },
      },
      {
        by: 'droppedstitch',
        after: '304m',
        body: `Putting the clean washing in one bag per person and letting *them* put it away. Forty years it took me.`,
        reactions: {
          same: ['teaandtoast', 'rowan', 'mudlark', 'halfpint', 'hod', 'marshharrier', 'wagtail'],
          thanks: ['hod', 'halfpint', 'rowan'],
        },
      },
      {
        by: 'teaandtoast',
        after: '549m',
        body: `elastic waists. i said it. i own one pair of jeans and theyre for funerals`,
        reactions: {
          same: [
            'rowan',
            'droppedstitch',
            'heron',
            'oldminer',
            'mudlark',
            'rookeryjo',
            'hod',
            'marshharrier',
            'wagtail',
          ],
        },
      },
      {
        by: 'halfpint',
        after: '1674h',
        body: `Hi, bit late to this!! HalfPint, RA plus all its friends. My thing is a second charger by the bed so I'm not doing the commando crawl at night looking for the first one.`,
        reactions: {
          hear: ['rowan', 'mudlark', 'wagtail', 'marshharrier'],
          same: ['rowan', 'droppedstitch', 'thistle'],
        },
      },
      {
        by: 'hod',
        after: '192h',
        body: `Hod here. Back. Dont have a thing yet`,
        reactions: { hear: ['halfpint', 'heron', 'rowan', 'wagtail', 'mudlark', 'marshharrier'] },
      },
      {
        by: 'saltmarsh',
        after: '132m',
        body: `Welcome, Hod. You might be surprised to find it’s a stool.`,
        reactions: { same: ['teaandtoast', 'halfpint', 'wagtail'] },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Waking at 3am with pain. What actually helps you get back off?',
    by: 'heron',
    daysAgo: 2,
    at: '03:14',
    topics: ['Sleep', 'Pacing'],
    body: `Third night running. I’ve done the heat pad and the breathing and I’m just lying here dreading tomorrow’s shift. Not after medical advice, I just want to know what other people *do* at this hour.`,
    reactions: {
      hear: [
        'marshharrier',
        'oldminer',
        'rowan',
        'mudlark',
        'droppedstitch',
        'saltmarsh',
        'teaandtoast',
        'hod',
        'wagtail',
        'halfpint',
        'rookeryjo',
      ],
      same: [
        'teaandtoast',
        'halfpint',
        'droppedstitch',
        'rookeryjo',
        'mudlark',
        'saltmarsh',
        'thistle',
        'rowan',
        'marshharrier',
      ],
      strength: ['rowan', 'droppedstitch', 'oldminer', 'rookeryjo', 'marshharrier', 'thistle'],
    },
    replies: [
      {
        by: 'rowan',
        after: '27m',
        body: `I get up. Sounds wrong, but I give it 20 minutes, then go and sit somewhere else with the same dull audiobook. Bed stays for sleep. It took about three weeks to work and it isn’t all up to you: my pain team’s sleep group did more than I managed alone.`,
        reactions: {
          same: ['mudlark', 'oldminer', 'marshharrier', 'heron'],
          thanks: [
            'hod',
            'wagtail',
            'teaandtoast',
            'halfpint',
            'marshharrier',
            'oldminer',
            'droppedstitch',
            'rookeryjo',
            'mudlark',
            'saltmarsh',
          ],
        },
      },
      {
        by: 'heron',
        after: '6m',
        body: `Somebody’s awake! Thank you. Getting up feels like admitting defeat but lying here isn’t exactly winning. What’s the audiobook?`,
        reactions: { hear: ['droppedstitch', 'rookeryjo', 'mudlark', 'thistle'] },
      },
      {
        by: 'rowan',
        after: '5m',
        body: `A history of the canals. Nineteen hours. I have never heard past the lock at Devizes. Off to take my own advice now, night.`,
        reactions: {
          same: ['halfpint', 'droppedstitch', 'heron', 'marshharrier', 'oldminer'],
          thanks: ['hod', 'heron', 'teaandtoast', 'droppedstitch'],
        },
      },
      {
        by: 'teaandtoast',
        after: '41m',
        body: `ooh three of us. im on the kitchen floor because its cool and flat (dont judge, the dog thinks its marvellous). what i do is pathetic but here goes, i empty the dishwasher one thing at a time really slowly and by the cutlery ive usually stopped being furious. then half a slice of toast. then i try again. it doesnt always work but at least in the morning the dishwasher is done and ive won *something*`,
        reactions: {
          hear: ['thistle', 'heron', 'mudlark'],
          same: ['wagtail', 'saltmarsh', 'droppedstitch', 'marshharrier', 'rookeryjo', 'mudlark', 'oldminer', 'hod'],
        },
      },
      {
        by: 'marshharrier',
        after: '119m',
        body: `Up at 5 as usual. I gave up on “getting back off” years ago and settled for “resting with the radio on low”. The shipping forecast has a lot to answer for. Telling myself that rest counts took the panic out of it, and once the panic went the sleep came back on its own some nights. Not all.`,
        reactions: {
          same: ['wagtail', 'rowan', 'hod', 'mudlark'],
          thanks: ['oldminer', 'rowan', 'halfpint', 'heron', 'rookeryjo', 'saltmarsh'],
        },
      },
      {
        by: 'droppedstitch',
        after: '184m',
        body: `Morning, Heron. I hope you got an hour before work.

Mine is boring and it’s about the day and not the night. If I’ve overdone it by teatime I can *guarantee* 3am. So I have a proper lie down at half past two, alarm on, twenty-five minutes. My nights are maybe a third better than they were. It took me ten years to notice the connection, so you are welcome to it for free.`,
        reactions: {
          same: ['rowan', 'hod', 'saltmarsh'],
          thanks: ['rowan', 'heron', 'marshharrier', 'oldminer', 'wagtail', 'teaandtoast', 'saltmarsh'],
        },
      },
      {
        by: 'hod',
        after: '112m',
        body: `Tried the getting up thing for a week and it was useless. Sat in a cold front room wide awake with my back in bits. Stayed up till 6. Just being honest`,
        reactions: {
          hear: ['teaandtoast', 'halfpint', 'saltmarsh', 'rowan', 'thistle', 'marshharrier'],
          same: ['mudlark', 'saltmarsh', 'wagtail'],
        },
      },
      {
        by: 'rowan',
        after: '35m',
        body: `Fair enough, Hod, and good that you said so. A week in, mine was useless too. But it doesn’t suit everyone, and if the chair hurts more than the bed does then it’s no good to you. Did anything shift it even a bit?`,
        reactions: { thanks: ['thistle', 'rookeryjo', 'mudlark'] },
      },
      {
        by: 'hod',
        after: '50m',
        body: `Pillow between the knees. Missus has MS and the OT showed her it. So I suppose yes. Also I stopped looking at the clock, turned it to the wall`,
        reactions: {
          same: ['rowan', 'saltmarsh', 'marshharrier', 'teaandtoast', 'rookeryjo'],
          thanks: ['heron', 'rookeryjo', 'halfpint', 'teaandtoast', 'saltmarsh', 'wagtail'],
        },
      },
      {
        by: 'wagtail',
        after: '180m',
        body: `Clock to the wall is underrated. I’d go further: phone in the other room. (Says the person typing this in bed.)`,
        reactions: { same: ['mudlark', 'droppedstitch', 'hod', 'saltmarsh', 'marshharrier', 'heron', 'teaandtoast'] },
      },
      {
        by: 'rookeryjo',
        after: '121m',
        body: `This one is about the thinking and not the pain, so skip it if tonight is a bad night for that.

For me the 3am pain was bad but the 3am *arithmetic* was worse. If I sleep now I get four hours. If I can’t work what happens to the rent. What am I going to be like at sixty. I’d got properly low before I noticed that none of those thoughts ever turned up at 3pm. I told my GP, which took two goes, and she took it seriously. What I do now is write the thought down on a pad, one line, and tell it we’ll meet at lunchtime. Most of them don’t show up to the meeting.`,
        contentNotes: ['low-mood'],
        reactions: {
          hear: ['hod', 'oldminer', 'wagtail', 'heron', 'droppedstitch', 'teaandtoast', 'mudlark', 'rowan'],
          thanks: ['teaandtoast', 'halfpint', 'marshharrier', 'hod', 'mudlark', 'droppedstitch', 'heron'],
          strength: ['droppedstitch', 'heron', 'saltmarsh', 'oldminer', 'mudlark'],
        },
      },
      {
        by: 'heron',
        after: '249m',
        body: `Home from the shift. I survived it, mostly by leaning on things. I’ve read every one of these twice on my break.

Jo, the arithmetic. Yes. That’s exactly what it is. I thought it was just me being dramatic.

I’m going to try: clock to the wall, pad by the bed, and getting up if it’s been 20 minutes. I am not emptying the dishwasher, TeaAndToast, I have standards.`,
        reactions: {
          hear: ['halfpint', 'mudlark', 'rookeryjo', 'droppedstitch'],
          thanks: ['saltmarsh', 'rookeryjo', 'wagtail', 'hod', 'oldminer'],
          strength: ['halfpint', 'oldminer', 'rowan', 'saltmarsh'],
        },
      },
      {
        by: 'saltmarsh',
        after: '59m',
        body: `One thing from someone who also worked shifts: I asked at work whether I could stop doing a late followed by an early. It was the only thing I asked for and it made more difference than any pillow. They didn’t love it. They did it.

And it’s worth a word with your pharmacist about *when* you take what you already take. I’m not suggesting what, only that they’re the right person to ask, and mine drew me a little chart.`,
        reactions: {
          thanks: ['halfpint', 'rookeryjo', 'wagtail', 'teaandtoast', 'droppedstitch', 'mudlark', 'oldminer', 'heron'],
        },
      },
      {
        by: 'thistle',
        after: '305m',
        body: `im new so just reading but thank you for this thread. also awake`,
        reactions: {
          hear: ['heron', 'rowan', 'teaandtoast', 'wagtail', 'halfpint', 'hod'],
          strength: ['droppedstitch', 'rookeryjo', 'oldminer', 'rowan'],
        },
      },
      {
        by: 'heron',
        after: '182m',
        body: `Hello Thistle. Same. It’s oddly nice to know there’s a light on somewhere. Clock is facing the wall, it looks like it’s been naughty.

Four and a half hours in a row last night. I’m not calling it a pattern. But four and a half.`,
        reactions: {
          hear: ['oldminer', 'saltmarsh', 'rowan'],
          same: ['droppedstitch', 'marshharrier', 'rookeryjo'],
          strength: ['hod', 'halfpint', 'rowan', 'saltmarsh', 'marshharrier', 'oldminer', 'rookeryjo', 'teaandtoast'],
        },
      },
      {
        by: 'thistle',
        after: '64m',
        body: `my clock is facing the wall too now. it does look naughty. thank you heron`,
        reactions: {
          hear: ['rowan', 'teaandtoast'],
        },
      },
      {
        by: 'rowan',
        after: '96m',
        body: `Four and a half is four and a half. I kept mine on the kitchen calendar in pencil, so that a bad night only ever rubbed out one square and never the week.

It took about three weeks before it stopped feeling like luck. Go gently on the shift days.`,
        reactions: {
          thanks: ['thistle', 'hod', 'wagtail'],
          same: ['marshharrier'],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'PIP form is 40 pages and I can sit for ten minutes',
    by: 'hod',
    daysAgo: 131,
    at: '22:48',
    topics: ['Benefits'],
    body: `Got the form. Every question is about cooking a meal or washing. I CAN wash. Takes me half an hour and then I have to lie down after. Do I put yes or no. I dont want to lie but if I put yes theyll say Im fine`,
    reactions: {
      hear: ['saltmarsh', 'halfpint', 'droppedstitch', 'rookeryjo', 'rowan', 'heron', 'wagtail', 'mudlark'],
      same: ['teaandtoast', 'wagtail', 'rowan', 'oldminer', 'droppedstitch', 'rookeryjo'],
    },
    replies: [
      {
        by: 'droppedstitch',
        after: '35m',
        body: `Don’t put yes or no. Put what you’ve just put here. “I can wash. It takes half an hour and then I have to lie down.” That’s a perfect answer, and it’s true.

What the woman at the advice centre taught me: can you do it *safely, well enough, over and over, and in a reasonable time?* If any of those is a no, write about that one.`,
        reactions: {
          same: ['teaandtoast', 'oldminer'],
          thanks: [
            'mudlark',
            'hod',
            'heron',
            'marshharrier',
            'halfpint',
            'wagtail',
            'teaandtoast',
            'oldminer',
            'rookeryjo',
          ],
        },
      },
      {
        by: 'hod',
        after: '12m',
        body: `Thats the first thing anyones said about it that makes sense`,
        reactions: { hear: ['saltmarsh', 'droppedstitch', 'rookeryjo', 'heron'] },
      },
      {
        by: 'oldminer',
        after: '605m',
        body: `Get someone to do it wi thee lad. I did first one on me own, filled it in like I were applying for a job, telling em how well I manage. Nowt. Second time lass from welfare rights did it wi me and it were chalk and cheese. They're free. Ask council or the advice place`,
        reactions: {
          same: ['rowan', 'halfpint', 'heron', 'mudlark'],
          thanks: ['heron', 'rowan', 'droppedstitch', 'halfpint', 'hod', 'teaandtoast', 'mudlark'],
        },
      },
      {
        by: 'rookeryjo',
        after: '294m',
        body: `Libraries often know who does form help locally, and many of us have a table with a decent chair. You can do it in bits over several visits. Ask for more time if you need it as well: ring the number on the letter.

Keep a copy. Photograph every page before it goes in the envelope.`,
        reactions: { thanks: ['heron', 'wagtail', 'mudlark', 'marshharrier', 'thistle', 'oldminer'] },
      },
      {
        by: 'teaandtoast',
        after: '480m',
        body: `cried on page 11 of mine, just so you know its normal. its a horrible thing to have to write yourself down as your worst day. have something nice planned for after even if its just a bath and crisps`,
        reactions: {
          hear: ['rowan', 'droppedstitch', 'saltmarsh', 'mudlark', 'marshharrier', 'rookeryjo', 'halfpint', 'heron'],
          same: ['wagtail', 'oldminer', 'marshharrier', 'rowan', 'hod', 'halfpint', 'heron'],
        },
      },
      {
        by: 'hod',
        after: '1046h',
        body: `Update if anyones interested. Did it with a bloke at the advice centre over 3 goes. Took the missus to the assessment on the phone on speaker. Letter came this morning and Ive got it, standard for one half and nothing for the other. Bloke says I could ask them to look again. Dont know if Ive the energy but anyway. The lie down thing went in word for word`,
        reactions: {
          hear: ['saltmarsh', 'thistle', 'wagtail'],
          thanks: ['rookeryjo', 'heron', 'droppedstitch', 'thistle'],
          strength: [
            'marshharrier',
            'saltmarsh',
            'rookeryjo',
            'heron',
            'droppedstitch',
            'rowan',
            'teaandtoast',
            'wagtail',
          ],
        },
      },
      {
        by: 'droppedstitch',
        after: '178m',
        body: `Well done. Truly. And you’ve a month or so to decide about the other half, so check the date on the letter, then sleep on it. You can be pleased and cross at once, it’s allowed.`,
        reactions: {
          same: ['teaandtoast', 'oldminer', 'heron', 'rookeryjo'],
          strength: ['wagtail', 'saltmarsh', 'rowan'],
        },
      },
      {
        by: 'wagtail',
        after: '1213m',
        body: `I asked them to look again and they changed it. My friend asked and they didn’t. Neither of us was made worse off, but do ask your bloke about that bit first, as they can look at all of it.`,
        reactions: { thanks: ['halfpint', 'hod', 'rowan', 'rookeryjo', 'teaandtoast'] },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Is pacing a con?',
    by: 'teaandtoast',
    daysAgo: 62,
    at: '20:35',
    topics: ['Pacing'],
    body: `genuine question. every leaflet says pace yourself. nobody who writes the leaflets has two kids, a job and a mum across town. when exactly do i rest, between the school run and the other school run?? i did the little activity diary and all it told me is that i do too much which i KNEW, thats why im in pain, give me a second me and ill pace like a champion`,
    reactions: {
      hear: ['marshharrier', 'hod', 'halfpint', 'heron', 'wagtail', 'oldminer'],
      same: ['droppedstitch', 'rookeryjo', 'oldminer', 'wagtail', 'marshharrier', 'halfpint', 'saltmarsh', 'rowan'],
    },
    replies: [
      {
        by: 'wagtail',
        after: '55m',
        body: `Pacing is lovely if you’ve got staff.`,
        reactions: {
          same: [
            'mudlark',
            'halfpint',
            'rookeryjo',
            'rowan',
            'hod',
            'heron',
            'oldminer',
            'marshharrier',
            'droppedstitch',
          ],
        },
      },
      {
        by: 'rowan',
        after: '60m',
        body: `I’m meant to say something wise here and my honest answer is that it’s half a con. The version where you rest before you need to, every day, is written for someone who lives alone with a cleaner.

The half that’s real, for me, is *stopping in the middle of things*. Half the sink. One side of the bed made. It looks awful and nobody died.`,
        reactions: {
          same: ['hod', 'marshharrier', 'oldminer', 'teaandtoast'],
          thanks: ['saltmarsh', 'teaandtoast', 'thistle', 'mudlark', 'hod', 'wagtail', 'oldminer', 'rookeryjo'],
        },
      },
      {
        by: 'marshharrier',
        after: '40m',
        body: `I’ll stick up for it. I was a boom and bust man for ten years. Good day, dig the whole border, then four days on the floor counting the skirting boards. Pacing gave me a duller good day and took away the floor. I’d not swap back.

But I’m sixty-one with a flask and no school run, so I take the point.`,
        reactions: {
          hear: ['rowan', 'halfpint', 'wagtail'],
          same: ['wagtail', 'droppedstitch', 'thistle'],
          thanks: ['heron', 'saltmarsh', 'thistle', 'rookeryjo', 'mudlark'],
        },
      },
      {
        by: 'saltmarsh',
        after: '666m',
        body: `Both of you are right, I think. It worked for me once I’d lost the job and the kids had gone. I don’t think it’s fair to call it a method when what it needs is a different life.

What could go, T&T? Not what *should*. What could?`,
        reactions: { thanks: ['halfpint', 'teaandtoast', 'marshharrier', 'rookeryjo', 'oldminer', 'heron'] },
      },
      {
        by: 'teaandtoast',
        after: '369m',
        body: `ok i thought about this while hanging out washing (ha). ironing. why am i ironing. who is looking at us. also 14 year old is perfectly capable of making packed lunches he just makes them badly`,
        reactions: {
          hear: ['wagtail', 'saltmarsh'],
          same: ['hod', 'droppedstitch', 'heron', 'wagtail', 'rookeryjo', 'saltmarsh'],
        },
      },
      {
        by: 'mudlark',
        after: '188m',
        body: `bad sandwiches are character forming`,
        reactions: { same: ['teaandtoast', 'rookeryjo', 'marshharrier', 'droppedstitch', 'hod', 'heron'] },
      },
      {
        by: 'hod',
        after: '539m',
        body: `I had a go at the half the sink thing and the missus asked if Id been called away`,
        reactions: { same: ['rowan', 'halfpint', 'teaandtoast', 'marshharrier', 'heron', 'thistle', 'oldminer'] },
      },
      {
        by: 'teaandtoast',
        after: '606h',
        body: `reporting back because i moaned so loudly. have not ironed for three and a bit weeks. nobody noticed!!! NOBODY. fourteen year old made me a sandwich yesterday, unprompted, it was mainly butter. still think the leaflets are a con. but i sat down for twenty minutes every day this week bar one`,
        reactions: {
          same: ['mudlark', 'droppedstitch', 'hod'],
          thanks: ['rowan', 'wagtail', 'heron', 'mudlark'],
          strength: ['heron', 'saltmarsh', 'hod', 'droppedstitch', 'oldminer', 'mudlark', 'halfpint'],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'The bench list',
    by: 'marshharrier',
    daysAgo: 96,
    at: '11:05',
    topics: ['Getting out'],
    body: `I can do about 250 yards before I need to sit. So I don’t think in miles any more, I think in benches. Our nature reserve has eleven and I can tell you which two are in the wind and which one has a nail.

I’ve started writing them down for other places. Chemist to the library: one wall, one bench (wet). Market square: four, all taken by teenagers by half three, who do get up if asked, credit where it’s due.

Does anyone else do this? I can’t be the only man in England with a bench spreadsheet.`,
    reactions: {
      same: ['teaandtoast', 'halfpint', 'oldminer', 'wagtail', 'mudlark', 'hod', 'heron'],
      thanks: ['droppedstitch', 'teaandtoast', 'thistle', 'wagtail', 'heron'],
    },
    replies: [
      {
        by: 'saltmarsh',
        after: '132m',
        body: `You are, but I’d like a copy.`,
        reactions: { same: ['oldminer', 'wagtail', 'rowan', 'mudlark'] },
      },
      {
        by: 'rookeryjo',
        after: '228m',
        body: `I do it with toilets, for the other condition. Between us we have a guidebook.`,
        reactions: {
          hear: ['mudlark', 'oldminer'],
          same: ['halfpint', 'oldminer', 'teaandtoast', 'saltmarsh', 'droppedstitch', 'thistle'],
        },
      },
      {
        by: 'droppedstitch',
        after: '365m',
        body: `I carry a folding stool that looks like a handbag. My sister says it looks like a folding stool. It opened up the whole of the Thursday market for me, because I could sit *anywhere*. Put it against a wall though, I’ve gone over backwards once, outside the bakery, with a custard slice.`,
        reactions: {
          hear: ['marshharrier', 'heron', 'thistle'],
          same: ['heron', 'mudlark', 'thistle', 'oldminer', 'halfpint'],
          thanks: ['heron', 'hod', 'teaandtoast', 'saltmarsh'],
        },
      },
      {
        by: 'oldminer',
        after: '779m',
        body: `Wrote to council about bench at top of our hill, took 14 month and three letters but its there now. Wi arms on. Put arms on when you ask, you can't get up wi'out arms`,
        reactions: {
          thanks: [
            'wagtail',
            'saltmarsh',
            'marshharrier',
            'droppedstitch',
            'thistle',
            'mudlark',
            'teaandtoast',
            'hod',
            'halfpint',
          ],
        },
      },
      {
        by: 'marshharrier',
        after: '131m',
        body: `Arms. I hadn’t got a column for arms. I’ll have to go round again.`,
        reactions: { same: ['rookeryjo', 'oldminer', 'teaandtoast', 'saltmarsh', 'wagtail', 'rowan', 'heron'] },
      },
      {
        by: 'heron',
        after: '127h',
        body: `I used this today, sort of. Looked on the street view map for anywhere to sit between the bus and the clinic before I went. There was a low wall. I have never been so fond of a wall.`,
        reactions: {
          same: ['halfpint', 'marshharrier', 'rowan', 'saltmarsh', 'wagtail'],
          thanks: ['droppedstitch', 'halfpint', 'mudlark'],
        },
      },
      {
        by: 'marshharrier',
        after: '907h',
        body: `Progress: 63 benches, four towns. The council’s got hold of it. They want it for a leaflet. I said only if they fix the nail.`,
        reactions: {
          same: ['droppedstitch', 'rowan'],
          thanks: ['heron', 'droppedstitch', 'mudlark', 'oldminer', 'hod'],
          strength: ['teaandtoast', 'rowan', 'mudlark', 'droppedstitch', 'rookeryjo', 'saltmarsh'],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'New here, and not sure I count',
    by: 'heron',
    daysAgo: 118,
    at: '01:52',
    topics: ['Work'],
    body: `Hi. It’s only been about four months. I hurt my back and hip lifting at work, everyone said six weeks, and it just hasn’t gone. Had the scan, it’s “nothing to worry about”, which you’d think would be good news. I read some of these posts and you’ve had it for years and I feel like a fraud. I still go to work. I just cry in the car first.`,
    reactions: {
      hear: [
        'oldminer',
        'halfpint',
        'saltmarsh',
        'wagtail',
        'teaandtoast',
        'droppedstitch',
        'hod',
        'rookeryjo',
        'mudlark',
      ],
      strength: ['rowan', 'mudlark', 'wagtail', 'droppedstitch'],
    },
    replies: [
      {
        by: 'droppedstitch',
        after: '401m',
        body: `You count. There isn’t a queue and there isn’t a height you have to be.

“Nothing to worry about” is such an odd thing to be told when you’re lying awake worrying about it. I expect they meant nothing dangerous. It doesn’t mean nothing hurts.`,
        reactions: {
          same: ['rookeryjo', 'halfpint', 'wagtail'],
          thanks: ['rookeryjo', 'hod', 'wagtail', 'teaandtoast', 'thistle', 'marshharrier'],
        },
      },
      {
        by: 'wagtail',
        after: '167m',
        body: `The car cry is a well established part of the commute. You’re in the right place.`,
        reactions: { same: ['droppedstitch', 'teaandtoast', 'marshharrier', 'rowan', 'heron', 'halfpint'] },
      },
      {
        by: 'rowan',
        after: '230m',
        body: `Hello, Heron. I was at four months once and I’d have given a lot to know other people who were. You can stay quiet and read, or use us for the moaning so that your car gets a rest.

Two things I wish I’d known then. A clear scan and real pain go together all the time, and the pain team explained why in a way that finally made sense to me. And you can ask your manager for an occupational health referral *before* things fall over.`,
        reactions: { thanks: ['droppedstitch', 'halfpint', 'saltmarsh', 'mudlark', 'heron', 'wagtail', 'rookeryjo'] },
      },
      {
        by: 'heron',
        after: '959m',
        body: `Thank you. I actually sat in the staff toilet and read these. I’ve asked the GP about the pain team, there’s a wait. I’ll read for a bit, if that’s OK.`,
        reactions: {
          hear: ['droppedstitch', 'rowan', 'saltmarsh', 'teaandtoast', 'wagtail'],
          strength: ['droppedstitch', 'saltmarsh', 'teaandtoast', 'marshharrier', 'hod'],
        },
      },
      {
        by: 'marshharrier',
        after: '348m',
        body: `That’s most of what anybody does here. Good to have you.`,
        reactions: { hear: ['mudlark', 'hod', 'oldminer'] },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Asked for a better chair, got a wellbeing webinar',
    by: 'halfpint',
    daysAgo: 41,
    at: '12:34',
    topics: ['Work'],
    body: `I wrote a really careful email to HR about my hands and my back and could I please have a chair that goes low enough for my actual legs (I'm 5 foot!!) and they've invited me to "Resilience at Lunch". I am *so* resilient. I am resilient with my feet dangling.`,
    reactions: {
      hear: ['oldminer', 'marshharrier', 'teaandtoast', 'heron', 'mudlark'],
      same: ['hod', 'saltmarsh', 'heron', 'teaandtoast', 'wagtail', 'droppedstitch', 'rookeryjo', 'thistle'],
    },
    replies: [
      {
        by: 'wagtail',
        after: '20m',
        body: `Take a cushion to the webinar and turn your camera on while you build a footstool out of printer paper.`,
        reactions: { same: ['saltmarsh', 'teaandtoast', 'halfpint', 'oldminer', 'mudlark', 'rowan', 'rookeryjo'] },
      },
      {
        by: 'rookeryjo',
        after: '289m',
        body: `Use the words “reasonable adjustment” and put the date on it. I’m in a library, not a law firm, but those two words moved my email from one pile to another.

And look up Access to Work. They can help pay for kit, and it’s you that applies. It’s slow, so start now.`,
        reactions: {
          thanks: ['marshharrier', 'droppedstitch', 'thistle', 'mudlark', 'halfpint', 'teaandtoast', 'wagtail', 'hod'],
        },
      },
      {
        by: 'mudlark',
        after: '129m',
        body: `seconding access to work. slow as a canal but i got a chair, a split keyboard thing and taxi help for bad days. keep every email`,
        reactions: { thanks: ['wagtail', 'rowan', 'droppedstitch', 'hod', 'heron'] },
      },
      {
        by: 'hod',
        after: '192m',
        body: `Union? If theres one`,
        reactions: { thanks: ['saltmarsh', 'wagtail'] },
      },
      {
        by: 'halfpint',
        after: '484m',
        body: `There is and I'm not in it because I thought it was for other people. Looking it up now!`,
        reactions: { same: ['hod', 'droppedstitch', 'heron'] },
      },
      {
        by: 'halfpint',
        after: '556h',
        body: `UPDATE. Occupational health rang. The man was lovely, measured me over video with a tape measure like a tailor. Chair's ordered, plus I can do 10 to 6 so I'm not on the packed train. Still had to do the webinar. They told us to try gratitude!! I'm grateful for the chair.`,
        reactions: {
          same: ['rookeryjo', 'oldminer', 'mudlark', 'heron', 'teaandtoast'],
          thanks: ['wagtail', 'mudlark'],
          strength: ['thistle', 'rowan', 'droppedstitch', 'oldminer', 'rookeryjo', 'heron', 'saltmarsh', 'mudlark'],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Chemist out of my usual AGAIN',
    by: 'mudlark',
    daysAgo: 22,
    at: '17:20',
    topics: ['Medicines'],
    body: `third month running. "try the one on the high street", who said try the one by the station, who said try you. ive got four days left. not panicking but not not panicking. what do people do?`,
    reactions: {
      hear: ['saltmarsh', 'rookeryjo', 'hod', 'halfpint', 'wagtail'],
      same: ['saltmarsh', 'halfpint', 'wagtail', 'heron', 'rowan', 'rookeryjo'],
    },
    replies: [
      {
        by: 'oldminer',
        after: '73m',
        body: `Same lass every time, ask for pharmacist by name, tell em date you run out. Once they know you they'll ring round for thee`,
        reactions: { thanks: ['droppedstitch', 'saltmarsh', 'marshharrier', 'halfpint', 'teaandtoast', 'rowan'] },
      },
      {
        by: 'saltmarsh',
        after: '40m',
        body: `Ring rather than walk, for one. And ask the pharmacist to ring the surgery about whether there’s something else that’s in stock, rather than you going back and forth as the postman. Mine sorted it between them in an afternoon once I’d said the words “I run out on the 14th”.`,
        reactions: {
          same: ['heron', 'droppedstitch'],
          thanks: ['marshharrier', 'halfpint', 'rowan', 'heron', 'rookeryjo', 'droppedstitch', 'teaandtoast'],
        },
      },
      {
        by: 'teaandtoast',
        after: '184m',
        body: `i set a reminder for 10 days before now not 4. learnt that the hard way over a long weekend. also **dont do what i did** and stretch them out by skipping some, i felt shocking, and the pharmacist told me (kindly) that with mine that was the worst thing to do and to ring 111 next time if its out of hours`,
        reactions: {
          hear: ['saltmarsh', 'marshharrier'],
          thanks: ['heron', 'marshharrier', 'rowan', 'droppedstitch', 'saltmarsh', 'oldminer', 'wagtail', 'rookeryjo'],
        },
      },
      {
        by: 'mudlark',
        after: '937m',
        body: `sorted. pharmacist rang gp, gp changed the script to two smaller ones that add up to the same, which ARE in stock, because of course they are. thank you all. 10 day reminder set`,
        reactions: {
          thanks: ['droppedstitch', 'teaandtoast', 'saltmarsh', 'halfpint'],
          strength: ['hod', 'heron', 'rowan', 'droppedstitch', 'saltmarsh'],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'I snapped at my kids over a spilled drink',
    by: 'wagtail',
    daysAgo: 12,
    at: '21:41',
    topics: ['Family and friends', 'Flare-ups'],
    anonymous: true,
    body: `It was squash. It was a bit of squash on a floor that’s seen worse. I shouted so loud the little one went under the table. I’d been holding it together since about ten in the morning with my back going like a drill and the squash was just the last thing.

I’ve said sorry. They’ve forgotten it, they’re asleep. I’m sitting on the stairs feeling like the worst person in the street.`,
    reactions: {
      hear: [
        'marshharrier',
        'heron',
        'droppedstitch',
        'rowan',
        'saltmarsh',
        'oldminer',
        'teaandtoast',
        'hod',
        'halfpint',
        'thistle',
      ],
      same: ['halfpint', 'heron', 'droppedstitch', 'rowan', 'teaandtoast', 'mudlark'],
      strength: ['thistle', 'rookeryjo', 'oldminer', 'halfpint', 'saltmarsh', 'mudlark', 'droppedstitch'],
    },
    replies: [
      {
        by: 'teaandtoast',
        after: '15m',
        body: `oh love. the stairs. i know those stairs. you said sorry, which is more than i ever got as a kid, and they learned that grown ups can be wrong and put it right. thats not nothing`,
        reactions: {
          same: ['rookeryjo', 'oldminer', 'saltmarsh', 'wagtail', 'mudlark', 'rowan'],
          thanks: ['saltmarsh', 'rookeryjo', 'rowan', 'thistle'],
        },
      },
      {
        by: 'droppedstitch',
        after: '45m',
        body: `Mine are in their thirties. I asked them once what they remembered of my bad years and I was braced for it. They remembered that we had tea in my bed on Sundays and watched the snooker.`,
        reactions: {
          hear: ['thistle', 'wagtail', 'heron', 'hod'],
          thanks: ['halfpint', 'heron', 'mudlark', 'rookeryjo', 'hod', 'teaandtoast', 'rowan', 'marshharrier'],
        },
      },
      {
        by: 'rowan',
        after: '50m',
        body: `I’m glad you wrote it down rather than sitting with it alone. When mine was at its worst we had a card for the fridge, red side and green side. Red meant “it’s my back, it’s not you”. The children thought it was a great game and flipped it constantly, but it did the job.`,
        reactions: {
          thanks: [
            'wagtail',
            'hod',
            'mudlark',
            'droppedstitch',
            'saltmarsh',
            'halfpint',
            'teaandtoast',
            'heron',
            'rookeryjo',
          ],
        },
      },
      {
        by: 'wagtail',
        after: '529m',
        body: `I slept, sort of. The card. I’m doing the card. The little one has already drawn a cross face on the red side, which I’m told is me.`,
        anonymous: true,
        reactions: {
          hear: ['saltmarsh', 'hod', 'rowan'],
          same: ['marshharrier', 'oldminer', 'rookeryjo', 'saltmarsh'],
          strength: ['heron', 'halfpint', 'rookeryjo', 'oldminer'],
        },
      },
      {
        by: 'hod',
        after: '783m',
        body: `Ours have one for whos turn it is on the sofa. Me or their mum`,
        reactions: { same: ['wagtail', 'oldminer', 'heron', 'rookeryjo', 'droppedstitch'] },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'What is in your flare box?',
    by: 'saltmarsh',
    daysAgo: 178,
    at: '14:10',
    topics: ['Flare-ups'],
    body: `When I’m in a flare I can’t think, so I put everything in a box when I’m well. It’s an old biscuit tin under the bed. At present:

- long charger lead
- heat pad
- a note to myself in big letters: **THIS ENDS. IT ALWAYS HAS.**
- my medicines list and the pain team’s number
- two packets of the decent oatcakes
- a list of who can be asked for what (my neighbour: bins. My sister: listening. *Not* the other way round)

What’s in yours?`,
    reactions: {
      same: ['wagtail', 'thistle', 'droppedstitch'],
      thanks: [
        'rookeryjo',
        'teaandtoast',
        'halfpint',
        'marshharrier',
        'thistle',
        'wagtail',
        'heron',
        'droppedstitch',
        'oldminer',
      ],
    },
    replies: [
      {
        by: 'rookeryjo',
        after: '166m',
        body: `A book I’ve already read. I can’t follow a new one when it’s bad but I can be read to by one I know.`,
        reactions: {
          same: ['marshharrier', 'mudlark', 'droppedstitch', 'oldminer', 'halfpint'],
          thanks: ['oldminer', 'heron', 'wagtail'],
        },
      },
      {
        by: 'droppedstitch',
        after: '112m',
        body: `A bell. It was a joke present. It is no longer a joke.`,
        reactions: { same: ['heron', 'marshharrier', 'mudlark', 'oldminer', 'rowan', 'halfpint'] },
      },
      {
        by: 'mudlark',
        after: '757m',
        body: `dry shampoo, straws, a big jumper that smells ok, the phone number for the work absence line written DOWN because i can never find it when i need to sound normal`,
        reactions: {
          same: ['hod', 'droppedstitch', 'halfpint', 'heron', 'rowan', 'saltmarsh'],
          thanks: ['oldminer', 'teaandtoast', 'marshharrier', 'heron'],
        },
      },
      {
        by: 'marshharrier',
        after: '851m',
        body: `The note’s a good idea. Mine would have to be in my wife’s handwriting or I’d not believe it.`,
        reactions: {
          hear: ['droppedstitch', 'heron', 'saltmarsh', 'halfpint'],
          same: ['teaandtoast', 'rowan', 'saltmarsh'],
        },
      },
      {
        by: 'heron',
        after: '1822h',
        body: `Found this while scrolling back. I made one. It’s a shoebox. I put a note in for the shift manager with the wording already done, so I only have to press send. Used it last week and it was the least awful sick call I’ve ever made.`,
        reactions: {
          thanks: ['droppedstitch', 'mudlark', 'marshharrier', 'rookeryjo', 'wagtail', 'rowan'],
          strength: ['saltmarsh', 'droppedstitch', 'oldminer', 'hod'],
        },
      },
      {
        by: 'saltmarsh',
        after: '760m',
        body: `That’s going in mine. Thank you, Heron.`,
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Starting the pain management programme, expecting to be told it’s in my head',
    by: 'rookeryjo',
    daysAgo: 201,
    at: '19:15',
    topics: ['Flare-ups', 'Work'],
    body: `Ten weeks, Mondays, a room over the health centre. I’ve waited fifteen months and now it’s here I’m dreading it. I’m picturing a circle of chairs and someone telling me to think positive. Has anyone done one? Honest answers please, including “it was rubbish”.`,
    reactions: {
      hear: ['halfpint', 'mudlark', 'rowan', 'droppedstitch'],
      same: ['marshharrier', 'wagtail', 'rowan', 'droppedstitch', 'mudlark'],
    },
    replies: [
      {
        by: 'saltmarsh',
        after: '68m',
        body: `I did one. The circle of chairs is true. Nobody told me to think positive, and if they had there’d have been a riot led by a retired postmistress called, let’s say, P.

The first three weeks I thought it was pointless. I still have pain. I do more with it. That’s the fairest summary I can give.`,
        reactions: { thanks: ['rowan', 'mudlark', 'oldminer', 'wagtail', 'teaandtoast', 'heron', 'droppedstitch'] },
      },
      {
        by: 'wagtail',
        after: '711m',
        body: `I’ll be your “it was rubbish”. Mine was on video, nine people with their cameras off and a slide deck. I got one good stretch out of it and I stopped going at week five. I think it depends who runs it.`,
        reactions: {
          hear: ['halfpint', 'droppedstitch', 'rowan'],
          thanks: ['rowan', 'rookeryjo', 'thistle', 'heron', 'halfpint'],
        },
      },
      {
        by: 'oldminer',
        after: '907m',
        body: `Went to shut wife up. Best thing were the other folk. We still meet for breakfast, six on us, four years on. Don't ask me what was on slides`,
        reactions: {
          same: ['droppedstitch', 'saltmarsh', 'heron', 'thistle'],
          thanks: ['droppedstitch', 'mudlark', 'hod', 'wagtail', 'heron'],
        },
      },
      {
        by: 'rookeryjo',
        after: '836h',
        body: `Half way. It’s better than I feared and less than I hoped. Nobody has said it’s in my head. The physiotherapist said pain is “a smoke alarm that’s got too keen”, and I’ve found that a surprisingly useful thing to say to myself on the stairs. The relaxation bit makes me want to climb out of the window.`,
        reactions: {
          same: ['rowan', 'mudlark', 'halfpint', 'oldminer', 'droppedstitch', 'heron'],
          thanks: ['wagtail', 'saltmarsh', 'oldminer', 'teaandtoast'],
        },
      },
      {
        by: 'marshharrier',
        after: '184m',
        body: `I’m with you on the window. I told them I’d do my relaxing with binoculars and they wrote that down as a goal, bless them.`,
        reactions: { same: ['mudlark', 'oldminer', 'saltmarsh', 'wagtail', 'halfpint'] },
      },
      {
        by: 'rookeryjo',
        after: '978h',
        body: `Finished. Pain scores: the same. Hours at the desk: up from two to three and a half. I went to the theatre and stood at the back, on purpose, with permission. I was sad on the last Monday, which I did not expect at all. OldMiner, we’re having breakfast.`,
        reactions: {
          same: ['saltmarsh', 'oldminer'],
          thanks: ['mudlark', 'halfpint', 'oldminer', 'wagtail', 'marshharrier'],
          strength: [
            'oldminer',
            'rowan',
            'mudlark',
            'saltmarsh',
            'thistle',
            'heron',
            'wagtail',
            'hod',
            'droppedstitch',
          ],
        },
      },
    ],
  },
  {
    group: 'chronic-pain',
    title: 'Bus pulled off before I’d sat down',
    by: 'wagtail',
    daysAgo: 5,
    at: '18:02',
    topics: ['Getting out'],
    body: `Stick in one hand, pass in the other, and he was off. I went into a pole, and a lad with headphones caught me by the rucksack like a suitcase. I’m fine, bruised, more embarrassed than anything. What gets me is that I now don’t want to get the bus, and the bus is how I get *everywhere*.`,
    reactions: {
      hear: [
        'rookeryjo',
        'heron',
        'marshharrier',
        'oldminer',
        'droppedstitch',
        'hod',
        'thistle',
        'halfpint',
        'teaandtoast',
      ],
      strength: ['halfpint', 'droppedstitch', 'hod', 'heron', 'teaandtoast'],
    },
    replies: [
      {
        by: 'droppedstitch',
        after: '73m',
        body: `That’s frightening, and the fright lasts longer than the bruise. I say it out loud now as I get on: “I need to sit before you go, please.” Ninety-nine times they nod. I practised on my husband.`,
        reactions: {
          same: ['rowan', 'oldminer', 'wagtail'],
          thanks: ['rookeryjo', 'teaandtoast', 'hod', 'rowan', 'heron', 'oldminer', 'mudlark'],
        },
      },
      {
        by: 'hod',
        after: '110m',
        body: `Report it. Route, time and the stop, they can see who was on. Not to get him sacked, just so hes told`,
        reactions: { thanks: ['marshharrier', 'teaandtoast', 'oldminer', 'heron', 'rowan'] },
      },
      {
        by: 'halfpint',
        after: '833m',
        body: `I've got one of those "please offer me a seat" badges and also a card from the bus company you show the driver, so you don't have to announce it! It was free, you ask on their website. Mine has a big pink stripe.`,
        reactions: { thanks: ['saltmarsh', 'droppedstitch', 'rookeryjo', 'teaandtoast', 'marshharrier', 'mudlark'] },
      },
      {
        by: 'heron',
        after: '495m',
        body: `Please keep getting the bus. (I mean that nicely. I stopped driving the long way round a roundabout for a year once because of one lorry, and all that happened was that I got a smaller life.)`,
        reactions: {
          hear: ['hod', 'droppedstitch', 'marshharrier', 'rowan'],
          thanks: ['marshharrier', 'teaandtoast', 'saltmarsh', 'wagtail'],
        },
      },
      {
        by: 'wagtail',
        after: '2573m',
        body: `Emailed the company. Got a human reply, with an apology, and the card. Did two stops today with the card and my heart going. He waited. He even did the little ramp sigh thing, which I didn’t need, but it felt like a bow.`,
        reactions: {
          same: ['rowan', 'droppedstitch'],
          thanks: ['halfpint', 'droppedstitch'],
          strength: [
            'mudlark',
            'halfpint',
            'rowan',
            'teaandtoast',
            'droppedstitch',
            'saltmarsh',
            'marshharrier',
            'thistle',
          ],
        },
      },
    ],
  },
]
