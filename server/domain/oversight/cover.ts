import { day, minute, nextTime, onTheWall } from '../kernel/time.ts'

/** Hours in which somebody is promised to be there: weekday 0 (Sunday) to 6, minutes after local midnight. */
export type StaffedHours = { readonly weekday: number; readonly from: number; readonly to: number }
type Span = { readonly startsAt: number; readonly endsAt: number }

/** Whole minutes of staffed time in a stretch, and those of them with somebody on shift. */
export function coverOf(
  hours: readonly StaffedHours[],
  shifts: readonly Span[],
  { from, until }: { readonly from: number; readonly until: number },
): { readonly covered: number; readonly uncovered: number } {
  const staffed = joined(hours.flatMap((window) => spansOf(window, from, until)))
  const onShift = joined(shifts)
  let covered = 0
  let all = 0
  for (const span of staffed) {
    all += span.endsAt - span.startsAt
    for (const shift of onShift)
      covered += Math.max(0, Math.min(span.endsAt, shift.endsAt) - Math.max(span.startsAt, shift.startsAt))
  }
  return { covered: Math.round(covered / minute), uncovered: Math.round((all - covered) / minute) }
}

/** Each time the wall shows these hours, cut to the stretch. */
function spansOf({ weekday, from: opens, to }: StaffedHours, from: number, until: number): Span[] {
  const spans: Span[] = []
  for (let at = nextTime(from - 8 * day, opens, weekday); at < until; at = nextTime(at, opens, weekday)) {
    const endsAt = closing(at, to - opens, to)
    const [first, last] = [Math.max(at, from), Math.min(endsAt, until)]
    if (first < last) spans.push({ startsAt: first, endsAt: last })
  }
  return spans
}

/** On the nights when clocks change the hours are longer or shorter by one: the wall decides. */
function closing(at: number, length: number, to: number): number {
  const aimed = at + length * minute
  const off = ((onTheWall(aimed).minuteOfDay - (to % (24 * 60)) + 36 * 60) % (24 * 60)) - 12 * 60
  return aimed - off * minute
}

/** Overlapping spans as one, so that two people on shift cover an hour once. */
function joined(spans: readonly Span[]): Span[] {
  const merged: { startsAt: number; endsAt: number }[] = []
  for (const { startsAt, endsAt } of [...spans].sort((a, b) => a.startsAt - b.startsAt)) {
    const last = merged.at(-1)
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt)
    else merged.push({ startsAt, endsAt })
  }
  return merged
}
