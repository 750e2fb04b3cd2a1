import { Form, useLocation } from '@remix-run/react'
import { useRef } from 'react'
import type { FormProblem } from '#app/respond.ts'
import type { Words } from '#app/writing.ts'
import { BeforePosting, type GivenAway, TakenOut } from './before-posting.tsx'
import { noWords, type Quote, useFreshBoxes, useQuoteInTheBox, withQuote } from './composer-boxes.ts'
import { Discarded, FormattingHelp, Notes, Preview, Topics } from './composer-parts.tsx'
import { When } from './dates.tsx'
import { ErrorSummary, fieldValue, fieldValues, TextArea, TextField, Tick } from './form.tsx'
import { useDraftKeeping } from './keep-draft.ts'
import { OutOfHours } from './out-of-hours.tsx'

/** Words somebody was writing here before, and when they were kept. */
export type Draft = Words & { readonly savedAt: number }

/** What an action answered to a composer: something to put right, the words formatted, or the draft that was thrown away. */
export type ComposerAnswer =
  | FormProblem
  | { readonly preview: string; readonly words: Words }
  | { readonly noticed: readonly GivenAway[]; readonly words: Words }
  | { readonly takenOut: true; readonly words: Words }
  | { readonly discarded: Words | null }
  | undefined

type Composing = {
  /** `thread:ID`, `group:ID` or `post:ID`: where its draft is kept. */
  readonly place: string
  /** Where it was kept before the thread was merged into this one. */
  readonly placeBefore?: string
  readonly memberId: string
  readonly label: string
  /** One line: exactly who will read these words. */
  readonly readers: string
  readonly send: string
  readonly answer: ComposerAnswer
  readonly draft: Draft | null
  readonly now: number
  /** When facilitators are back, outside their hours; undefined while they are here, null when this host has no hours. */
  readonly backAt: number | null | undefined
  /** What the boxes hold when there is no draft. */
  readonly start?: Words
  /** Asked for just now: it begins the words. */
  readonly quote?: Quote | null
  /** What the draft answers, as it remembers. */
  readonly answered?: Quote | null
  readonly topics?: readonly { readonly id: string; readonly name: string }[]
  readonly has: { readonly title: boolean; readonly nameless: boolean }
  readonly rows?: number
}

/** Where people write: a new thread, a reply, or their own words again. A plain form that shows, keeps and posts; with scripts it keeps by itself. */
export function Composer({
  place,
  placeBefore,
  memberId,
  label,
  readers,
  send,
  answer,
  draft,
  now,
  backAt,
  start = noWords,
  quote = null,
  answered = quote,
  topics = [],
  has,
  rows = 6,
}: Composing) {
  const form = useRef<HTMLFormElement>(null)
  const { pathname, search, key } = useLocation()
  const here = `${pathname}${search}#write`
  const problem = answer && 'errors' in answer ? answer : undefined
  const preview = answer && 'preview' in answer ? answer : undefined
  const noticed = answer && 'noticed' in answer ? answer : undefined
  const takenOut = answer && 'takenOut' in answer ? answer : undefined
  const discarded = answer && 'discarded' in answer ? answer.discarded : undefined
  const words = withQuote((preview ?? noticed ?? takenOut)?.words ?? draft ?? start, quote)
  const { status, keeper } = useDraftKeeping(form, { place, placeBefore, memberId })
  useFreshBoxes(form, { key, stays: problem ?? noticed, discarded: discarded !== undefined, keeper })
  useQuoteInTheBox(form, quote)

  return (
    <div id="write" className="card scroll-mt-4 space-y-4">
      <ErrorSummary problem={problem} />
      {preview && <Preview key={preview.preview} html={preview.preview} title={has.title ? preview.words.title : ''} />}
      {discarded && <Discarded words={discarded} place={place} here={here} />}
      <Form ref={form} method="post" action={here} className="space-y-4" preventScrollReset>
        <input type="hidden" name="place" value={place} />
        {noticed && <BeforePosting found={noticed.noticed} />}
        {takenOut && <TakenOut send={send} />}
        {has.title && (
          <TextField
            key={takenOut?.words.title}
            name="title"
            label="Title"
            defaultValue={words.title}
            maxLength={140}
            problem={problem}
          />
        )}
        <TextArea
          key={takenOut?.words.body}
          name="body"
          label={label}
          hint={readers}
          rows={rows}
          defaultValue={words.body}
          problem={problem}
        />
        {backAt !== undefined && <OutOfHours backAt={backAt} now={now} />}
        {draft && !preview && !noticed && !takenOut && !problem && (
          <p className="text-small text-ink-soft">
            This is your draft from <When at={draft.savedAt} now={now} ago />.{' '}
            <button type="submit" name="intent" value="discard-draft" formNoValidate className="button-link">
              Throw it away
            </button>
          </p>
        )}
        {answered && (
          <Tick
            key={answered.id}
            name="quotesId"
            value={answered.id}
            label={`Show that this answers ${answered.name ?? 'a member of this group'}`}
            defaultChecked={
              problem ? fieldValue(problem, 'quotesId') !== '' : !preview || preview.words.quotesId === answered.id
            }
          />
        )}
        <FormattingHelp />
        <Topics topics={topics} chosen={fieldValues(problem, 'topicIds', words.topicIds)} problem={problem} />
        <Notes chosen={fieldValues(problem, 'contentNotes', words.contentNotes)} problem={problem} />
        {has.nameless && (
          <Tick
            name="nameless"
            label="Post without my name this time"
            hint="Members will see “a member of this group”. Facilitators do not see who you are. To find out, they must give a reason, and that is written down."
            defaultChecked={problem ? fieldValue(problem, 'nameless') === 'on' : words.nameless}
          />
        )}
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" name="intent" value="post" className="button">
            {send}
          </button>
          <button type="submit" name="intent" value="preview" className="button button-quiet">
            See how it will look
          </button>
          <button
            type="submit"
            name="intent"
            value="save-draft"
            formNoValidate
            className="button-link"
            onClick={(event) => {
              if (!keeper) return
              event.preventDefault()
              keeper.keep()
            }}
          >
            Save draft
          </button>
          <p role="status" className="text-small text-ink-soft">
            {status}
          </p>
        </div>
      </Form>
    </div>
  )
}
