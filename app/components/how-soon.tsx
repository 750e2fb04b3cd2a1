import { durationInWords } from '#app/durations.ts'

type Deadlines = { readonly crisis: number; readonly red: number; readonly amber: number }

const worries = [
  { level: 'crisis', words: 'A life may be in danger', colour: 'border-l-safety' },
  {
    level: 'red',
    words: 'Somebody may be harmed: threats, abuse, scams, dangerous advice',
    colour: 'border-l-signpost',
  },
  { level: 'amber', words: 'Somebody is having a very hard time', colour: 'border-l-waymark' },
] as const

/** By when somebody has looked, for each kind of worry. */
export function HowSoon({ deadlines }: { deadlines: Deadlines }) {
  return (
    <dl className="space-y-2">
      {worries.map(({ level, words, colour }) => (
        <div
          key={level}
          className={`flex flex-wrap items-baseline justify-between gap-x-6 rounded-control border border-line border-l-6 bg-surface px-4 py-2.5 ${colour}`}
        >
          <dt>{words}</dt>
          <dd className="font-bold">within {durationInWords(deadlines[level]).replace(/^1 day$/, 'a day')}</dd>
        </div>
      ))}
    </dl>
  )
}
