import { Disc } from './shell.tsx'

/** Words from the seeded cast. A real host quotes only members who agreed to it, so live mode shows none of these. */
const voices = [
  {
    name: 'Rowan',
    who: 'chronic pain, 4 years',
    words: '“It isn’t all up to you. My pain team’s sleep group did more than I managed alone.”',
  },
  {
    name: 'Wren',
    who: 'looks after her husband',
    words: (
      <>
        “First time anyone asked how <em>I</em> was.”
      </>
    ),
  },
  {
    name: 'Linnet',
    who: 'type 1 diabetes, 6 years',
    words: '“I wrote at half past two in the morning. Three people were awake, and two of them had been there.”',
  },
]

const milestones = [
  {
    name: 'The first weeks',
    who: 'just told, or still waiting',
    words: 'Read for as long as you like. Ask one thing.',
  },
  { name: 'A year or two in', who: 'finding what works', words: 'Somebody is always awake who knows this part.' },
  {
    name: 'Further along',
    who: 'years of knowing',
    words: 'What you learnt the hard way is what somebody needs tonight.',
  },
]

/** A footpath with people along it. */
export function FrontDoorPath({ isDemo }: { isDemo: boolean }) {
  return (
    <ul
      className="relative space-y-4 pl-13 before:absolute before:bottom-3 before:left-4 before:top-3 before:border-l-5 before:border-dotted before:border-line-strong"
      aria-label={isDemo ? 'What members say' : 'People along the path'}
    >
      {(isDemo ? voices : milestones).map(({ name, who, words }) => (
        <li key={name} className="relative max-w-none">
          <span className="absolute -left-13 top-4">
            <Disc />
          </span>
          <div className="card">
            <p>
              <strong>{name}</strong> <span className="text-small text-ink-soft">{who}</span>
            </p>
            <p>{words}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
