import { Link } from '@remix-run/react'
import { momentInWords } from './dates.tsx'

/** What a coordinator has to see to, as the house finds it. */
export type NeedsSeeingTo = {
  readonly isSomebodyOnCall: boolean
  /** When the first hours begin, in the next seven days, in which nobody is on call; null: there are none. */
  readonly firstGapAt: number | null
  readonly contactsToCheck: number
  readonly isTriageDown: boolean
  readonly notTriaged: number
  /** Things on the list "Before we open" that are not done. */
  readonly launchStepsLeft: number
  /** Groups that work with a service, and have neither chair nor staff any more. */
  readonly groupsWithoutLead: number
}

/** What is wrong, plainly, each with the way to mend it; calm when nothing is. */
export function WhatNeedsSeeingTo({ found }: { found: NeedsSeeingTo }) {
  const lines = linesOf(found)
  if (lines.length === 0)
    return (
      <p className="card edge max-w-none">
        <strong>All is well.</strong> Somebody is on call, the numbers are checked, and triage runs.
      </p>
    )
  return (
    <section aria-labelledby="see-to" className="place-safe card edge max-w-none space-y-3 bg-safety-wash">
      <h2 id="see-to">{lines.length === 1 ? 'One thing needs you' : `${lines.length} things need you`}</h2>
      <ul className="divide-y divide-line">
        {lines.map(({ words, more, to, way }) => (
          <li key={to + words} className="flex max-w-none flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <span className="min-w-0 flex-[1_1_16rem]">
              <strong>{words}</strong> {more}
            </span>
            <Link to={to} className="button button-quiet button-small !min-h-target">
              {way}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Line = { readonly words: string; readonly more: string; readonly to: string; readonly way: string }

/** The most urgent first. */
function linesOf(found: NeedsSeeingTo): Line[] {
  const {
    isSomebodyOnCall,
    firstGapAt,
    contactsToCheck,
    isTriageDown,
    notTriaged,
    launchStepsLeft,
    groupsWithoutLead,
  } = found
  const lines: Line[] = []
  const rota = { to: '/coordinate/rota', way: 'Open the rota' }
  if (!isSomebodyOnCall)
    lines.push({ words: 'Nobody is on call now.', more: 'An alarm would ask all moderators.', ...rota })
  else if (firstGapAt !== null)
    lines.push({
      words: 'There are hours with nobody on call.',
      more: `The first: ${momentInWords(firstGapAt)}.`,
      ...rota,
    })
  const queue = { to: '/coordinate/people', way: 'See who moderates' }
  if (isTriageDown)
    lines.push({
      words: 'Triage is off or broken.',
      more: 'Moderators have every text in their queue. Ask whoever runs the server to look.',
      ...queue,
    })
  else if (notTriaged > 0)
    lines.push({
      words: `Triage left ${notTriaged === 1 ? 'one text' : `${notTriaged} texts`} to people in the last day.`,
      more: 'They are in the queue of the moderators.',
      ...queue,
    })
  if (contactsToCheck > 0)
    lines.push({
      words:
        contactsToCheck === 1
          ? 'One crisis contact needs a check.'
          : `${contactsToCheck} crisis contacts need a check.`,
      more: 'People call these numbers when it matters most.',
      to: '/coordinate/crisis-contacts',
      way: 'Check them',
    })
  if (groupsWithoutLead > 0)
    lines.push({
      words:
        groupsWithoutLead === 1
          ? 'Nobody runs one of the groups that work with a service.'
          : `Nobody runs ${groupsWithoutLead} of the groups that work with services.`,
      more: 'They can let nobody in, and answer nobody.',
      to: '/coordinate/workspaces',
      way: 'Find somebody',
    })
  if (launchStepsLeft > 0)
    lines.push({
      words:
        launchStepsLeft === 1
          ? 'One thing is left before we open.'
          : `${launchStepsLeft} things are left before we open.`,
      more: '',
      to: '/coordinate/launch',
      way: 'See the list',
    })
  return lines
}
