import { Link, type useLoaderData } from '@remix-run/react'
import { partInWords, valueInWords } from '#app/directory-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { loader } from '#app/routes/coordinate.directory.work.$kind.tsx'
import { dial } from '#app/service-words.ts'
import type { WorkKind } from '#server/domain/directory/index.ts'
import { agoInWords } from './dates.tsx'
import { TextField } from './form.tsx'

type Lines = readonly ReturnType<typeof useLoaderData<typeof loader>>['lines'][number][]
type Line = Lines[number]

/** Entries with a box each, and what can be done to those that are ticked. */
export function BulkWork({
  kind,
  lines,
  now,
  allTicked,
  problem,
}: {
  kind: WorkKind | 'found'
  lines: Lines
  now: number
  /** The address of this list with every box ticked, and whether that is where we are. */
  allTicked: { readonly to: string; readonly isHere: boolean }
  problem: FormProblem | undefined
}) {
  const hasBoxes = kind !== 'doubles' && kind !== 'reported'
  const list = (
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={`${line.id}-${line.serviceId}`} className="card flex max-w-none items-start gap-3 p-4">
          {hasBoxes && (
            <input
              type="checkbox"
              name="serviceIds"
              value={line.serviceId}
              defaultChecked={allTicked.isHere}
              aria-label={`Tick ${line.name}`}
              className="box mt-1"
            />
          )}
          <div className="min-w-0 space-y-1">
            <p className="font-bold">
              {line.name}
              {!line.isPublished && <span className="tag ml-2 font-normal">not shown</span>}
            </p>
            <p className="text-small text-ink-soft [overflow-wrap:anywhere]">{saidOf(kind, line, now)}</p>
            <Ask line={line} />
            <NextStep kind={kind} line={line} />
          </div>
        </li>
      ))}
    </ul>
  )
  if (!hasBoxes) return list
  return (
    <form method="post" className="space-y-5" key={String(allTicked.isHere)}>
      {lines.length > 1 && (
        <p>
          <Link className="inline-flex min-h-target items-center" to={allTicked.to}>
            {allTicked.isHere ? 'Tick none' : `Tick all ${lines.length} on this page`}
          </Link>
        </p>
      )}
      {list}
      <fieldset id="serviceIds" tabIndex={-1} className="card max-w-none space-y-4">
        <legend className="sr-only">With those you ticked</legend>
        <p aria-hidden="true" className="font-bold">
          With those you ticked
        </p>
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="act" value="check" className="button">
            Mark as checked today
          </button>
          {(kind === 'drafts' || kind === 'unpublished' || kind === 'vanished' || kind === 'found') && (
            <button type="submit" name="act" value="publish" className="button button-quiet">
              Publish
            </button>
          )}
        </div>
        {kind !== 'unpublished' && (
          <>
            <TextField
              name="because"
              label="Why take them from view?"
              hint="A few words. Other editors and the service itself read it."
              maxLength={300}
              problem={problem}
            />
            <button type="submit" name="act" value="unpublish" className="button button-quiet">
              Take from view
            </button>
          </>
        )}
      </fieldset>
    </form>
  )
}

const aboutWords: Readonly<Record<string, string>> = {
  closed: 'It has closed',
  contact: 'A phone number or address is wrong',
  place: 'The place is wrong',
  times: 'The times are wrong',
  cost: 'The cost is wrong',
  words: 'The words are wrong',
  unsafe: 'It may not be safe',
  other: 'Something else',
}

function saidOf(kind: WorkKind | 'found', line: Line, now: number): string {
  const ago = agoInWords(line.at, now)
  if (kind === 'found') return `Last changed ${ago}`
  if (kind === 'hard-to-reach') return `Several people, the last ${ago}`
  if (kind === 'reported') return `${aboutWords[line.words] ?? line.words}. Told ${ago}`
  if (kind === 'stale') return `The last check ran out ${ago}`
  if (kind === 'broken-links') return `${linkWords(line.words)} since ${ago}: ${line.ours}`
  if (kind === 'doubles') return `And: ${line.otherName}. ${line.words}. Noticed ${ago}`
  if (kind === 'never-checked' || kind === 'unclaimed') return line.words === '' ? 'Never checked' : 'Checked before'
  return line.words === '' ? `Since ${ago}` : `${line.words}. Since ${ago}`
}

const linkWords = (answer: string): string =>
  answer === 'no-answer'
    ? 'Nobody answers'
    : answer === 'refused'
      ? 'An address we do not go to'
      : `It answers with ${answer}`

/** How to ask the service, where that is the next step. */
function Ask({ line: { name, phone, email } }: { line: Line }) {
  if (phone === null && email === null) return null
  return (
    <p className="flex flex-wrap gap-x-5 text-small [overflow-wrap:anywhere]">
      {phone !== null && (
        <a className="inline-flex min-h-target items-center" href={dial(phone)} aria-label={`Call ${name}: ${phone}`}>
          {phone}
        </a>
      )}
      {email !== null && (
        <a className="inline-flex min-h-target items-center" href={`mailto:${email}`} aria-label={`Write to ${name}`}>
          {email}
        </a>
      )}
    </p>
  )
}

function NextStep({ kind, line }: { kind: WorkKind | 'found'; line: Line }) {
  const step = 'inline-flex min-h-target items-center'
  if (kind === 'doubles')
    return (
      <Link className={step} to={`/coordinate/directory/compare/${line.serviceId}/${line.otherId}`}>
        Look at both, side by side
      </Link>
    )
  return (
    <p className="flex flex-wrap gap-x-5 text-small">
      <Link className={step} to={`/services/${line.serviceId}`} aria-label={`See the page of ${line.name}`}>
        See its page
      </Link>
      <Link className={step} to={`/services/${line.serviceId}/edit`} aria-label={`Change ${line.name}`}>
        Change it
      </Link>
      <Link className={step} to={`/services/${line.serviceId}/history`} aria-label={`What became of ${line.name}`}>
        History
      </Link>
      <Link
        className={step}
        to={`/coordinate/directory/entries/${line.serviceId}`}
        aria-label={`Who sees ${line.name}`}
      >
        Who sees it
      </Link>
    </p>
  )
}

/** What was confirmed here beside what a feed says, with the choice between them. */
export function Differences({ lines, now }: { lines: Lines; now: number }) {
  return (
    <ul className="space-y-4">
      {lines.map((line) => (
        <li key={line.id} className="card max-w-none space-y-3">
          <h2 className="text-large">
            <Link to={`/services/${line.serviceId}`}>{line.name}</Link>
          </h2>
          <p className="text-small text-ink-soft">
            {partInWords(line.part)} · {line.words} said it {agoInWords(line.at, now)}
          </p>
          <dl className="grid gap-4 [overflow-wrap:anywhere] sm:grid-cols-2">
            <div>
              <dt className="font-bold">Confirmed here</dt>
              <dd>{valueInWords(line.ours)}</dd>
            </div>
            <div>
              <dt className="font-bold">The feed says</dt>
              <dd>{valueInWords(line.theirs)}</dd>
            </div>
          </dl>
          <form method="post" className="flex flex-wrap gap-3">
            <input type="hidden" name="differenceId" value={line.id} />
            <button type="submit" name="outcome" value="kept" className="button">
              Keep ours
            </button>
            <button type="submit" name="outcome" value="taken" className="button button-quiet">
              Take theirs
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
