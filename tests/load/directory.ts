import { join } from 'node:path'
import { load, startFloor } from './against-floor.ts'
import { importRate } from './directory-import.ts'
import { seedServices } from './directory-seed.ts'
import { walkOfApi } from './directory-walk.ts'
import { folder, median, say, startApp } from './processes.ts'

/** What a large directory is compared with. */
const few = 1000

/** Words, a postcode and two things to narrow it down by. */
const search = '/services?q=money+worries+since+my+stroke&place=BS1+4DJ&only=free&only=self-referral'
const suggestions = '/services/suggest?q=mon'

type Wish = {
  readonly services: number
  readonly rounds: number
  readonly seconds: number
  readonly port: number
}

/** How the search for services and its suggestions do beside their floors, and beside themselves with a thousand services; what the last page of the API costs beside the first; and how fast an import is. */
export async function directoryLoad({ services, rounds, seconds, port }: Wish) {
  const large = await directoryOf(services, port)
  const small = await directoryOf(few, port + 1)
  const answers: Record<string, unknown> = {}
  for (const [name, path] of Object.entries({ search, suggestions })) {
    say(`Measuring ${name} of services against the floor …`)
    const floor = await startFloor(await (await fetch(`${large.app.origin}${path}`)).text(), port + 2)
    const measured = async () => {
      const ours = await load(large.app.child, `${large.app.origin}${path}`, { seconds })
      const bare = await load(floor.child, floor.origin, { seconds })
      const withFew = await load(small.app.child, `${small.app.origin}${path}`, { seconds })
      return {
        ours,
        bare,
        withFew,
        rateOfFloor: ours.requestsPerSecond / bare.requestsPerSecond,
        processorOfFloor: bare.processorMilliseconds / ours.processorMilliseconds,
        p99OfFloor: ours.p99 / bare.p99,
        timesWithFew: ours.processorMilliseconds / withFew.processorMilliseconds,
      }
    }
    const told: Awaited<ReturnType<typeof measured>>[] = []
    for (let round = 0; round < rounds; round++) told.push(await measured())
    floor.child.kill('SIGTERM')
    const middle = (of: (round: (typeof told)[number]) => number) => median(told.map(of))
    answers[name] = {
      rounds: told,
      medianRateOfFloor: middle(({ rateOfFloor }) => rateOfFloor),
      medianProcessorOfFloor: middle(({ processorOfFloor }) => processorOfFloor),
      medianP99OfFloor: middle(({ p99OfFloor }) => p99OfFloor),
      medianTimesWithFew: middle(({ timesWithFew }) => timesWithFew),
    }
  }
  say('Walking the API …')
  const walk = await walkOfApi(large.app)
  large.app.child.kill('SIGTERM')
  small.app.child.kill('SIGTERM')
  say('Measuring an import …')
  return { services, seedingSeconds: large.seedingSeconds, ...answers, walk, import: await importRate() }
}

async function directoryOf(count: number, port: number) {
  say(`Seeding ${count} services …`)
  const began = performance.now()
  const file = join(folder, `directory-${count}.db`)
  await seedServices(file, count)
  const seedingSeconds = Math.round((performance.now() - began) / 1000)
  return { seedingSeconds, app: await startApp({ file, port }) }
}
