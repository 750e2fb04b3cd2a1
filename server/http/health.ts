import { Router } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '#db/database.ts'
import { givenUpJobs } from '#server/jobs/queue.ts'

/** Numbers for the host's own monitoring. Routes by pattern, never by address: an address can tell what somebody lives with. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    answers: new Counter({
      name: 'waymark_answers_total',
      help: 'Answers by status',
      labelNames: ['status'],
      registers: [registry],
    }),
    took: new Histogram({
      name: 'waymark_answer_seconds',
      help: 'Time to answer',
      buckets: [0.005, 0.02, 0.05, 0.2, 1, 5],
      registers: [registry],
    }),
    bugs: new Counter({ name: 'waymark_bugs_total', help: 'Errors that were nobody’s "no"', registers: [registry] }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>

/** `/healthz`: alive. `/readyz`: the database answers and its tables are up to date. `/metrics`: Prometheus. */
export function healthRoutes(database: Database, metrics: Metrics): Router {
  const router = Router()
  new Gauge({
    name: 'waymark_jobs_given_up',
    help: 'Jobs that used up every attempt and wait for somebody to look at them',
    registers: [metrics.registry],
    async collect() {
      this.set(await givenUpJobs(database).catch(() => Number.NaN))
    },
  })
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok')
  })
  router.get('/readyz', async (_request, response) => {
    const ready = await database.ready().catch(() => false)
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready' : 'the database does not answer, or its tables are not up to date')
  })
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return router
}
