import type { SeedThread } from './shape.ts'

export const threadsTwo: readonly SeedThread[] = [
  // Breathing: COPD and asthma.
  {
    group: 'breathing',
    title: 'How we use this group (short, I promise)',
    by: 'oldminer',
    daysAgo: 240,
    at: '10:15',
    topics: ['How it feels'],
    pinned: true,
    body: `Now then. Me and Bramley look after this one. She does mornings, I do after me tea.

Not many rules:

- say if its COPD or asthma or both, saves crossed wires
- say what *you* do. Dont tell other folk what to take. Thats for nurse or chemist
- if you cant get your breath proper, plan first, 999 if you need it, us after
- swearing at stairs is allowed. Swearing at each other int

If summat upsets you press report. It int grassing. It goes to the duty team and they are decent.

Thats it. Told you it were short.`,
    reactions: { thanks: ['puffin', 'curlew', 'bramley', 'quietcarriage', 'biscuitbarrel'] },
    replies: [
      {
        by: 'bramley',
        after: '21h',
        body: `I would only add that you may answer old threads. I do. Breathing does not go out of date.`,
        reactions: { thanks: ['oldminer', 'curlew'] },
      },
      {
        by: 'puffin',
        after: '6h',
        body: `Noted and entered in the log. "Swearing at stairs" should be on the front gate.`,
        reactions: { same: ['oldminer'] },
      },
      {
        by: 'biscuitbarrel',
        after: '167d',
        body: `Just joined and read this first like a good boy. COPD, found at the same time as two other things. I live up forty-one stairs. I have already sworn at them today.`,
        reactions: { hear: ['oldminer', 'puffin'], same: ['bramley'] },
      },
      {
        by: 'oldminer',
        after: '9h',
        body: `Welcome lad. Sit on the eleventh one. Everybody does and says they dont.`,
        reactions: { thanks: ['biscuitbarrel'] },
      },
    ],
  },
  {
    group: 'breathing',
    title: 'Pulmonary rehab. Did anyone actually finish it?',
    by: 'puffin',
    daysAgo: 205,
    at: '16:40',
    topics: ['Getting out and moving'],
    body: `Been offered it twice and ducked it twice. Six weeks, twice a week, church hall, two buses each way. Nurse has now said "third time lucky" in a tone I remember from a bosun.

My honest worry is that I will be the worst one there, puce and wheezing at the back while somebody called Maureen does star jumps. Did any of you finish it? Was it worth the buses?`,
    reactions: { same: ['curlew', 'bramley'], hear: ['oldminer'] },
    replies: [
      {
        by: 'oldminer',
        after: '2h',
        body: `Finished it. Went in like a bear. Half of em were worse than me and the other half were lying.

You dont do star jumps. You sit stand sit stand, walk up and down, lift a tin of beans. Then a talk and a brew. The talk about breathing out on the effort is worth the bus fare on its own.`,
        reactions: { thanks: ['puffin', 'curlew'], same: ['bramley'] },
      },
      {
        by: 'bramley',
        after: '15h',
        body: `They would not have me, as mine is asthma. I did the chair class at the library instead. There was a Maureen. She was ninety and perfectly nice.`,
        reactions: { thanks: ['puffin'], hear: ['oldminer', 'curlew'] },
      },
      {
        by: 'quietcarriage',
        after: '1d',
        body: `Ask about transport when you ring to book. Here there was a volunteer driver that nobody mentioned until week three.`,
        reactions: { thanks: ['puffin', 'oldminer'] },
      },
      {
        by: 'puffin',
        after: '5h',
        body: `Volunteer driver. Well I never. Ringing Monday. If I do not report back by the end of next month send a search party.`,
        reactions: { strength: ['oldminer', 'bramley', 'curlew', 'quietcarriage'] },
      },
      {
        by: 'puffin',
        after: '61d',
        body: `Reporting back, late.

Did eleven of twelve. Missed one for a chest infection. I was **not** the worst, there was a chap with an oxygen cylinder who called it his girlfriend.

What changed:

- I can do the shop and back with one stop and not three
- I know what to do with my arms when I am out of puff (lean on something, look nonchalant)
- I am less frightened of being out of breath, which I had not known was half of it

What did not change: my lungs. They said that at the start, fair play.`,
        reactions: { strength: ['oldminer', 'curlew', 'bramley', 'lapwing'], thanks: ['quietcarriage'] },
      },
      {
        by: 'oldminer',
        after: '3h',
        body: `"Less frightened". Aye. Thats the bit they should put on the leaflet.`,
        reactions: { same: ['puffin', 'curlew', 'bramley'] },
      },
      {
        by: 'biscuitbarrel',
        after: '82d',
        body: `I have just been offered this and was going to say no. Reading it all again. Two buses here as well.`,
      },
    ],
  },
  {
    group: 'breathing',
    title: 'Coughing at 3am with thin walls',
    by: 'quietcarriage',
    daysAgo: 158,
    at: '02:52',
    topics: ['Nights', 'Weather and the house'],
    body: `Awake again. Asthma cough, the dry one. The man next door has knocked on the wall, once, politely, which was worse than if he had shouted.

I have done what my plan says and I am all right, it is just the cough left over. I am sitting on the edge of the bath because it is the room furthest from him.

Not asking anything really.`,
    reactions: { hear: ['curlew', 'oldminer', 'bramley', 'puffin'], same: ['lapwing'] },
    replies: [
      {
        by: 'lapwing',
        after: '14m',
        body: `Up too. Other reasons. Bath edge is a cold place to sit, get a towel under you.`,
        reactions: { thanks: ['quietcarriage'] },
      },
      { by: 'quietcarriage', after: '6m', body: `Towel acquired. Thank you.` },
      {
        by: 'curlew',
        after: '5h',
        body: `I used to do this in the kitchen of a terrace. In the end I put a note through next door: *I have asthma, you may hear me cough, I am not ill with anything you can catch, sorry about the nights.* She left a jar of honey on the step and never mentioned it.

Knocking may have meant "are you alive", you know.`,
        reactions: { thanks: ['quietcarriage', 'bramley'], same: ['puffin'] },
      },
      {
        by: 'bramley',
        after: '2h',
        body: `If you are having the cough most nights, do tell the asthma nurse and not only us. I put up with mine for a winter and it turned out I was using the thing wrongly. Forty years and I was using it wrongly.`,
        reactions: { thanks: ['quietcarriage', 'curlew', 'oldminer'] },
      },
      {
        by: 'oldminer',
        after: '10h',
        body: `Is there damp in that bedroom. Ours were behind wardrobe. You dont see it while you move it.`,
        reactions: { hear: ['quietcarriage'] },
      },
      {
        by: 'quietcarriage',
        after: '19d',
        body: `Update, since I said I was not asking anything and then got answers.

1. There was mould behind the wardrobe. A lot. Photographed it, sent it to the landlord with dates.
2. Saw the nurse. Plan changed.
3. Put the note through. He is called Ken and he *had* been checking whether I was alive.

Four nights asleep this week.`,
        reactions: { strength: ['curlew', 'bramley', 'oldminer', 'puffin', 'lapwing'], thanks: ['biscuitbarrel'] },
      },
      { by: 'oldminer', after: '50m', body: `Good lass or lad. And good lad Ken.` },
    ],
  },
  {
    group: 'breathing',
    title: 'I have three inhalers and no idea',
    by: 'biscuitbarrel',
    daysAgo: 66,
    at: '11:20',
    topics: ['Inhalers and medicines'],
    body: `Purple round one, grey one you load with a capsule like a tiny musket, and a blue one "for when you need it". I came home with a carrier bag. The nurse was lovely and explained it all and I nodded all the way through and kept none of it.

Yesterday I swallowed the capsule. I rang the chemist and she did not laugh (she did a bit). No harm done, she said, but it does nothing in there.

How do you keep track of which is when?`,
    reactions: { same: ['puffin', 'oldminer', 'curlew'], hear: ['bramley'] },
    replies: [
      {
        by: 'puffin',
        after: '35m',
        body: `I did the exact same with the capsule. Welcome aboard.`,
        reactions: { thanks: ['biscuitbarrel'] },
      },
      {
        by: 'bramley',
        after: '3h',
        body: `I keep the everyday one beside my toothbrush. I cannot forget it, and I rinse my mouth after, as they tell you to. The blue one lives in my bag, with another by the bed. Ask the chemist to watch you do each one. It is a proper service, it is free, and they are not cross.`,
        reactions: { thanks: ['biscuitbarrel', 'curlew', 'quietcarriage'], same: ['oldminer'] },
      },
      {
        by: 'curlew',
        after: '1d',
        body: `I took photos on my phone of each one in my hand with the time on a sticky note. Teacher habit: label everything.

Also there are short films for each device, made for UK ones, and you can pause. The pausing is the whole point for me.`,
        reactions: { thanks: ['biscuitbarrel'] },
      },
      {
        by: 'oldminer',
        after: '6h',
        body: `Marker pen. M for morning, N for night, written on the things. Wife did it. 15 year ago and still the system.`,
        reactions: { thanks: ['biscuitbarrel', 'puffin'] },
      },
      {
        by: 'biscuitbarrel',
        after: '2d',
        body: `Marker pen, toothbrush, and an appointment with the chemist on Thursday to be watched. I feel like a boy about to play the recorder.`,
        reactions: { strength: ['bramley', 'puffin', 'curlew'] },
      },
      {
        by: 'biscuitbarrel',
        after: '4d',
        body: `Passed the recorder exam. I had been breathing in too fast on one and too slow on the musket. Ten minutes it took. Why did nobody watch me before.`,
        reactions: { same: ['bramley', 'oldminer'], thanks: ['curlew'] },
      },
    ],
  },
  {
    group: 'breathing',
    title: 'I have not stopped, and everybody thinks I have',
    by: 'puffin',
    daysAgo: 36,
    at: '00:35',
    topics: ['How it feels', 'Nights'],
    anonymous: true,
    contentNotes: ['alcohol-and-drugs'],
    body: `Smoking. I told the clinic I had given up and they wrote it down and said well done. I had, for five weeks. That was last year.

It is two or three a day now, out of the back window, and then I clean my teeth like a teenager. I have lung disease. I know. There is nothing anybody could say that I have not said to myself louder.

I do not want telling off. I think I only wanted to say it to somebody.`,
    reactions: { hear: ['oldminer', 'curlew', 'bramley', 'quietcarriage', 'lapwing'], same: ['biscuitbarrel'] },
    replies: [
      {
        by: 'oldminer',
        after: '6h',
        body: `Not telling you off. Took me nine goes. Nine. The lie were heavier than the fags by the end.

I told my nurse in the corridor cos I couldnt do it sat down. She said "thank you for telling me, shall we start from here". Thats all she said.`,
        reactions: { hear: ['bramley', 'curlew'], thanks: ['biscuitbarrel', 'quietcarriage'] },
      },
      {
        by: 'biscuitbarrel',
        after: '4h',
        body: `I am on gum and fury. Eight weeks. I had one at a funeral and another at the bus stop after. So not eight weeks then. See, I even do it here.`,
        reactions: { hear: ['oldminer', 'curlew'] },
      },
      {
        by: 'bramley',
        after: '9h',
        body: `It was a brave thing to write. I never smoked but I buried a husband who did, and he hid them in the piano. I was never angry about the cigarettes. I minded the hiding, because he was in there with it by himself.`,
        reactions: { hear: ['oldminer', 'curlew', 'quietcarriage'] },
      },
      {
        by: 'curlew',
        after: '1d',
        body: `Two or three a day is not what you used to smoke, I would guess. That is information too. The stop smoking people at my chemist count *tries*, not failures.`,
      },
      {
        by: 'puffin',
        after: '11d',
        anonymous: true,
        body: `It is me that wrote this. I told the nurse. I said it to the blood pressure machine rather than to her, but it counts. She did not even put her pen down.

I have patches and somebody who rings me on Fridays. Day four. No promises.`,
        reactions: { strength: ['oldminer', 'bramley', 'curlew', 'biscuitbarrel', 'quietcarriage', 'lapwing'] },
      },
      {
        by: 'oldminer',
        after: '2h',
        body: `Day four is a right pig. Well done. No promises needed.`,
        reactions: { same: ['biscuitbarrel'] },
      },
    ],
  },
  {
    group: 'breathing',
    title: 'Used to run fells. Today I walked to the post box',
    by: 'lapwing',
    daysAgo: 22,
    at: '18:05',
    topics: ['Getting out and moving', 'How it feels'],
    body: `Asthma all my life and it never stopped me. Then covid, then the rest of it. 180 metres to the post box. I measured it because I am like that. Had to lean on it and pretend to read the collection times.

Do I push or do I not push? One half of the internet says move more, the other half says I will set myself back a month.`,
    reactions: { hear: ['curlew', 'oldminer', 'bramley', 'puffin'], same: ['quietcarriage'] },
    replies: [
      {
        by: 'oldminer',
        after: '1h',
        body: `Push, lad. Little and often. If I stopped every time I were out of puff I would still be sat in 2010. Out of breath int dangerous, thats what rehab taught me.`,
        reactions: { same: ['puffin'], thanks: ['biscuitbarrel'] },
      },
      {
        by: 'curlew',
        after: '14h',
        body: `I am going to disagree a little with my friend above, kindly, because I have both.

With the asthma alone, yes, that was true for me. With the long covid it was not. I pushed, as I was told to, and paid with weeks in bed. So for me the question is not "am I out of breath now" but "what happens the day after, and the day after that".

> Out of breath int dangerous

True for you, and I have seen how much it gave you back. It is just not the whole of it for some of us.`,
        reactions: { thanks: ['oldminer', 'bramley', 'puffin'], same: ['lapwing', 'quietcarriage'] },
      },
      {
        by: 'oldminer',
        after: '5h',
        body: `Fair do's. I were talking about my chest and giving it out as gospel. Lapwing ignore me, listen to her. Different pit.`,
        reactions: { thanks: ['curlew', 'lapwing', 'bramley'] },
      },
      {
        by: 'lapwing',
        after: '3h',
        body: `No, it's useful to hear both. I've been getting two lots of advice for two conditions and nobody has put them in the same room. I'll ask if the respiratory physio and the long covid clinic can talk to each other. Radical I know.`,
        reactions: { strength: ['curlew', 'quietcarriage'], same: ['puffin'] },
      },
      {
        by: 'puffin',
        after: '1d',
        body: `Mine only talked because I carried the letters from one to the other by hand, like a pilot boat. Take copies.`,
      },
      {
        by: 'lapwing',
        after: '13d',
        body: `They have talked. Physio has put me on something so small it's embarrassing, with a rule that if the next two days are worse we go *down*, not up. Post box is every third day. I know all the collection times now.`,
        reactions: { strength: ['curlew', 'oldminer', 'bramley'], hear: ['puffin'] },
      },
    ],
  },
  {
    group: 'breathing',
    title: 'Grandaughters wedding, no lift',
    by: 'oldminer',
    daysAgo: 6,
    at: '18:50',
    topics: ['Getting out and moving', 'How it feels'],
    body: `Barn do, up on a hill, seats for the ceremony is up a flight. 22 steps, our lass counted. She wants me up there and she wants me to say a few words.

Ive not worn a suit since me brothers do and it goes tight across chest which is all I need. And I dont want a chair carrying up like the Pope.

What would you do. Three week Saturday.`,
    reactions: { hear: ['puffin', 'bramley', 'biscuitbarrel'], strength: ['curlew'] },
    replies: [
      {
        by: 'bramley',
        after: '50m',
        body: `Go up early, before anybody is there. Take as long as it takes. Be found sitting at the top looking as though you have always been there.`,
        reactions: { thanks: ['oldminer', 'puffin', 'curlew'] },
      },
      {
        by: 'puffin',
        after: '40m',
        body: `What she said. I did exactly this at a christening. Stop on every fourth step and admire the beams. Barns always have beams.`,
        reactions: { thanks: ['oldminer'], same: ['biscuitbarrel'] },
      },
      {
        by: 'curlew',
        after: '13h',
        body: `Two practical ones.

- Ring the venue. They may have a downstairs door for the band or the caterers. Ours did.
- For the speech: sit down for it, hold a card, four lines. *Short is what everybody wants anyway.*

And leave the top button undone behind the tie. Nobody can tell.`,
        reactions: { thanks: ['oldminer', 'biscuitbarrel'] },
      },
      {
        by: 'biscuitbarrel',
        after: '1d',
        body: `I would give good money to hear the speech.`,
        reactions: { same: ['bramley', 'puffin', 'curlew'] },
      },
      {
        by: 'oldminer',
        after: '8h',
        body: `Venue rung. There is a ramp round the back for the barrels. So Im going up with the beer, which is fitting. Suit still tight. Wife says its not the chest thats grown.`,
        reactions: { strength: ['bramley', 'puffin', 'curlew', 'biscuitbarrel'] },
      },
    ],
  },

  // Long Covid.
  {
    group: 'long-covid',
    title: 'How this group works, in five lines',
    by: 'curlew',
    daysAgo: 238,
    at: '11:00',
    topics: ['Pacing'],
    pinned: true,
    body: `- Short posts welcome. So are slow ones.
- Put the main point first.
- Share what you tried. No cures, no selling, no "you just need to".
- Nobody has to prove they are ill.
- If it is new or frightening, 111 or your GP before us.

Wagtail and I read every day between us. If you do not hear back, it is because one of us is lying down.`,
    reactions: { thanks: ['wagtail', 'mossandfern', 'quietcarriage', 'nightbus'] },
    replies: [
      {
        by: 'mossandfern',
        after: '3d',
        body: `five lines. bless you.`,
        reactions: { same: ['quietcarriage', 'lapwing', 'nightbus'] },
      },
      {
        by: 'wagtail',
        after: '1d',
        body: `And the other of us is in the swimming pool pretending it is the sea. But we do get to you.`,
        reactions: { thanks: ['curlew'] },
      },
    ],
  },
  {
    group: 'long-covid',
    title: 'phased return, manager thinks phased means a fortnight',
    by: 'nightbus',
    daysAgo: 212,
    at: '01:25',
    topics: ['Work and benefits'],
    body: `Just in off a short late. Third week back. They had me on 4 hours, now there putting me on 6 from monday because "thats how it works". I drive a bus. If my head goes I cant just shut the laptop.

Occ health said 8 to 12 weeks and go by how I am. Depot says occ health is advice. Union bloke is on holiday.

Is there a way to say no that doesnt end with me on the sick again`,
    reactions: { hear: ['curlew', 'wagtail', 'mossandfern'], same: ['lapwing'] },
    replies: [
      {
        by: 'curlew',
        after: '8h',
        body: `Main point: ask for it in writing, and ask for "reasonable adjustments" in those words.

I wrote three sentences and no more:

> Occupational health advised 8 to 12 weeks, led by symptoms. I would like to keep to that as a reasonable adjustment. Please tell me in writing if you do not agree and why.

It went quiet for four days and then it was suddenly possible. I cannot say it will with yours. There is also a free helpline for work rights, and the union may have somebody covering.`,
        reactions: { thanks: ['nightbus', 'lapwing', 'quietcarriage', 'wagtail'] },
      },
      {
        by: 'lapwing',
        after: '3h',
        body: `Safety is your card here. A tired driver is their problem as much as yours. I'd say exactly what you said about shutting the laptop.`,
      },
      {
        by: 'nightbus',
        after: '12h',
        body: `Sent the 3 sentences. Took me an hour and I still put there instead of their probably.`,
        reactions: { strength: ['curlew', 'wagtail', 'quietcarriage'] },
      },
      {
        by: 'quietcarriage',
        after: '7h',
        body: `Nobody has ever lost a case over there and their.`,
        reactions: { thanks: ['nightbus'] },
      },
      {
        by: 'nightbus',
        after: '24d',
        body: `Outcome. They kept me at 4 hrs for five more weeks, then 5. No late lates for three months. Gaffer not happy but he put it in writing.

I did go home from one shift, told control my head had gone, they sent a relief. Nobody died. I thought they would sack me on the spot`,
        reactions: { strength: ['curlew', 'wagtail', 'lapwing', 'mossandfern'], thanks: ['quietcarriage'] },
      },
      {
        by: 'wagtail',
        after: '9h',
        body: `"My head had gone, they sent a relief." That is pacing, that is. In a hi-vis.`,
        reactions: { same: ['nightbus', 'curlew'] },
      },
    ],
  },
  {
    group: 'long-covid',
    title: 'sat outside',
    by: 'mossandfern',
    daysAgo: 168,
    at: '14:10',
    topics: ['Small wins'],
    body: `nine minutes. a blackbird. blanket. back in bed now.

first time in four months.`,
    reactions: { strength: ['curlew', 'wagtail', 'nightbus', 'lapwing', 'quietcarriage'] },
    replies: [
      { by: 'wagtail', after: '2h', body: `Nine! Blackbird is the correct bird for it.` },
      {
        by: 'quietcarriage',
        after: '1d',
        body: `No need to answer this. Just glad.`,
        reactions: { thanks: ['mossandfern'] },
      },
      {
        by: 'curlew',
        after: '2d',
        body: `I have put it in my diary as an event. *Moss sat outside.*`,
        reactions: { hear: ['wagtail'], thanks: ['mossandfern'] },
      },
      {
        by: 'mossandfern',
        after: '26d',
        body: `paid for it a bit. worth it. eleven minutes today.`,
        reactions: { strength: ['curlew', 'wagtail', 'lapwing'] },
      },
      { by: 'nightbus', after: '9h', body: `Cracking` },
    ],
  },
  {
    group: 'long-covid',
    title: 'Heart rate watch: help or just another boss?',
    by: 'lapwing',
    daysAgo: 122,
    at: '20:15',
    topics: ['Pacing'],
    body: `In my old life I trained by numbers, so I got a watch and set an alarm. It goes off when I clean my teeth. It goes off when my sister rings. It's honest, I'll give it that.

I can't decide if it's helping. I've had fewer crashes. I also sit there like someone guarding a bomb. Who uses one, who's thrown theirs in a drawer?`,
    reactions: { same: ['curlew', 'quietcarriage'] },
    replies: [
      {
        by: 'quietcarriage',
        after: '25m',
        body: `Drawer. It made me check. The checking put it up.`,
        reactions: { same: ['wagtail'] },
      },
      {
        by: 'curlew',
        after: '13h',
        body: `Kept. But with the alarm off. I look at it at the end of the day, as one would look at a tide table, to see what *that* cost. Stairs I had right. Phone calls I had quite wrong, they cost me more than stairs.`,
        reactions: { thanks: ['lapwing', 'nightbus', 'quietcarriage'] },
      },
      {
        by: 'nightbus',
        after: '14h',
        body: `My clinic was for it, showed me how to set it. My mates clinic was against. So theres your answer`,
        reactions: { same: ['lapwing', 'wagtail'] },
      },
      {
        by: 'wagtail',
        after: '11h',
        body: `I think Quiet Carriage and Lapwing are both right and it's about what a person is like around numbers. I was a number person about food once and it was no good for me, so I don't have a watch. I have a kitchen timer. Twenty minutes of anything, then lie down whatever I feel like.

Less science. More lying down.`,
        reactions: { thanks: ['lapwing', 'curlew'], same: ['mossandfern'] },
      },
      {
        by: 'lapwing',
        after: '2d',
        body: `Trying it with the alarm off for a fortnight. I've named it Brian after an old coach.`,
      },
      {
        by: 'lapwing',
        after: '20d',
        body: `Brian stays, silent. I look once, at bedtime. The phone thing is true for me as well, I now take calls lying on the floor with my feet up and nobody knows.`,
        reactions: { thanks: ['curlew'], same: ['wagtail', 'quietcarriage', 'mossandfern'] },
      },
    ],
  },
  {
    group: 'long-covid',
    title: 'Lost the word for door in a meeting',
    by: 'quietcarriage',
    daysAgo: 76,
    at: '17:35',
    topics: ['Brain fog', 'Work and benefits'],
    body: `I said "could somebody close the wall".

They closed the door. One person laughed, not nastily. I went and stood in the loo for a bit.

What have you called things? I would like to not be the only one.`,
    reactions: { same: ['curlew', 'nightbus', 'lapwing', 'wagtail', 'mossandfern'] },
    replies: [
      {
        by: 'wagtail',
        after: '20m',
        body: `"The food cupboard that is cold." My sister now only calls it that.`,
        reactions: { same: ['quietcarriage'], thanks: ['curlew'] },
      },
      {
        by: 'curlew',
        after: '1h',
        body: `I taught rivers for 26 years and could not find *estuary*. I said "the wide end".`,
        reactions: { hear: ['quietcarriage', 'wagtail', 'mossandfern'] },
      },
      {
        by: 'lapwing',
        after: '30m',
        body: `Called my brother by the dog's name. Called the dog "sir".`,
        reactions: { same: ['nightbus'], thanks: ['quietcarriage', 'curlew'] },
      },
      {
        by: 'nightbus',
        after: '5h',
        body: `Announced next stop as "the one with the trees". To be fair everyone got off at the right place`,
        reactions: { thanks: ['quietcarriage', 'wagtail', 'curlew', 'lapwing'] },
      },
      {
        by: 'mossandfern',
        after: '43h',
        body: `"hand socks"`,
        reactions: { thanks: ['quietcarriage', 'nightbus'], same: ['wagtail'] },
      },
      {
        by: 'quietcarriage',
        after: '3h',
        body: `I am laughing, thank you, which was not where I was on Tuesday.

The serious part: I have started saying "give me a second, the word is coming" out loud, and nobody minds at all. It is the silence they mind.`,
        reactions: { thanks: ['curlew', 'lapwing'], same: ['wagtail', 'nightbus'] },
      },
      {
        by: 'curlew',
        after: '16h',
        body: `That is a very good sentence. I am going to write it on a card.`,
        reactions: { same: ['lapwing'] },
      },
      {
        by: 'nightbus',
        after: '31d',
        body: `Told the wife I was going to "water the grass with the dry thing". Hoover. Just thought this thread should know`,
        reactions: { thanks: ['quietcarriage', 'wagtail', 'curlew', 'lapwing', 'mossandfern'] },
      },
    ],
  },
  {
    group: 'long-covid',
    title: 'PIP form: the word that helped me was "reliably"',
    by: 'wagtail',
    daysAgo: 33,
    at: '10:45',
    topics: ['Work and benefits'],
    body: `Main point: it is not "can you do it", it is whether you can do it **safely, well enough, as often as you need to, and in a reasonable time**. If you can make a meal once and then need to lie down for three hours, you cannot do it reliably, and you are allowed to say so.

I did mine over eleven days, one question a day, with somebody else holding the pen. I wrote about a Tuesday, an ordinary one, not a good one and not the worst.

I am not an adviser! Citizens Advice checked mine and changed two answers. But I wish I'd known that word in the first go, which I lost.`,
    reactions: { thanks: ['lapwing', 'quietcarriage', 'curlew', 'nightbus', 'mossandfern'] },
    replies: [
      {
        by: 'lapwing',
        after: '2h',
        body: `I filled mine in as the person I was. "Walks: yes." Idiot. Starting again.`,
        reactions: { same: ['wagtail', 'quietcarriage'], hear: ['curlew'] },
      },
      {
        by: 'mossandfern',
        after: '4d',
        body: `needed two extensions. you can ring and ask for more time. they said yes both times.`,
        reactions: { thanks: ['lapwing', 'wagtail', 'curlew'] },
      },
      {
        by: 'quietcarriage',
        after: '1d',
        body: `It is a horrible form to do honestly. A whole booklet of what you can't. I did something pointless and nice after each page. Mostly crisps.`,
        reactions: { same: ['lapwing', 'wagtail', 'nightbus'], thanks: ['curlew'] },
      },
      { by: 'nightbus', after: '12h', body: `does working stop you getting it` },
      {
        by: 'wagtail',
        after: '9h',
        body: `No, you can get it and work. It's about what daily life takes, not what you earn. But do say what the shifts cost you after. Get someone to look it over before it goes.`,
        reactions: { thanks: ['nightbus'] },
      },
      {
        by: 'lapwing',
        after: '18d',
        body: `Posted. Recorded delivery, photo of every page. Nineteen days. Now we wait.`,
        reactions: { strength: ['wagtail', 'curlew', 'quietcarriage', 'mossandfern'] },
      },
    ],
  },
  {
    group: 'long-covid',
    title: 'crashed again and I know what did it',
    by: 'nightbus',
    daysAgo: 3,
    at: '00:48',
    topics: ['Pacing', 'Family and friends'],
    body: `Kids birthday at the trampoline place. I only sat there. 2 hours of noise and lights and being nice to other dads. Legs like wet sand since sunday.

Missus said "but you only sat there". She wasnt being horrible. Thats what it looks like`,
    reactions: { hear: ['curlew', 'wagtail', 'quietcarriage'], same: ['lapwing', 'mossandfern'] },
    replies: [
      {
        by: 'quietcarriage',
        after: '35m',
        body: `Noise and lights are not sitting. Noise and lights are a shift.`,
        reactions: { thanks: ['nightbus', 'wagtail'], same: ['curlew'] },
      },
      {
        by: 'nightbus',
        after: '10m',
        body: `Gonna tell her that. I wouldnt drive a bus in there`,
        reactions: { hear: ['quietcarriage'] },
      },
      {
        by: 'curlew',
        after: '9h',
        body: `You went, though. They will have the photo with you in it. Some things I know will cost me and I choose them, and then I clear the week after, like a snow day. Could anybody take a school run off you?`,
      },
      {
        by: 'nightbus',
        after: '11h',
        body: `Her mum is doing wednesday and thursday. Going bed`,
        reactions: { strength: ['curlew', 'wagtail', 'lapwing'] },
      },
    ],
  },

  // Parkinson's.
  {
    group: 'parkinsons',
    title: 'How we go about things here',
    by: 'marshharrier',
    daysAgo: 235,
    at: '09:30',
    topics: ['Living well enough'],
    pinned: true,
    body: `Good morning. Shed Dweller and I look after this group between us, he rather late and I rather early, so the day is covered by accident.

Some of us have Parkinson's and some of us live with somebody who has. Please say which, it helps.

- **New?** Read *New to this* and leave the rest until you want it. I did not, and gave myself a bad fortnight.
- **Timings** are like fingerprints. Tell us yours, do not copy anybody's. Nurse or pharmacist first.
- **Slow typing** is fine. Voice typing is fine, and funny.
- If a thread is not for you today, walk on past it. No need to explain.`,
    reactions: { thanks: ['kettleon', 'bramley', 'sheddweller', 'oneforsorrow', 'plotseventeen'] },
    replies: [
      {
        by: 'kettleon',
        after: '2h',
        body: `Husband of. Nine years in. She reads this over my shoulder and corrects me. Kettle's on.`,
        reactions: { hear: ['marshharrier', 'bramley'] },
      },
      {
        by: 'bramley',
        after: '7h',
        body: `Sister of. He lives with me. He does not hold with the internet so you have me.`,
        reactions: { thanks: ['marshharrier'] },
      },
      {
        by: 'oneforsorrow',
        after: '1d',
        body: `Daughter of. Four hours away by train, so I worry from a distance. Good morning Mr Magpie, how's your lady wife.`,
        reactions: { hear: ['kettleon', 'bramley', 'sheddweller'] },
      },
    ],
  },
  {
    group: 'parkinsons',
    title: 'Stuck in doorways',
    by: 'kettleon',
    daysAgo: 200,
    at: '16:05',
    topics: ['Moving and exercise', 'Living well enough'],
    body: `My wife has started freezing in the doorway between kitchen and hall. Feet glued, she says, like the floor has hold of her. If I say "come on love" it is worse. If I take her arm it is worse again and she tells me so.

The physio is coming in three weeks. What do you do in the meantime, those who have it?`,
    reactions: { hear: ['bramley', 'oneforsorrow'], same: ['sheddweller'] },
    replies: [
      {
        by: 'sheddweller',
        after: '3h',
        body: `I have it. It is a dodgy relay, not a dead one. What shifts mine:

- Stop trying. Stand still, breathe, both feet flat. Then go.
- A line to step over. I put strips of tape across the kitchen floor, boot length apart. My wife thought I had lost it.
- Humming. Has to be a march.

What does not work is somebody watching.`,
        reactions: { thanks: ['kettleon', 'bramley', 'oneforsorrow', 'marshharrier'] },
      },
      {
        by: 'marshharrier',
        after: '14h',
        body: `I am early days and only get it at the bird hide door, when people are waiting behind me. Counting "one, two, *and*" under my breath does it. The *and* is the important one.`,
      },
      {
        by: 'bramley',
        after: '3h',
        body: `My brother was told to shift his weight side to side first, like somebody waiting for a bus in January. It was the physio who told him, so do ask yours, because he nearly went over the first time and we do it by the worktop now.`,
        reactions: { thanks: ['kettleon', 'sheddweller'] },
      },
      {
        by: 'oneforsorrow',
        after: '1d',
        body: `Dad says his hallway rug was the enemy. It went to the charity shop. He misses the rug but not the floor.`,
        reactions: { thanks: ['kettleon'] },
      },
      {
        by: 'kettleon',
        after: '3h',
        body: `Tape is down. Colonel Bogey has been hummed. I have been told to go and look out of the window while she does it, and she came through on her own in four seconds. I was only ever in the way!`,
        reactions: { strength: ['sheddweller', 'marshharrier', 'bramley', 'oneforsorrow'] },
      },
      {
        by: 'kettleon',
        after: '25d',
        body: `Physio came. Liked the tape, moved it a bit wider, and wrote us out a falls plan. She also asked *me* how I was sleeping, and I had to go and see to the kettle.`,
        reactions: { hear: ['bramley', 'sheddweller', 'oneforsorrow', 'marshharrier'] },
      },
      { by: 'sheddweller', after: '5h', body: `The kettle gets all of us.` },
    ],
  },
  {
    group: 'parkinsons',
    title: 'He is going into hospital and I am worried about the tablet times',
    by: 'bramley',
    daysAgo: 142,
    at: '13:15',
    topics: ['Tablets and timings'],
    body: `My brother goes in on Thursday for a hernia. Two nights. At home his tablets are at seven, half past ten, two, half past five and nine. If one is forty minutes late he is a statue.

Last time he was on a ward the trolley came at eight, twelve, six and ten because that is when the trolley comes. I was too polite. I do not mean to be polite this time. What do I take with us?`,
    reactions: { hear: ['kettleon', 'oneforsorrow', 'sheddweller', 'marshharrier'] },
    replies: [
      {
        by: 'kettleon',
        after: '45m',
        body: `I have a card on the inside of the front door for this. It goes with us:

1. Times, big, red pen. "These are times, not mealtimes."
2. What happens if late, in plain words. "He cannot swallow or walk."
3. The Parkinson's nurse's number.
4. All the boxes, in their own boxes, for the first day at least.

And I ask at the *pre-op* whether he may keep his own tablets and take them himself. Some wards have a form for it. Better asked before than on the night.`,
        reactions: { thanks: ['bramley', 'oneforsorrow', 'marshharrier', 'sheddweller'] },
      },
      {
        by: 'sheddweller',
        after: '4h',
        body: `Ring the Parkinson's nurse tomorrow and tell them he is going in. Mine rang the ward for me. Took the weight right off. Also ask what happens to the doses when he is nil by mouth, they have a plan for that but somebody has to ask for it.`,
        reactions: { thanks: ['bramley', 'kettleon'] },
      },
      {
        by: 'oneforsorrow',
        after: '2h',
        body: `You are allowed to be a nuisance. You can even be a nuisance in a nice cardigan, I find it works better.`,
        reactions: { same: ['kettleon'], thanks: ['bramley'] },
      },
      {
        by: 'bramley',
        after: '15h',
        body: `Nurse rung. Card written, red pen. Cardigan ironed.`,
        reactions: { strength: ['oneforsorrow', 'kettleon', 'marshharrier', 'sheddweller'] },
      },
      {
        by: 'bramley',
        after: '6d',
        body: `Home. It was not perfect but it was better. The ward sister put an alarm clock on his locker, and it annoyed the whole bay, and every dose but one was on time. For the one that was not, I stood at the desk until it was.

I have written to thank the sister. I have also written about the one.`,
        reactions: { strength: ['kettleon', 'sheddweller', 'oneforsorrow'], thanks: ['marshharrier'] },
      },
      {
        by: 'marshharrier',
        after: '20h',
        body: `"I have also written about the one." I should like to be looked after by you, Bramley.`,
        reactions: { same: ['kettleon', 'oneforsorrow', 'sheddweller'] },
      },
    ],
  },
  {
    group: 'parkinsons',
    title: 'Ten days in. Who did you tell?',
    by: 'plotseventeen',
    daysAgo: 113,
    at: '19:20',
    topics: ['New to this'],
    body: `Well. I came on here for the sugar and then the heart, and now I have the set. Ten days since the consultant watched me tap my fingers and said the word. I said thank you and went and had a scone in the café. I don't know why I tell you about the scone.

I've told my wife. I haven't told the children, who are forty and forty-three, or the allotment committee. My left hand shakes when I pour, and folk will start to think it's drink.

When did you tell people, and how? I've got until the AGM.`,
    reactions: { hear: ['marshharrier', 'kettleon', 'bramley', 'oneforsorrow', 'sheddweller'] },
    replies: [
      {
        by: 'marshharrier',
        after: '40m',
        body: `I am sorry, and I am glad you came straight here.

I told nobody for five months and it was the tiring part. I kept my hand in my pocket so much that I wore a hole in the lining. Then I told one man in the hide, because we were both looking the other way, and he said "oh, my uncle, he went on for years, is that a bittern". It was a bittern.`,
        reactions: { thanks: ['plotseventeen', 'oneforsorrow'], hear: ['kettleon', 'bramley'] },
      },
      {
        by: 'oneforsorrow',
        after: '1h',
        body: `From the child's side: tell them. Dad waited a year to spare us and I'd already noticed and had decided it was something worse. I'd rather have had the year with him in it, if that makes sense.`,
        reactions: { thanks: ['plotseventeen', 'kettleon', 'marshharrier'], hear: ['bramley'] },
      },
      {
        by: 'sheddweller',
        after: '5h',
        body: `I'll say the other side. Told everyone in week one and then had to manage all their faces. Tell who you want when you want. It's your news.`,
      },
      {
        by: 'bramley',
        after: '9h',
        body: `Both are right. Perhaps the children soon and the committee when it suits you. One does need to tell the DVLA and the car insurance, my brother was surprised by that.`,
        reactions: { thanks: ['plotseventeen', 'kettleon'] },
      },
      {
        by: 'plotseventeen',
        after: '2h',
        body: `Thank you all. Form for the DVLA is on the table under the seed catalogue.

One more thing, and I'm whispering. I don't feel brave at all. I feel like I've been handed somebody else's coat.`,
        contentNotes: ['low-mood'],
        reactions: { hear: ['marshharrier', 'oneforsorrow', 'kettleon', 'bramley'], same: ['sheddweller'] },
      },
      {
        by: 'sheddweller',
        after: '11h',
        body: `Four years in. The coat never fits. You do stop noticing the sleeves some days. If it gets heavy say so, to your nurse as well as here. I left it too long and needn't have.`,
        reactions: { thanks: ['plotseventeen', 'marshharrier', 'oneforsorrow'], strength: ['kettleon'] },
      },
      {
        by: 'plotseventeen',
        after: '571h',
        body: `Told the children on the phone, both at once. My daughter said "oh Dad, we thought you'd gone off gardening". My son wants to build me raised beds. There was some crying, mostly his.

Told the AGM under Any Other Business, between the water rates and the goat. They moved on to the goat inside a minute. I was never so grateful to a goat.`,
        reactions: { strength: ['marshharrier', 'kettleon', 'bramley', 'sheddweller', 'oneforsorrow'] },
      },
      {
        by: 'kettleon',
        after: '2h',
        body: `My wife has laughed at the goat so much she has had to sit down. She says tell him raised beds at *hip* height, not knee.`,
        reactions: { thanks: ['plotseventeen'], same: ['bramley'] },
      },
    ],
  },
  {
    group: 'parkinsons',
    title: 'Dad sees a cat that is not there',
    by: 'oneforsorrow',
    daysAgo: 41,
    at: '21:40',
    topics: ['Mood and thinking'],
    body: `He mentioned it as if it was the weather. A small grey cat by the radiator in the evenings. He knows it isn't real, he's quite fond of it, he just steps round it. He's not frightened. I am.

He made me promise not to "make a thing of it" with the clinic. I've saluted every magpie between here and the station. Has anyone had this, and did you tell?`,
    reactions: { hear: ['kettleon', 'bramley', 'marshharrier'], same: ['sheddweller'] },
    replies: [
      {
        by: 'kettleon',
        after: '30m',
        body: `We had children on the stairs. Quiet, well-behaved children, in hats. My wife didn't mind them either.

We did tell the nurse, and I'm glad, because it turned out there was a water infection and then a tablet that wanted looking at. The nurse had heard it all before and wasn't shocked one bit. It was **common**, that was the word she used.`,
        reactions: { thanks: ['oneforsorrow', 'bramley', 'marshharrier'] },
      },
      {
        by: 'sheddweller',
        after: '2h',
        body: `I get a shape at the edge. Coat on the back of the door mostly. Told mine at the clinic, nobody took anything off me or locked me up, which is what your dad is scared of. Maybe say that to him. From one who's got it.`,
        reactions: { thanks: ['oneforsorrow'], hear: ['marshharrier', 'kettleon'] },
      },
      {
        by: 'bramley',
        after: '10h',
        body: `Could he tell them himself? My brother will hear nothing from me but is a lamb when it is his own idea. He rang and said "I have acquired a dog".`,
      },
      {
        by: 'oneforsorrow',
        after: '3h',
        body: `He rang! I read him Shed Dweller's post (hope that's all right) and he went quiet and said "well if he has". They're seeing him on Monday, and having a look at his tablets. He asked them to leave the cat if possible.`,
        reactions: { strength: ['kettleon', 'bramley', 'marshharrier'], thanks: ['sheddweller'] },
      },
      {
        by: 'sheddweller',
        after: '4h',
        body: `More than all right. Made my week that.`,
        reactions: { hear: ['oneforsorrow', 'marshharrier'] },
      },
      {
        by: 'oneforsorrow',
        after: '18d',
        body: `Nearly three weeks on: one tablet changed by the clinic, cat comes perhaps once a week. He says he leaves the radiator on for it anyway.`,
        reactions: { thanks: ['kettleon', 'sheddweller'], strength: ['bramley', 'marshharrier', 'plotseventeen'] },
      },
    ],
  },
  {
    group: 'parkinsons',
    title: 'Binoculars',
    by: 'marshharrier',
    daysAgo: 13,
    at: '07:50',
    topics: ['Living well enough'],
    body: `I can no longer hold them steady. What I get is a great many birds at once, all of them vibrating.

I looked at the steadying sort and had to sit down at the price. Does anybody have a trick? A stick? I would rather not carry a tripod, I am not a surveyor.`,
    reactions: { hear: ['kettleon', 'bramley'], same: ['sheddweller'] },
    replies: [
      {
        by: 'sheddweller',
        after: '6h',
        body: `Monopod. One leg, folds to nothing, second hand for the price of a fish supper. I'll make you a cradle for the top if you give me the barrel width. Hands aren't what they were so it'll be ugly.`,
        reactions: { thanks: ['marshharrier'], strength: ['kettleon', 'plotseventeen'] },
      },
      {
        by: 'plotseventeen',
        after: '5h',
        body: `Long-handled hoe. I rest my chin on mine. Sorry, not helpful, but it does steady the whole of me and I see a lot of birds.`,
        reactions: { thanks: ['marshharrier', 'sheddweller'] },
      },
      {
        by: 'kettleon',
        after: '13h',
        body: `Elbows on a bean bag on the hide sill. Wife's tip, she used to do it for the telescope.`,
      },
      {
        by: 'marshharrier',
        after: '1d',
        body: `Shed Dweller: 58 millimetres. And thank you, ugly is welcome.

Bean bag tried this morning. It was a sock with rice in it. One marsh tit, stationary.`,
        reactions: { strength: ['sheddweller', 'kettleon', 'bramley', 'plotseventeen', 'oneforsorrow'] },
      },
      {
        by: 'sheddweller',
        after: '7d',
        body: `Cradle done. First thing I've finished in about a year. One jubilee clip, bit of pipe lagging. The moderators say I mustn't put addresses on here so how do I get it to you.`,
        reactions: { hear: ['oneforsorrow', 'kettleon', 'bramley'] },
      },
      {
        by: 'marshharrier',
        after: '4h',
        body: `I have asked you for a peer connection and we can sort it out there. I am more touched than I can type.`,
        reactions: { strength: ['kettleon', 'oneforsorrow'] },
      },
    ],
  },
  {
    group: 'parkinsons',
    title: 'Twenty past two club',
    by: 'sheddweller',
    daysAgo: 0,
    at: '00:20',
    topics: ['Sleep'],
    body: `I know it isn't twenty past two yet but I can see it from here. Legs won't have it. Tried the chair, tried the bed, tried the other end of the bed.

Currently sorting a tin of fuses by amps. What's everybody else at.`,
    reactions: { same: ['kettleon'], hear: ['oneforsorrow', 'marshharrier'] },
    replies: [
      {
        by: 'kettleon',
        after: '12m',
        body: `Wife up for the loo, me up because of the wife, dog up because of the pair of us. Kettle's on.`,
        reactions: { same: ['sheddweller'] },
      },
      {
        by: 'oneforsorrow',
        after: '9m',
        body: `Reading the same page. Amps, though. Are you doing smallest first or just how they come?`,
      },
      {
        by: 'sheddweller',
        after: '6m',
        body: `Smallest first, I'm not an animal.

Ringing the nurse about the legs Monday. That's four nights, it's not just me being me.`,
        reactions: { thanks: ['oneforsorrow'], strength: ['kettleon'] },
      },
    ],
  },

  // Heart conditions.
  {
    group: 'heart',
    title: 'Read me first: hearts',
    by: 'patchwork',
    daysAgo: 239,
    at: '14:00',
    topics: ['Home and family'],
    pinned: true,
    body: `Hello. Patchwork here: atrial fibrillation, and a stroke that came of it, five years ago. Puffin and I look after this group.

*One thing above all.* Chest pain, fainting, a face or arm gone odd, breath that is suddenly worse: 999 first. Tell us afterwards. Several of us waited to see if it would go off, and we all say the same about that.

The rest is simple.

- We tell each other what happened to us. We do not tell each other what to take, or stop.
- Put numbers in if they help you (pulse, weight). Do not compare them. Different boats.
- Frightened is a topic. It is called *Worry*.`,
    reactions: { thanks: ['puffin', 'kettleon', 'bramley', 'plotseventeen', 'biscuitbarrel', 'sundaydriver'] },
    replies: [
      {
        by: 'puffin',
        after: '3h',
        body: `Second watch here. Heart failure, which is a dreadful name for something I have been doing for a year and a half. Pump's tired, that is all. Ask me about fluid.`,
        reactions: { thanks: ['patchwork', 'bramley'] },
      },
      {
        by: 'kettleon',
        after: '19h',
        body: `I waited three hours to see if it would go off, because the rugby was on. Just adding myself to Patchwork's list.`,
        reactions: { hear: ['patchwork', 'plotseventeen', 'puffin'] },
      },
    ],
  },
  {
    group: 'heart',
    title: 'Every flutter, I think it is another stroke',
    by: 'sundaydriver',
    daysAgo: 132,
    at: '23:10',
    topics: ['Worry'],
    body: `They found the AF when I was in with the stroke. So now I know what a flutter can do, and I have about twenty a day. I sit in bed doing the face thing in the mirror on my phone and lifting both arms like I'm being robbed.

Wife says it will settle. How long did it take with you? Honest answers, I've had plenty of the other sort.`,
    reactions: { hear: ['bramley', 'kettleon', 'puffin', 'plotseventeen'], same: ['patchwork'] },
    replies: [
      {
        by: 'patchwork',
        after: '9h',
        body: `Honest answer: the first four months were bad, by a year it was once a week or so, and now it is mostly when I am tired or reading something I should not.

I did the mirror as well. What helped was having **one** check and then stopping. I did it properly, once, and wrote the time on a pad. If it was fine I was not allowed another for an hour. The pad got emptier.

The blood thinner is on my side every day whether I am watching or not. That sentence took me a long time to believe.`,
        reactions: { thanks: ['sundaydriver', 'kettleon', 'bramley'], hear: ['puffin'] },
      },
      { by: 'sundaydriver', after: '1h', body: `A pad. I can do a pad. Ta.` },
      {
        by: 'kettleon',
        after: '2h',
        body: `I have the flutters without the stroke, so I can't claim to know. But I asked the AF nurse to tell me exactly which ones she wanted ringing about and which ones she didn't. She wrote it on the back of the clinic letter. It's on the fridge. Both halves were a comfort.`,
        reactions: { thanks: ['sundaydriver', 'patchwork', 'plotseventeen'] },
      },
      {
        by: 'bramley',
        after: '7h',
        body: `Tea set mine going. Not everybody's. I found out by writing things down for a fortnight, not by guessing.`,
        reactions: { same: ['kettleon'], thanks: ['sundaydriver'] },
      },
      {
        by: 'sundaydriver',
        after: '42d',
        body: `Pad report. First week 61 checks. Last week 9. Four of those were after I read a thing in the paper, so I've stopped getting the paper.

Nurse has also referred me to somebody to talk to about the fright. I'd have laughed at that a year ago. I'm going.`,
        reactions: { strength: ['patchwork', 'kettleon', 'bramley', 'puffin', 'plotseventeen'] },
      },
      { by: 'puffin', after: '14h', body: `61 to 9. I would put that on a wall.`, reactions: { same: ['patchwork'] } },
    ],
  },
  {
    group: 'heart',
    title: 'Cardioversion on Thursday',
    by: 'kettleon',
    daysAgo: 97,
    at: '15:30',
    topics: ['Tablets and tests', 'Worry'],
    body: `They're going to give me a little sleep and a jolt to put the rhythm back. In and out the same day, they say. Our neighbour is sitting with my wife, with the tablet times written out, and her own flask.

I'm not frightened of the jolt so much as of lying there with nobody seeing to things. Has anybody had one? What's it like after?`,
    reactions: { strength: ['patchwork', 'bramley', 'plotseventeen', 'sundaydriver'], hear: ['puffin'] },
    replies: [
      {
        by: 'bramley',
        after: '2h',
        body: `I have had two. You count backwards and then somebody is offering you a biscuit. My chest was pink as though I had caught the sun. Take a front-buttoning shirt.`,
      },
      {
        by: 'patchwork',
        after: '4h',
        body: `Mine worked for about a year. Make sure somebody can be with you that night and that you have a lift, they were strict about both. Could the neighbour do teatime as well? You will be told to rest and you will not be good at it.`,
        reactions: { thanks: ['kettleon'], same: ['bramley'] },
      },
      {
        by: 'kettleon',
        after: '14h',
        body: `Our lad is coming down to stop over. I've shown him where everything is twice. He says "Dad, it's tablets and soup, I run a warehouse".`,
        reactions: { hear: ['bramley', 'puffin', 'plotseventeen'] },
      },
      {
        by: 'kettleon',
        after: '2d',
        body: `Done. It was exactly as Bramley said, custard cream. Ticking like a clock. My wife says I look less grey. Nothing burned down.`,
        reactions: { strength: ['bramley', 'patchwork', 'puffin', 'plotseventeen', 'sundaydriver'] },
      },
      {
        by: 'kettleon',
        after: '53d',
        body: `I said I'd come back, so here it is: it's gone out again. Noticed on the stairs, then the clinic said yes.

I was low for a couple of days, I'd thought it was mended. The nurse says plenty of people live a long while *in* it, with the rate kept steady and the blood thinner. So that's the plan for now. Another go is possible. I'm to think on.`,
        reactions: { hear: ['bramley', 'puffin', 'sundaydriver'], same: ['patchwork'] },
      },
      {
        by: 'patchwork',
        after: '6h',
        body: `Thank you for coming back with that one. People do not always, and then the rest of us think we are the only ones it did not hold for. I am in it all the time. I quilt, I swear at the cat, I am seventy per cent of a person before ten and a whole one by lunch.`,
        reactions: { thanks: ['kettleon', 'sundaydriver', 'bramley'] },
      },
      {
        by: 'bramley',
        after: '1d',
        body: `Neither of mine held. I stopped minding about the time I stopped taking my pulse at the bus stop.`,
        reactions: { thanks: ['kettleon'], hear: ['sundaydriver'] },
      },
    ],
  },
  {
    group: 'heart',
    title: 'Two stents and I lie awake listening',
    by: 'biscuitbarrel',
    daysAgo: 72,
    at: '02:20',
    topics: ['Worry', 'After hospital'],
    body: `I can hear it in the pillow. Every beat. I lie there waiting for the next one like waiting for an upstairs neighbour to drop the other shoe.

No pain, nothing new, I have been checked and checked. They say it went very well. I was a man who slept through a fire alarm once. Now I get up and sit in the kitchen with the big light on because people don't die in kitchens with the big light on. That is the actual logic.

Does anybody else hear theirs?`,
    reactions: { same: ['plotseventeen', 'kettleon', 'sundaydriver'], hear: ['patchwork', 'puffin', 'bramley'] },
    replies: [
      {
        by: 'sundaydriver',
        after: '25m',
        body: `Up. Mine's in the left ear only if I lie on it. I've gone to sleeping on the right and I've got the radio on low, shipping forecast on a loop off the internet.`,
      },
      {
        by: 'biscuitbarrel',
        after: '8m',
        body: `Shipping forecast. Going to try. Thank you for being there at this hour.`,
        reactions: { hear: ['sundaydriver'] },
      },
      {
        by: 'plotseventeen',
        after: '4h',
        body: `One stent, over three years ago. I heard it for about ten weeks, then one morning I noticed I'd been listening to a thrush instead.

I never told a soul at the time. I told the cardiac rehab nurse in the last week and she said every single person in the room had said it to her, one by one, in the corridor.`,
        reactions: { thanks: ['biscuitbarrel', 'sundaydriver', 'kettleon'], same: ['patchwork'] },
      },
      {
        by: 'puffin',
        after: '3h',
        body: `Shipping forecast reader here, in a manner of speaking. It works because somebody else is keeping watch. Big light in the kitchen is the same idea. Nothing daft in it.`,
        reactions: { thanks: ['biscuitbarrel'], hear: ['bramley', 'sundaydriver'] },
      },
      {
        by: 'patchwork',
        after: '5h',
        body: `Do tell the rehab team about the nights as well as us. They have people for exactly this and it is not a black mark. And if a night ever comes with something *new* in it, ring, do not sit in the kitchen deciding.`,
        reactions: { thanks: ['biscuitbarrel', 'kettleon'] },
      },
      {
        by: 'biscuitbarrel',
        after: '17h',
        body: `Dogger, Fisher, German Bight. Slept till six. I feel I have been at sea.`,
        reactions: { strength: ['puffin', 'sundaydriver', 'plotseventeen', 'bramley', 'kettleon'] },
      },
      {
        by: 'biscuitbarrel',
        after: '29d',
        body: `A month on for anybody reading this at 2am: I still hear it, but it has gone from a threat to a lodger. Started rehab. Said it in the corridor. She laughed and said "you're number four today".`,
        reactions: { thanks: ['sundaydriver', 'plotseventeen'], strength: ['patchwork', 'puffin', 'kettleon'] },
      },
    ],
  },
  {
    group: 'heart',
    title: 'Statins: anybody else got sore legs?',
    by: 'plotseventeen',
    daysAgo: 58,
    at: '18:40',
    topics: ['Tablets and tests'],
    body: `They changed mine to a stronger one and my thighs feel as if I've double dug the whole plot, when I haven't so much as lifted a trowel. Could be age. Could be the new business with my hand and walking oddly. Could be the statin.

Did anybody have that, and who did you tell?`,
    closed: {
      by: 'patchwork',
      reason:
        'Nobody has done anything wrong. This had turned into whether to stop a medicine, and we cannot do that safely for one another. Two people have now rung their chemist, which was the best possible end to it. If you want to talk about sore legs, please start a new one.',
    },
    reactions: { same: ['biscuitbarrel'], hear: ['kettleon'] },
    replies: [
      {
        by: 'puffin',
        after: '1h',
        body: `Had it. Told the GP, they did a blood test and changed the sort. Better in a few weeks. Could just as easily have been something else, which is why the test.`,
      },
      {
        by: 'biscuitbarrel',
        after: '2h',
        body: `I read a lot about these last night and I'm thinking of just leaving mine off for a bit and seeing. My neighbour did.`,
      },
      {
        by: 'kettleon',
        after: '30m',
        body: `My brother-in-law did that and has never felt better. Mind you he's also a man who takes his own fillings out. Don't go by him.`,
        reactions: { hear: ['bramley'] },
      },
      {
        by: 'patchwork',
        after: '11h',
        body: `Gently, both of you: please do not leave it off on the strength of a thread, or a neighbour, or a brother-in-law. With new stents it matters.

Ring the pharmacist **today**, say "my legs hurt and I am tempted to stop". They hear it all day long and there are other kinds to try. You do not have to choose between sore and unsafe.`,
        reactions: { thanks: ['biscuitbarrel', 'plotseventeen', 'kettleon'], same: ['puffin'] },
      },
      {
        by: 'biscuitbarrel',
        after: '5h',
        body: `Rang. Not told off. She rang the surgery for me while I stood there, blood test Thursday, carry on until then. I was in one of my midnight reading moods. Sorry all.`,
        reactions: { strength: ['patchwork', 'puffin', 'plotseventeen'], hear: ['kettleon'] },
      },
      {
        by: 'plotseventeen',
        after: '1h',
        body: `No sorry needed, I rang mine too. Same test, same Thursday. Perhaps I'll see you in the queue, I'm the one with mud on.`,
        reactions: { hear: ['biscuitbarrel', 'bramley'] },
      },
    ],
  },
  {
    group: 'heart',
    title: 'We stopped, and neither of us has mentioned it',
    by: 'plotseventeen',
    daysAgo: 39,
    at: '23:45',
    topics: ['Home and family', 'Worry'],
    anonymous: true,
    body: `I mean in bed. I came out of hospital with a leaflet that said it was fine once I could manage two flights of stairs. I can manage four. That was a good while ago now.

At first I was scared it would set something off. I think my other half was scared as well. Then it became a thing we don't do. We're perfectly kind to each other. It's like living with a very nice lodger.

How does anybody start that conversation after this long?`,
    reactions: { hear: ['patchwork', 'kettleon', 'bramley', 'puffin'], same: ['sundaydriver', 'biscuitbarrel'] },
    replies: [
      {
        by: 'patchwork',
        after: '9h',
        body: `Well done for asking. You have just said out loud what half the waiting room is thinking.

We started with the conversation in the car. Side by side, nobody has to look. I said "I miss you", not "why don't we". It was not about stairs at all in the end.`,
        reactions: { thanks: ['kettleon', 'sundaydriver', 'biscuitbarrel'], hear: ['bramley'] },
      },
      {
        by: 'puffin',
        after: '3h',
        body: `Tablets can have a hand in it as well, nobody tells you. I asked the heart failure nurse, looking at the fire extinguisher throughout. She was matter of fact. Some were changed, some were not. Worth asking *before* buying anything off the internet, some of those do not mix with heart tablets at all.`,
        reactions: { thanks: ['sundaydriver', 'patchwork', 'biscuitbarrel'] },
      },
      {
        by: 'bramley',
        after: '5h',
        body: `I am seventy-four and a widow and you may be surprised to hear I have an opinion. Hold hands during the news. I wish I had not waited to be asked.`,
        reactions: { thanks: ['patchwork', 'kettleon', 'puffin', 'sundaydriver', 'biscuitbarrel'] },
      },
      {
        by: 'plotseventeen',
        after: '14d',
        anonymous: true,
        body: `Car, on the way back from the tip. I said the "I miss you" one. Had to pull in. It turns out we'd each been waiting for the other to be ready.

That's all I'll say, except that the leaflet should have a second page.`,
        reactions: { strength: ['patchwork', 'bramley', 'puffin', 'kettleon', 'sundaydriver', 'biscuitbarrel'] },
      },
    ],
  },
  {
    group: 'heart',
    title: 'Low salt. Everything tastes of wall',
    by: 'biscuitbarrel',
    daysAgo: 12,
    at: '18:15',
    topics: ['Home and family'],
    body: `I have been good for a month and made a stew tonight that tasted like something you would hang pictures on. What do you put in instead?

Also, Puffin, you said to ask you about fluid. I am not on a limit, but I am curious how you live on one.`,
    reactions: { same: ['sundaydriver', 'kettleon'], hear: ['puffin'] },
    replies: [
      {
        by: 'bramley',
        after: '1h',
        body: `Lemon. At the end, not the beginning. And a good scrape of pepper. Your tongue comes round in about six weeks and then crisps taste of the sea.`,
        reactions: { thanks: ['biscuitbarrel', 'sundaydriver'], same: ['puffin'] },
      },
      {
        by: 'plotseventeen',
        after: '2h',
        body: `Leeks. Cook them for far longer than you think. Garlic, bay, a spoon of vinegar, half a tin of tomatoes. I'd post you some if it were allowed.`,
      },
      {
        by: 'puffin',
        after: '13h',
        body: `Fluid, since I am called upon. Mine was set by my team, I would not guess at anybody else's.

- My day's ration goes in a jug every morning. Every cup of tea, pour the same out of the jug. When the jug is empty the bar is shut.
- Small cups. A big mug is a lie.
- Frozen grapes for a dry mouth.
- Weight every morning, same scales, written in a log like a proper ship. If it climbs the way they told me to look out for, I ring the nurse the same day.

Stew counts as fluid. That was a bitter week.`,
        reactions: { thanks: ['biscuitbarrel', 'patchwork', 'kettleon'] },
      },
      {
        by: 'kettleon',
        after: '4h',
        body: `A warning from my own kitchen: "low salt" salt from the shop is made with potassium and the pharmacist told me it doesn't suit everybody's tablets. Worth asking before you shake.`,
        reactions: { thanks: ['biscuitbarrel', 'bramley', 'puffin', 'patchwork'] },
      },
      {
        by: 'biscuitbarrel',
        after: '2d',
        body: `Lemon, long leeks, bay. It tasted of food. My sister had seconds and she is a harsh woman.`,
        reactions: { strength: ['plotseventeen', 'bramley', 'kettleon'] },
      },
    ],
  },

  // Crohn's and colitis.
  {
    group: 'ibd',
    title: 'How this group works (read on the loo like everybody else)',
    by: 'rookeryjo',
    daysAgo: 231,
    at: '12:30',
    topics: ['Out and about'],
    pinned: true,
    body: `Tideline and I look after this one. House rules, as displayed:

1. Nothing is too disgusting. Some things want a content note so people can eat their lunch: *medical detail* for blood and scopes, *food and weight* for eating and scales.
2. Say "I". "Lentils finish me off", not "you shouldn't have lentils".
3. Flare? Advice line first, early, even if you feel silly. Then come and wait here.
4. Never stop a medicine on the word of a stranger with a bird's name.

Fines are not charged for late replies. I work in a library, I have seen what fines do to people.`,
    reactions: { thanks: ['tideline', 'mudlark', 'oneforsorrow', 'pixel'] },
    replies: [
      {
        by: 'mudlark',
        after: '4h',
        body: `rule 2 should be on the side of every bus`,
        reactions: { same: ['rookeryjo', 'tideline', 'oneforsorrow'] },
      },
      {
        by: 'tideline',
        after: '20h',
        body: `I do most evenings. If I'm slow, I'm in one of the places I know so well.`,
        reactions: { same: ['mudlark'], thanks: ['rookeryjo'] },
      },
    ],
  },
  {
    group: 'ibd',
    title: 'told work i had "a stomach thing". now they think i skive',
    by: 'pixel',
    daysAgo: 222,
    at: '19:45',
    topics: ['Work, study and money'],
    body: `first proper job. i do tech support so i'm on a headset with a timer when i'm away from my desk. it literally goes amber then red

team lead asked in front of people if i was "ok with my breaks". i said stomach thing. now theres jokes. i laughed along which was stupid

do i tell them its UC? i don't even like saying it to my mum`,
    reactions: { hear: ['rookeryjo', 'tideline', 'oneforsorrow', 'mudlark'] },
    replies: [
      {
        by: 'tideline',
        after: '30m',
        body: `Not stupid. I laughed along for two years. You can tell **one** person, in private, and it doesn't have to be the team lead. HR or whoever does the sickness forms. They don't get to tell the rest.`,
        reactions: { thanks: ['pixel'], same: ['mudlark', 'rookeryjo'] },
      },
      {
        by: 'rookeryjo',
        after: '2h',
        body: `I used a letter because my voice goes. It said:

> I have ulcerative colitis, a long-term illness of the bowel. I sometimes need to leave my desk with no notice. I would like my toilet breaks not to be timed, as a reasonable adjustment.

It is likely to count as a disability in law, which sounds like a big coat to put on at your age, but it is warm. Ask your IBD nurse for a supporting letter, they have a template.`,
        reactions: { thanks: ['pixel', 'tideline', 'oneforsorrow', 'mudlark'] },
      },
      {
        by: 'mudlark',
        after: '3h',
        body: `i'd be a bit careful fwiw. told my last place everything and it got round the warehouse in a day. tell the least you need to. not everyone is your mate`,
        reactions: { hear: ['pixel'], same: ['tideline'] },
      },
      {
        by: 'rookeryjo',
        after: '7h',
        body: `That is fair, and I am sorry it happened. A letter to HR marked confidential at least gives you something to wave if it does get round.`,
      },
      {
        by: 'pixel',
        after: '202h',
        body: `sent it to hr. took 8 days to press send. timer is off as of today. they said "you only had to ask" which. ok`,
        reactions: { strength: ['rookeryjo', 'tideline', 'mudlark', 'oneforsorrow'] },
      },
      {
        by: 'oneforsorrow',
        after: '2h',
        body: `"You only had to ask" is a very annoying way to be treated properly. Well done you.`,
        reactions: { same: ['pixel', 'tideline', 'rookeryjo'] },
      },
      {
        by: 'pixel',
        after: '47d',
        body: `month and a half later. jokes stopped. also a woman on the other team came over and said really quietly "crohns, 11 years, the disabled loo on 3 has a window". so now theres two of us`,
        reactions: { strength: ['rookeryjo', 'oneforsorrow', 'mudlark'], thanks: ['tideline'] },
      },
    ],
  },
  {
    group: 'ibd',
    title: 'The great loo list',
    by: 'tideline',
    daysAgo: 152,
    at: '10:10',
    topics: ['Out and about'],
    body: `I know every loo on the A30 and it seems selfish to keep it to myself. What kinds of place have never let you down? Not addresses, types, so it's useful in any town. I'll start.

- Garden centres. Clean, level, nobody looks at you
- Big libraries (hello Jo)
- Hospital main entrance, you don't need to be visiting anyone
- Crematoriums. I said what I said`,
    closed: {
      by: 'tideline',
      reason:
        'Only because it had grown too long to scroll on a phone with one hand and your legs crossed. I am tidying it into one list and will start a fresh thread with it at the top. Thank you all, it is a thing of beauty.',
    },
    reactions: { thanks: ['rookeryjo', 'pixel', 'mudlark', 'oneforsorrow'] },
    replies: [
      {
        by: 'rookeryjo',
        after: '40m',
        body: `Hello. Yes. And you do not have to borrow anything, though it is nice if you do.`,
        reactions: { thanks: ['tideline', 'mudlark'] },
      },
      {
        by: 'mudlark',
        after: '2h',
        body: `sailing clubs. say youre thinking of joining`,
        reactions: { same: ['tideline'], thanks: ['oneforsorrow'] },
      },
      { by: 'pixel', after: '1h', body: `furniture shops the size of an airport. also an actual airport` },
      {
        by: 'oneforsorrow',
        after: '5h',
        body: `Churches when there's a coffee morning. They will give you cake and you'll be on a rota by noon but it's worth it.`,
        reactions: { same: ['rookeryjo'], thanks: ['tideline', 'mudlark'] },
      },
      {
        by: 'tideline',
        after: '14h',
        body: `The key! For the locked disabled ones, get the key. Mine came through the council for a few pounds. And a can't-wait card. I've shown it four times in ten years, and was refused once, by a shoe shop. I have not forgotten the shoe shop.`,
        reactions: { thanks: ['pixel', 'mudlark'], hear: ['oneforsorrow', 'rookeryjo'] },
      },
      {
        by: 'pixel',
        after: '9h',
        body: `does anyone get looked at coming out of the disabled one? i'm 23 and i look fine. bloke with a stick tutted at me`,
        reactions: { same: ['mudlark'], hear: ['tideline', 'oneforsorrow'] },
      },
      {
        by: 'mudlark',
        after: '25m',
        body: `every time. i say "bowel disease" in a cheery voice. they go very pink`,
        reactions: { strength: ['pixel'], thanks: ['tideline', 'rookeryjo'] },
      },
      {
        by: 'oneforsorrow',
        after: '3h',
        body: `I can't do the cheery voice, I just nod and walk. Both are fine. You don't owe anybody your medical notes at a hand dryer.`,
        reactions: { thanks: ['pixel', 'rookeryjo'], same: ['tideline'] },
      },
      {
        by: 'rookeryjo',
        after: '2d',
        body: `Entry under "trains": the accessible one in the middle coach has a button that locks it and a *separate* button that shuts it. I learned that order the hard way outside Crewe.`,
        reactions: { hear: ['pixel', 'mudlark', 'oneforsorrow'], same: ['tideline'] },
      },
    ],
  },
  {
    group: 'ibd',
    title: 'bathroom floor club',
    by: 'mudlark',
    daysAgo: 86,
    at: '04:10',
    topics: ['Flares'],
    contentNotes: ['medical-detail'],
    body: `11th trip since midnight. some blood. ive been here before its the usual flare shape, rang the advice line yest and left a message, they said back by noon

got a towel, a phone at 14%, a cat who thinks this is a party. the lino is quite nice on your face actually

just want someone to be awake`,
    reactions: { hear: ['rookeryjo', 'oneforsorrow', 'pixel'], same: ['tideline'] },
    replies: [
      {
        by: 'tideline',
        after: '8m',
        body: `Awake. Heating pad, left side, in the dark. Get the phone on charge while you can still be bothered, and sip something.

You know this as well as I do, but I'll say it: more blood, a temperature, or feeling faint, and it's 111 or A&E and not noon.`,
        reactions: { thanks: ['mudlark'], same: ['oneforsorrow'] },
      },
      {
        by: 'mudlark',
        after: '5m',
        body: `yeah. no temp. deal. phone on charge, cat has taken the towel`,
        reactions: { hear: ['tideline'] },
      },
      { by: 'tideline', after: '4m', body: `What's the cat called?` },
      {
        by: 'mudlark',
        after: '3m',
        body: `invoice`,
        reactions: { strength: ['tideline'], thanks: ['pixel', 'oneforsorrow', 'rookeryjo'] },
      },
      {
        by: 'oneforsorrow',
        after: '3h',
        body: `Up for work and just seen this. How's the floor? Did you get any sleep?`,
      },
      {
        by: 'mudlark',
        after: '6h',
        body: `they rang at 11. in tomorrow for bloods and a sample, they want to change the plan. nurse said ring at the start next time not day 4. shes right i always wait to see if its "real"`,
        reactions: { same: ['tideline', 'rookeryjo', 'pixel'], strength: ['oneforsorrow'] },
      },
      {
        by: 'rookeryjo',
        after: '8h',
        body: `Day four is when I ring as well. Every time, I think it would be a waste of their time, and I would never say that to a borrower.`,
        reactions: { same: ['mudlark'], hear: ['oneforsorrow'] },
      },
      {
        by: 'mudlark',
        after: '23d',
        body: `coming out the other side. 3 trips a day which is practically a holiday. went down the foreshore sunday for 20 mins and found half a clay pipe. invoice says hello`,
        reactions: { strength: ['tideline', 'rookeryjo', 'oneforsorrow', 'pixel'] },
      },
    ],
  },
  {
    group: 'ibd',
    title: 'Sunday lunch at somebody else’s table',
    by: 'oneforsorrow',
    daysAgo: 54,
    at: '20:25',
    topics: ['Food'],
    contentNotes: ['food-and-weight'],
    body: `Wedding season of the stomach, I call it: five invitations in six weeks. At each there is a kind woman with a serving spoon who says "just a little bit won't hurt", and then "you've lost weight, you lucky thing".

I haven't got an illness that shows, and I can't face explaining why salad is the enemy and white toast is my friend. I've started eating before I go and pushing things about like a toddler.

What do you say?`,
    reactions: { same: ['tideline', 'rookeryjo', 'mudlark'], hear: ['pixel'] },
    replies: [
      {
        by: 'mudlark',
        after: '45m',
        body: `"my guts are on strike, dont take it personal." then ask about their garden`,
        reactions: { thanks: ['oneforsorrow', 'pixel'] },
      },
      {
        by: 'pixel',
        after: '30m',
        body: `i bring my own sandwich now. people think its weird for 2 mins. then they want the sandwich`,
      },
      {
        by: 'tideline',
        after: '2h',
        body: `Have you tried building the fibre up slowly? I was scared of veg for years, ate beige, and felt much better once I got it back in.`,
        reactions: { hear: ['rookeryjo'] },
      },
      {
        by: 'mudlark',
        after: '20m',
        body: `careful. for me with a narrow bit veg put me in hospital. "beige" is what im told to do`,
        reactions: { hear: ['oneforsorrow', 'pixel'] },
      },
      {
        by: 'tideline',
        after: '10m',
        body: `You're right and I broke rule 2 in my own group. I: could. You: might not. Sorry, both. It was a dietitian who did it with me, a spoonful at a time.`,
        reactions: { thanks: ['mudlark', 'oneforsorrow', 'rookeryjo', 'pixel'] },
      },
      { by: 'mudlark', after: '4m', body: `all good. jealous of your carrots` },
      {
        by: 'rookeryjo',
        after: '13h',
        body: `On "you lucky thing": I say "I was ill, actually", pleasantly, and let it lie there on the tablecloth. They only ever say it once.`,
        reactions: { thanks: ['oneforsorrow', 'mudlark'], strength: ['tideline'] },
      },
      {
        by: 'oneforsorrow',
        after: '15d',
        body: `Used Jo's on my husband's auntie. A silence you could have iced. And then she moved round next to me and told me about her diverticulitis for an hour, so be warned.

I had toast when I got home and it was glorious.`,
        reactions: { thanks: ['rookeryjo'], strength: ['mudlark', 'tideline', 'pixel'] },
      },
    ],
  },
  {
    group: 'ibd',
    title: 'first infusion tuesday. what do i bring',
    by: 'pixel',
    daysAgo: 27,
    at: '21:05',
    topics: ['Medicines and infusions'],
    body: `moving on to a biologic because the tablets arent holding it. 2 hours in a chair they said. not good with needles, last time i had bloods i went down like a deckchair

what do people bring / what do i tell them / is it going to be all old people (no offence)`,
    reactions: { strength: ['tideline', 'rookeryjo', 'mudlark', 'oneforsorrow'] },
    replies: [
      {
        by: 'rookeryjo',
        after: '35m',
        body: `Some offence. It will be people of all ages looking at their phones.

- Tell them about the deckchair **first**. They will tip you back before the needle goes anywhere near.
- Short sleeves, long charger, a layer because you get cold.
- Drink plenty of water beforehand unless you have been told not to, it helps them find a vein.
- If you feel odd in any way during it, press the buzzer. They would rather come for nothing.`,
        reactions: { thanks: ['pixel', 'mudlark'] },
      },
      {
        by: 'oneforsorrow',
        after: '1h',
        body: `There's usually a sandwich. It's not a good sandwich but you will feel very looked after.`,
        reactions: { thanks: ['pixel'], same: ['tideline'] },
      },
      {
        by: 'tideline',
        after: '9h',
        body: `Mine made me sleepy afterwards. I didn't plan anything for the day after for the first few, then I found I was fine. Write down any questions, they have time to talk in there and clinics don't.`,
      },
      {
        by: 'pixel',
        after: '4d',
        body: `done it. said the deckchair thing. they have a name for it and a special way of crossing your legs. did not go down. sandwich was egg. man next to me was like 70 and we did the whole crossword, so i take back the old people thing`,
        reactions: { strength: ['rookeryjo', 'tideline', 'oneforsorrow', 'mudlark'] },
      },
      {
        by: 'pixel',
        after: '16d',
        body: `second one today. too early to tell they say. i think i'm going less? scared to say it out loud so i'm typing it`,
        reactions: { hear: ['rookeryjo', 'oneforsorrow'], strength: ['tideline', 'mudlark'] },
      },
      { by: 'mudlark', after: '1h', body: `saying it quietly with you`, reactions: { thanks: ['pixel'] } },
    ],
  },
  {
    group: 'ibd',
    title: 'Is it all right to be here if mine is mostly quiet?',
    by: 'thistle',
    daysAgo: 2,
    at: '21:50',
    topics: ['Flares', 'Out and about'],
    body: `Hello. I joined the other groups first, for other things, and have been putting this one off.

Mine has been quiet for nearly two years. I do not really talk about it at home and I still plan every outing round where the toilets are, even though I have not needed to run for months. I feel like a fraud next to people on infusions.

Does the planning ever stop?`,
    replies: [],
  },

  // Epilepsy.
  {
    group: 'epilepsy',
    title: 'How we use the group, and the one rule about pictures',
    by: 'tandem',
    daysAgo: 236,
    at: '10:05',
    topics: ['Seizures and after'],
    pinned: true,
    body: `Morning all. Tandem, more than twenty years of this, back seat of the bike. Greylag does it with me and keeps me in order, literally, with numbers.

**No moving pictures, no flashing.** That's the rule. Everything else is manners.

- All kinds of seizure count. The staring ones, the smelling-burnt-toast ones, the ones on the floor.
- Don't stop or juggle tablets because of a post. Epilepsy nurse or chemist.
- You can ask the same thing twice. I've answered the same question from the same fella three times and enjoyed it each time.
- Daft questions are my specialism.`,
    reactions: { thanks: ['greylag', 'kes', 'dunnock', 'lostmykeys', 'foxglove'] },
    replies: [
      {
        by: 'greylag',
        after: '5h',
        body: `1. Agreed.
2. If a post is long, please leave gaps in it.
3. Welcome.`,
        reactions: { thanks: ['tandem', 'dunnock', 'lostmykeys'] },
      },
      { by: 'dunnock', after: '1d', body: `Gaps good. Yes.`, reactions: { same: ['greylag', 'lostmykeys'] } },
      {
        by: 'lostmykeys',
        after: '7h',
        body: `How do we use the group? (asking twice, as permitted)`,
        reactions: { thanks: ['tandem', 'greylag', 'kes'] },
      },
    ],
  },
  {
    group: 'epilepsy',
    title: 'Sixteen months without the car and I still hate the bus',
    by: 'foxglove',
    daysAgo: 183,
    at: '17:20',
    topics: ['Driving and getting about'],
    body: `I have just joined. I posted my licence off sixteen months ago. I know it was right. I know. But I live four miles from the nearest town and there are three buses a day and I have cried at all three of them.

Every time I get near the twelve months, I have another one. I got to ten months and two weeks last time. It is like snakes and ladders.

Is there anything I should be claiming or applying for? Nobody told me anything. I only found out about the free prescriptions last month.`,
    reactions: { hear: ['tandem', 'greylag', 'lostmykeys'], same: ['dunnock'] },
    replies: [
      {
        by: 'tandem',
        after: '1h',
        body: `Welcome, Foxglove. Ten months and two weeks. Oof. I got to eleven and a half once, I had the car insured.

Here's what I've got, from one who's been on the bus for twenty years:

- **Free bus pass** from the council, on the grounds that you'd be refused a licence. You'll need a letter.
- **Disabled Persons Railcard**, a third off, and a third off for whoever's with you.
- **PIP**, worth a look with an adviser, especially if you can't safely cook or bath alone.
- **Access to Work**, pays for taxis to work if there's no other way. Took months, was worth it.

Rules differ a bit in each nation, so check yours.`,
        reactions: { thanks: ['foxglove', 'lostmykeys', 'kes', 'dunnock'] },
      },
      {
        by: 'greylag',
        after: '14h',
        body: `1. The bus pass letter: my GP charged, my epilepsy nurse did not. Ask the nurse.
2. Keep a copy of everything.
3. I am sorry about the ten months.`,
        reactions: { thanks: ['foxglove', 'tandem'], same: ['dunnock'] },
      },
      {
        by: 'kes',
        after: '4h',
        body: `railcard is elite. also you can use it for the person with you even if theyre just coming to be annoying`,
      },
      {
        by: 'dunnock',
        after: '6h',
        body: `Lost mine too. Stroke then this. Drove lorries. Thirty year.

Bus driver knows me now. Waits while I sit.`,
        reactions: { hear: ['foxglove', 'tandem', 'greylag', 'lostmykeys', 'kes'] },
      },
      {
        by: 'foxglove',
        after: '1d',
        body: `Thank you. Thank you all of you. I have printed this thread. Dunnock I am sorry about the lorries.`,
        reactions: { hear: ['dunnock', 'tandem'] },
      },
      {
        by: 'foxglove',
        after: '37d',
        body: `Update as promised. Bus pass came. Railcard came. Access to Work form is in. I went to the seaside by myself, with two changes, and a note in my pocket in case. I had chips. Nothing happened at all!!

I still hate the 4.10. But I hate it for free.`,
        reactions: { strength: ['tandem', 'greylag', 'dunnock', 'lostmykeys', 'kes'] },
      },
    ],
  },
  {
    group: 'epilepsy',
    title: 'Did I take it? A whodunnit',
    by: 'lostmykeys',
    daysAgo: 141,
    at: '20:00',
    topics: ['Memory', 'Medicines'],
    body: `The scene: kitchen, five past eight. One glass, wet. One box of tablets, shut. The only witness (me) remembers nothing.

It could be this morning's glass. It could be last night's glass. I have questioned the dog.

I don't want to miss one and I don't want to take it twice, and I've nearly done both this week. What do you all use? Please say it's not "just be more careful", I've had that one.`,
    reactions: { same: ['greylag', 'tandem', 'foxglove'], thanks: ['kes', 'dunnock'] },
    replies: [
      {
        by: 'tandem',
        after: '20m',
        body: `Box with the days on. Dull, but the box *remembers for you*. Tuesday morning's open and empty, case closed.

And I asked my nurse, on a calm day, what to do if I honestly can't tell whether I've had it. The answer isn't the same for everybody's tablets. Mine's on a sticker on the lid.`,
        reactions: { thanks: ['lostmykeys', 'foxglove', 'greylag', 'kes'] },
      },
      {
        by: 'kes',
        after: '30m',
        body: `i take a photo of the empty slot every morning. my camera roll is 400 pictures of nothing. best album i ever made`,
        reactions: { thanks: ['lostmykeys', 'tandem'] },
      },
      {
        by: 'greylag',
        after: '13h',
        body: `1. Alarm.
2. Tablet.
3. *Then* switch the alarm off. Not before.
4. Tick on the calendar.
5. If item 4 is missing, look at the box. If the box is no help, the sticker.`,
        reactions: { same: ['tandem'], thanks: ['lostmykeys', 'foxglove', 'dunnock'] },
      },
      {
        by: 'dunnock',
        after: '3h',
        body: `Daughter rings. Eight o clock.

She says "box". I say "empty". That is the whole call.`,
        reactions: { hear: ['foxglove', 'tandem'], thanks: ['lostmykeys', 'greylag'] },
      },
      {
        by: 'lostmykeys',
        after: '10m',
        body: `That's the best phone call I've ever heard of. Does she ever say anything else?`,
      },
      {
        by: 'dunnock',
        after: '40m',
        body: `Sunday. "Box. Dinner."`,
        reactions: { strength: ['lostmykeys', 'tandem', 'kes', 'greylag', 'foxglove'] },
      },
      {
        by: 'foxglove',
        after: '8h',
        body: `I was embarrassed to get a day box, I thought they were for old people. Now I have a nice one with a tin round it. I did check with the chemist first because some tablets are not meant to come out of their packets, and one of mine wasn't.`,
        reactions: { thanks: ['lostmykeys', 'tandem', 'greylag'], same: ['kes'] },
      },
      {
        by: 'lostmykeys',
        after: '20d',
        body: `Nearly three weeks. Box, alarm in Greylag's order, and my sister does me a "box?" text. One mystery only, and the sticker solved it.

The box did go missing on Saturday. (Under the coat. The dog has been cleared.)`,
        reactions: { strength: ['greylag', 'tandem', 'foxglove'], thanks: ['kes'] },
      },
    ],
  },
  {
    group: 'epilepsy',
    title: 'moving in with 5 strangers, do i do the Talk',
    by: 'kes',
    daysAgo: 96,
    at: '22:30',
    topics: ['Telling people'],
    body: `new house. they seem sound. last year i told my flatmates on night one and after that i was Medical Kes, nobody let me carry a pan. year before that i told nobody and had one in the corridor and someone tried to put a spoon in my mouth. so

theres got to be something between spoon and pan?

also the diabetes. if im weird it could be low sugar or it could be the other and they need different things. its a lot for a house chat`,
    reactions: { hear: ['tandem', 'foxglove', 'greylag'], same: ['lostmykeys'] },
    replies: [
      {
        by: 'tandem',
        after: '9h',
        body: `"Between spoon and pan" is the finest description of the problem I've come across in twenty years.

My Talk is forty seconds. I time it.

> I have epilepsy. Probably you'll never see one. If you do: nothing in my mouth, something soft under my head, look at the clock, stay with me. If it goes past five minutes ring 999. Afterwards I'll be knackered and want tea, not a fuss. Any questions? No? Whose turn is it for the bins?

Ending on the bins is important.`,
        reactions: { thanks: ['kes', 'foxglove', 'lostmykeys', 'dunnock'], same: ['greylag'] },
      },
      {
        by: 'greylag',
        after: '2h',
        body: `1. Write it on one card. Two columns: LOW SUGAR, SEIZURE.
2. Ask your diabetes nurse and epilepsy nurse to agree what goes in each column. I would not guess.
3. Inside of a kitchen cupboard. Not the fridge. One of us has form.`,
        reactions: { thanks: ['kes', 'tandem', 'lostmykeys'] },
      },
      {
        by: 'foxglove',
        after: '5h',
        body: `I would not tell them straight away. Once people know, they watch you. I wish I could have a week somewhere of nobody knowing.`,
        reactions: { hear: ['kes', 'tandem', 'dunnock'] },
      },
      {
        by: 'lostmykeys',
        after: '1h',
        body: `I hear that SO much. But I'd rather be watched than spooned. Maybe just one of them first? The one who does the bins.`,
      },
      {
        by: 'kes',
        after: '16d',
        body: `update: told the bins one (shes called the bins one now). did the 40 secs. she said "cool, my brothers got it" and told me to do the rest of the house on pizza night so i did

card is in the cupboard, nurses did the columns. somebody has drawn a spoon on it with a red line through`,
        reactions: { strength: ['tandem', 'greylag', 'lostmykeys', 'foxglove'], thanks: ['dunnock'] },
      },
      { by: 'tandem', after: '3h', body: `I want that card framed.`, reactions: { same: ['lostmykeys', 'greylag'] } },
    ],
  },
  {
    group: 'epilepsy',
    title: 'After. Words gone',
    by: 'dunnock',
    daysAgo: 61,
    at: '03:05',
    topics: ['Seizures and after'],
    contentNotes: ['medical-detail'],
    body: `Had one at tea. Big one. Bit tongue. Daughter was here. She rang, they came, I stayed home.

Safe now. In bed.

Words were bad before. Worse after. For a day I am back at the start. Like the stroke again.

Does it come back. Always has. Still scared each time.`,
    reactions: { hear: ['tandem', 'greylag', 'lostmykeys', 'foxglove', 'kes'] },
    replies: [
      {
        by: 'lostmykeys',
        after: '20m',
        body: `Awake here. You don't have to answer. Your words came through to me just fine, every one.`,
        reactions: { thanks: ['dunnock'], same: ['tandem', 'foxglove'] },
      },
      { by: 'dunnock', after: '9m', body: `Ta`, reactions: { hear: ['lostmykeys'] } },
      {
        by: 'tandem',
        after: '4h',
        body: `It's the brain with its feet up after a marathon, my nurse said. Mine takes a day and a half, every time, and every time I think this is the one where it won't. It has come back some sixty-odd times now.

Let the nurse know you had it, when you can or your daughter can.`,
        reactions: { thanks: ['dunnock', 'foxglove'], same: ['greylag'] },
      },
      {
        by: 'greylag',
        after: '2h',
        body: `1. Sleep.
2. Soft food, because of the tongue.
3. No need to talk to anybody today.
4. We are here at number 5.`,
        reactions: { thanks: ['dunnock', 'lostmykeys', 'tandem'] },
      },
      {
        by: 'dunnock',
        after: '2d',
        body: `Back. Most of it.

Daughter rang nurse. Seeing me sooner now.

Said "marmalade" this morning. Hard word. Got it first go.`,
        reactions: { strength: ['tandem', 'greylag', 'lostmykeys', 'foxglove', 'kes'] },
      },
      {
        by: 'foxglove',
        after: '40m',
        body: `Marmalade! I am so glad. I was thinking about you all day yesterday and didn't know whether to write.`,
      },
    ],
  },
  {
    group: 'epilepsy',
    title: 'The chemist has given me a different make',
    by: 'greylag',
    daysAgo: 23,
    at: '11:35',
    topics: ['Medicines'],
    body: `1. Same tablet name, different box, different maker, different colour.
2. The label says the same strength.
3. The girl on the counter said "it's all the same". I am not sure it is all the same.
4. I have two days left of the old ones.

What do others do?`,
    reactions: { hear: ['foxglove', 'dunnock'], same: ['lostmykeys', 'tandem'] },
    replies: [
      {
        by: 'tandem',
        after: '30m',
        body: `Ask for the *pharmacist* and not the counter. For some epilepsy medicines you're meant to stay with one maker, for others it doesn't matter, and the pharmacist knows which list yours is on. Mine is one that matters and the GP puts the maker's name on the prescription.

Don't skip any while you're finding out, mind.`,
        reactions: { thanks: ['greylag', 'foxglove', 'kes', 'lostmykeys'] },
      },
      {
        by: 'foxglove',
        after: '3h',
        body: `Mine kept changing and even if it makes no difference to the epilepsy it made a difference to ME because I couldn't tell by looking whether I'd had it.`,
        reactions: { same: ['greylag', 'lostmykeys', 'dunnock'] },
      },
      {
        by: 'greylag',
        after: '2h',
        body: `1. Went back. Asked for the pharmacist.
2. Mine is in the middle list: "discuss with the doctor".
3. She rang the surgery. They have put the maker on it.
4. She had my old make in the back. One month's worth.
5. She apologised for item 3 above.`,
        reactions: { strength: ['tandem', 'lostmykeys'], thanks: ['foxglove', 'kes'] },
      },
      {
        by: 'lostmykeys',
        after: '5h',
        body: `A clean sweep in five numbered points. Never change (maker).`,
        reactions: { same: ['tandem', 'kes'], thanks: ['greylag'] },
      },
    ],
  },
  {
    group: 'epilepsy',
    title: 'Mum and the bathroom door',
    by: 'foxglove',
    daysAgo: 5,
    at: '19:55',
    topics: ['Telling people', 'Seizures and after'],
    body: `I am thirty-one and I am not allowed to shut the bathroom door. I moved back after the accident and I am grateful, I am, she found me last time and I know what she saw.

But she stands on the landing and says "all right in there?" every two minutes. I said something sharp tonight and she went downstairs and put the radio on and I could hear that she wasn't listening to it.

Has anyone found a way that is not all or nothing?`,
    reactions: { hear: ['tandem', 'lostmykeys', 'greylag', 'dunnock'], same: ['kes'] },
    replies: [
      {
        by: 'kes',
        after: '15m',
        body: `my mum did this with the diabetes AND the epilepsy. double landing. what worked was giving her a thing to do thats not asking. i sing. if i stop singing for more than a bit she can knock`,
        reactions: { thanks: ['foxglove', 'lostmykeys'] },
      },
      {
        by: 'tandem',
        after: '45m',
        body: `Our set-up, done with an occupational therapist:

- shower, not a bath, when it's only me, and a seat in it
- door hung to open *outwards*, and a sign that flips to "engaged" and no lock
- a wristwatch sort of alarm for the rest

It was the outwards door that let my wife go downstairs. If I go over I'm not wedged behind it.`,
        reactions: { thanks: ['foxglove', 'greylag', 'dunnock', 'kes'] },
      },
      {
        by: 'dunnock',
        after: '13h',
        body: `My daughter. Same. She is scared more than me.

I said thank you for finding me. Never had said it. She cried. Better after.`,
        reactions: { hear: ['foxglove', 'tandem', 'lostmykeys', 'kes'], thanks: ['greylag'] },
      },
      {
        by: 'foxglove',
        after: '10h',
        body: `I said it. While she was washing up. She said "I know, love" and went on washing the same plate.

I'm asking the nurse about the OT. And I'm going to try the singing, God help the neighbours.`,
        reactions: { strength: ['tandem', 'dunnock', 'kes', 'lostmykeys', 'greylag'] },
      },
    ],
  },

  // Multiple sclerosis.
  {
    group: 'ms',
    title: 'What this room is for',
    by: 'droppedstitch',
    daysAgo: 237,
    at: '19:30',
    topics: ['Love, work and money'],
    pinned: true,
    body: `I have had MS since my thirties and I am fifty-eight. Juno and I keep the door, which is why you had to knock.

This is a plain-speaking room. Bladders, marriages, money, and the days when you could throw the stick through the window. We keep it small so that people can say those things.

- What is said here stays here. Not to your cousin who also has it.
- Partners who ask may come in. They will be told off if they speak *for* somebody.
- Nobody has to be positive. Nobody has to be miserable either.
- New symptoms: MS nurse line, then us.

There is always wool, if you need something to do with your hands while you read.`,
    reactions: { thanks: ['junob', 'wagtail', 'lapwing', 'quietcarriage', 'hod'] },
    replies: [
      {
        by: 'junob',
        after: '1h',
        body: `And there is always cake, if I could stand up today. There isn't any today. Welcome everyone!`,
        reactions: { thanks: ['droppedstitch', 'wagtail'] },
      },
      {
        by: 'wagtail',
        after: '15h',
        body: `Just here to say the stick and the window is a real event and I was on the phone for it.`,
      },
    ],
  },
  {
    group: 'ms',
    title: 'Two diagnoses, one body',
    by: 'lapwing',
    daysAgo: 224,
    at: '21:15',
    topics: ['Newly diagnosed', 'Fatigue and heat'],
    body: `Two weeks since they told me. I'd had nearly two years of long covid, so when my leg started dragging I put it down to that. So did everybody. Then a scan.

I keep going back over it. If I'd pushed. If I'd gone in sooner. And when I'm tired now, I don't know *whose* tired it is. Covid's or this. Not sure why it matters but it does.

No question really. Just got let in and thought I should say something.`,
    reactions: { hear: ['droppedstitch', 'junob', 'quietcarriage'], same: ['wagtail'] },
    replies: [
      {
        by: 'wagtail',
        after: '40m',
        body: `Same two, other way round. MS first, then covid left me its luggage.

I asked my nurse whose tired was whose and she said they can't always tell and on the day it doesn't matter, you lie down for either. I found that maddening for about a year and now it's quite restful.

I'm sorry. Two weeks is no time at all.`,
        reactions: { thanks: ['lapwing', 'quietcarriage'], hear: ['junob'] },
      },
      {
        by: 'droppedstitch',
        after: '12h',
        body: `The "if I had" is a room with no door out of it, I lived in there for most of my fortieth year. You did not miss it. It hid. It is good at hiding.`,
        reactions: { thanks: ['lapwing', 'wagtail', 'junob'] },
      },
      {
        by: 'quietcarriage',
        after: '9h',
        body: `Eight months ahead of you, more or less, with the same pair. I do not have wisdom yet. I have a folder. Would you like to know what is in the folder?`,
        reactions: { thanks: ['lapwing'] },
      },
      {
        by: 'lapwing',
        after: '25m',
        body: `I would like to know what is in the folder.`,
        reactions: { same: ['junob', 'wagtail'] },
      },
      {
        by: 'quietcarriage',
        after: '1h',
        body: `- Every letter, oldest at the back.
- A page of dates: symptom, when, how long.
- Questions, one line each, crossed through when answered.
- The number of the MS nurse line, on the front, large.
- A photograph of a train, for morale.`,
        reactions: { thanks: ['lapwing', 'droppedstitch', 'junob', 'wagtail'] },
      },
      {
        by: 'lapwing',
        after: '34d',
        body: `Folder going well. Photograph of a hill. Started on a treatment last week, picked it with the nurse over two long phone calls. I still go in the "if I had" room but I leave the light on and the door open.`,
        reactions: { strength: ['droppedstitch', 'wagtail', 'junob', 'quietcarriage'] },
      },
    ],
  },
  {
    group: 'ms',
    title: 'how do I help without getting me head bitten off',
    by: 'hod',
    daysAgo: 151,
    at: '22:40',
    topics: ['Love, work and money'],
    body: `Partner not the one with it. Dropped stitch let me in on good behaviour

She has MS 6 yr. I had me own trouble with me back so I cant lift like I did but I can do plenty. If I do the hoovering she says I wasnt asked. If I dont she does it and shes in bed 2 days. Tonight I cut her meat up without thinking. You would think I had shot the dog

Not moaning about her. Shes the best thing. I just dont know the rules and I dont think theres any rules. What would you want off somebody`,
    reactions: { hear: ['droppedstitch', 'junob', 'wagtail', 'lapwing'] },
    replies: [
      {
        by: 'junob',
        after: '20m',
        body: `Oh Hod. The meat. My husband did the meat. I cried in the utility room, and it wasn't about him at all. It was because I'd been hoping nobody had noticed my hands.`,
        reactions: { thanks: ['hod'], same: ['wagtail', 'droppedstitch'] },
      },
      {
        by: 'wagtail',
        after: '35m',
        body: `What I want: *ask once, believe the answer.* If I say I'm fine, let me be fine, even when I'm wrong about it.`,
        reactions: { thanks: ['hod'], same: ['lapwing', 'quietcarriage'] },
      },
      {
        by: 'droppedstitch',
        after: '10h',
        body: `I'll differ from Wagtail a little. If I say I am fine and I am grey in the face I want somebody to say "you're grey". Not do it for me. Just say the colour.

But agree it with her on a good day and not over the gravy. We have a word. I shan't tell you what ours is. When either of us says it the other stops, no questions until breakfast.`,
        reactions: { thanks: ['hod', 'junob', 'lapwing'], same: ['quietcarriage'] },
      },
      {
        by: 'wagtail',
        after: '3h',
        body: `That's better than mine, actually. I live by myself, so nobody sees the grey but the swimming teacher.`,
        reactions: { hear: ['droppedstitch', 'junob', 'hod'] },
      },
      {
        by: 'lapwing',
        after: '8h',
        body: `From someone new to being on the other end: do the jobs that were always yours. Bins, gutters, whatever. When my brother takes over *my* jobs it feels like being cleared out.`,
        reactions: { thanks: ['hod'], same: ['junob', 'quietcarriage'] },
      },
      {
        by: 'hod',
        after: '2d',
        body: `Right. Sat down with her saturday with a brew. Asked what was hers and what was mine and what was either. She wrote a list on back of a envelope. Hoover is mine. Cooking is hers. Meat is NEVER. Word is scaffold`,
        reactions: { strength: ['droppedstitch', 'wagtail', 'junob', 'lapwing', 'quietcarriage'] },
      },
      { by: 'droppedstitch', after: '1h', body: `"Scaffold" is very good. You have passed your probation.` },
      {
        by: 'hod',
        after: '33d',
        body: `Envelope still up. Had one scaffold each. She reckons I should tell you she did some of the hoovering because I was "doing it like a man looking for a gas leak"`,
        reactions: { thanks: ['droppedstitch', 'wagtail', 'junob'], same: ['lapwing'] },
      },
    ],
  },
  {
    group: 'ms',
    title: 'I melted at the school fair',
    by: 'junob',
    daysAgo: 108,
    at: '20:50',
    topics: ['Fatigue and heat'],
    body: `Went back to my old school to do the cake stall. In the hall, no windows open, about nine hundred children. Within forty minutes my legs had turned to trifle and I couldn't see the price labels. I had to be walked out past my old class, who asked if I was drunk. (Fair. I looked it.)

It all came back after an hour in the staff room with my wrists under the tap. The nurse said heat does that and it isn't a relapse. I know that. But I felt about a hundred, and then I ate a whole lemon drizzle out of spite.

What do you do for heat, other than not go?`,
    reactions: { same: ['wagtail', 'quietcarriage', 'droppedstitch'], hear: ['lapwing', 'hod'] },
    replies: [
      {
        by: 'wagtail',
        after: '30m',
        body: `Cold water. Obviously. Pool first, THEN the hot thing, it buys me about an hour and a half. Failing a pool, ice lollies. Lots. Medicinal.`,
        reactions: { thanks: ['junob'], same: ['quietcarriage'] },
      },
      {
        by: 'hod',
        after: '40m',
        body: `She has a cooling vest looks like a stab vest. Soak it in the sink. Ugly as sin but she did a whole wedding in it under a jacket`,
        reactions: { thanks: ['junob', 'lapwing', 'wagtail'] },
      },
      {
        by: 'quietcarriage',
        after: '11h',
        body: `Small spray bottle in an inside pocket. Aisle seat, near the doors. Leave ten minutes before I want to.`,
        reactions: { thanks: ['junob'], same: ['lapwing'] },
      },
      {
        by: 'droppedstitch',
        after: '2h',
        body: `I stopped going to hot things for about eight years and what I lost was not the hot things, it was being asked. So now I go for twenty minutes, *on purpose*, with a chair, and leave while I am still enjoying it. Nobody minds a short guest who brings a cardigan for the raffle.`,
        reactions: { thanks: ['junob', 'quietcarriage', 'lapwing'], hear: ['wagtail'] },
      },
      {
        by: 'junob',
        after: '1d',
        body: `"What I lost was being asked." I've had to have a little walk round the kitchen.

Vest ordered. I've said I'll do next term's from a chair OUTSIDE, with a gazebo, for half an hour.`,
        reactions: { strength: ['droppedstitch', 'wagtail', 'hod', 'quietcarriage', 'lapwing'] },
      },
    ],
  },
  {
    group: 'ms',
    title: 'It happened in the supermarket queue',
    by: 'quietcarriage',
    daysAgo: 48,
    at: '01:15',
    topics: ['Bladder and bowel'],
    anonymous: true,
    body: `Not a dribble. All of it. I had four people in front of me and then I did not have any choice.

I left the basket and walked out. I had a long coat. I do not think anybody saw, but somebody will have had to clean the floor and I keep thinking about them.

I have not been out since, except to work, and I have stopped drinking anything after ten in the morning.`,
    reactions: { hear: ['droppedstitch', 'junob', 'wagtail', 'hod', 'lapwing'] },
    replies: [
      {
        by: 'wagtail',
        after: '25m',
        body: `Up, and here. Me: a friend's pale sofa. I wanted to move to another county. It's a nerve not getting a message, it's no more shameful than a dead phone, and it still feels like the end of the world. I know.`,
        reactions: { same: ['junob'], thanks: ['droppedstitch', 'lapwing'] },
      },
      {
        by: 'droppedstitch',
        after: '7h',
        body: `Bus station, nineteen years ago. I can tell you the colour of the tiles.

Two things, from an old hand. Not drinking made mine *worse*, it turned out, and gave me infections, so do mention it to the nurse before you dry out altogether. And there is a whole continence service, you can often ring them yourself. They did things for me that I did not know could be done. I waited four years to ask. Don't wait four years.`,
        reactions: { thanks: ['junob', 'hod', 'wagtail', 'lapwing'] },
      },
      {
        by: 'junob',
        after: '3h',
        body: `And the person with the mop: I've been the person with the mop. Reception class, eleven years. You think "poor love" and you think about what's for tea. That's honestly all.`,
        reactions: { thanks: ['wagtail', 'droppedstitch', 'hod'] },
      },
      {
        by: 'hod',
        after: '9h',
        body: `My other half keeps a bag in the car spare everything even shoes. Says its like an umbrella. Never rains when youve got it`,
        reactions: { thanks: ['junob', 'lapwing', 'droppedstitch'] },
      },
      {
        by: 'lapwing',
        after: '1d',
        body: `Nothing clever. Glad you said it. I've been not saying a smaller version of this for about three months, and I've now rung the nurse line because of you.`,
        reactions: { strength: ['droppedstitch', 'junob', 'wagtail'], hear: ['hod'] },
      },
      {
        by: 'quietcarriage',
        after: '26d',
        anonymous: true,
        body: `I wrote the first post. I have seen the continence nurse. She asked me to keep a diary for three days, told me off very gently about the drinking, scanned me, and explained what is going on in there with a drawing. There is a plan, with a second plan behind it.

I went back to the supermarket. A different queue. I bought a mop, as a joke to myself.`,
        reactions: { strength: ['droppedstitch', 'wagtail', 'junob', 'hod', 'lapwing'] },
      },
      { by: 'wagtail', after: '10h', body: `The mop! You'll do.` },
    ],
  },
  {
    group: 'ms',
    title: 'I have bought the wheelchair',
    by: 'droppedstitch',
    daysAgo: 20,
    at: '16:10',
    topics: ['Walking and wheels'],
    body: `I said I never would. I said it for nineteen years, to consultants, to my sister, and to a woman at a bus stop who had not asked.

It is dark green. It folds. It came on Tuesday and I have not sat in it, I have put my coat on it, as one does with furniture one is not speaking to.

I am not in need of a pep talk. I should like to hear from people what the first outing was like, the bad ones as well.`,
    reactions: { hear: ['junob', 'wagtail', 'lapwing', 'quietcarriage', 'hod'] },
    replies: [
      {
        by: 'hod',
        after: '1h',
        body: `First time with mine I pushed her straight into a display of tins. She laughed so much she couldnt stop. Took 2 of us to get the beans out the wheels

Bad bit was people asking ME what she wanted`,
        reactions: { thanks: ['droppedstitch', 'wagtail'], hear: ['junob', 'lapwing'] },
      },
      {
        by: 'wagtail',
        after: '2h',
        body: `Mine's only for airports and museums so far. Good bit: I saw the whole museum and not just the benches of the museum. Bad bit: a stranger patted my head. An actual pat.`,
        reactions: { hear: ['droppedstitch', 'junob', 'quietcarriage'] },
      },
      {
        by: 'lapwing',
        after: '3h',
        body: `This thread frightens me and I'm reading it anyway. Is that all right to say in here?`,
        reactions: { hear: ['junob', 'quietcarriage', 'wagtail'] },
      },
      {
        by: 'droppedstitch',
        after: '40m',
        body: `It is exactly what this room is for. It would have frightened me at eight months. I shall add, for you: nineteen years, and nobody made me, and yours may go another way entirely. You may also leave the thread and go and look at a hill.`,
        reactions: { thanks: ['lapwing', 'junob', 'quietcarriage'] },
      },
      {
        by: 'junob',
        after: '13h',
        body: `I'm not there but I've got the walker with the seat and I hated it until the day I realised I could carry a *cake tin* on it. What can you carry on yours?`,
        reactions: { thanks: ['droppedstitch'], same: ['wagtail'] },
      },
      {
        by: 'droppedstitch',
        after: '4h',
        body: `Wool. It had not occurred to me. A great deal of wool.`,
        reactions: { strength: ['junob', 'wagtail', 'quietcarriage', 'hod', 'lapwing'] },
      },
      {
        by: 'droppedstitch',
        after: '11d',
        body: `Well, I went to the wool show. The whole of it, all three halls, four hours. In other years I have seen the first six stalls and the tea room.

Bad: the ramp at the side by the bins, and a man who spoke to my sister across the top of me. I said "I'm down here, and I'm the one with the purse".

Good: everything else. I cried in the car, if you want it complete, and it was only partly the sad kind.

The coat is back on its hook.`,
        reactions: { strength: ['junob', 'wagtail', 'lapwing', 'quietcarriage', 'hod'] },
      },
      {
        by: 'quietcarriage',
        after: '5h',
        body: `"I'm the one with the purse." I am keeping that.`,
        reactions: { same: ['wagtail', 'junob', 'hod'], thanks: ['droppedstitch'] },
      },
      {
        by: 'lapwing',
        after: '2h',
        body: `Looked at a hill, came back, read the end. Glad I did.`,
        reactions: { strength: ['droppedstitch', 'junob', 'wagtail'] },
      },
    ],
  },
  {
    group: 'ms',
    title: 'Relapse or just a rotten week?',
    by: 'junob',
    daysAgo: 2,
    at: '22:45',
    topics: ['Fatigue and heat', 'Treatment choices'],
    body: `Fourth day of a numb hand and a tight band round my ribs. I've had a cold, so it could be the cold dragging old things up. It could be a new thing. I look after this group with Stitch and I tell everybody "ring the nurse line" and I have not rung the nurse line.

Somebody tell me to ring the nurse line.`,
    reactions: { hear: ['droppedstitch', 'quietcarriage', 'lapwing'], same: ['wagtail'] },
    replies: [
      {
        by: 'wagtail',
        after: '10m',
        body: `Ring the nurse line.`,
        reactions: { same: ['droppedstitch', 'lapwing', 'quietcarriage'] },
      },
      {
        by: 'hod',
        after: '15m',
        body: `Ring the nurse line. She in here says the same shouting it from the sofa`,
        reactions: { thanks: ['junob'] },
      },
      {
        by: 'droppedstitch',
        after: '9h',
        body: `Ring the nurse line, and I have the group till Sunday. You are off duty. That is not a suggestion.`,
      },
      {
        by: 'junob',
        after: '4h',
        body: `Rung! Left a message, they rang back inside two hours. Urine test first to rule that out, and she'll see me on Friday. Going to bed with the radio. Thank you, you horrible bossy lot.`,
        reactions: { strength: ['droppedstitch', 'wagtail', 'lapwing', 'quietcarriage', 'hod'] },
      },
    ],
  },
]
