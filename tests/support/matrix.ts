import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import {
  alarms,
  appealMessages,
  appeals,
  bulkExports,
  cases,
  crisisContacts,
  decisions,
  drafts,
  groupAsks,
  joinRequests,
  journeys,
  mailLinks,
  notices,
  posts,
  postTakedowns,
  preferences,
  prompts,
  pushDevices,
  reports,
  safeguardingHolds,
  savedPosts,
  screenings,
  secondSteps,
  sessions,
  shifts,
  supportOffers,
  threads,
  type Withheld,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { createServices } from '#server/services.ts'
import type { Door } from './doors.ts'
import { carerThings } from './matrix-carers.ts'
import { chatThings } from './matrix-chat.ts'
import { directoryThings } from './matrix-directory.ts'
import { documentThings } from './matrix-documents.ts'
import { involvementThings } from './matrix-involvement.ts'
import { peerThings } from './matrix-peers.ts'
import { planThings } from './matrix-plans.ts'
import { questionThings } from './matrix-questions.ts'
import { reviewThings } from './matrix-review.ts'
import { signpostingThings } from './matrix-signposting.ts'
import { workspaceThings } from './matrix-workspaces.ts'
import { quickCode, quickTools } from './quick-tools.ts'
import { isClosed } from './talk.ts'
import { start, type useWorld } from './world.ts'

const day = 86_400_000

/** Everybody who may ever ask, one of each kind. All of those from `unverified` to `closed` are in the group called Pain. */
export const roleNames = [
  'visitor',
  'unverified',
  'unconsented',
  'member',
  'newcomer',
  'limited',
  'suspended',
  'closed',
  'facilitator',
  'pausedFacilitator',
  'greeter',
  'outsider',
  'foreignFacilitator',
  'staff',
  'moderator',
  'dutyLead',
  'coordinator',
  'pausedLead',
  'directoryEditor',
  'system',
] as const
export type RoleName = (typeof roleNames)[number]
export type Roles = Readonly<Record<RoleName, Actor>>

/** What things are asked about: for each kind, one that is somebody's own, another's, hidden, held, closed or in a foreign group. */
export type Things = Readonly<Record<string, Readonly<Record<string, (who: Actor) => string>>>>

/** A small Waymark with one of everybody and one of everything. */
export async function everybodyAndEverything(world: ReturnType<typeof useWorld>) {
  const { given, newId } = world
  const member = given.member
  const roles: Roles = {
    visitor: world.visitor,
    unverified: await member('Unverified', { verified: false }),
    unconsented: await member('Unconsented', { consented: false }),
    member: await member('Member'),
    newcomer: await member('Newcomer', { joinedDaysAgo: 1 }),
    limited: { ...(await member('Limited')), standing: 'limited' },
    suspended: { ...(await member('Suspended')), standing: 'suspended' },
    closed: { ...(await member('Closed')), standing: 'closed' },
    facilitator: await member('Facilitator'),
    pausedFacilitator: { ...(await member('Paused')), standing: 'suspended' },
    greeter: await member('Greeter'),
    outsider: await member('Outsider'),
    foreignFacilitator: await member('Foreign'),
    staff: await member('Priya', { roles: ['staff'] }),
    moderator: await member('Sam', { roles: ['moderator'] }),
    dutyLead: await member('Dana', { roles: ['duty-lead'] }),
    coordinator: await member('Ada', { roles: ['coordinator'] }),
    pausedLead: {
      ...(await member('Lead', { roles: ['moderator', 'duty-lead', 'coordinator'] })),
      standing: 'suspended',
    },
    directoryEditor: await member('Hazel', { roles: ['directory-editor'] }),
    system: world.system,
  }
  const mo = await member('Mo', { roles: ['moderator'] })
  const [amina, zed, rowan] = [await member('Amina'), await member('Zed'), await member('Rowan')]
  const inside = [
    ...(['unverified', 'unconsented', 'member', 'newcomer', 'limited', 'suspended', 'closed'] as const).map(
      (name) => roles[name],
    ),
    amina,
  ]
  const facilitators = [roles.facilitator, roles.pausedFacilitator, rowan]
  await given.condition('pain')
  await given.condition('gout')
  const pain = await given.group({ members: inside, facilitators, greeters: [roles.greeter], topics: ['Sleep'] })
  const foreign = { slug: 'gout', name: 'Gout', members: [roles.outsider, zed], topics: ['Feet'] }
  const gout = await given.group({ ...foreign, facilitators: [roles.foreignFacilitator, rowan] })
  const asks = await given.group({
    slug: 'asks',
    name: 'Asks',
    joining: 'ask',
    facilitators: [roles.facilitator, rowan],
  })

  const begun = { sealedSecret: 'sealed', addedAt: world.now }
  const open = await given.thread(amina)
  const other = await given.thread(amina, 'pain', { title: 'Another' })
  const shut = await given.thread(amina, 'pain', { title: 'Closed' })
  const held = await given.thread(amina, 'pain', { title: 'Held' })
  const abroad = await given.thread(zed, 'gout', { title: 'Toes' })
  const inShut = await given.reply(amina, shut.id)
  const others = await given.reply(amina, open.id)
  await isClosed(world, shut.id)
  const reported = await told(world, rowan, inShut.id)

  const own = new Map<string, Record<string, string>>()
  const ids = { hidden: '', removed: '', held: '', takenDown: '', nameless: '' }
  const things = {
    case: { amber: '', red: '', claimed: '', handedUp: '', closed: '' },
    decision: { others: '' },
    screening: '',
    prompt: '',
    request: '',
    appeal: newId(),
    appealWords: newId(),
    bulkExport: newId(),
    hold: newId(),
    ask: '',
    alarm: newId(),
    offer: newId(),
    shift: newId(),
    contact: newId(),
  }
  const directory = await directoryThings(world)
  const further = await member('Openly')
  const peers = await world.database.write((tx) =>
    peerThings(tx, { at: world.now, newId }, { open: further, amina, zed, roles: Object.values(roles) }),
  )
  const ofPlans = await world.database.write((tx) =>
    planThings(tx, { at: world.now, newId }, { amina, roles: Object.values(roles) }),
  )
  const asked = await world.database.write((tx) =>
    questionThings(
      tx,
      { at: world.now, newId },
      { threadIds: [open.id, shut.id, held.id, abroad.id], home: open.id, abroad: abroad.id, amina, zed },
    ),
  )
  const together = await world.database.write((tx) => workspaceThings(tx, { at: world.now, newId }, { roles, zed }))
  const involved = await world.database.write((tx) =>
    involvementThings(
      tx,
      { at: world.now, newId },
      {
        home: { workspaceId: together.workspaceIds.home(), who: roles.member },
        foreign: { workspaceId: together.workspaceIds.foreign(), who: zed },
      },
    ),
  )
  const papers = await world.database.write((tx) =>
    documentThings(
      tx,
      { at: world.now, newId },
      { home: together.workspaceIds.home(), foreign: together.workspaceIds.foreign() },
    ),
  )
  const reviews = await world.database.write((tx) =>
    reviewThings(
      tx,
      { at: world.now, newId },
      {
        home: { id: papers.documents.home(), who: roles.member },
        foreign: { id: papers.documents.foreign(), who: zed },
      },
    ),
  )
  const signposts = await world.database.write((tx) =>
    signpostingThings(
      tx,
      { at: world.now, newId },
      { amina, roles: Object.values(roles), groupId: pain.id, serviceId: directory.services.published() },
    ),
  )
  const chats = await world.database.write((tx) =>
    chatThings(tx, { at: world.now, newId }, { painId: pain.id, goutId: gout.id, amina, zed, rowan, roles }),
  )
  const caring = await world.database.write((tx) =>
    carerThings(
      tx,
      { at: world.now, newId },
      {
        carers: Object.values(roles).filter((who) => ![roles.outsider, roles.foreignFacilitator].includes(who)),
        amina,
      },
    ),
  )
  await world.database.write(async (tx) => {
    const write = writer(tx, { threadId: open.id, groupId: pain.id, at: world.now, newId })
    ids.hidden = await write(amina, 'hidden')
    ids.removed = await write(amina, 'removed')
    ids.held = await write(amina, 'held')
    ids.takenDown = await write(amina, 'taken-down')
    ids.nameless = await write(amina)
    await tx.update(posts).set({ nameless: true }).where(eq(posts.id, ids.nameless))
    await tx.update(threads).set({ heldAt: world.now }).where(sql`id = ${held.id}`)
    await tx.insert(postTakedowns).values(away(held.firstPostId, 'held', world.now))
    things.prompt = await aPrompt(tx, { id: newId(), groupId: pain.id, who: rowan.id, at: world.now })
    things.request = newId()
    const asked = { id: things.request, groupId: asks.id, memberId: amina.id, words: 'Please', askedAt: world.now }
    await tx.insert(joinRequests).values(asked)
    things.ask = newId()
    await tx.insert(groupAsks).values({ id: things.ask, memberId: amina.id, words: 'A group', askedAt: world.now })
    for (const key of ['amber', 'red', 'claimed', 'handedUp', 'closed'] as const) {
      things.case[key] = newId()
      await tx.insert(cases).values({
        id: things.case[key],
        subjectKind: 'post',
        subjectId: key === 'amber' ? others.id : await write(amina),
        aboutId: amina.id,
        groupId: pain.id,
        source: 'triage',
        level: key === 'amber' || key === 'closed' ? 'amber' : 'red',
        openedAt: world.now,
        dueAt: world.now,
        claimedBy: key === 'claimed' ? mo.id : null,
        claimedAt: key === 'claimed' ? world.now : null,
        handedUpAt: key === 'handedUp' ? world.now : null,
        closedAt: key === 'closed' ? world.now : null,
      })
    }
    const decide = async (by: string) => {
      const id = newId()
      const said = { action: 'warn' as const, rule: 'privacy', reason: 'A name', message: 'A warning' }
      const about = { subjectKind: 'post' as const, subjectId: others.id, aboutId: amina.id }
      const made = { decidedBy: by, decidedAt: world.now }
      await tx.insert(decisions).values({ id, caseId: things.case.closed, ...about, ...said, ...made })
      return id
    }
    const wanted = { offeredAt: world.now, answer: 'yes-please' as const, answeredAt: world.now }
    await tx.insert(alarms).values({ id: things.alarm, caseId: things.case.red, raisedAt: world.now })
    await tx.insert(supportOffers).values({ id: things.offer, memberId: amina.id, caseId: things.case.red, ...wanted })
    const onCall = { startsAt: world.now, endsAt: world.now + day, putInBy: rowan.id, putInAt: world.now }
    await tx.insert(shifts).values({ id: things.shift, memberId: mo.id, ...onCall })
    const contact = { name: 'Samaritans', words: 'Talk', need: 'talk' as const, call: '116 123', hours: 'Any time' }
    const known = { position: 1, nation: 'UK' as const, cost: 'Free', source: 'https://example.org/' }
    await tx.insert(crisisContacts).values({ id: things.contact, ...contact, ...known })
    things.decision.others = await decide(rowan.id)
    const [screened] = await tx.select({ id: screenings.id }).from(screenings).limit(1)
    things.screening = screened?.id ?? ''
    for (const who of Object.values(roles)) {
      if (who.kind !== 'member') continue
      const mine = {
        post: await write(who),
        ownHidden: await write(who, 'hidden'),
        session: newId(),
        journey: newId(),
        notice: newId(),
        ask: newId(),
        prompt: await aPrompt(tx, { id: newId(), groupId: pain.id, who: who.id, at: world.now }),
        case: newId(),
        decision: await decide(who.id),
        appeal: newId(),
        alarm: newId(),
        offer: newId(),
        device: newId(),
      }
      const seen = { startedAt: world.now, seenAt: world.now, expiresAt: world.now + day }
      await tx.insert(sessions).values({ id: mine.session, memberId: who.id, device: 'A test', ...seen })
      const since = { conditionId: 'pain', sinceYear: 2020, audience: 'members' as const }
      await tx.insert(journeys).values({ id: mine.journey, memberId: who.id, ...since })
      const told = { kind: 'welcome' as const, onceKey: mine.notice, givenAt: world.now }
      await tx.insert(notices).values({ id: mine.notice, memberId: who.id, ...told })
      await tx.insert(groupAsks).values({ id: mine.ask, memberId: who.id, words: 'Mine', askedAt: world.now })
      await tx.insert(savedPosts).values({ memberId: who.id, postId: others.id, savedAt: world.now })
      await tx.insert(cases).values({
        id: mine.case,
        subjectKind: 'post',
        subjectId: mine.post,
        aboutId: who.id,
        groupId: pain.id,
        source: 'triage',
        level: 'amber',
        openedAt: world.now,
        dueAt: world.now,
      })
      await tx.insert(alarms).values({ id: mine.alarm, caseId: mine.case, raisedAt: world.now })
      await tx.insert(supportOffers).values({ id: mine.offer, memberId: who.id, caseId: mine.case, ...wanted })
      const device = { endpoint: `https://push.services.mozilla.com/${who.id}`, keys: { p256dh: 'a', auth: 'b' } }
      await tx.insert(pushDevices).values({ id: mine.device, memberId: who.id, addedAt: world.now, ...device })
      const complaint = { kind: 'complaint' as const, openedAt: world.now, dueAt: world.now }
      await tx.insert(appeals).values({ id: mine.appeal, memberId: who.id, ...complaint })
      const draft = { title: '', body: 'Not yet', contentNotes: [], topicIds: [], savedAt: world.now }
      await tx.insert(drafts).values({ id: newId(), memberId: who.id, place: `thread:${open.id}`, ...draft })
      await tx.insert(secondSteps).values({ memberId: who.id, ...begun })
      own.set(who.id, mine)
    }
    await tx.insert(secondSteps).values({ memberId: amina.id, ...begun })
    const opened = { openedAt: world.now, dueAt: world.now }
    const appeal = { kind: 'appeal' as const, decisionId: things.decision.others, memberId: amina.id }
    await tx.insert(appeals).values({ id: things.appeal, ...appeal, ...opened })
    const words = { authorId: amina.id, fromMember: true, words: 'Please look again', writtenAt: world.now }
    await tx.insert(appealMessages).values({ id: things.appealWords, appealId: things.appeal, ...words })
    const wish = { kind: 'members-list' as const, reason: 'For the regulator', askedBy: rowan.id, askedAt: world.now }
    await tx.insert(bulkExports).values({ id: things.bulkExport, ...wish })
    const hold = { memberId: zed.id, reason: 'For safety', putOnBy: rowan.id, putOnAt: world.now, reviewAt: world.now }
    await tx.insert(safeguardingHolds).values({ id: things.hold, ...hold })
    for (const [purpose, secret] of Object.entries(secrets)) {
      await tx.insert(mailLinks).values({
        id: quickTools.hashSecret(secret),
        memberId: roles.unverified.id,
        purpose: purpose as keyof typeof secrets,
        sentAt: world.now,
        expiresAt: world.now + day,
      })
    }
    await tx.update(preferences).set({ nextDigestAt: world.now })
  })
  const mine = (key: string) => (who: Actor) => own.get(who.id)?.[key] ?? 'none-of-mine'
  const always = (id: string) => () => id
  const all: Things = {
    posts: {
      own: mine('post'),
      ownHidden: mine('ownHidden'),
      others: always(others.id),
      hidden: always(ids.hidden),
      removed: always(ids.removed),
      held: always(ids.held),
      takenDown: always(ids.takenDown),
      inClosed: always(inShut.id),
      foreign: always(abroad.firstPostId),
    },
    threads: {
      open: always(open.id),
      closed: always(shut.id),
      held: always(held.id),
      foreign: always(abroad.id),
    },
    groups: { home: always('pain'), foreign: always('gout'), asksFirst: always('asks') },
    quietGroups: { foreign: always('gout'), asksFirst: always('asks') },
    people: { self: (who) => who.id, others: always(amina.id), foreign: always(zed.id) },
    strangers: { others: always(amina.id) },
    sessions: { own: mine('session'), others: always(own.get(roles.member.id)?.session ?? '') },
    journeys: { own: mine('journey'), others: always(own.get(roles.outsider.id)?.journey ?? '') },
    notices: { own: mine('notice'), others: always(own.get(roles.outsider.id)?.notice ?? '') },
    asks: { own: mine('ask'), others: always(things.ask) },
    prompts: { own: mine('prompt'), others: always(things.prompt) },
    reports: { about: always(reported.thing), concern: always(reported.concern) },
    badges: { staff: always(roles.staff.id), coordinator: always(roles.coordinator.id) },
    requests: { others: always(things.request) },
    cases: {
      aboutMe: mine('case'),
      aboutStaff: always(own.get(roles.facilitator.id)?.case ?? ''),
      amber: always(things.case.amber),
      red: always(things.case.red),
      claimed: always(things.case.claimed),
      handedUp: always(things.case.handedUp),
      closed: always(things.case.closed),
    },
    casesOfOnePerson: { amber: always(things.case.amber) },
    decisions: { own: mine('decision'), others: always(things.decision.others) },
    screenings: { any: always(things.screening) },
    appeals: { own: mine('appeal'), others: always(things.appeal) },
    appealWords: { others: always(things.appealWords) },
    alarms: { aboutMe: mine('alarm'), ringing: always(things.alarm) },
    offers: { own: mine('offer'), others: always(things.offer) },
    devices: { own: mine('device'), others: always(own.get(roles.outsider.id)?.device ?? '') },
    shifts: { others: always(things.shift) },
    contacts: { any: always(things.contact) },
    namelessPosts: { others: always(ids.nameless), foreign: always(abroad.firstPostId) },
    bulkExports: { others: always(things.bulkExport) },
    holds: { others: always(things.hold) },
    // What only the house does is tried with one thing: who asks is all that counts.
    onePost: { others: always(others.id) },
    oneThread: { open: always(open.id) },
    oneAlarm: { ringing: always(things.alarm) },
    oneOffer: { others: always(things.offer) },
    oneConcern: { concern: always(reported.concern) },
    oneCase: { amber: always(things.case.amber) },
    ...chats,
    ...peers,
    ...directory,
    ...signposts,
    ...asked,
    ...together,
    ...papers,
    ...reviews,
    ...involved,
    ...caring,
    ...ofPlans,
    any: { any: always('') },
  }
  return {
    roles,
    things: all,
    ids: { pain: pain.id, other: other.id, colleague: mo.id, otherCase: things.case.red },
  }
}

/** Somebody reports a post, and somebody without an account tells of something in words. */
async function told(world: ReturnType<typeof useWorld>, by: Actor, postId: string) {
  await world.as(by).commands.safety.reportThing({ kind: 'post', id: postId, reason: 'unkind' })
  await world
    .as(world.visitor)
    .commands.safety.reportConcern({ toldWhere: 'In a letter', reason: 'scam', tellAddress: '' })
  const rows = await world.database.read(async (db) =>
    db.select({ id: reports.id, by: reports.reporterId }).from(reports),
  )
  const idOf = (reporterId: string | null) => rows.find((row) => row.by === reporterId)?.id ?? ''
  return { thing: idOf(by.id), concern: idOf(null) }
}

/** The code that an app shows while the matrix is asked. */
export const codeOfNow = quickCode(Math.floor(start / 30_000))

/** What links in mails carry. */
export const secrets = { 'verify-email': 'a-verify', 'reset-password': 'a-reset', unsubscribe: 'a-stop' } as const

const away = (postId: string, how: Withheld, at: number) => ({
  postId,
  how,
  takenDownBy: 'somebody',
  takenDownAt: at,
  neverShown: how === 'held',
})

function writer(tx: Tx, place: { threadId: string; groupId: string; at: number; newId: () => string }) {
  return async (author: Actor, how?: Withheld): Promise<string> => {
    const id = place.newId()
    const words = { body: 'Some words', html: '<p>Some words</p>', contentNotes: [] }
    const where = { threadId: place.threadId, groupId: place.groupId }
    await tx.insert(posts).values({ id, ...where, authorId: author.id, ...words, postedAt: place.at })
    if (how) await tx.insert(postTakedowns).values(away(id, how, place.at))
    return id
  }
}

async function aPrompt(tx: Tx, { id, groupId, who, at }: { id: string; groupId: string; who: string; at: number }) {
  const asked = { title: 'How was it?', body: 'Tell us', weekday: 1, minute: 600, nextAt: at + day }
  await tx.insert(prompts).values({ id, groupId, writtenBy: who, ...asked })
  return id
}

/** How a door answered: yes, or the kind of the refusal. Anything but a refusal is a bug, and is thrown. */
export type Answered = 'yes' | 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'too-many'

/** How a door answered, and in what words. */
export type Said = { readonly answered: Answered; readonly said: unknown }

/** Knocks on doors inside one transaction and undoes each knock, so that thousands of them cost seconds and change nothing. */
export async function knocking<Result>(
  world: ReturnType<typeof useWorld>,
  work: (knock: (who: Actor, door: Door, input: unknown) => Promise<Answered>) => Promise<Result>,
): Promise<Result> {
  return listening(world, (ask) => work((who, door, input) => ask(who, door, input).then(({ answered }) => answered)))
}

/** The same, and what each door said: the answer, or the words of the refusal. */
export async function listening<Result>(
  world: ReturnType<typeof useWorld>,
  work: (ask: (who: Actor, door: Door, input: unknown) => Promise<Said>) => Promise<Result>,
): Promise<Result> {
  let result: { value: Result } | undefined
  const undone = new Error('undone')
  await world.database
    .write(async (tx) => {
      const database = {
        ...world.database,
        write: (act: (tx: Tx) => unknown) => act(tx),
        read: (ask: (tx: Tx) => unknown) => ask(tx),
      }
      const services = createServices({ ...world.deps(), database: database as typeof world.database })
      const ask = async (who: Actor, { pillar, act }: Door, input: unknown) => {
        const { commands, queries } = services.as(who) as unknown as Record<
          'commands' | 'queries',
          Record<string, Record<string, ((raw: unknown) => Promise<unknown>) | undefined>>
        >
        const door = commands[pillar]?.[act] ?? queries[pillar]?.[act]
        if (!door) throw new Error(`No door ${pillar}.${act}`)
        await tx.run(sql`savepoint knock`)
        try {
          return await door(input).then((said) => ({ answered: 'yes' as const, said: said ?? null }), refusalOf)
        } finally {
          await tx.run(sql`rollback to savepoint knock`)
        }
      }
      result = { value: await work(ask) }
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  if (!result) throw new Error('Nobody knocked')
  return result.value
}

function refusalOf(error: unknown): Said {
  if (error instanceof Error && error.name === 'Refusal' && 'kind' in error)
    return { answered: error.kind as Answered, said: { ...error, message: error.message } }
  throw error
}
