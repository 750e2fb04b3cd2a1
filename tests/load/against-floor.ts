import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { bundled, folder, keep, processorMilliseconds, untilAnswered } from './processes.ts'

/** Bare Express beside us, which renders the very same answer from constants: a page as React, anything else as JSON. */
export async function startFloor(answer: string, port: number) {
  const file = join(folder, `floor-${port}`)
  writeFileSync(file, answer)
  const child = keep(
    spawn(process.execPath, [bundled('tests/load/floor.ts')], {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', FLOOR_HTML: file, FLOOR_PORT: String(port) },
    }),
  )
  const origin = `http://127.0.0.1:${port}/`
  await untilAnswered(origin, performance.now())
  return { child, origin }
}

/** Ten connections at once for so many seconds, after two to warm up. */
export async function load(
  child: ChildProcess,
  url: string,
  { headers = {}, seconds }: { headers?: Record<string, string>; seconds: number },
) {
  await autocannon({ url, headers, connections: 10, duration: 2 })
  const before = processorMilliseconds(child)
  const { requests, latency, non2xx, errors } = await autocannon({ url, headers, connections: 10, duration: seconds })
  const spent = processorMilliseconds(child) - before
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers were not 200, ${errors} errors`)
  return {
    requestsPerSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    processorMilliseconds: spent / requests.total,
  }
}
