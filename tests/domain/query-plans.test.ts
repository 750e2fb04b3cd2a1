import Sqlite from 'better-sqlite3'
import { describe, expect, inject, test, vi } from 'vitest'
import { alarms, cases, supportOffers } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { type RecordSection, recordSections } from '#server/domain/oversight/index.ts'
import { caseOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

type Services = ReturnType<ReturnType<typeof useWorld>['as']>
type Ids = {
  readonly threadId: string
  readonly postId: string
  readonly topicId: string
  readonly place: string
  readonly groupId: string
  readonly caseId: string
  readonly alarmId: string
  readonly crisisId: string
  readonly offerId: string
}

/** The questions that are asked all day long, and the index that each must walk. */
const hot: readonly (readonly [string, RegExp, (services: Services, ids: Ids) => Promise<unknown>])[] = [
  ['anything new', /notices_unread/, ({ queries }) => queries.notices.unreadNotices({})],
  ['a thread', /posts_in_thread/, ({ queries }, { threadId }) => queries.groups.threadPage({ threadId })],
  [
    'a thread, further on',
    /posts_in_thread \(thread_id=\? AND seq>\?/,
    ({ queries }, { threadId, postId }) => queries.groups.threadPage({ threadId, after: postId }),
  ],
  ['a group', /threads_newest/, ({ queries }) => queries.groups.groupPage({ slug: 'pain' })],
  [
    'a group, older',
    /threads_newest \(group_id=\? AND .*last_post_at/,
    ({ queries }, { place }) => queries.groups.groupPage({ slug: 'pain', after: place }),
  ],
  [
    'a group, by topic',
    /sqlite_autoindex_thread_topics/,
    ({ queries }, { topicId }) => queries.groups.groupPage({ slug: 'pain', topicId }),
  ],
  ['my groups', /threads_newest/, ({ queries }) => queries.groups.myGroups({})],
  ['threads I follow, new on my page', /follows_by_member/, ({ queries }) => queries.groups.myGroups({})],
  ['following', /follows_by_member/, ({ queries }) => queries.groups.followedThreads({})],
  [
    'following, older',
    /follows_by_member \(member_id=\? AND .*followed_at/,
    ({ queries }, { place }) => queries.groups.followedThreads({ after: place }),
  ],
  ['somebody further along', /peer_offers_about \(condition_id=\?/, ({ queries }) => queries.peers.findSomebody({})],
  ['my connections', /peer_connections_asked_of \(asked_of=\?/, ({ queries }) => queries.peers.myConnections({})],
  ['services', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.directory.findServices({ q: 'money', place: 'HP20' })],
  ['services, by words', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.directory.findServices({ q: 'adviser' })],
  [
    'services, as one types',
    /findable_services_by_name/,
    ({ queries }) => queries.directory.suggestServices({ q: 'mon' }),
  ],
  ['services I saved', /saved_services_by/, ({ queries }) => queries.directory.savedServices({})],
  ['a postcode', /sqlite_autoindex_postcode_points/, ({ queries }) => queries.places.findPlace({ words: 'HP20 1UY' })],
  ['a town', /sqlite_autoindex_towns/, ({ queries }) => queries.places.findPlace({ words: 'Wendover' })],
  ['saved', /saved_posts_newest/, ({ queries }) => queries.groups.savedPosts({})],
  [
    'saved, older',
    /saved_posts_newest \(member_id=\? AND .*saved_at/,
    ({ queries }, { place }) => queries.groups.savedPosts({ after: place }),
  ],
  ['muted', /sqlite_autoindex_mutes/, ({ queries }) => queries.groups.muted({})],
  ['search', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower' })],
  ['search, older', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower', before: 1000 })],
  ['search, best', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower', order: 'best' })],
  ['search, misspelt', /search_words_near/, ({ queries }) => queries.groups.search({ q: 'shoer mornnig' })],
]

/** What those who moderate ask all day long, however much waits. */
const moderated: typeof hot = [
  ['the queue', /cases_queue/, ({ queries }) => queries.moderation.queue({})],
  [
    'the queue, further on',
    /cases_queue \(level=\? AND due_at>\?|cases_queue \(level=\?/,
    ({ queries }, { place }) => queries.moderation.queue({ lane: 'amber', after: `amber.${place}` }),
  ],
  ['the queue, mine', /cases_claimed/, ({ queries }) => queries.moderation.queue({ show: 'mine' })],
  [
    'the queue, nobody on it',
    /cases_(unclaimed|claimed)/,
    ({ queries }) => queries.moderation.queue({ show: 'unclaimed' }),
  ],
  ['the queue, handed up', /cases_handed_up/, ({ queries }) => queries.moderation.queue({ show: 'handed-up' })],
  ['the queue, by source', /cases_by_source/, ({ queries }) => queries.moderation.queue({ source: 'report' })],
  ['the queue, by group', /cases_of_group/, ({ queries }, { groupId }) => queries.moderation.queue({ groupId })],
  ['what one has read', /exposures_of/, ({ queries }) => queries.moderation.myCare({})],
  ['whether triage works', /screenings_left_to_people/, ({ queries }) => queries.moderation.triageHealth({})],
  ['the moderators’ room', /team_messages_newest/, ({ queries }) => queries.moderation.teamRoom({})],
  ['a case', /case_entries_by_case/, ({ queries }, { caseId }) => queries.moderation.casePage({ caseId })],
]

/** What the ladder asks: on every page of those who are paged, and while somebody may be in danger. */
const laddered: typeof hot = [
  ['what rings for me', /alarms_ringing/, ({ queries }) => queries.escalation.ringingAlarms({})],
  ['the alarms', /alarms_ringing/, ({ queries }) => queries.escalation.alarmList({})],
  [
    'the alarms, older',
    /alarms_by_time \(\(raised_at,id\)<|alarms_by_time \(.*raised_at/,
    ({ queries }, { alarmId }) => queries.escalation.alarmList({ before: alarmId }),
  ],
  ['an alarm', /pages_of_alarm/, ({ queries }, { alarmId }) => queries.escalation.alarmPage({ alarmId })],
  ['the alarm of a case', /alarms_by_case/, ({ queries }, { caseId }) => queries.escalation.alarmOfCase({ caseId })],
  ['the rota', /shifts_by_time/, ({ queries }) => queries.escalation.rota({})],
  ['my shifts', /shifts_of/, ({ queries }) => queries.escalation.myShifts({})],
  ['how I am reached', /push_devices_of/, ({ queries }) => queries.escalation.myPaging({})],
  ['who asked for a letter', /support_offers_waiting/, ({ queries }) => queries.escalation.supportWaiting({})],
  [
    'an offer of support',
    /support_messages_in/,
    ({ queries }, { offerId }) => queries.escalation.supportPage({ offerId }),
  ],
  ['what was disclosed', /disclosures_by_time/, ({ queries }) => queries.escalation.disclosures({})],
]

/** Where a page of a part of somebody's records begins, for the parts that are not in the order of one id. */
const placeIn: Readonly<Partial<Record<RecordSection, string>>> = {
  posts: '1',
  'earlier-words': '1 a',
  'support-given': '1 a hear',
  'helped-me': '1 a',
  follows: '1 a',
  saved: '1 a',
  mutes: 'thread a',
  'asks-to-connect': '1 a',
  plans: 'a a',
  'signposting-items': 'a 1',
  'plan-openings': '1 a',
  'asks-to-join': 'a a',
  reports: '1 a',
  decisions: '1 a',
  'support-offered': '1 a',
  shifts: '1 a',
  'hard-words-opened': '1 a',
  'looked-at': '1',
}

/** Not tables but the few rows that a part of the same question has already picked: `newest` are at most five hundred posts of one thread; groups are few; the room, past alarms and disclosures are walked from the newest, a page of them; what rings has an index of its own. */
const fewRows =
  /SCAN (alarms|disclosures|cases) USING (COVERING )?INDEX (alarms|disclosures|cases)_by_time$|SCAN alarms USING INDEX alarms_(ringing|one_ringing)$|SCAN support_offers USING INDEX support_offers_waiting$|SCAN groups$|SCAN team_messages USING INDEX team_messages_newest$|newest_follows|matching|CONSTANT ROW|VALUES CLAUSE|SCAN (newest|answering|some)\b/
/** Sorting the topics of a thread, the paths of the people on a page, the conditions and facilitators of a group or its pinned threads: a handful, however large the community. Those open to being asked about one condition, somebody's own connections, and the people they keep apart: few beside the community. */
const fewToSort =
  /order by (abs\(|"peer_connections"\."asked_at|"apart_wishes"\."named_at")|order by "(journeys"\."id|topics"\."position|conditions"\."name|group_roles"\."named_at|thread_pins"\."pinned_at|reports"\."case_id|decisions"\."decided_at|shifts"\."starts_at|push_devices"\."added_at|alarms"\."(next_rung_at|raised_at)|appeal_messages"\."id|support_messages"\."id|sessions"\."seen_at|members"\."name|groups"\."name)/

describe.skipIf(process.env.DATABASE_URL?.startsWith('postgres'))('on SQLite, an index leads to', () => {
  const world = useWorld()
  const { given } = world

  async function aTalk(): Promise<{ amina: Actor; sam: Actor; ids: Ids }> {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const sam = await given.member('Sam', { roles: ['moderator', 'duty-lead'] })
    const { id: groupId, topics } = await given.group({
      members: [amina, tom],
      topics: ['Sleep'],
      conditions: ['chronic-pain'],
    })
    await given.journey(amina, 'chronic-pain', 2025)
    const thread = await given.thread(amina)
    const reply = await given.reply(tom, thread.id)
    await world.as(amina).commands.groups.savePost({ postId: reply.id })
    return {
      amina,
      sam,
      ids: {
        groupId,
        caseId: await caseOf(world, reply.id),
        ...(await aCrisisAbout(tom)),
        threadId: thread.id,
        postId: thread.firstPostId,
        topicId: topics[0]?.id ?? '',
        place: `${world.now + 1}.${thread.id}`,
      },
    }
  }

  /** Something rings, and somebody has asked for a letter. */
  async function aCrisisAbout({ id: memberId }: Actor) {
    const [alarmId, offerId, caseId] = [world.newId(), world.newId(), world.newId()]
    const at = world.now
    await world.database.write(async (tx) => {
      const about = {
        subjectKind: 'profile' as const,
        subjectId: memberId,
        aboutId: memberId,
        source: 'report' as const,
      }
      await tx.insert(cases).values({ id: caseId, ...about, level: 'crisis', openedAt: at, dueAt: at })
      await tx.insert(alarms).values({ id: alarmId, caseId, raisedAt: at, nextRungAt: at })
      await tx.insert(supportOffers).values({ id: offerId, caseId, memberId, offeredAt: at, answer: 'yes-please' })
    })
    return { alarmId, offerId, crisisId: caseId }
  }

  test.each(hot)('%s', async (_name, index, ask) => {
    const { amina, ids } = await aTalk()
    await expectIndex(world, index, () => ask(world.as(amina), ids))
  })

  test('whether something waits for a facilitator', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expectIndex(world, /cases_of_group/, () => world.as(rowan).queries.moderation.caseWaits({}))
  })

  test.each([...moderated, ...laddered])('%s', async (_name, index, ask) => {
    const { sam, ids } = await aTalk()
    await expectIndex(world, index, () => ask(world.as(sam), ids))
  })

  test('who asked a facilitator for a letter, and the alarms they were paged for', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expectIndex(world, /support_offers_waiting/, () => world.as(rowan).queries.escalation.supportWaiting({}))
    await expectIndex(world, /pages_to/, () => world.as(rowan).queries.escalation.alarmList({}))
  })

  test('each step of the ladder', async () => {
    const { ids, sam } = await aTalk()
    const commands = () => world.as(world.system).commands.escalation
    const channels = ['in-app', 'push', 'sms', 'mail']
    const expectStep = (index: RegExp, step: () => Promise<unknown>) => expectIndex(world, index, step)
    await expectStep(/alarms_one_ringing|alarms_by_case/, () =>
      commands().raiseAlarm({ caseId: ids.crisisId, channels }),
    )
    await expectStep(/shifts_of/, () => commands().climbLadder({ alarmId: ids.alarmId, rung: 1, channels }))
    await expectStep(/alarms_ringing/, () => commands().keepClimbing({ channels }))
    await expectStep(/pages_of_alarm/, () =>
      world.as(world.system).queries.escalation.duePages({ alarmId: ids.alarmId, rung: 1 }),
    )
    await expectStep(/sqlite_autoindex_alarms/, () =>
      world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: ids.alarmId }),
    )
  })

  test('the figures that everybody may see', async () => {
    for (const index of [
      /reports_by_time/,
      /cases_by_time/,
      /decisions_by_time/,
      /appeals_by_time/,
      /cases_closed/,
      /level_corrections_by_time/,
      /alarms_by_time/,
      /shifts_by_time/,
    ])
      await expectIndex(world, index, () => world.as(world.visitor).queries.oversight.transparencyReport({}))
  })

  test.each(recordSections)('a member’s own records: %s', async (section) => {
    const { amina } = await aTalk()
    for (const after of ['', placeIn[section] ?? `${world.newId()}`])
      await expectIndex(world, /SEARCH/, () => world.as(amina).queries.oversight.myRecords({ section, after }))
  })
})

async function expectIndex(world: ReturnType<typeof useWorld>, index: RegExp, ask: () => Promise<unknown>) {
  const prepare = vi.spyOn(Sqlite.prototype, 'prepare')
  // Statements are prepared once a connection, and setting the scene has asked a few already.
  await world.reopen()
  prepare.mockClear()
  await ask()
  const plans = prepare.mock.calls.map(([statement]) => ({ statement, steps: planOf(statement) }))
  prepare.mockRestore()
  expect(plans.flatMap(({ steps }) => steps).filter((step) => index.test(step))).not.toEqual([])
  expect(plans.flatMap(troubleIn)).toEqual([])
}

type Plan = { readonly statement: string; readonly steps: readonly string[] }

function planOf(statement: string): string[] {
  const database = new Sqlite(inject('sqliteTemplate'), { readonly: true })
  const placeholders = statement.match(/\?/g) ?? []
  const steps = database.prepare(`explain query plan ${statement}`).all(...placeholders.map(() => null))
  database.close()
  return (steps as { detail: string }[]).map(({ detail }) => detail)
}

/** Steps of a plan that take longer the larger the community is. */
const troubleIn = ({ statement, steps }: Plan): string[] =>
  steps
    .filter(
      (step) =>
        (/^SCAN /.test(step) && !/VIRTUAL TABLE INDEX/.test(step) && !fewRows.test(step)) ||
        (/INDEX threads_(newest|waiting)/.test(step) &&
          !/order by "threads"."last_post_at".* limit /.test(statement)) ||
        (/USE TEMP B-TREE FOR ORDER BY/.test(step) && !fewToSort.test(statement)),
    )
    .map((step) => `${step}: ${statement}`)
