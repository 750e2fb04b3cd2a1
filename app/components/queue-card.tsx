import { Link, useSearchParams } from '@remix-run/react'
import { dueInWords, levelWords, reportWords, sourceWords, spanInWords } from '#app/moderation-words.ts'

type QueueCase = {
  readonly id: string
  readonly level: string
  readonly source: string
  readonly subjectKind: string
  readonly groupName: string | null
  readonly openedAt: number
  readonly dueAt: number
  readonly reportCount: number
  readonly reportReasons: readonly string[]
  readonly reasons: readonly string[]
  readonly claimedBy: string | null
  readonly isMine: boolean
  readonly isHandedUp: boolean
  readonly acknowledgedBy: string | null
}

/** One case in the queue: how soon, where, why, and who is on it. The whole card is the link. */
export function QueueCard({
  one,
  now,
  isLifted = false,
  openId,
}: {
  one: QueueCase
  now: number
  /** Stands above its lane because its time is nearly up. */
  isLifted?: boolean
  openId: string | undefined
}) {
  const [search] = useSearchParams()
  const kept = search.toString()
  const isOpen = one.id === openId
  return (
    <li
      className={`card level level-${one.level} relative max-w-none !p-4 focus-within:outline-3 focus-within:outline-waymark ${isOpen ? 'bg-sunken' : ''}`}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Link
          to={`/moderation/cases/${one.id}${kept ? `?${kept}` : ''}`}
          aria-current={isOpen ? 'true' : undefined}
          data-case=""
          className="font-bold no-underline after:absolute after:inset-0"
        >
          {levelWords[one.level]}
          <span className="sr-only">: {placeInWords(one)}</span>
        </Link>
        <span className="text-small">{timeInWords(one, now)}</span>
      </p>
      <p className="text-small">
        {placeInWords(one)}
        {whyInWords(one) && ` · ${whyInWords(one)}`}
      </p>
      {(isLifted || one.claimedBy || one.isHandedUp) && (
        <p className="text-small text-ink-soft">
          {[
            isLifted && 'its time is nearly up',
            one.isMine ? 'you are on it' : one.claimedBy && `${one.claimedBy} is on it`,
            one.isHandedUp && 'with the duty lead',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </li>
  )
}

/** What a case is about, where its group does not say it. */
const kindWords: Readonly<Record<string, string>> = {
  profile: 'A profile',
  letter: 'A letter of support',
  'coping-check': 'A private weekly check',
  'support-call': 'A call for support in a chat',
  'private-message': 'A message in a private conversation',
  'peer-ask': 'An ask to connect',
  'peer-offer': 'Words about being open to an ask',
  'document-comment': 'A comment on a document',
  'comment-reply': 'A reply to a comment on a document',
  'proposal-comment': 'A comment on something put to a group',
  saying: 'Words for a meeting or a theme',
  'group-words': 'Words that a group keeps or shows',
  summary: 'A summary',
}

function placeInWords({ groupName, subjectKind }: QueueCase): string {
  const known = kindWords[subjectKind]
  if (known) return known
  const what = subjectKind === 'chat-message' ? 'chat message' : 'post'
  return groupName ? `${groupName} · ${what}` : `A ${what}`
}

/** A crisis tells how long it has waited; the rest, by when somebody must have looked. */
function timeInWords({ level, openedAt, dueAt, acknowledgedBy }: QueueCase, now: number): string {
  if (level !== 'crisis') return dueInWords(dueAt, now)
  return `${spanInWords(now - openedAt)}${acknowledgedBy ? ` · ${acknowledgedBy} answered` : ''}`
}

function whyInWords({ reasons, reportCount, reportReasons, source }: QueueCase): string {
  const reported =
    reportCount > 0 &&
    `${reportCount === 1 ? 'reported' : `reported ${reportCount} times`}: ${reportReasons.map((reason) => reportWords[reason] ?? reason).join(', ')}`
  const said = reasons.slice(0, 2).map((words) => words.charAt(0).toLowerCase() + words.slice(1))
  const held = source === 'held' && (sourceWords.held ?? '')
  return [reported, held, ...said].filter(Boolean).join(' · ') || (sourceWords[source] ?? '')
}
