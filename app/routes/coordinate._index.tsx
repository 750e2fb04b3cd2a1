import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { agoInWords } from '#app/components/dates.tsx'
import { AskWords, OpenAsks } from '#app/components/group-asks.tsx'
import { type NeedsSeeingTo, WhatNeedsSeeingTo } from '#app/components/needs-seeing-to.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { membersInWords, namesInWords } from '#app/words.ts'

export const meta: MetaFunction = () => [{ title: 'Coordinate – Waymark' }]

const done: Readonly<Record<string, string>> = {
  answered: 'Your answer is on its way to them.',
  rules: 'The rules of this host are changed. Everybody can read them now.',
}

/** Where a coordinator goes, in the order somebody would look: what helps in a crisis first. */
const places = [
  {
    title: 'In a crisis',
    links: [
      { to: '/coordinate/rota', words: 'Rota' },
      { to: '/coordinate/hours', words: 'Hours and ladder' },
      { to: '/coordinate/crisis-contacts', words: 'Crisis contacts' },
      { to: '/coordinate/disclosures', words: 'Told to the emergency services' },
    ],
  },
  {
    title: 'People',
    links: [
      { to: '/coordinate/people', words: 'People and roles' },
      { to: '/moderation/appeals', words: 'Appeals and complaints' },
      { to: '/coordinate/workspaces', words: 'Groups nobody runs' },
      { to: '/coordinate/watch', words: 'Who looked where' },
    ],
  },
  {
    title: 'Words and services',
    links: [
      { to: '/coordinate/house-rules', words: 'Rules of this host' },
      { to: '/coordinate/messages', words: 'Messages to people' },
      { to: '/coordinate/directory', words: 'Directory of services' },
    ],
  },
  {
    title: 'Records',
    links: [
      { to: '/coordinate/launch', words: 'Before we open' },
      { to: '/coordinate/records', words: 'Records we must keep' },
      { to: '/coordinate/exports', words: 'Exports' },
    ],
  },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { queries } = context.services
    return {
      asks: await queries.groups.groupAskList({}),
      groups: await queries.groups.coordination({}),
      found: await whatIsWrong(context),
      told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
      now: Date.now(),
    }
  })
}

async function whatIsWrong({ services: { queries } }: LoaderFunctionArgs['context']): Promise<NeedsSeeingTo> {
  const { onCallNow, gaps } = await queries.escalation.rota({})
  const { inUse } = await queries.safety.crisisContactRecords({})
  const triage = await queries.moderation.triageHealth({})
  const { waiting } = await queries.workspaces.workspacesToRescue({})
  const { steps } = await queries.oversight.launchCheckList({})
  return {
    isSomebodyOnCall: onCallNow.length > 0,
    firstGapAt: gaps[0]?.from ?? null,
    contactsToCheck: inUse.filter(({ trust }) => trust !== 'checked').length,
    isTriageDown: triage.isDown,
    notTriaged: triage.notTriaged,
    // The contacts have a line of their own.
    groupsWithoutLead: waiting.length,
    launchStepsLeft: steps.filter(({ step, isDone }) => !isDone && step !== 'contacts-checked').length,
  }
}

/** A coordinator's side of the house: what is wrong, what people wish for, and how every group fares. */
export default function Coordinate() {
  const { asks, groups, found, told, now } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <h1>Coordinate</h1>
        {told && <Told>{told}</Told>}
        <WhatNeedsSeeingTo found={found} />
        <p>
          <Link className="button" to="/coordinate/open-group">
            Open a group
          </Link>
        </p>
        <nav aria-label="What you look after" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {places.map(({ title, links }) => (
            <section key={title} className="card max-w-none space-y-1">
              <h2 className="text-large">{title}</h2>
              <ul>
                {links.map(({ to, words }) => (
                  <li key={to}>
                    <Link className="inline-flex min-h-target items-center" to={to}>
                      {words}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </div>
      <section aria-labelledby="asks" className="space-y-4">
        <h2 id="asks">People who wish for a group</h2>
        <OpenAsks asks={asks.open} now={now} />
        {asks.answered.length > 0 && (
          <details className="card">
            <summary className="min-h-target py-2 font-bold">Answered lately</summary>
            <ul className="mt-2 space-y-4">
              {asks.answered.map((ask) => (
                <li key={ask.id} className="space-y-1">
                  <AskWords ask={ask} now={now} />
                  <p className="text-small">
                    {ask.slug && <Link to={`/groups/${ask.slug}`}>{ask.group}</Link>} {ask.answer}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="groups" className="space-y-4">
        <h2 id="groups">Every group</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {groups.map((group) => (
            <li key={group.id} className="card max-w-none space-y-2">
              <h3>
                <Link to={`/groups/${group.slug}`} className="inline-flex min-h-target items-center">
                  {group.name}
                </Link>
              </h3>
              <p className="text-small text-ink-soft">
                {membersInWords(group.memberCount)} · {group.joining === 'open' ? 'open to join' : 'asks first'}
                <br />
                {group.facilitators.length > 0
                  ? `Looked after by ${namesInWords(group.facilitators)}`
                  : 'Nobody looks after it yet'}
              </p>
              {group.waitingSince !== null && (
                <p className="text-small">
                  <strong>A newcomer wrote {agoInWords(group.waitingSince, now)} and has had no answer.</strong>
                </p>
              )}
              <p className="flex flex-wrap gap-x-4 text-small">
                <Manage to={`/coordinate/groups/${group.slug}`} words="Name and people" group={group.name} />
                <Manage to={`/groups/${group.slug}/facilitate`} words="Look after it" group={group.name} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Manage({ to, words, group }: { to: string; words: string; group: string }) {
  return (
    <Link to={to} className="inline-flex min-h-target items-center" aria-label={`${words}: ${group}`}>
      {words}
    </Link>
  )
}
