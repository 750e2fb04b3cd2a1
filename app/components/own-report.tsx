import { reasonInWords } from '#app/report-words.ts'
import { momentInWords, When } from './dates.tsx'

export type OwnReport = {
  readonly id: string
  readonly place: string
  readonly reason: string
  readonly note: string
  readonly reportedAt: number
  readonly promisedBy: number
  readonly answer: { readonly words: string; readonly at: number } | null
}

/** One thing somebody told us: what it was about, and what came of it. */
export function OwnReportCard({ report, now }: { report: OwnReport; now: number }) {
  const { place, reason, note, reportedAt, promisedBy, answer } = report
  return (
    <article className={`card max-w-none space-y-3 ${answer ? 'edge' : ''}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 flex-[1_1_14rem] text-large break-words">{place}</h2>
        <span className="tag">{answer ? 'Answered' : 'We are looking'}</span>
      </div>
      <p className="text-small text-ink-soft">
        {reasonInWords(reason)} · you told us <When at={reportedAt} now={now} />
      </p>
      {note && <p className="whitespace-pre-line border-l-4 border-line pl-4">{note}</p>}
      {answer ? (
        <div className="space-y-1">
          <p>
            <strong>Our answer</strong>{' '}
            <span className="text-small text-ink-soft">
              <When at={answer.at} now={now} />
            </span>
          </p>
          <p className="whitespace-pre-line">{answer.words}</p>
        </div>
      ) : (
        <p>
          {now <= promisedBy
            ? `A moderator will have looked by ${momentInWords(promisedBy)}.`
            : 'It is taking longer than we said. We are sorry. It is not forgotten.'}
        </p>
      )}
    </article>
  )
}
