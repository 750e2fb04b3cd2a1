import { build } from '../../scripts/ready.mjs'

/** Before any story: what is served is what is in the folder. */
export default build
