const least = 6
const most = 18
const share = (age: number) => ((Math.min(most, Math.max(least, age)) - least) / (most - least)) * 240

/** How hard words are to read, as a line from easy to hard with a mark on it, and the same in words. */
export function ReadingAgeMeter({ age }: { age: number | null }) {
  if (age === null) return <p className="text-small text-ink-soft">Reading age: there are too few words to say.</p>
  const words = `Reading age ${age}. ${age <= 11 ? 'That is what we aim for: 9 to 11.' : 'Aim for 9 to 11.'}`
  return (
    <div className="w-full max-w-60 space-y-1">
      <p className="flex flex-wrap justify-between gap-x-2 text-small">
        <span>Reading age</span>
        <strong>{age <= 11 ? `${age}, as we aim for` : `${age} → aim for 9 to 11`}</strong>
      </p>
      <svg viewBox="0 0 240 16" className="block w-full" role="img" aria-label={words}>
        <rect x="0" y="4" width={share(11.5)} height="8" rx="4" className="fill-ok" />
        <rect x={share(11.5)} y="4" width={share(14) - share(11.5)} height="8" className="fill-waymark" />
        <rect x={share(14)} y="4" width={240 - share(14)} height="8" rx="4" className="fill-safety" />
        <rect
          x={Math.min(236, Math.max(1, share(age) - 1.5))}
          y="0"
          width="3"
          height="16"
          rx="1"
          className="fill-ink"
        />
      </svg>
    </div>
  )
}
