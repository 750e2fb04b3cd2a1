import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { alarms, cases, screenings, type TriageLevel } from '#db/schema/index.ts'
import { type Actor, system } from './domain/kernel/actor.ts'
import { day, hour, minute } from './domain/kernel/time.ts'
import type { Verdict } from './domain/safety/index.ts'
import { createServices, type ServiceDeps } from './services.ts'

type Seeding = {
  readonly now: number
  readonly newIdAt: (at: number) => string
  readonly memberOf: (key: string) => Actor
  readonly deps: Omit<ServiceDeps, 'clock' | 'newId' | 'triage'>
}

const verdict = (level: TriageLevel, ...reasons: readonly [code: string, words: string][]): Verdict => ({
  level,
  reasons: reasons.map(([code, words]) => ({ code, words })),
})

const green = verdict('green')

/**
 * What waits for moderators in the demonstration, played through the commands that people use: one of each, so that
 * every lane has something in it and one can see what becomes of a case. All words are invented.
 */
export async function seedCases(tx: Tx, { now, newIdAt, memberOf, deps }: Seeding): Promise<void> {
  let at = now
  let said = green
  const services = createServices({ ...deps, clock: () => at, newId: () => newIdAt(at), triage: () => said })
  const sam: Actor = { ...memberOf('sam'), roles: ['moderator'] }
  const dana: Actor = { ...memberOf('dana'), roles: ['moderator', 'duty-lead'] }
  const moderates = (who: Actor) => services.as(who).commands.moderation

  /** Somebody starts a thread that triage has something to say about; answers with its first post. */
  async function write(by: string, post: SeedPost, { first, full = first, ago }: Looked): Promise<string> {
    at = now - ago
    said = first
    const { firstPostId } = await services.as(memberOf(by)).commands.groups.startThread(post)
    const of = and(eq(screenings.subjectKind, 'post'), eq(screenings.subjectId, firstPostId))
    const [screening] = await tx.select({ id: screenings.id }).from(screenings).where(of)
    if (!screening) throw new Error('The demonstration’s post was not screened')
    await services.as(system).commands.safety.settleTriage({ screeningId: screening.id, screenedAt: at, ...full })
    return firstPostId
  }

  async function caseAbout(postId: string): Promise<string> {
    const [opened] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.subjectId, postId))
    if (!opened) throw new Error('The demonstration’s post has no case')
    return opened.id
  }

  const undone = await caseAbout(
    await write(
      'biscuitbarrel',
      {
        slug: 'breathing',
        title: 'Rant about the waiting list',
        body: 'Eleven months. Whoever runs that clinic could not run a bath. There, I feel better.',
      },
      { first: verdict('amber', ['anger', 'Speaks angrily of somebody']), ago: 6 * day },
    ),
  )
  at = now - 6 * day + 2 * hour
  const { decisionId } = await moderates(sam).decide({
    caseId: undone,
    action: 'hide',
    rule: 'be-kind',
    reason: 'Unkind about a clinic',
    message:
      'Hello,\n\nWe have taken your thread from view. Our house rules say: {rule}.\n\nThe people who look after Waymark',
  })
  at += hour
  await moderates(sam).undoDecision({
    decisionId,
    because: 'Dana is right: this is a rant about a list, and rants are welcome',
  })

  const noted = await caseAbout(
    await write(
      'kettleon',
      {
        slug: 'heart',
        title: 'A year since my brother',
        body: 'It was his heart too. I still set two cups out. I am not asking for anything, I only wanted to say his year is up.',
      },
      { first: verdict('amber', ['grief', 'Speaks of somebody who has died']), ago: 3 * day },
    ),
  )
  at = now - 3 * day + 4 * hour
  await moderates(sam).claimCase({ caseId: noted })
  await moderates(sam).openWords({ caseId: noted })
  await moderates(sam).decide({
    caseId: noted,
    action: 'content-note',
    notes: ['death-and-grief'],
    rule: 'content-notes',
    reason: 'Gentle, and heavy for some',
    message:
      'Hello,\n\nThank you for writing about your brother. We have added a content note, so that people open it when they are ready. Your words are still there.\n\nThe people who look after Waymark',
  })

  await write(
    'lapwing',
    {
      slug: 'long-covid',
      title: 'Nothing left in the tank',
      body: 'I do the school run and then I am done for the day. I keep smiling at everybody and I do not know how much longer I can.',
    },
    {
      first: verdict('amber', ['distress', 'Says they do not know how much longer they can go on']),
      ago: 22 * hour + 30 * minute,
    },
  )
  const low = await caseAbout(
    await write(
      'biscuitbarrel',
      {
        slug: 'diabetes',
        title: 'Low since the new pump',
        body: 'Not my sugars, me. Everybody said it would be freedom and I just feel watched. I cried in the car park.',
      },
      {
        first: verdict('amber', ['low-mood', 'Says they feel low']),
        full: verdict('amber', ['low-mood', 'Says they feel low, and alone with it']),
        ago: 13 * hour,
      },
    ),
  )
  at = now - 40 * minute
  await moderates(sam).claimCase({ caseId: low })
  await moderates(sam).openWords({ caseId: low })
  await moderates(sam).noteOnCase({ caseId: low, words: 'Asked the facilitator to say hello. Looking again tonight.' })

  await write(
    'mudlark',
    {
      slug: 'ibd',
      title: 'Home is not easy just now',
      body: 'He counts how long I am in the bathroom. He says it is a joke. It has stopped feeling like one.',
    },
    {
      first: verdict('amber', ['abuse', 'Describes being watched or controlled at home']),
      ago: 5 * hour,
    },
  )
  await write(
    'fennel',
    {
      slug: 'heart',
      title: 'Hello from a slow walker',
      body: 'Three months in and learning what my legs will do. Is it all right to just read for a while?',
    },
    { first: green, ago: 3 * hour },
  )
  await write(
    'brightside',
    {
      slug: 'parkinsons',
      title: 'What my uncle swears by',
      body: 'There is a powder that does more than all those tablets. I can get it for anybody who wants some. You will not need the rest any more.',
    },
    {
      first: verdict('red', ['cure', 'Offers a cure'], ['stop-medicine', 'Says others will not need their medicine']),
      ago: 25 * minute,
    },
  )
  const offer = await write(
    'sundaydriver',
    {
      slug: 'heart',
      title: 'Cheap tablets, message me',
      body: 'I know somebody who has them without all the fuss. Ask me and I will put you in touch.',
    },
    { first: green, ago: 11 * minute },
  )
  at = now - 6 * minute
  await services.as(memberOf('puffin')).commands.safety.reportThing({
    kind: 'post',
    id: offer,
    reason: 'scam',
    note: 'He wrote to three of us with the same offer.',
  })

  const crisis = await caseAbout(
    await write(
      'curlew',
      {
        slug: 'long-covid',
        title: 'I think this is me saying goodbye',
        body: 'You have all been so kind. I am so tired and I cannot see another year of it. I have written my letters. Thank you for the owls.',
      },
      {
        first: verdict('red', ['goodbye', 'Says goodbye to the group']),
        full: verdict(
          'crisis',
          ['goodbye', 'Says goodbye to the group'],
          ['suicide', 'Speaks of an end, in the first person, now'],
        ),
        ago: 62 * minute,
      },
    ),
  )
  await services.as(system).commands.escalation.raiseAlarm({ caseId: crisis, channels: ['in-app'] })
  at = now - 60 * minute
  const [alarm] = await tx.select({ id: alarms.id }).from(alarms).where(eq(alarms.caseId, crisis))
  if (!alarm) throw new Error('The demonstration’s crisis did not ring')
  await services.as(dana).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
  await moderates(dana).openWords({ caseId: crisis })
  at += 9 * minute
  await moderates(dana).noteOnCase({
    caseId: crisis,
    words: 'Wrote to her at once. She has answered: her sister is with her, and they have called 111 together.',
  })
  at += 4 * minute
  await moderates(dana).sayInRoom({
    caseId: crisis,
    words: 'I stay on this one tonight. Could somebody take the two newcomers?',
  })
}

type SeedPost = { readonly slug: string; readonly title: string; readonly body: string }
type Looked = { readonly first: Verdict; readonly full?: Verdict; readonly ago: number }
