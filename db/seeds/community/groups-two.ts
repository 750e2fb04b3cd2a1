import type { SeedGroup } from './shape.ts'

export const groupsTwo: readonly SeedGroup[] = [
  {
    slug: 'breathing',
    name: 'Breathing: COPD and asthma',
    purpose: 'For people who live with COPD, asthma or both. Stairs, inhalers, damp flats, bad nights and good walks.',
    lookedAfter:
      'Two facilitators who live with these conditions read every post, usually in the morning and again after tea. Nobody is reading through the night, but a report goes to the duty team at any hour.',
    welcome: `Hello, and come in. Sit down first if you have just done the stairs.

Three things that help here:

- **Say which you live with**, COPD or asthma or both, because what works for one is not always right for the other.
- **Share what you do, not what others should do.** Doses and new medicines are for your team or your pharmacist.
- **If your breathing is bad right now**, follow your action plan and ring 999 if you need to. This group cannot see you struggling. Post afterwards, we will want to know.

Short posts are fine. So is reading for a month and saying nothing.`,
    joining: 'open',
    conditions: ['copd', 'asthma'],
    topics: [
      'Inhalers and medicines',
      'Getting out and moving',
      'Weather and the house',
      'Work and money',
      'Nights',
      'How it feels',
    ],
    facilitators: ['oldminer', 'bramley'],
    greeters: ['puffin', 'curlew'],
    dropIns: 'Tuesdays at 11am, text chat, about an hour',
  },
  {
    slug: 'long-covid',
    name: 'Long Covid',
    purpose:
      'For people who live with Long Covid, ME/CFS or something like them that has no tidy name yet. Go at your own pace.',
    lookedAfter:
      'The facilitators live with this too, so they take turns: somebody reads every day, not always early. Reports go to the duty team day and night.',
    welcome: `Welcome. You do not have to prove anything here.

- **Short is good.** Three words is a post. So is "same".
- **Put the main point first.** Many of us cannot hold a long page in our heads. If you write a lot, a one-line summary at the top is kind.
- **Reply when you can.** A reply three weeks later is not late.
- **No cures.** Tell us what you tried and how it went for you. Please do not tell others they would be well if they did it.

Rest comes first. The group will still be here.`,
    joining: 'open',
    conditions: ['long-covid', 'me-cfs'],
    topics: ['Pacing', 'Work and benefits', 'Brain fog', 'Appointments', 'Family and friends', 'Small wins'],
    facilitators: ['curlew', 'wagtail'],
    greeters: ['nightbus', 'mossandfern'],
    dropIns: 'Every other Thursday at 2pm, text chat, 40 minutes and no need to stay',
  },
  {
    slug: 'parkinsons',
    name: "Parkinson's",
    purpose:
      "For people who live with Parkinson's, new to it or many years in, and for the family who live alongside. Timings, tremor, sleep, temper and the rest of life.",
    lookedAfter:
      'Two facilitators read between them every day, morning and evening. At night there are often members about, as you will see. Reports reach the duty team at any hour.',
    welcome: `Good to see you, whatever brought you.

No two of us have the same Parkinson's, so you will read things here that may never happen to you. If you are newly diagnosed, **choose what you read**. The topic *New to this* is gentler than the rest.

- Tell us about your timings if you like, but **please do not change yours because of a post**. Ask your nurse, your doctor or your pharmacist.
- Typing slowly, or by voice, or with one finger is quite all right. Nobody minds spelling.
- Husbands, wives, sisters and daughters are welcome too. Say which you are, so we know. Carers have a space of their own as well, for the things you would rather not say in front of us.`,
    joining: 'open',
    conditions: ['parkinsons-disease'],
    topics: [
      'New to this',
      'Tablets and timings',
      'Moving and exercise',
      'Sleep',
      'Mood and thinking',
      'Living well enough',
    ],
    facilitators: ['marshharrier', 'sheddweller'],
    greeters: ['kettleon', 'bramley'],
    dropIns: 'First and third Monday of the month at 3pm, text chat',
  },
  {
    slug: 'heart',
    name: 'Heart conditions',
    purpose:
      'For people who live with heart failure, coronary heart disease, atrial fibrillation or a mix of them. The practical side, and the fright of it.',
    lookedAfter:
      'Facilitators read every day, most often first thing and about 8pm. It is not watched through the night. Reports go to the duty team at any hour.',
    welcome: `Hello and welcome.

First, the one that matters: **chest pain, fainting, or breathlessness that is new or worse is for 999, not for this page.** Ring first. Nobody here will think you made a fuss.

After that, almost anything goes:

- what you were told and what you took in, which are rarely the same
- fluid, salt, tablets, pacemakers, driving, sex, holidays, stairs
- being frightened at night, which is very common and hardly ever mentioned in the leaflets

We share what we do. What *you* should do is for your own team.`,
    joining: 'open',
    conditions: ['heart-failure', 'coronary-heart-disease', 'atrial-fibrillation'],
    topics: ['After hospital', 'Tablets and tests', 'Devices', 'Moving again', 'Worry', 'Home and family'],
    facilitators: ['patchwork', 'puffin'],
    greeters: ['kettleon'],
    dropIns: 'Wednesdays at 7pm, text chat, about an hour',
  },
  {
    slug: 'ibd',
    name: "Crohn's and colitis",
    purpose:
      "For people who live with Crohn's disease or ulcerative colitis, in a flare, in remission, or with a stoma. Yes, you can say poo.",
    lookedAfter:
      'Two facilitators read every day at no fixed hour. Nobody watches overnight, though somebody is usually awake. Reports go to the duty team at any hour.',
    welcome: `Welcome. You will find that nothing you say here is too disgusting.

- **Food:** what one of us can eat puts another one in bed. Say "I" and not "you should". If a post is mostly about weight or eating, please add the content note.
- **Blood, scopes, surgery:** fine to talk about. Add the *medical detail* note so people can choose.
- **Flares:** ring your IBD advice line early. We will keep you company while you wait for them to ring back.

There is no need to introduce yourself. Most people start by answering somebody about toilets.`,
    joining: 'open',
    conditions: ['crohns-disease', 'ulcerative-colitis'],
    topics: [
      'Flares',
      'Food',
      'Medicines and infusions',
      'Stoma and surgery',
      'Out and about',
      'Work, study and money',
    ],
    facilitators: ['rookeryjo', 'tideline'],
    greeters: ['mudlark', 'oneforsorrow'],
  },
  {
    slug: 'epilepsy',
    name: 'Epilepsy',
    purpose:
      'For people who live with epilepsy of any kind. Seizures, memory, medicines, buses instead of driving, and other people.',
    lookedAfter:
      'Two facilitators take turns, so every post is read within a day. Reports go to the duty team at any hour. If somebody is having a seizure, use their care plan or ring 999; we cannot help in time from here.',
    welcome: `Hello. Glad you found it.

- **No moving pictures, please.** No GIFs and no flashing anything. Some of us would pay for it.
- **Say what your seizures are like if you want to.** People here know there are more kinds than the ones on television. The *medical detail* note is there if you go into it.
- **Medicines:** never stop or change one because of something you read here. Your epilepsy nurse or a pharmacist can talk it through.
- **If you forget you have already asked something**, ask again. We have all done it. Nobody will point it out.`,
    joining: 'open',
    conditions: ['epilepsy'],
    topics: [
      'Seizures and after',
      'Medicines',
      'Memory',
      'Driving and getting about',
      'Work and benefits',
      'Telling people',
    ],
    facilitators: ['tandem', 'greylag'],
    greeters: ['kes', 'lostmykeys'],
  },
  {
    slug: 'ms',
    name: 'Multiple sclerosis',
    purpose:
      'For people who live with MS, from first odd symptom to many years on. A smaller, quieter group, so that people can speak plainly.',
    lookedAfter:
      'You ask to join, and a facilitator answers within two days. We ask so that the group stays for people who live with MS and the person closest to them. Two facilitators read every post, most evenings. Reports go to the duty team at any hour.',
    welcome: `Welcome in. Thank you for waiting to be let through the door.

This group is kept small on purpose. People here talk about bladders, marriages, money and being frightened, so:

- **what is said here stays here**
- **nobody is told to stay positive**
- **relapsing, progressive, waiting to find out**: all are here, and reading about another kind of MS can be hard. Use the topics, and skip what you like.

If you are in the middle of something new, your MS nurse line first, then us.`,
    joining: 'ask',
    conditions: ['multiple-sclerosis'],
    topics: [
      'Newly diagnosed',
      'Fatigue and heat',
      'Walking and wheels',
      'Bladder and bowel',
      'Treatment choices',
      'Love, work and money',
    ],
    facilitators: ['droppedstitch', 'junob'],
    greeters: ['wagtail'],
  },
]
