/** How often a property is tried: `npm run fuzz` sets more than `npm test`. */
export const fuzzRuns = (usual = 500): { numRuns: number } => ({ numRuns: Number(process.env.FUZZ_RUNS ?? usual) });
