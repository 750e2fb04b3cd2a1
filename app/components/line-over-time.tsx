const width = 640
const height = 200
const inset = { left: 12, right: 12, top: 14, bottom: 14 }

/** One dot of a line. */
export type LineDot = {
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
  /** From 0 (the foot) to 1 (the top). */
  readonly level: number
}

/** A line over weeks or months, drawn on the server. The words say the same; the figures stand in a table beside it. */
export function LineOverTime({
  id,
  dots,
  aim = null,
  words,
  top,
  foot,
  from,
  to,
}: {
  /** Names the picture for screen readers: one of a kind on its page. */
  id: string
  dots: readonly LineDot[]
  /** Where the line should get to, from 0 to 1: a dashed line across. */
  aim?: number | null
  words: string
  top: string
  foot: string
  from: string
  /** Null: there is only one dot. */
  to: string | null
}) {
  const first = dots[0]?.at ?? 0
  const span = Math.max((dots.at(-1)?.at ?? 0) - first, 1)
  const y = (level: number) => inset.top + (1 - level) * (height - inset.top - inset.bottom)
  const drawn = dots.map((dot) => ({
    id: dot.id,
    x:
      dots.length === 1
        ? (inset.left + width - inset.right) / 2
        : inset.left + ((dot.at - first) / span) * (width - inset.left - inset.right),
    y: y(dot.level),
  }))
  return (
    <div className="text-small text-ink-soft">
      <p aria-hidden="true">{top}</p>
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full" role="img" aria-labelledby={id}>
        <title id={id}>{words}</title>
        {[0, 0.5, 1].map((at) => (
          <line key={at} x1={inset.left} x2={width - inset.right} y1={y(at)} y2={y(at)} className="stroke-line" />
        ))}
        {aim !== null && (
          <line
            x1={inset.left}
            x2={width - inset.right}
            y1={y(aim)}
            y2={y(aim)}
            strokeWidth="3"
            strokeDasharray="10 8"
            className="stroke-ok"
          />
        )}
        <polyline
          points={drawn.map((dot) => `${dot.x},${dot.y}`).join(' ')}
          fill="none"
          strokeWidth="4"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="stroke-place"
        />
        {drawn.map((dot) => (
          <circle key={dot.id} cx={dot.x} cy={dot.y} r="6" className="fill-surface stroke-place" strokeWidth="4" />
        ))}
      </svg>
      <p aria-hidden="true">{foot}</p>
      <p aria-hidden="true" className="flex max-w-none justify-between border-t border-line pt-2">
        <span>{from}</span>
        {to !== null && <span>{to}</span>}
      </p>
    </div>
  )
}
