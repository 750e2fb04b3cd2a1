import { importRate } from './tests/load/directory-import.ts'
const t0 = process.cpuUsage()
console.log(JSON.stringify(await importRate(Number(process.argv[2] ?? 3000))), process.cpuUsage(t0))
