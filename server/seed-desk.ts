import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { groups, serviceClaims, serviceCorrections, services } from '#db/schema/index.ts'
import { day, hour } from './domain/kernel/time.ts'
import { idOfSeedService } from './seed-directory.ts'
import type { ActorServices } from './services.ts'

type PlayAs = (key: string, at: number) => ActorServices['commands']

/** What people of the demonstration told the directory's editors, at every stage; who looks after an entry; and what was passed on to others. */
export async function seedDesk(tx: Tx, playAs: PlayAs, { now }: { readonly now: number }): Promise<void> {
  await corrections(tx, playAs, now)
  await claims(tx, playAs, now)
  await passedOn(tx, playAs, now)
}

/** One that was answered, one that Hazel is on, and one that nobody has opened. */
async function corrections(tx: Tx, playAs: PlayAs, now: number) {
  const told = (key: string, at: number, position: number, about: string, words: string) =>
    playAs(key, at).directory.reportCorrection({ serviceId: idOfSeedService(position), about, words, email: '' })
  await told('linnet', now - 9 * day, 2, 'times', 'The door was shut at four last Friday, and the page says five.')
  await told('heron', now - 2 * day, 6, 'place', 'They meet at the bandstand now, not at the café.')
  await told('wren', now - 5 * hour, 1, 'contact', 'I rang twice this week. It says the number is not in use.')
  const [first, second] = await tx
    .select({ id: serviceCorrections.id })
    .from(serviceCorrections)
    .where(isNull(serviceCorrections.settledAt))
    .orderBy(asc(serviceCorrections.reportedAt))
  await playAs('hazel', now - 8 * day).directory.settleCorrection({
    correctionId: first?.id,
    outcome: 'checked-and-right',
    answer: 'I rang them. They had shut early that one day, for a funeral. They are sorry you stood outside.',
  })
  await playAs('hazel', now - day).directory.takeCorrection({ correctionId: second?.id })
}

/** Priya looks after one entry, and Otter says that another is theirs. */
async function claims(tx: Tx, playAs: PlayAs, now: number) {
  const askFor = (key: string, at: number, position: number, words: string) =>
    playAs(key, at).directory.claimService({ serviceId: idOfSeedService(position), by: 'editor', words })
  await askFor('priya', now - 30 * day, 13, 'I run this group with the stroke team. Ring the ward and ask for me.')
  const [claim] = await tx
    .select({ id: serviceClaims.id })
    .from(serviceClaims)
    .where(and(eq(serviceClaims.serviceId, idOfSeedService(13)), isNull(serviceClaims.provedAt)))
  await playAs('hazel', now - 29 * day).directory.decideClaim({ claimId: claim?.id, answer: 'agree' })
  await playAs('priya', now - 29 * day + hour).directory.confirmService({ serviceId: idOfSeedService(13) })
  const [entry] = await tx
    .select()
    .from(services)
    .where(eq(services.id, idOfSeedService(13)))
  if (entry)
    await playAs('priya', now - 12 * day).directory.changeService({
      serviceId: entry.id,
      version: entry.version,
      name: entry.name,
      description: entry.description,
      eligibility: 'People who had a stroke in the last two years, and one person with them.',
      waiting: 'About two weeks.',
      waysIn: entry.waysIn,
      meets: entry.meets,
      taking: entry.taking ?? '',
      fees: entry.fees ?? '',
      url: entry.url ?? '',
      email: entry.email ?? '',
      phones: entry.phones.map(({ number }) => number).join('\n'),
    })
  await askFor('otter', now - 6 * hour, 12, 'I help at the café and keep its page up to date.')
}

/** A list for somebody without an account, and what facilitators chose for a group. */
async function passedOn(tx: Tx, playAs: PlayAs, now: number) {
  const [group] = await tx.select({ id: groups.id }).from(groups).where(eq(groups.slug, 'brain-injury'))
  const service = (position: number, note: string) => ({ kind: 'service', id: idOfSeedService(position), note })
  await playAs('priya', now - 3 * day).signposting.makeList({
    words: 'Three places to try first',
    days: 28,
    items: [
      service(0, 'Ask for the Tuesday adviser. Bring the letter.'),
      service(13, 'You can try one session before you decide.'),
      ...(group ? [{ kind: 'group', id: group.id, note: 'People who have been there.' }] : []),
    ],
  })
  const chosen: readonly (readonly [position: number, note: string])[] = [
    [19, 'Several of us have done it. Ask for the afternoon group.'],
    [6, 'They go at your pace, and nobody minds a bench.'],
  ]
  for (const [position, note] of chosen)
    await playAs('rowan', now - 20 * day).signposting.chooseService({
      place: 'group',
      key: 'chronic-pain',
      serviceId: idOfSeedService(position),
      note,
    })
}
