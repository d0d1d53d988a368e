/**
 * Leaves V8's dearest compiler out of this run: most of what makes a report runs for less time than that takes to compile it
 * (0.84 x the CPU for 96 rows and for 13 x 1,000, 0.94 x for 13 x 5,000). Other commands need not load what sets it.
 */
export const leaveCodePlain = (): void => process.getBuiltinModule('node:v8').setFlagsFromString('--no-opt');
