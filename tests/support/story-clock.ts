import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const file = join(tmpdir(), `waymark-clock${process.cwd().replaceAll('/', '-')}`)
const clock = new URL('./moved-clock.mjs', import.meta.url).href

/** A house whose clock a story can move on, from now: `test.use({ settings: aMovableClock() })`. */
export function aMovableClock(): Readonly<Record<string, string>> {
  writeFileSync(file, '0')
  return { NODE_OPTIONS: `--import ${clock}`, STORY_CLOCK: file }
}

/** What the house's clock says; the clock of this machine in houses that have no other. */
export const storyNow = (): number => Date.now() + ahead()

/** The clock stands at this moment and goes on from there, in epoch milliseconds. */
export async function moveClockTo(at: number): Promise<void> {
  writeFileSync(file, String(at - Date.now()))
  process.env.STORY_CLOCK_MOVED = 'yes'
  // The house looks twenty times a second.
  await pause(200)
}

function ahead(): number {
  return process.env.STORY_CLOCK_MOVED ? Number(readFileSync(file, 'utf8')) : 0
}
