import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { CountChart, countOrFew, Figure, FigureList, timeInWords } from '#app/components/figures.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowProblem } from '#app/respond.ts'
import {
  actionWords,
  quarterInWords,
  reasonWords,
  shareInWords,
  sourceWords,
  urgencyWords,
} from '#app/transparency-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Safety in numbers, ${data ? quarterInWords(data.quarter.name) : 'by quarter'} – Waymark` },
  { name: 'description', content: 'Reports, what was done, how long it took, and appeals, by quarter.' },
  { tagName: 'link', rel: 'canonical', href: `${data?.origin ?? ''}/how-we-keep-people-safe/report` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const quarter = new URL(request.url).searchParams.get('quarter') ?? undefined
  const report = await orShowProblem(() => context.services.queries.oversight.transparencyReport({ quarter }))
  return { ...report, origin: context.site.origin, hostName: context.site.hostName, now: Date.now() }
}

export default function Report() {
  const { figures, quarter, quarters, until, isFinished, hostName, now } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-8">
      <div className="mx-auto max-w-measure space-y-4">
        <Here to="/how-we-keep-people-safe" words="How we keep people safe" />
        <h1>Safety in numbers</h1>
        <p className="text-large text-ink-soft">
          {quarterInWords(quarter.name)}
          {isFinished ? '' : `, so far: counted up to the start of ${dayInWords(until, now)}`}. At {hostName}.
        </p>
        <p>
          Numbers are rounded to the nearest five. Where there were fewer than five, we do not say how many. That way
          nobody can be picked out.
        </p>
        <p className="flex flex-wrap gap-3">
          <a
            className="button button-quiet"
            href={`/how-we-keep-people-safe/report.csv?quarter=${quarter.name}`}
            download
          >
            Download as a table (CSV)
          </a>
        </p>
        {quarters.length > 1 && (
          <nav aria-label="Other quarters" className="flex flex-wrap gap-x-5">
            {quarters.map((name) => (
              <Link
                key={name}
                to={`/how-we-keep-people-safe/report?quarter=${name}`}
                aria-current={name === quarter.name ? 'page' : undefined}
                className={`inline-flex min-h-target items-center ${name === quarter.name ? 'font-bold no-underline' : ''}`}
              >
                {quarterInWords(name)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <div className="gap-5 md:columns-2">
        <CountChart title="What people reported" what="Why" rows={figures.reports} words={reasonWords} />
        <CountChart title="How things came to us" what="How" rows={figures.cases} words={sourceWords} />
        <CountChart title="What we did" what="What" rows={figures.actions} words={actionWords} />
        <Figure title="How long until we had acted">
          <TimesTable rows={figures.acted} />
          <p className="text-small text-ink-soft">
            From the moment it came to us. What still waited at the end counts with the time it had waited.
          </p>
        </Figure>
        <Figure title="Appeals and complaints">
          <FigureList
            rows={[
              ['We stayed with what we did', countOrFew(figures.appeals.stood)],
              ['We changed it or put it right', countOrFew(figures.appeals.changed)],
              ['Not decided yet', countOrFew(figures.appeals.waiting)],
              ['Changed, of all that were decided', shareInWords(figures.appeals.changedShare)],
            ]}
          />
        </Figure>
        <Figure title="How well the computer sorts">
          <FigureList
            rows={[
              ['Called urgent, and we agreed', countOrFew(figures.triage.agreed)],
              ['Called urgent, and it was not', countOrFew(figures.triage.lowered)],
              ['We agreed, of all it called urgent', shareInWords(figures.triage.precision)],
              ['Danger to life that it missed', countOrFew(figures.triage.missedCrises)],
            ]}
          />
        </Figure>
        <Figure title="When a life may be in danger">
          <FigureList
            rows={[
              ['We called whoever was on call', countOrFew(figures.alarms.raised)],
              ['Half were answered within', timeInWords(figures.alarms.median)],
              ['Nine in ten were answered within', timeInWords(figures.alarms.ninetieth)],
            ]}
          />
        </Figure>
        <Figure title="Was somebody there?">
          {figures.coverPercent === null ? (
            <p>We have not set the hours in which somebody is here.</p>
          ) : (
            <>
              <svg
                role="img"
                aria-label={`${figures.coverPercent}% of staffed hours`}
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                className="block h-4 w-full"
              >
                <rect width="100" height="4" className="fill-sunken" />
                <rect width={figures.coverPercent} height="4" className="fill-place" />
              </svg>
              <p>
                In <strong>{figures.coverPercent}%</strong> of the hours in which we promise to be here, somebody was on
                shift.
              </p>
            </>
          )}
        </Figure>
      </div>
    </div>
  )
}

type Time = Parameters<typeof timeInWords>[0]

function TimesTable({ rows }: { rows: readonly { level: string; median: Time; ninetieth: Time }[] }) {
  return (
    <table className="w-full text-left [overflow-wrap:anywhere]">
      <caption className="sr-only">How long until we had acted, by how urgent it was</caption>
      <thead className="text-small text-ink-soft">
        <tr className="align-bottom">
          <th scope="col" className="pb-1 font-normal">
            How urgent
          </th>
          <th scope="col" className="pb-1 pl-3 font-normal">
            Half within
          </th>
          <th scope="col" className="pb-1 pl-3 font-normal">
            Nine in ten within
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, median, ninetieth }) => (
          <tr key={level} className="border-t border-line align-top">
            <th scope="row" className="py-2 font-normal">
              {urgencyWords[level]}
            </th>
            <td className="py-2 pl-3 font-bold">{timeInWords(median)}</td>
            <td className="py-2 pl-3 font-bold">{timeInWords(ninetieth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
