/** "4 minutes", "3 hours", "2 days": rough enough to remember. */
export function durationInWords(minutes: number): string {
  const say = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  if (minutes < 1) return 'less than a minute'
  if (minutes < 90) return say(minutes, 'minute')
  if (minutes < 36 * 60) return say(Math.round(minutes / 60), 'hour')
  return say(Math.round(minutes / (24 * 60)), 'day')
}

type Hours = { readonly weekday: number; readonly from: number; readonly to: number }
const days = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']

/** "8am to 10pm, every day"; each run of days with the same hours in a line of its own. */
export function staffedHoursInWords(hours: readonly Hours[]): readonly string[] {
  const lines = new Map<string, number[]>()
  for (const { weekday, from, to } of hours) {
    const words = `${clock(from)} to ${clock(to)}`
    lines.set(words, [...(lines.get(words) ?? []), weekday])
  }
  return [...lines].map(([words, weekdays]) => `${words}, ${daysInWords(weekdays)}`)
}

/** "Mondays to Fridays", "Tuesdays, Thursdays"; weekdays from 0, Sunday. */
export function daysInWords(weekdays: readonly number[]): string {
  const set = [...new Set(weekdays)].map((day) => (day + 6) % 7).sort((a, b) => a - b)
  if (set.length === 7) return 'every day'
  const names = set.map((day) => days[(day + 1) % 7] ?? '')
  const isRun = set.length > 2 && (set.at(-1) ?? 0) - (set[0] ?? 0) === set.length - 1
  return isRun ? `${names[0]} to ${names.at(-1)}` : names.join(', ')
}

/** "9am", "2:30pm", "noon"; minutes after midnight. */
export function clock(minute: number): string {
  const hour = Math.floor(minute / 60) % 24
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`
  if (minute % 1440 === 0) return 'midnight'
  if (minute === 720) return 'noon'
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`
}
