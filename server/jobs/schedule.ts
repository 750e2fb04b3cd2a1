import { Cron } from 'croner'
import type { Database } from '#db/database.ts'
import { houseZone } from '#server/domain/kernel/time.ts'
import type { Log } from '#server/log.ts'
import { askOnce } from './queue.ts'

/**
 * What happens by the clock, on UK time. Each tick only asks for a job, under a key that every process shares for that
 * moment; the handlers of the same names do the work. Add a line here and a handler, and it happens.
 */
export const schedule: Readonly<Record<string, string>> = {
  // Digests go out at nine, or when somebody's quiet hours end; every quarter of an hour is soon enough for both.
  'gather-digests': '*/15 * * * *',
  // A weekly question is due at a minute its facilitator chose.
  'post-due-prompts': '* * * * *',
  // The net below the ladder: no alarm stands still because its own job was lost.
  'keep-climbing': '* * * * *',
  // Drop-ins end when their time is up, and somebody is reminded before they start.
  'end-due-sessions': '* * * * *',
  'remind-about-sessions': '* * * * *',
  'plan-sessions': '31 4 * * *',
  'sweep-transcripts': '41 3 * * *',
  'tell-about-unchecked-contacts': '40 8 * * *',
  // A review that comes up is told of in the morning.
  'tell-about-due-records': '10 9 * * *',
  // A plan that has stood for a year is told of in the morning, and again each month.
  'tell-about-due-plans': '25 9 * * *',
  // A round whose day has come closes when everything in it is answered; everybody who was asked hears of it.
  'close-due-rounds': '5 * * * *',
  'remind-about-reviews': '20 9,18 * * *',
  // Meetings and what people said they would do come up in the morning.
  'remind-about-meetings': '30 9 * * *',
  // What somebody told for one meeting alone is not kept after it.
  'sweep-access-needs': '11 4 * * *',
  // On Sunday morning, for a quiet five minutes.
  'tell-about-weekly-read': '15 10 * * 0',
  // Appeals have a day by which we answer; those who may answer hear of it before.
  'remind-about-appeals': '11 9 * * *',
  // Owners hear in the morning; what ran out is marked, and what nobody checked for long is taken from view.
  'watch-checks': '35 9 * * *',
  // Feeds have hours of their own; a quarter is soon enough.
  'refresh-feeds': '*/15 * * * *',
  // Two or three web addresses a minute: nobody's server notices.
  'check-links': '* * * * *',
  // What was brought and never became a draft.
  'sweep-uploads': '17 4 * * *',
  'sweep-sessions': '7 * * * *',
  'sweep-unconfirmed': '53 3 * * *',
  'sweep-stop-links': '23 4 * * *',
  'tidy-search': '47 4 * * *',
}

/** Starts the clock. `poke` tells the runner that there may be work. */
export function startSchedule(database: Database, { log, poke }: { log: Log; poke: () => void }) {
  const clocks = Object.entries(schedule).map(
    ([name, pattern]) =>
      new Cron(
        pattern,
        { timezone: houseZone, catch: (error) => log.error({ job: name, err: error }, 'the schedule stumbled') },
        async (clock: Cron) => {
          const at = clock.currentRun()?.getTime() ?? Date.now()
          const slot = at - (at % 60_000)
          await askOnce(database, { name, payload: {}, onceKey: `${name}:${slot}`, runAt: slot })
          poke()
        },
      ),
  )
  return {
    stop() {
      for (const clock of clocks) clock.stop()
    },
  }
}
