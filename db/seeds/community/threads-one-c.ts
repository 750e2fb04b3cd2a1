import type { SeedThread } from './shape.ts'

/** Fibromyalgia, sleep and fatigue, low mood. Everybody here is invented. */
export const threadsOneC: readonly SeedThread[] = [
  {
    group: 'fibromyalgia',
    title: 'You are believed. Start here',
    by: 'saltmarsh',
    daysAgo: 221,
    at: '11:40',
    body: `I was diagnosed four years ago after six years of being told I was stressed. I *was* stressed. I was in pain and nobody would say why.

How we use the group:

- say “for me” a lot
- no cures, nothing for sale
- foggy, misspelt and half-finished posts are all fine
- if something’s new, tell your GP as well as us. I nearly wrote off a broken toe as fibro

Under here, if you like: what did you say, or wish you’d said, to the first person who didn’t believe you?`,
    pinned: true,
    reactions: {
      hear: ['oneforsorrow', 'halfpint', 'teaandtoast'],
      thanks: ['mossandfern', 'oneforsorrow', 'halfpint', 'teaandtoast', 'mudlark'],
    },
    replies: [
      {
        by: 'mudlark',
        after: '48m',
        body: `"ok". thats what i said. "ok". i think about it most weeks`,
        reactions: {
          hear: ['oneforsorrow', 'halfpint', 'saltmarsh'],
          same: ['saltmarsh', 'mossandfern', 'teaandtoast', 'halfpint'],
        },
      },
      {
        by: 'teaandtoast',
        after: '172m',
        body: `i wish id said would you like to borrow it`,
        reactions: { same: ['oneforsorrow', 'mudlark', 'halfpint', 'saltmarsh', 'mossandfern'] },
      },
      {
        by: 'oneforsorrow',
        after: '531m',
        body: `Hello. I wish I’d said “You may be right about the depression, and I also hurt.” It took me years to find out that they could both be true.`,
        reactions: {
          same: ['mudlark', 'saltmarsh', 'halfpint', 'mossandfern'],
          thanks: ['saltmarsh', 'teaandtoast', 'mudlark'],
        },
      },
      {
        by: 'mossandfern',
        after: '57h',
        body: `Fibro plus ME. I said thank you. I still can’t believe I said thank you.`,
        reactions: {
          hear: ['halfpint', 'oneforsorrow', 'saltmarsh', 'mudlark', 'thistle'],
          same: ['teaandtoast', 'saltmarsh'],
        },
      },
      {
        by: 'halfpint',
        after: '79h',
        body: `I apologised!! TO HIM. For taking up his time.`,
        reactions: {
          hear: ['saltmarsh', 'teaandtoast', 'mudlark', 'oneforsorrow'],
          same: ['mudlark', 'thistle', 'oneforsorrow', 'teaandtoast'],
        },
      },
    ],
  },
  {
    group: 'fibromyalgia',
    title: 'New, and I don’t know what to ask',
    by: 'thistle',
    daysAgo: 3,
    at: '23:20',
    topics: ['Newly diagnosed'],
    body: `A month since the rheumatologist said it. She was nice enough about it. I came away with one sheet of paper and a website.

I’ve had the pain for over two years so it isn’t that. It’s that I always thought they would find something and then it would be *mended*. My daughter said “well at least you know now, Mum”, and I said aye, and then I sat in the multi-storey until the ticket ran out.

I don’t know what I’m asking. What did you do in the first few weeks? I’m up near the coast, on my own in the house, I work in a school kitchen three days.`,
    replies: [],
  },
  {
    group: 'fibromyalgia',
    title: 'Things I have called things',
    by: 'teaandtoast',
    daysAgo: 167,
    at: '13:15',
    topics: ['Fog'],
    body: `for the fog collection. this week i have asked for

- the "cold cupboard" (fridge)
- the "tiny leg gloves" (socks)
- the "shouting rectangle" (my sons xbox)
- and i said to the actual bank, on the phone, that id lost my "money biscuit"

she knew what i meant!! she said hers is a money biscuit now too. your turn`,
    reactions: {
      same: ['thistle', 'mudlark', 'saltmarsh', 'halfpint', 'oneforsorrow', 'mossandfern'],
      thanks: ['oneforsorrow', 'mossandfern'],
    },
    replies: [
      {
        by: 'mudlark',
        after: '25m',
        body: `foot prison. shoe`,
        reactions: { same: ['thistle', 'mossandfern', 'oneforsorrow', 'halfpint', 'saltmarsh'] },
      },
      {
        by: 'halfpint',
        after: '109m',
        body: `"The wet sky." Rain. I have a degree in English.`,
        reactions: { same: ['saltmarsh', 'mudlark', 'mossandfern', 'teaandtoast', 'thistle'] },
      },
      {
        by: 'saltmarsh',
        after: '315m',
        body: `I introduced my sister of fifty-odd years as “this is my… person from before”. It had a certain grandeur.`,
        reactions: {
          same: ['mudlark', 'mossandfern', 'halfpint', 'thistle', 'teaandtoast'],
          thanks: ['thistle', 'mudlark'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '75m',
        body: `I don’t always find mine funny, can I say that here? I lost the word for my dad’s illness while I was talking to his nurse and she looked at me as if I hadn’t been listening. I went and sat in the loo. I’m all right. Just: it’s socks, and then one day it’s not socks.`,
        reactions: {
          hear: ['mudlark', 'saltmarsh', 'halfpint', 'teaandtoast', 'thistle'],
          same: ['halfpint', 'saltmarsh', 'mudlark'],
        },
      },
      {
        by: 'teaandtoast',
        after: '40m',
        body: `course you can. i laugh because otherwise. you know. i went blank on my sons birthday at the dentist, HIS birthday, with him sat there. hugs if you want them`,
        reactions: {
          hear: ['halfpint', 'mossandfern', 'oneforsorrow', 'mudlark'],
          same: ['mudlark', 'mossandfern', 'saltmarsh', 'halfpint'],
          strength: ['oneforsorrow', 'mudlark'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '832m',
        body: `I do want them, thanks. I’ve started carrying a card with the six words I can’t afford to lose. Nobody minds. Also “money biscuit” is for ever now.`,
        reactions: { thanks: ['mudlark', 'saltmarsh', 'mossandfern', 'halfpint', 'teaandtoast'] },
      },
    ],
  },
  {
    group: 'fibromyalgia',
    title: 'Does anyone else hate spoons',
    by: 'mudlark',
    daysAgo: 111,
    at: '19:50',
    topics: ['Explaining it'],
    body: `ok. unpopular. i know its a lifeline for people. but every time i try to tell someone about spoons they go quiet and then a week later ask me how my "spoons" are in a voice. i am 33. i dont want to be asked about my spoons`,
    reactions: { same: ['halfpint', 'mossandfern', 'oneforsorrow', 'saltmarsh'] },
    replies: [
      {
        by: 'teaandtoast',
        after: '15m',
        body: `NOOO i love spoons. spoons is how my mum finally got it. she rings and says are you on teaspoons or ladles`,
        reactions: { hear: ['thistle', 'halfpint'], same: ['oneforsorrow', 'mudlark'] },
      },
      {
        by: 'mudlark',
        after: '10m',
        body: `ok ladles is quite good`,
        reactions: { same: ['halfpint', 'oneforsorrow', 'saltmarsh', 'mossandfern'] },
      },
      {
        by: 'saltmarsh',
        after: '121m',
        body: `I use a bank account. Some days I’m paid, some days I’m not, and there’s an overdraft with a wicked rate of interest. It works on men of a certain age.`,
        reactions: {
          same: ['mossandfern', 'mudlark', 'oneforsorrow'],
          thanks: ['mossandfern', 'halfpint', 'teaandtoast', 'thistle', 'mudlark'],
        },
      },
      {
        by: 'mossandfern',
        after: '1215m',
        body: `I just say I’ve got two hours. People understand hours. When they’re gone, I go.`,
        reactions: { thanks: ['teaandtoast', 'oneforsorrow', 'saltmarsh', 'mudlark', 'thistle'] },
      },
      {
        by: 'halfpint',
        after: '292m',
        body: `Phone battery, but one of those old ones that says 40% and then dies? Everyone under 30 gets it instantly.`,
        reactions: { same: ['teaandtoast', 'oneforsorrow', 'mudlark', 'saltmarsh', 'thistle'] },
      },
      {
        by: 'oneforsorrow',
        after: '2099m',
        body: `It can be spoons for one person and rude for the next, I think. I’d keep whatever your mum understands, TeaAndToast. And Mudlark, you could say “I’d rather you just ask how I am.” I said that to my brother in law. He’s got better at it. Not good. Better.`,
        reactions: {
          hear: ['thistle', 'halfpint'],
          thanks: ['mudlark', 'halfpint', 'saltmarsh', 'mossandfern', 'teaandtoast'],
        },
      },
      {
        by: 'mudlark',
        after: '218h',
        body: `tried hours on my manager. "ive got about four good ones, where do you want them". she picked. it was weird how simple it was`,
        reactions: {
          thanks: ['halfpint', 'mossandfern', 'saltmarsh', 'thistle'],
          strength: ['oneforsorrow', 'halfpint', 'saltmarsh', 'thistle', 'teaandtoast'],
        },
      },
    ],
  },
  {
    group: 'fibromyalgia',
    title: "The RA team say this bit isn't RA",
    by: 'halfpint',
    daysAgo: 204,
    at: '21:10',
    topics: ['Newly diagnosed', 'Explaining it'],
    body: `So I've got rheumatoid and they added fibromyalgia a few months ago because my bloods look calm and I still feel like I've been thrown down the stairs. And I feel weirdly *demoted*? Like RA was a proper thing with a scan and this is the "well we don't know" drawer. Sorry, I know that's an awful thing to say in here!! I think that's why I'm saying it in here.`,
    reactions: {
      hear: ['saltmarsh', 'mudlark', 'oneforsorrow', 'mossandfern', 'thistle'],
      same: ['mudlark', 'mossandfern'],
    },
    replies: [
      {
        by: 'saltmarsh',
        after: '35m',
        body: `Not awful. Most of us had that thought about ourselves first. You’re allowed to grieve for the tidier illness.`,
        reactions: {
          hear: ['oneforsorrow', 'mudlark', 'mossandfern', 'teaandtoast'],
          thanks: ['mudlark', 'thistle', 'halfpint'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '71m',
        body: `I’ve Crohn’s as well and I’ve a “proper” one and an “improper” one too, in my head. What helped was my nurse saying that pain made by a noisy nervous system gets treated differently, and isn’t less. So it’s useful to know which is which. It’s not a ranking.`,
        reactions: { thanks: ['mossandfern', 'thistle', 'saltmarsh', 'halfpint', 'mudlark'] },
      },
      {
        by: 'mudlark',
        after: '659m',
        body: `same combo, crohns + this. people bring flowers for one of them`,
        reactions: {
          hear: ['saltmarsh', 'oneforsorrow', 'teaandtoast'],
          same: ['teaandtoast', 'saltmarsh', 'oneforsorrow', 'halfpint'],
        },
      },
      {
        by: 'teaandtoast',
        after: '171m',
        body: `you belong here. we have biscuits. we have money biscuits`,
        reactions: { same: ['oneforsorrow', 'thistle', 'saltmarsh', 'mossandfern'] },
      },
      {
        by: 'halfpint',
        after: '1447h',
        body: `Bit late, but an update! I learned to tell them apart, mostly. RA is hot and in particular joints and mornings. Fibro is everywhere and it's more like flu. *For me!!* When I ring the helpline now I say which I think it is and they actually listen, and once I was wrong and they were nice about it. I've stopped saying "just" fibro. Mostly.`,
        reactions: {
          thanks: ['mudlark', 'teaandtoast', 'oneforsorrow', 'saltmarsh', 'mossandfern'],
          strength: ['thistle', 'teaandtoast', 'saltmarsh', 'oneforsorrow', 'mossandfern'],
        },
      },
    ],
  },
  {
    group: 'fibromyalgia',
    title: 'My GP has retired and I’ve got to do the whole story again',
    by: 'oneforsorrow',
    daysAgo: 59,
    at: '17:05',
    topics: ['Explaining it'],
    body: `Nineteen years. She knew when I was lying about being fine from the way I put my bag down. She’s retired, she’s earned it, she’s got a greenhouse. I’ve an appointment with someone new, for ten minutes, and twenty years to get into it.`,
    reactions: {
      hear: ['saltmarsh', 'mudlark', 'mossandfern', 'teaandtoast', 'thistle', 'halfpint'],
      same: ['teaandtoast', 'saltmarsh', 'halfpint'],
    },
    replies: [
      {
        by: 'saltmarsh',
        after: '50m',
        body: `That’s a real loss. People don’t send cards for it.`,
        reactions: { hear: ['halfpint', 'oneforsorrow', 'thistle', 'mudlark'] },
      },
      {
        by: 'mossandfern',
        after: '180m',
        body: `One page. Mine says: what I live with. What I take. What I’ve tried. What I want from today. I hand it over and rest while they read.`,
        reactions: { thanks: ['teaandtoast', 'thistle', 'halfpint', 'saltmarsh', 'mudlark'] },
      },
      {
        by: 'mudlark',
        after: '698m',
        body: `you can ask for a double appointment. i didnt know for years. i thought it was like asking for two puddings`,
        reactions: {
          same: ['halfpint', 'teaandtoast', 'thistle', 'mossandfern'],
          thanks: ['halfpint', 'saltmarsh', 'teaandtoast'],
        },
      },
      {
        by: 'teaandtoast',
        after: '1086m',
        body: `write the ONE thing at the top in big letters. i always leave mine to the end and then say it with my hand on the door handle, and they have to sit back down, you can see it in their faces`,
        reactions: {
          same: ['mossandfern', 'oneforsorrow', 'saltmarsh', 'thistle', 'halfpint'],
          thanks: ['saltmarsh', 'mudlark'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '475h',
        body: `One page, double appointment. He’s about twelve. He read it, all of it, while I sat there, and then he said, “Is there anything on here that you’re tired of explaining?” and I could have kissed him. He isn’t her. But he’ll do.`,
        reactions: {
          thanks: ['saltmarsh', 'mudlark', 'teaandtoast'],
          strength: ['thistle', 'mudlark', 'saltmarsh', 'teaandtoast', 'mossandfern', 'halfpint'],
        },
      },
    ],
  },
  {
    group: 'fibromyalgia',
    title: '"Gentle exercise" and the two halves of me',
    by: 'mossandfern',
    daysAgo: 25,
    at: '15:00',
    topics: ['Pacing'],
    body: `Fibro sheet says move more, build it up. ME advice says stop before you pay for it. I have both. One body.

How do others with two things square it?

(Writing this over two days.)`,
    reactions: {
      hear: ['halfpint', 'saltmarsh', 'teaandtoast', 'oneforsorrow', 'thistle'],
      same: ['saltmarsh', 'oneforsorrow'],
    },
    replies: [
      {
        by: 'saltmarsh',
        after: '248m',
        body: `I’ve only the fibro, and for me movement does help: slow water, ten minutes, with a rest planned. So I’ll say that, and say just as loudly that I wouldn’t put it on anyone with ME. A friend was pushed to do more and lost a year.`,
        reactions: {
          hear: ['halfpint', 'mudlark', 'teaandtoast', 'mossandfern'],
          thanks: ['oneforsorrow', 'halfpint', 'mudlark', 'mossandfern'],
        },
      },
      {
        by: 'halfpint',
        after: '762m',
        body: `Could you ask your teams which sheet wins? Like, literally show one the other one's sheet!`,
        reactions: { thanks: ['mudlark', 'teaandtoast', 'mossandfern'] },
      },
      {
        by: 'mudlark',
        after: '1885m',
        body: `i do "movement that nobody would call exercise". one shelf of washing up. standing in the river in wellies. if im worse the next day that was too much and i do half`,
        reactions: { same: ['halfpint', 'mossandfern', 'saltmarsh', 'teaandtoast'], thanks: ['saltmarsh', 'halfpint'] },
      },
      {
        by: 'mossandfern',
        after: '189h',
        body: `Asked, by email. Specialist wrote back: for me the ME advice comes first, and tell the other clinic so. One line. I’ve stuck it to the fibro sheet.

Thank you. Resting now.`,
        reactions: {
          thanks: ['mudlark', 'halfpint', 'teaandtoast', 'saltmarsh'],
          strength: ['oneforsorrow', 'teaandtoast', 'saltmarsh', 'mudlark', 'thistle'],
        },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'Hello, tired person',
    by: 'mossandfern',
    daysAgo: 214,
    at: '14:00',
    body: `This group is for tired. All kinds.

- Insomnia tired, ME tired, long covid tired, pain tired, new baby plus all of those tired.
- Say which. They need different things.
- No “have you tried”, unless asked.
- One word replies are good.

I read lying down, a few posts a day. Curlew and Tandem say hello more quickly.

Roll call: how tired, in animals?`,
    pinned: true,
    reactions: {
      same: ['tandem', 'lapwing', 'lostmykeys', 'nightbus'],
      thanks: ['curlew', 'tideline', 'lostmykeys', 'lapwing', 'heron', 'teaandtoast', 'rowan'],
    },
    replies: [
      {
        by: 'tandem',
        after: '40m',
        body: `Old Labrador. Content, can’t do stairs.`,
        reactions: { same: ['teaandtoast', 'mossandfern', 'nightbus', 'curlew', 'lapwing', 'heron'] },
      },
      {
        by: 'curlew',
        after: '300m',
        body: `Sloth, but a sloth with a marking pile.`,
        reactions: { same: ['lapwing', 'tandem', 'saltmarsh', 'heron', 'teaandtoast'] },
      },
      {
        by: 'lostmykeys',
        after: '475m',
        body: `hamster. awake at the wrong time, running nowhere`,
        reactions: { same: ['curlew', 'heron', 'saltmarsh', 'tandem', 'rowan', 'teaandtoast', 'quietcarriage'] },
      },
      {
        by: 'lapwing',
        after: '771m',
        body: `A whippet that’s been told it’s a rug.`,
        reactions: {
          hear: ['nightbus', 'quietcarriage'],
          same: ['heron', 'nightbus', 'rowan', 'tideline', 'teaandtoast'],
        },
      },
      {
        by: 'rowan',
        after: '966m',
        body: `Tortoise with a bad back. Hello, everyone.`,
        reactions: { same: ['heron', 'teaandtoast', 'tandem', 'nightbus'] },
      },
      {
        by: 'heron',
        after: '2293h',
        body: `Late, but: bat. Hello from the night shift and the not-night-shift nights.`,
        reactions: {
          hear: ['teaandtoast', 'saltmarsh', 'quietcarriage', 'tandem'],
          same: ['nightbus', 'mossandfern', 'lapwing'],
        },
      },
      {
        by: 'mossandfern',
        after: '578m',
        body: `Hello, bat.`,
        reactions: { thanks: ['lostmykeys', 'tideline'] },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'What do you listen to at night?',
    by: 'tandem',
    daysAgo: 149,
    at: '02:52',
    topics: ['Nights'],
    body: `Seizures and sleep don’t get on, so I’m meant to get a decent night, and there’s nothing like being *told* to sleep to keep you staring at the ceiling. Ten to three. I’ve got the old radio under the pillow: a man’s talking about eels.

What’s in your ear?`,
    reactions: {
      hear: ['heron', 'nightbus', 'lostmykeys'],
      same: ['quietcarriage', 'saltmarsh', 'lostmykeys', 'rowan', 'teaandtoast', 'curlew'],
    },
    replies: [
      {
        by: 'lostmykeys',
        after: '8m',
        body: `rain, but the fake sort, because real rain makes me need a wee`,
        reactions: { same: ['nightbus', 'tandem', 'curlew', 'tideline', 'heron', 'mossandfern', 'lapwing'] },
      },
      {
        by: 'nightbus',
        after: '25m',
        body: `Just clocked off. I cant have talking, I have to answer it. Fan on the floor pointing at the wall. Neighbours think I'm melting`,
        reactions: { same: ['rowan', 'curlew', 'saltmarsh', 'teaandtoast'] },
      },
      {
        by: 'rowan',
        after: '306m',
        body: `Canals. As discussed at length elsewhere.`,
        reactions: { same: ['teaandtoast', 'tideline', 'lostmykeys', 'saltmarsh', 'tandem'] },
      },
      {
        by: 'curlew',
        after: '247m',
        body: `Recordings of old school radio programmes for the under-fives. I’m fifty-five. There’s a gentle voice and a song about a lighthouse and I’m gone.`,
        reactions: { same: ['rowan', 'tideline', 'lapwing', 'saltmarsh'], thanks: ['heron', 'rowan', 'saltmarsh'] },
      },
      {
        by: 'teaandtoast',
        after: '419m',
        body: `my sons old audiobook of a wizard thing, i have never heard chapter 3`,
        reactions: { same: ['lapwing', 'mossandfern', 'curlew', 'nightbus', 'rowan', 'heron'] },
      },
      {
        by: 'quietcarriage',
        after: '905m',
        body: `Nothing. Earplugs. Silence like a well.`,
        reactions: { same: ['heron', 'curlew', 'nightbus'] },
      },
      {
        by: 'tandem',
        after: '285h',
        body: `To report back: tried the fan (too draughty), the rain (see LostMyKeys), and the eels were a one-off. I’ve settled on cricket from forty years ago, where I know who wins. Epilepsy nurse approves. She asked who won. I said I’ve never got that far.`,
        reactions: {
          same: ['heron', 'lostmykeys', 'tideline'],
          strength: ['mossandfern', 'heron', 'lapwing', 'teaandtoast', 'quietcarriage'],
        },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'One thing a day',
    by: 'curlew',
    daysAgo: 189,
    at: '16:30',
    topics: ['Pacing'],
    body: `I want to set this down for whoever comes next, because I spent the best part of two years fighting it.

I was a teacher. My day had four hundred decisions and a packed lunch in it. When I got long covid I kept trying to do a *smaller version of that day*: a bit of housework, a bit of a walk, a bit of email, see one friend. I’d get to three o’clock and go out like a bulb, and be in bed for the two days after. I believed the answer was to be better organised. I colour-coded it.

My occupational therapist looked at the colour coding, and she said, very kindly, “What if it’s one thing?” One thing. A shower is a thing. A phone call’s a thing. If it’s a shower day, then it’s not a phone call day. I was *furious*. I went home and did four things to show her.

It’s now eight months that I’ve done one thing. I crash perhaps once a month, not twice a week. I’m not better. I’m not going to tell you that I’m better. But I know on Monday where I’ll be on Wednesday, and I hadn’t known that since I got ill.

Today’s thing is this post.`,
    reactions: {
      hear: ['tandem', 'tideline', 'mossandfern', 'saltmarsh', 'rowan', 'lapwing', 'nightbus'],
      same: ['mossandfern', 'teaandtoast', 'lapwing', 'rowan', 'saltmarsh'],
      thanks: ['saltmarsh', 'teaandtoast', 'tideline', 'heron', 'rowan', 'mossandfern', 'lapwing', 'lostmykeys'],
    },
    replies: [
      {
        by: 'mossandfern',
        after: '1082m',
        body: `Yes. This exactly. My thing today is this reply.`,
        reactions: { hear: ['lostmykeys', 'saltmarsh', 'tandem', 'lapwing'], same: ['saltmarsh', 'tandem', 'curlew'] },
      },
      {
        by: 'lapwing',
        after: '170m',
        body: `Fell runner here, was. I read this and thought, no chance. Then I read it again. What do you do with the rest of the day? I’m not being funny. I really don’t know what people do.`,
        reactions: {
          hear: ['rowan', 'curlew', 'heron', 'nightbus'],
          same: ['quietcarriage', 'lostmykeys', 'rowan', 'saltmarsh'],
        },
      },
      {
        by: 'curlew',
        after: '1324m',
        body: `I look out of the window, Lapwing. I know a great deal about one sycamore. I listen to things with my eyes shut. I was ashamed of it for a long while. I’d set that down too, if I could.`,
        reactions: {
          hear: ['rowan', 'tandem', 'lapwing', 'quietcarriage', 'teaandtoast', 'lostmykeys'],
          thanks: ['lostmykeys', 'tideline', 'rowan'],
        },
      },
      {
        by: 'quietcarriage',
        after: '373m',
        body: `I can’t do one thing. I’ve a job and a mortgage, and nobody’s coming. I don’t mean it unkindly. It’s just that I read these and feel I’m doing it wrong.`,
        reactions: {
          hear: ['heron', 'tandem', 'nightbus', 'lostmykeys', 'tideline'],
          same: ['curlew', 'lostmykeys', 'nightbus', 'mossandfern', 'lapwing', 'heron'],
        },
      },
      {
        by: 'curlew',
        after: '1028m',
        body: `That’s a fair thing to say, and I ought to have said it first: I’ve a pension and a husband with a job. One thing is partly a thing that money buys. You’re not doing it wrong. You’re doing it without a net.`,
        reactions: {
          hear: ['mossandfern', 'tandem', 'tideline', 'rowan', 'lostmykeys'],
          thanks: ['saltmarsh', 'lapwing', 'quietcarriage', 'heron', 'nightbus'],
        },
      },
      {
        by: 'nightbus',
        after: '547m',
        body: `what she said. I do two things, work and sleep, and thats not a system its just whats left`,
        reactions: {
          hear: ['lapwing', 'tandem', 'rowan', 'saltmarsh'],
          same: ['lapwing', 'mossandfern', 'lostmykeys', 'curlew', 'rowan'],
        },
      },
      {
        by: 'lapwing',
        after: '1367h',
        body: `I said “no chance” in here about two months ago, so I’d better own up. I’ve been at it for five weeks. It’s the hardest training block I’ve ever done and there’s no medal. I’ve got a rook. You’ve got a sycamore, I’ve got a rook. He’s called Gordon.`,
        reactions: {
          same: ['tandem', 'curlew', 'tideline'],
          thanks: ['tideline', 'rowan', 'quietcarriage', 'tandem'],
          strength: ['curlew', 'quietcarriage', 'teaandtoast', 'lostmykeys', 'tandem', 'tideline', 'saltmarsh'],
        },
      },
      {
        by: 'curlew',
        after: '891m',
        body: `Please give my regards to Gordon.`,
        reactions: { same: ['lostmykeys', 'saltmarsh', 'nightbus', 'rowan'] },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: '"We’re all tired"',
    by: 'quietcarriage',
    daysAgo: 20,
    at: '08:05',
    topics: ['Work'],
    body: `A colleague, to me, at the kettle, when I said I’d need to go home at three. “We’re all tired, mate.” Not nasty. I laughed. I’ve been composing answers since the train.

MS fatigue with long covid on top. I wasn’t tired. I couldn’t feel my own face.

What do you say? Do you say anything?`,
    reactions: {
      hear: ['teaandtoast', 'rowan', 'tideline', 'curlew', 'saltmarsh', 'nightbus'],
      same: ['heron', 'tideline', 'lapwing', 'mossandfern', 'tandem', 'saltmarsh', 'curlew', 'lostmykeys'],
    },
    replies: [
      {
        by: 'lostmykeys',
        after: '30m',
        body: `"that's terrible, have you seen someone?" with massive concern. works every time`,
        reactions: { same: ['heron', 'tideline', 'saltmarsh', 'curlew', 'teaandtoast', 'lapwing', 'rowan'] },
      },
      {
        by: 'tideline',
        after: '128m',
        body: `I used to have a speech. Now I say, “Yes, and this is the other thing.” I leave it there and get my coat.`,
        reactions: {
          same: ['quietcarriage', 'heron'],
          thanks: ['lostmykeys', 'rowan', 'quietcarriage', 'nightbus', 'lapwing', 'heron'],
        },
      },
      {
        by: 'rowan',
        after: '352m',
        body: `I’ve done the sharp answer and I’ve done the explaining, and what I regret is neither, it’s the laughing along. I did it for years and then they *believed* me.

You could try it in daylight, when you’re not holding on to the worktop: “When I go at three it’s not tired like a late night. It’s a symptom.” One person at a time. Some never get it. Some turn out to have a sister.`,
        reactions: {
          hear: ['saltmarsh', 'heron', 'lostmykeys'],
          thanks: ['lostmykeys', 'heron', 'nightbus', 'lapwing', 'curlew', 'teaandtoast', 'tideline', 'mossandfern'],
        },
      },
      {
        by: 'curlew',
        after: '306m',
        body: `Mine turned out to have a sister. She’s my best ally now. But I’d have happily pushed her into the stationery cupboard at the time.`,
        reactions: { same: ['tandem', 'teaandtoast', 'saltmarsh', 'tideline', 'rowan'] },
      },
      {
        by: 'quietcarriage',
        after: '137h',
        body: `I tried it. In the lift, of all places. He was quiet for three floors and then he said his dad has it too and they don’t talk about it. So now I don’t know what to do with all my answers.`,
        reactions: {
          hear: ['heron', 'lostmykeys', 'mossandfern', 'rowan', 'lapwing', 'tandem'],
          thanks: ['lapwing', 'saltmarsh', 'rowan', 'heron'],
          strength: ['lostmykeys', 'nightbus', 'tandem'],
        },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'Trying to sleep at 10am while next door drills',
    by: 'nightbus',
    daysAgo: 45,
    at: '11:20',
    topics: ['Shift work', 'Naps'],
    body: `finished at 5, in bed by 6, drill started at 8. He's doing a loft. He's a nice bloke, he's allowed to do a loft. I've had two hours and I'm back on at 7 tonight. Shift workers how do you do days`,
    reactions: {
      hear: ['lapwing', 'quietcarriage', 'mossandfern', 'rowan', 'tideline', 'curlew'],
      same: ['tandem', 'tideline', 'lapwing', 'heron'],
    },
    replies: [
      {
        by: 'heron',
        after: '53m',
        body: `Tape a note to his door. I did, I was nearly crying, it said “I work nights, could you do the loud bit after 1?” and he’d had no idea. Also a blackout blind, the sort with suction cups, nine quid. And if you’re not safe to drive tonight then ring in. I mean that bit.`,
        reactions: {
          hear: ['curlew', 'tideline'],
          thanks: ['saltmarsh', 'curlew', 'lostmykeys', 'tandem', 'teaandtoast', 'quietcarriage'],
        },
      },
      {
        by: 'tandem',
        after: '40m',
        body: `What Heron said about ringing in. I lost my licence to a thing I couldn’t help. Don’t drive on two hours, friend.`,
        reactions: { thanks: ['saltmarsh', 'teaandtoast', 'tideline', 'curlew', 'quietcarriage'] },
      },
      {
        by: 'nightbus',
        after: '167m',
        body: `I rang. Swapped to a late start, 9.30. Controller was alright about it, theres a form. Going to try again with a pillow over my head`,
        reactions: { strength: ['curlew', 'tandem', 'tideline', 'saltmarsh', 'teaandtoast', 'heron'] },
      },
      {
        by: 'saltmarsh',
        after: '486m',
        body: `Do tell your GP or nurse if it’s a run of them, and that you drive for a living. There’s a sleep clinic that saw my nephew, and they take drivers seriously.`,
        reactions: { thanks: ['nightbus', 'quietcarriage', 'heron', 'curlew'] },
      },
      {
        by: 'nightbus',
        after: '353h',
        body: `He was mortified. Loud stuff 1 till 5 now and he brought round a curry. Got the blind. 5 hours most days which for me is Christmas. Seeing the GP about the rest of it cos even on good days I'm still flat since covid`,
        reactions: {
          thanks: ['lostmykeys', 'teaandtoast', 'rowan'],
          strength: ['lapwing', 'mossandfern', 'heron', 'rowan', 'tideline', 'teaandtoast', 'lostmykeys'],
        },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'Separate bedrooms. Is it the beginning of the end?',
    by: 'tideline',
    daysAgo: 60,
    at: '21:55',
    topics: ['Nights', 'Family'],
    body: `I’m up four times with the Crohn’s, he’s up once with me each time out of *manners*, and then he snores. We’ve got a box room. I want it. I want it more than I’ve ever wanted a holiday. How do I say that to a man who brought me a hot water bottle at 2am without being asked?`,
    reactions: {
      hear: ['lostmykeys', 'curlew', 'quietcarriage'],
      same: ['quietcarriage', 'lostmykeys', 'curlew', 'lapwing', 'rowan', 'tandem'],
    },
    replies: [
      {
        by: 'curlew',
        after: '40m',
        body: `We did it three years ago. We “visit”. It’s rather romantic, there’s knocking.`,
        reactions: {
          same: ['heron', 'tideline', 'lostmykeys', 'mossandfern', 'nightbus'],
          thanks: ['heron', 'tideline', 'lostmykeys'],
        },
      },
      {
        by: 'teaandtoast',
        after: '109m',
        body: `we did it and honestly it did feel sad for a bit, im not going to say it didnt. i missed his big warm feet. we have a rule that its tea in one bed at half six every morning no matter what and thats saved it i think`,
        reactions: {
          hear: ['curlew', 'rowan', 'heron', 'tideline', 'saltmarsh'],
          thanks: ['heron', 'nightbus', 'saltmarsh', 'lostmykeys'],
        },
      },
      {
        by: 'nightbus',
        after: '183m',
        body: `Wife and me havent been in bed at the same time since 2 jobs ago. 19 yrs married. You'll be fine`,
        reactions: { same: ['saltmarsh', 'tideline', 'tandem', 'curlew'] },
      },
      {
        by: 'quietcarriage',
        after: '534m',
        body: `We tried it and went back. She said she’d rather be woken. It isn’t the end of anything either way, is all I’d say.`,
        reactions: { thanks: ['tideline', 'lapwing', 'nightbus', 'teaandtoast'] },
      },
      {
        by: 'rowan',
        after: '121m',
        body: `Say the hot water bottle bit first. Then say the box room.`,
        reactions: { thanks: ['mossandfern', 'heron', 'tandem', 'tideline', 'nightbus', 'quietcarriage', 'lapwing'] },
      },
      {
        by: 'tideline',
        after: '432h',
        body: `I said the hot water bottle bit first. He said, “Oh thank God.” He’s been lying awake *worrying about snoring*. I’m in the box room with the good lamp. Slept five hours on the trot and then went and got in next to him at six and told him all about it.`,
        reactions: {
          same: ['lostmykeys', 'mossandfern'],
          strength: ['teaandtoast', 'tandem', 'lostmykeys', 'lapwing', 'mossandfern', 'heron', 'curlew', 'saltmarsh'],
        },
      },
    ],
  },
  {
    group: 'sleep-and-fatigue',
    title: 'Bus to work, shift, sleep, repeat: is a nap cheating?',
    by: 'heron',
    daysAgo: 74,
    at: '15:05',
    topics: ['Naps', 'Shift work'],
    body: `I’ve been napping in the afternoon before a late. Pain’s a bit easier for it. But I read that you mustn’t nap if you’re not sleeping at night, and I’m definitely not sleeping at night. I don’t know which one to feel guilty about.`,
    reactions: {
      hear: ['nightbus', 'tideline', 'teaandtoast', 'saltmarsh'],
      same: ['tandem', 'lapwing', 'curlew', 'teaandtoast', 'rowan'],
    },
    replies: [
      {
        by: 'rowan',
        after: '129m',
        body: `Neither, please. What my sleep group said to me was: short, early, alarm on, and see what it does to your night over a fortnight. For me 25 minutes was fine, and an hour stole it back with interest.`,
        reactions: { thanks: ['curlew', 'tideline', 'tandem', 'quietcarriage', 'heron', 'saltmarsh'] },
      },
      {
        by: 'lostmykeys',
        after: '192m',
        body: `brain injury here: mine are prescribed! I've got it on a letter. 1pm. my boss has a copy. I am a toddler with paperwork`,
        reactions: { same: ['nightbus', 'saltmarsh', 'curlew', 'tandem', 'rowan', 'teaandtoast'] },
      },
      {
        by: 'mossandfern',
        after: '1385m',
        body: `In ME a rest isn’t a nap, quite. Dark, quiet, not asleep. It’s the only thing that works for me. Not cheating.`,
        reactions: { thanks: ['curlew', 'lostmykeys', 'rowan', 'teaandtoast', 'heron'] },
      },
      {
        by: 'saltmarsh',
        after: '247m',
        body: `I’d guess that whoever wrote “mustn’t nap” didn’t have pain and a late shift. Different rules for different tired. Ask your pain team when you get to them, Heron.`,
        reactions: { thanks: ['nightbus', 'quietcarriage', 'curlew', 'lapwing'] },
      },
      {
        by: 'heron',
        after: '381h',
        body: `Wrote it down for two weeks like Rowan said. Naps of half an hour or less: nights about the same. Naps of more: worse. So it’s half an hour, phone on the windowsill so I have to get up and stop it. Don’t feel guilty about it now. I’ve found other things.`,
        reactions: {
          same: ['teaandtoast', 'curlew', 'lapwing', 'saltmarsh', 'rowan'],
          strength: ['tideline', 'nightbus', 'saltmarsh', 'curlew', 'lapwing', 'rowan'],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'How we look after each other here',
    by: 'oneforsorrow',
    daysAgo: 227,
    at: '19:00',
    body: `I’ve lived with depression since school, and with other things since. I read everything here, though I sleep, and I’ve a job.

- You can say how bad it is. You don’t have to make it funny or tidy it up.
- Put a content note on if it’s heavy, so that people can pick their moment.
- We don’t fix. Sometimes we say, “That sounds hard,” and it’s enough.
- **We’re not an emergency service.** If you need somebody now, “Get help now” is at the top of every page, and there are real people at the other end at any hour.
- If you’ve gone quiet and you come back, nobody will ask where you’ve been.

Say hello if you’d like to. Or just read. Reading is joining in.`,
    pinned: true,
    reactions: {
      hear: ['curlew', 'halfpint', 'linnet', 'hod'],
      thanks: ['dunnock', 'junob', 'foxglove', 'curlew', 'pixel', 'teaandtoast', 'linnet', 'kes', 'sheddweller'],
    },
    replies: [
      {
        by: 'linnet',
        after: '56m',
        body: `Hello. I was very ashamed to join and now I’m a greeter, which my mother would find hilarious.`,
        reactions: {
          hear: ['junob', 'oneforsorrow', 'halfpint', 'curlew', 'teaandtoast'],
          same: ['teaandtoast', 'oneforsorrow', 'hod'],
        },
      },
      {
        by: 'sheddweller',
        after: '1350m',
        body: `Evening. Not a talker. Reading.`,
        reactions: { hear: ['teaandtoast', 'linnet', 'halfpint', 'curlew', 'foxglove', 'pixel'] },
      },
      {
        by: 'pixel',
        after: '2717m',
        body: `hi. also reading`,
        reactions: { hear: ['kes', 'junob', 'dunnock', 'hod'], same: ['oneforsorrow', 'hod', 'sheddweller'] },
      },
      {
        by: 'foxglove',
        after: '963h',
        body: `Hello. Been looking at the “ask to join” button for about a month.`,
        reactions: {
          hear: ['teaandtoast', 'junob', 'kes', 'sheddweller', 'pixel'],
          same: ['curlew', 'sheddweller', 'kes', 'pixel', 'dunnock'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '231m',
        body: `That’s about the average. Come in, Foxglove.`,
        reactions: { thanks: ['junob', 'teaandtoast', 'sheddweller'] },
      },
      {
        by: 'hod',
        after: '759h',
        body: `Hod. Same as what he said. Reading`,
        reactions: { hear: ['dunnock', 'kes', 'sheddweller', 'pixel', 'oneforsorrow'] },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'Small things, any size',
    by: 'linnet',
    daysAgo: 202,
    at: '21:15',
    topics: ['Small things', 'Good news'],
    body: `Choir has this game at the break: one thing from the week, under ten seconds, no big news allowed. I thought we could have one.

Mine: the heron that stands on the bus shelter was there again, looking like a disappointed vicar.`,
    reactions: {
      same: ['foxglove', 'oneforsorrow', 'kes', 'sheddweller', 'dunnock', 'teaandtoast'],
      thanks: ['halfpint', 'curlew', 'foxglove', 'pixel'],
    },
    replies: [
      {
        by: 'teaandtoast',
        after: '20m',
        body: `found a tenner in the funeral jeans`,
        reactions: { same: ['sheddweller', 'oneforsorrow', 'pixel', 'linnet', 'curlew', 'kes'] },
      },
      {
        by: 'junob',
        after: '605m',
        body: `Clean sheets. I didn’t put them on. I just got in them.`,
        reactions: {
          hear: ['sheddweller', 'oneforsorrow'],
          same: ['sheddweller', 'kes', 'foxglove', 'oneforsorrow', 'teaandtoast', 'curlew', 'hod'],
        },
      },
      {
        by: 'kes',
        after: '110m',
        body: `dog on the train put its chin on my foot from sheffield to derby`,
        reactions: { same: ['linnet', 'teaandtoast', 'oneforsorrow', 'junob', 'curlew', 'pixel', 'halfpint', 'hod'] },
      },
      {
        by: 'dunnock',
        after: '837m',
        body: `Bacon`,
        reactions: { same: ['oneforsorrow', 'junob', 'kes', 'linnet', 'teaandtoast'] },
      },
      {
        by: 'curlew',
        after: '547m',
        body: `My former pupil, six foot now, recognised me in the chemist and said “Miss, I still know what an oxbow lake is.”`,
        reactions: {
          hear: ['pixel', 'teaandtoast', 'sheddweller', 'linnet', 'halfpint'],
          same: ['halfpint', 'sheddweller', 'kes', 'pixel'],
          thanks: ['pixel', 'junob', 'halfpint'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '49h',
        body: `I watered the plant. It’s been dead since I don’t know when. I watered it anyway. That counts, I decided.`,
        reactions: {
          hear: ['curlew', 'kes', 'junob', 'foxglove', 'teaandtoast', 'halfpint'],
          same: ['teaandtoast', 'sheddweller', 'kes', 'pixel', 'foxglove'],
        },
      },
      {
        by: 'sheddweller',
        after: '271h',
        body: `The long wave came in on the old set. Just for a minute. Some foreign lady singing.`,
        reactions: {
          hear: ['hod', 'halfpint', 'teaandtoast', 'junob', 'oneforsorrow'],
          thanks: ['teaandtoast', 'dunnock'],
        },
      },
      {
        by: 'halfpint',
        after: '716h',
        body: `NEW LEAF. On the one I was going to bin!!`,
        reactions: {
          same: ['oneforsorrow', 'linnet', 'junob', 'sheddweller', 'foxglove', 'pixel'],
          strength: ['junob', 'sheddweller'],
        },
      },
      {
        by: 'pixel',
        after: '509h',
        body: `customer said "thank you for not making me feel stupid". wrote it on a post it`,
        reactions: {
          hear: ['junob', 'sheddweller', 'halfpint', 'linnet', 'kes'],
          same: ['hod', 'kes', 'junob', 'teaandtoast'],
        },
      },
      {
        by: 'hod',
        after: '1082h',
        body: `Kid next door asked me to show him how to point a wall. Cant do it but I can tell someone how. Sat on a bucket and shouted`,
        reactions: {
          hear: ['sheddweller', 'kes', 'teaandtoast', 'junob', 'halfpint', 'curlew', 'foxglove', 'linnet'],
          thanks: ['dunnock', 'pixel'],
          strength: ['oneforsorrow', 'linnet', 'curlew', 'dunnock'],
        },
      },
      {
        by: 'foxglove',
        after: '621h',
        body: `Washed my hair. That’s it.`,
        reactions: {
          same: ['junob', 'pixel', 'halfpint', 'dunnock', 'linnet', 'hod', 'curlew', 'oneforsorrow', 'kes'],
          strength: ['pixel', 'teaandtoast', 'junob'],
        },
      },
      {
        by: 'linnet',
        after: '715h',
        body: `I come and read this thread when I’ve nothing of my own to put in it. The vicar is back on his shelter. I thought you’d want to know.`,
        reactions: {
          hear: ['halfpint', 'hod', 'teaandtoast'],
          thanks: ['kes', 'halfpint', 'foxglove', 'junob', 'teaandtoast', 'dunnock', 'pixel', 'hod'],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'I saw my old class going past on a trip',
    by: 'junob',
    daysAgo: 141,
    at: '13:45',
    topics: ['Grief for before'],
    body: `Two lines, high-vis tabards, holding hands. Somebody else at the front counting heads. I counted them as well. You never stop counting heads.

They’d be Year 4 by now. I taught them to read and I hid behind a bus stop so they wouldn’t see the stick.

I’ve been low for a long time, longer than I’ve had the MS, so I know the difference between low and sad. This is sad. I don’t want it treated. I think I’d just like someone to know.`,
    reactions: {
      hear: ['foxglove', 'oneforsorrow', 'sheddweller', 'hod', 'pixel', 'linnet', 'dunnock', 'teaandtoast', 'curlew'],
      same: ['teaandtoast', 'curlew', 'dunnock'],
      strength: ['linnet', 'halfpint', 'foxglove', 'teaandtoast', 'dunnock'],
    },
    replies: [
      {
        by: 'curlew',
        after: '50m',
        body: `I know. I still count heads at the cinema.`,
        reactions: { hear: ['sheddweller', 'halfpint', 'dunnock', 'pixel', 'foxglove'] },
      },
      {
        by: 'oneforsorrow',
        after: '175m',
        body: `Thank you for telling us. It’s known.`,
        reactions: { hear: ['halfpint', 'pixel', 'kes', 'foxglove'] },
      },
      {
        by: 'linnet',
        after: '871m',
        body: `> I know the difference between low and sad

I’m going to carry that about for a while. I think I’ve been treating every sad as the start of a low, and running away from it.`,
        reactions: {
          same: ['foxglove', 'curlew', 'hod', 'kes'],
          thanks: ['dunnock', 'curlew', 'hod', 'halfpint', 'kes'],
        },
      },
      {
        by: 'kes',
        after: '250m',
        body: `my reception teacher came to my sixth form leavers thing and she had a stick and i didnt notice it until i saw the photos. i just noticed it was her`,
        reactions: {
          hear: ['junob', 'curlew', 'linnet', 'hod', 'oneforsorrow', 'halfpint', 'foxglove'],
          thanks: ['oneforsorrow', 'junob', 'sheddweller', 'linnet', 'dunnock'],
        },
      },
      {
        by: 'junob',
        after: '1204m',
        body: `Kes. I had to put the phone down and go and stand in the garden.`,
        reactions: { hear: ['sheddweller', 'teaandtoast', 'linnet', 'kes'] },
      },
      {
        by: 'junob',
        after: '1469h',
        body: `I went in. I read to Year 2 for twenty minutes on a chair, an actual adult-sized one that they’d found specially. A boy asked if the stick was for magic. It’s Wednesdays now, when I’m up to it. I cried in the car, both sorts.`,
        reactions: {
          hear: ['teaandtoast', 'linnet', 'kes', 'pixel'],
          thanks: ['linnet', 'sheddweller', 'pixel', 'foxglove'],
          strength: ['pixel', 'oneforsorrow', 'curlew', 'hod', 'dunnock', 'foxglove', 'halfpint', 'sheddweller', 'kes'],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: "Can't say it to the lads",
    by: 'hod',
    daysAgo: 88,
    at: '23:40',
    topics: ['Talking to people', 'Bad days'],
    contentNotes: ['low-mood'],
    anonymous: true,
    body: `I used to be on sites from 16. Good crew, you spend more time with them than your missus. Since I stopped its been eight months and theyve stopped asking me out, which is fair because I stopped answering.

Im not in any danger or anything so nobody worry. I just feel like Ive been took out and the hole closed up. I dont get up some days till the kids are due home and then I get up so they see me up.

If I told one of them hed say cheer up and hed mean it nicely. I dont know how youd even start`,
    reactions: {
      hear: [
        'pixel',
        'kes',
        'curlew',
        'halfpint',
        'oneforsorrow',
        'sheddweller',
        'teaandtoast',
        'linnet',
        'dunnock',
        'junob',
      ],
      same: ['kes', 'foxglove', 'junob', 'halfpint', 'dunnock', 'oneforsorrow'],
      strength: ['foxglove', 'oneforsorrow', 'linnet', 'curlew', 'sheddweller', 'pixel'],
    },
    replies: [
      {
        by: 'sheddweller',
        after: '45m',
        body: `I know it. Electrician. Forty years of being the one who knew where the stopcock was.

I told one of them. Not the lot, one. I rang him with a question about a fuse board I already knew the answer to. Got round to it about twenty minutes in. He said he’d wondered.`,
        reactions: {
          hear: ['curlew', 'halfpint', 'dunnock', 'linnet', 'pixel'],
          thanks: ['halfpint', 'curlew', 'kes', 'oneforsorrow', 'teaandtoast', 'foxglove'],
        },
      },
      {
        by: 'oneforsorrow',
        after: '30m',
        body: `I’m glad you put this here. Getting up so that they see you up: that’s not nothing, that’s love with its boots on.

Please tell your GP the bit about mornings, in those words. And if it ever does get to feel like danger, even a bit, there’s “Get help now”, at any time, and you wouldn’t be wasting anybody’s time.`,
        reactions: {
          hear: ['curlew', 'pixel', 'linnet'],
          thanks: ['linnet', 'junob', 'kes', 'sheddweller', 'halfpint', 'curlew'],
        },
      },
      {
        by: 'dunnock',
        after: '589m',
        body: `They dont ask cos they dont know what to say. Mine didnt. I went and stood there. They said what you having`,
        reactions: {
          hear: ['pixel', 'kes', 'foxglove', 'oneforsorrow', 'curlew', 'teaandtoast'],
          thanks: ['oneforsorrow', 'linnet', 'teaandtoast', 'kes'],
        },
      },
      {
        by: 'pixel',
        after: '535m',
        body: `im half your age probably and its the same with my lot, just with headsets on. i sent one a picture of a really bad bit of cable management. he rang me`,
        reactions: {
          hear: ['foxglove', 'sheddweller', 'curlew', 'dunnock'],
          same: ['halfpint', 'kes', 'junob', 'linnet'],
        },
      },
      {
        by: 'hod',
        after: '190m',
        body: `The fuse board thing made me laugh. I could ask about a lintel`,
        anonymous: true,
        reactions: { same: ['dunnock', 'foxglove', 'pixel', 'linnet', 'sheddweller', 'curlew'] },
      },
      {
        by: 'teaandtoast',
        after: '113m',
        body: `ASK ABOUT THE LINTEL`,
        reactions: { same: ['oneforsorrow', 'dunnock', 'foxglove', 'linnet', 'kes', 'pixel'] },
      },
      {
        by: 'hod',
        after: '811h',
        body: `Asked about the lintel. He knew straight off I was having him on. Come round on the Saturday with his tools and we put a shelf up, well he did. Been to the GP too, she was alright, Im on a list for someone to talk to. Still got bad mornings. But theres a shelf`,
        anonymous: true,
        reactions: {
          hear: ['foxglove', 'linnet', 'teaandtoast', 'oneforsorrow'],
          thanks: ['sheddweller', 'oneforsorrow', 'teaandtoast', 'linnet', 'halfpint'],
          strength: [
            'pixel',
            'curlew',
            'kes',
            'halfpint',
            'teaandtoast',
            'linnet',
            'sheddweller',
            'foxglove',
            'junob',
            'oneforsorrow',
          ],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'A whisky to get off, and then it was two',
    by: 'sheddweller',
    daysAgo: 67,
    at: '20:20',
    topics: ['Bad days', 'Tablets and therapy'],
    contentNotes: ['alcohol-and-drugs'],
    body: `I’ll say this once and plainly. Since the Parkinson’s I sleep badly. I started having a whisky to get off. It was one, and then it was two, and last month I noticed I was looking at the clock for it from about six. I’m not falling about. But my father went that way by inches, and I know what an inch looks like.

I’ve not said so to anyone with a badge.`,
    reactions: {
      hear: ['curlew', 'kes', 'teaandtoast', 'junob', 'linnet', 'oneforsorrow', 'pixel'],
      strength: ['teaandtoast', 'linnet', 'hod', 'junob', 'dunnock'],
    },
    replies: [
      {
        by: 'oneforsorrow',
        after: '40m',
        body: `Thank you for trusting us with it. You noticed the inch. A lot of people notice the mile.`,
        reactions: {
          hear: ['hod', 'linnet', 'pixel', 'halfpint', 'sheddweller'],
          thanks: ['halfpint', 'sheddweller', 'curlew'],
        },
      },
      {
        by: 'linnet',
        after: '117m',
        body: `I did something like it in my worst year, with wine. I told the pharmacist, because she isn’t the GP and she has a little room with a door. I said, “I’m on these and I’m having that.” She didn’t blink. She told me what did and didn’t mix, and that I should get help with cutting down and not do anything sudden by myself.`,
        reactions: {
          hear: ['teaandtoast', 'foxglove', 'curlew'],
          thanks: ['pixel', 'junob', 'hod', 'sheddweller', 'dunnock', 'halfpint'],
        },
      },
      {
        by: 'hod',
        after: '661m',
        body: `Good on you for saying. My old man never did`,
        reactions: {
          hear: ['sheddweller', 'teaandtoast', 'linnet', 'pixel', 'oneforsorrow'],
          strength: ['foxglove', 'linnet', 'pixel'],
        },
      },
      {
        by: 'curlew',
        after: '354m',
        body: `You may find your Parkinson’s nurse has heard it from half the clinic. Mine (different condition) said, “You’ve saved me asking.”`,
        reactions: { thanks: ['teaandtoast', 'junob', 'linnet', 'halfpint'] },
      },
      {
        by: 'sheddweller',
        after: '696h',
        body: `Went to the room with the door. She rang the Parkinson’s nurse with me sat there. They’ve changed the time of something, and there’s a chap I see once a fortnight about the other. He’s ex-navy, doesn’t do the voice. I’ve cut down the way he said to. The bottle’s at my sister’s. Sleep’s still poor but it’s my own.`,
        reactions: {
          hear: ['kes', 'junob', 'hod'],
          thanks: ['hod', 'curlew', 'oneforsorrow', 'kes'],
          strength: [
            'curlew',
            'teaandtoast',
            'hod',
            'oneforsorrow',
            'dunnock',
            'foxglove',
            'kes',
            'halfpint',
            'linnet',
          ],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'Do tablets mean I’ve given in?',
    by: 'curlew',
    daysAgo: 106,
    at: '10:50',
    topics: ['Tablets and therapy'],
    body: `I’d never have thought it of anybody else, so I notice that I think it of myself. GP has suggested an antidepressant, alongside the pacing and so forth. I’m fifty-five and I’ve told a hundred parents there’s no shame in getting help. And I’ve had the prescription in my handbag for nine days.`,
    reactions: {
      hear: ['dunnock', 'sheddweller', 'linnet', 'halfpint', 'teaandtoast', 'hod'],
      same: ['foxglove', 'oneforsorrow', 'pixel', 'sheddweller', 'kes'],
    },
    replies: [
      {
        by: 'oneforsorrow',
        after: '68m',
        body: `I’ve been on and off them since I was nineteen. The first ones didn’t suit me, the second lot did, and I had a long spell without and went back. I don’t feel that I’ve given in. I feel as if I’ve got a banister.`,
        reactions: {
          hear: ['linnet', 'kes', 'foxglove'],
          thanks: ['pixel', 'curlew', 'sheddweller', 'junob', 'kes', 'hod', 'teaandtoast'],
        },
      },
      {
        by: 'halfpint',
        after: '189m',
        body: `Banister!! Yes!`,
        reactions: { same: ['junob', 'pixel', 'linnet'] },
      },
      {
        by: 'sheddweller',
        after: '291m',
        body: `I didn’t get on with mine, and said so, and they found me somebody to talk to. Not against them. Just saying there’s more than one door.`,
        reactions: { thanks: ['oneforsorrow', 'junob', 'halfpint', 'linnet', 'kes'] },
      },
      {
        by: 'foxglove',
        after: '672m',
        body: `I was worried about mixing with my epilepsy ones, so I asked the pharmacist and she checked the lot, and rang me back the same day. You could ask anything like that before you start. It’s not giving in to ask either.`,
        reactions: { thanks: ['pixel', 'teaandtoast', 'halfpint', 'curlew', 'kes'] },
      },
      {
        by: 'junob',
        after: '2072m',
        body: `When I used to do reading recovery, nobody said the child had given in by having a ruler under the line.`,
        reactions: {
          hear: ['curlew', 'dunnock', 'foxglove', 'halfpint'],
          thanks: ['linnet', 'hod', 'kes', 'foxglove', 'teaandtoast', 'sheddweller'],
        },
      },
      {
        by: 'curlew',
        after: '1152h',
        body: `Seven weeks on. I asked the pharmacist my four questions (I’d numbered them). Rough first fortnight, and I rang and was told that was common and to keep in touch. Now: the colour’s come up a little. I still have long covid. I heard a blackbird and *wanted* to tell somebody about it. So I’m telling you.`,
        reactions: {
          thanks: ['teaandtoast', 'kes', 'oneforsorrow', 'linnet'],
          strength: ['foxglove', 'pixel', 'kes', 'halfpint', 'sheddweller', 'linnet', 'teaandtoast', 'junob'],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'How do you make the phone call',
    by: 'pixel',
    daysAgo: 36,
    at: '11:30',
    topics: ['Talking to people', 'Tablets and therapy'],
    body: `i do phone support FOR A LIVING and i cannot ring talking therapies. ive had the number on a sticky note since forever. i open the dialler, i look at it, i go and make a tea`,
    reactions: {
      hear: ['foxglove', 'dunnock', 'junob', 'hod'],
      same: ['kes', 'linnet', 'curlew', 'teaandtoast', 'hod', 'halfpint', 'foxglove', 'junob'],
    },
    replies: [
      {
        by: 'kes',
        after: '5m',
        body: `is there a form. theres usually a form. i did mine at 1am in a bath`,
        reactions: {
          same: ['pixel', 'junob', 'teaandtoast'],
          thanks: ['junob', 'curlew', 'foxglove', 'sheddweller', 'oneforsorrow'],
        },
      },
      {
        by: 'linnet',
        after: '54m',
        body: `You can refer yourself online in most places in England, no need to speak to a soul at first. And if they ring you back at a bad moment you’re allowed to say, “Could you ring at four?”`,
        reactions: { thanks: ['oneforsorrow', 'hod', 'junob', 'teaandtoast', 'sheddweller'] },
      },
      {
        by: 'foxglove',
        after: '191m',
        body: `I wrote a script. “Hello, my name is X, I’d like to refer myself, I have a bowel condition and I’m anxious about leaving the house.” Then I just read it out in a robot voice. They didn’t mind the robot.`,
        reactions: { same: ['kes', 'halfpint', 'linnet'], thanks: ['dunnock', 'linnet', 'curlew', 'sheddweller'] },
      },
      {
        by: 'dunnock',
        after: '409m',
        body: `I do it by email. Because words. They said fine`,
        reactions: { hear: ['linnet', 'pixel', 'teaandtoast', 'oneforsorrow'] },
      },
      {
        by: 'teaandtoast',
        after: '133m',
        body: `ring from the car! dont know why it works but it does. its like a phone box`,
        reactions: { same: ['kes', 'linnet', 'junob', 'curlew', 'foxglove'] },
      },
      {
        by: 'pixel',
        after: '467m',
        body: `there IS a form. of course theres a form. i tell people theres a form forty times a day`,
        reactions: { same: ['junob', 'teaandtoast', 'curlew', 'linnet', 'hod', 'oneforsorrow'] },
      },
      {
        by: 'pixel',
        after: '507h',
        body: `did the form, did the call (they rang me, i was in the car, thanks t&t). got a first session in about 5 weeks, by video, and i told them about the uc and needing to run off and she just typed it in like it was a hat size`,
        reactions: {
          thanks: ['hod', 'sheddweller', 'curlew'],
          strength: ['sheddweller', 'hod', 'foxglove', 'curlew', 'junob', 'teaandtoast', 'kes', 'dunnock'],
        },
      },
    ],
  },
  {
    group: 'low-mood-with-illness',
    title: 'First laugh',
    by: 'dunnock',
    daysAgo: 13,
    at: '20:05',
    topics: ['Good news'],
    body: `Not laughed since stroke. Not proper. Thought that bit had gone

Brother in law sat on the cat flap. Dont ask. Went right through me. Had to hold the wall. Wife came in to see was I having another

No lads. It was a laugh`,
    reactions: {
      hear: ['hod', 'pixel', 'linnet', 'sheddweller', 'kes', 'junob', 'teaandtoast', 'halfpint'],
      same: ['teaandtoast', 'halfpint', 'oneforsorrow'],
      strength: ['foxglove', 'sheddweller', 'teaandtoast', 'hod', 'oneforsorrow'],
    },
    replies: [
      {
        by: 'oneforsorrow',
        after: '50m',
        body: `Oh, Dunnock. I’ve read this to my dad over the phone and he’s laughing too.`,
        reactions: { same: ['pixel', 'kes', 'linnet', 'foxglove'] },
      },
      {
        by: 'junob',
        after: '625m',
        body: `What sort of cat flap takes a brother-in-law?`,
        reactions: { same: ['sheddweller', 'dunnock', 'oneforsorrow', 'teaandtoast', 'pixel', 'linnet'] },
      },
      {
        by: 'dunnock',
        after: '30m',
        body: `Broke one`,
        reactions: { same: ['linnet', 'foxglove', 'junob', 'curlew', 'teaandtoast', 'halfpint', 'kes'] },
      },
      {
        by: 'linnet',
        after: '728m',
        body: `I’d forgotten about the whole-body sort. I’m so glad it was still in there, waiting for a cat flap.`,
        reactions: { hear: ['pixel', 'kes', 'junob', 'curlew'], thanks: ['dunnock', 'oneforsorrow'] },
      },
    ],
  },
]
