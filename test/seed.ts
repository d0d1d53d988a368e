import fc from 'fast-check';

/** What is submitted is judged on the cases its author saw; other cases are tried with `SEED=$RANDOM npm test`. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2018) });
