import { Form, Link } from '@remix-run/react'
import { documentPath } from '#app/document-words.ts'
import { meetingPath } from '#app/meeting-words.ts'
import { lengthInWords } from '#app/words.ts'
import type { MeetingPage } from './meeting-page.ts'
import { SaidWords } from './sayings.tsx'
import { MarkedWords } from './words-mark.tsx'

/** What is talked about, in its order: who brings it, and how long it takes. After the meeting, what was said stands under each. */
export function AgendaList({ page }: { page: MeetingPage }) {
  const { agenda, meeting, mayPrepare, workspace } = page
  const whole = agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <section aria-labelledby="agenda" className="card max-w-none space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="agenda" className="text-large">
          Agenda
        </h2>
        {whole > 0 && <span className="text-small text-ink-soft">about {lengthInWords(whole)} in all</span>}
      </div>
      {agenda.length === 0 ? (
        <p>Nothing is on it yet. Anybody with a seat may add something.</p>
      ) : (
        <ol className="max-w-none divide-y divide-line">
          {agenda.map((item, at) => (
            <li key={item.id} id={`saying-${item.id}`} className="max-w-none space-y-1 py-3 first:pt-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
                <strong className="text-ink">{at + 1}</strong>
                <span>{item.name}</span>
                {item.enteredBy && <span>written down by {item.enteredBy}</span>}
                <span className="tag">{lengthInWords(item.minutes)}</span>
              </p>
              <SaidWords said={item} takeBack="elsewhere" />
              {item.said !== null && meeting.hasBegun && (
                <div className="edge mt-2 rounded-card bg-wash p-3">
                  <p className="text-small font-bold">What was said</p>
                  <p className="whitespace-pre-line">{item.said}</p>
                  <MarkedWords mark={item.saidMark} what="what was written about this item" />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayPrepare.allowed && (
        <Link to={`${meetingPath(workspace.slug, meeting.id)}/agenda`} className="button button-quiet">
          {page.mayArrange.allowed ? 'Add to the agenda, or order it' : 'Add to the agenda'}
        </Link>
      )}
    </section>
  )
}

/** What there is to read, and how long that takes. */
export function PaperList({ page }: { page: MeetingPage }) {
  const { papers, meeting, packMinutes, mayArrange, workspace } = page
  if (meeting.isOver && papers.length === 0) return null
  const here = meetingPath(workspace.slug, meeting.id)
  return (
    <section aria-labelledby="papers" className="card max-w-none space-y-3">
      <h2 id="papers" className="text-large">
        Papers
      </h2>
      {papers.length === 0 ? (
        <p>No papers yet.</p>
      ) : (
        <ul className="max-w-none space-y-1">
          {papers.map(({ id, title, documentId, draft }) => (
            <li key={id}>
              {documentId === null ? (
                title
              ) : (
                <Link to={documentPath(workspace.slug, documentId)} className="inline-flex min-h-target items-center">
                  {title}
                  {draft && `, draft ${draft.number}`}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-3">
        <Link to={`${here}/pack`} className="button">
          Read the pack ({lengthInWords(packMinutes)})
        </Link>
        {mayArrange.allowed && (
          <Link to={`${here}/papers`} className="button button-quiet">
            Add a paper
          </Link>
        )}
      </p>
    </section>
  )
}

/** What came of a meeting: the whole in words, what was decided, and the way to the easy words and to writing. */
export function WhatWasSaid({ page }: { page: MeetingPage }) {
  const { wholeMinutes, wholeMark, decisions, meeting, workspace, mayWrite, maySum, mayApprove } = page
  const here = meetingPath(workspace.slug, meeting.id)
  return (
    <section aria-labelledby="minutes" className="card edge max-w-none space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="minutes" className="text-large">
          Minutes
        </h2>
        {meeting.minutesApprovedAt !== null && <span className="tag">approved by the group</span>}
      </div>
      <div>
        <p className="whitespace-pre-line">{wholeMinutes ?? 'Nobody has written about the whole meeting yet.'}</p>
        <MarkedWords mark={wholeMark} what="what was written about the whole meeting" />
      </div>
      {decisions.length > 0 && (
        <div className="space-y-2">
          <h3>We decided</h3>
          <ul className="list-disc space-y-1 pl-6">
            {decisions.map(({ id, words, mark }) => (
              <li key={id} className="whitespace-pre-line">
                {words} <MarkedWords mark={mark} what={`the decision: ${words.slice(0, 60)}`} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="flex flex-wrap gap-3">
        {(meeting.summaryAt !== null || maySum.allowed) && (
          <Link to={`${here}/summary`} className="button button-quiet">
            {meeting.summaryAt === null ? 'Write it easy to read' : 'Easy to read'}
          </Link>
        )}
        {mayWrite.allowed && (
          <Link to={`${here}/minutes`} className="button button-quiet">
            Write the minutes
          </Link>
        )}
      </p>
      {mayApprove.allowed && (
        <Form method="post">
          <button type="submit" name="intent" value="approve" className="button">
            The group approved these minutes
          </button>
        </Form>
      )}
    </section>
  )
}
