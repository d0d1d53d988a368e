import type { Place } from '../address.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Indicator, peopleBasisCodes, statusCodes } from '../programme/programme.ts';
import type { peopleParts } from '../schema/columns.ts';
import type { Quantity } from './quantity.ts';

export type PeopleBasis = (typeof peopleBasisCodes)[number];
export type Part = (typeof peopleParts)[number];
export type StatusCode = (typeof statusCodes)[number];

// `A` is what a number is: counting gives quantities; protecting, which comes after it, has numbers of its own.

/** Persons by sex and age; null where no row says. */
export type Parts<A = Quantity> = Readonly<Record<Part, A | null>>;

/** A row of a log that a figure rests on. */
export interface SourceRow {
  readonly activity: string;
  readonly period: string;
  readonly place: Place;
}

/** Cumulative values whose growth in the period nobody can know; to be printed as cumulative, with their dates. */
export interface Apart<A = Quantity> {
  readonly value: A;
  readonly parts: Parts<A>;
  /** ISO dates, in order. */
  readonly asOf: readonly string[];
  /** The first day of any of the activities, from which they count; null where no row tells one. */
  readonly since: string | null;
}

/** Documents at one stage; null is no stage given. */
export interface StageCount<A = Quantity> {
  readonly stage: string | null;
  readonly count: A;
}

/**
 * Why a figure has no percentage. `share`: it is a percentage itself. `several-ways`, `several-pillars`: people counted in
 * other ways, or results under other pillars, stand in other lines. `growth-unknown`: of the period's target nobody knows
 * what was reached in the period.
 */
export type PercentMissing =
  | 'share'
  | 'no-target'
  | 'not-reported'
  | 'several-ways'
  | 'several-pillars'
  | 'growth-unknown';

/** A target, and what of it was reached. */
export interface Compared<A = Quantity> {
  /** From the pack: of the country, or of its countries together. Null where there is none, or percentages cannot be summed. */
  readonly target: number | null;
  /** Over the countries that have a target; of documents those at the pack's stage or beyond. Null where `percent` is. */
  readonly reachedOfTarget: A | null;
  /** `reachedOfTarget` in percent of `target`, not rounded; `percentMissing` says why there is none. */
  readonly percent: A | null;
  readonly percentMissing: PercentMissing | null;
}

/**
 * One figure. Null is "no value reported" and never zero; a reported zero is a quantity. Its own target is for the end of the
 * action, and held against `toDate`.
 */
export interface Figure<A = Quantity> extends Compared<A> {
  /** In the period: the growth where offices report cumulatively and the growth is known. */
  readonly value: A | null;
  /** Up to the end of the period, from the first log that was read (`Figures.since`). */
  readonly toDate: A | null;
  /** Of `value`. */
  readonly parts: Parts<A>;
  /** What rows without any sex or age add to `value`. */
  readonly unsplit: A | null;
  /** Not in `value`, but in `toDate`: the period's result is not known, and these numbers are not it. */
  readonly apart: Apart<A> | null;
  /** Dates of cumulative numbers that `value` states as they stand (indicators taken at their latest or highest). */
  readonly asOf: readonly string[];
  /** For indicators that count distinct things: those with a row in the period, in the pack's order of stages. */
  readonly stages: readonly StageCount<A>[];
  readonly stagesToDate: readonly StageCount<A>[];
  readonly baseline: number | null;
  /** The target for the period alone, held against `value`; null where there is none. */
  readonly inPeriod: Compared<A> | null;
  /** Of a mean over several numbers: weighted by people, or plain where not every number has people. */
  readonly mean: 'weighted' | 'plain' | null;
  /** Rows of this and earlier periods behind `value`, `apart` and `toDate`. */
  readonly sources: readonly SourceRow[];
}

/** One line of a pillar's table. Every indicator has one under its own pillar, and more where rows say so. */
export interface Line<A = Quantity> {
  readonly pillar: string;
  readonly indicator: Indicator;
  /** Null for what is not people, and for people of whom nobody said how they were counted. */
  readonly basis: PeopleBasis | null;
  /** Small numbers here may expose a person. */
  readonly protected: boolean;
  readonly total: Figure<A>;
  /** By alpha-3, every country of the programme in its order. */
  readonly countries: ReadonlyMap<string, Figure<A>>;
}

/** What one activity adds to one line in the period. */
export interface ActivityResult<A = Quantity> {
  /** Of the line it belongs to. */
  readonly pillar: string;
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
  readonly value: A | null;
  readonly apart: Apart<A> | null;
  readonly asOf: readonly string[];
  readonly stages: readonly StageCount<A>[];
  /** The office's own target for this activity; null when it names none. */
  readonly target: number | null;
}

/** An activity with a row in the period. */
export interface Activity<A = Quantity> {
  readonly id: string;
  readonly country: string;
  readonly pillar: string;
  /** Where the report points to it, without counting it again. */
  readonly pillarsAlso: readonly string[];
  readonly status: StatusCode;
  /** No for a joint event that another report counts: told, but added nowhere. */
  readonly counted: boolean;
  readonly results: readonly ActivityResult<A>[];
  /** Its rows of the period, for their words. */
  readonly entries: readonly Entry[];
}

/** Persons of the period, added over indicators: who was counted under two indicators is in here twice. */
export interface PeopleFigure<A = Quantity> {
  readonly value: A | null;
  readonly parts: Parts<A>;
  readonly unsplit: A | null;
}
/** Three totals that never become one. Reach estimates are not added over indicators: the largest stands. */
export type People<A = Quantity> = Readonly<Record<PeopleBasis, PeopleFigure<A>>>;

export type StatusCounts = Readonly<Record<StatusCode, number>>;

export interface CountryFigures {
  readonly country: string;
  /** Whether any row of the period came; without, everything about the country is missing and not zero. */
  readonly reported: boolean;
  /** Activities ongoing or completed in the period by pillar, each once; null when nothing was reported. */
  readonly activities: Readonly<Record<string, number>> | null;
  readonly statuses: StatusCounts;
}

interface PillarFigures<A> {
  readonly pillar: string;
  /** Ongoing or completed in the period. */
  readonly activities: number;
  readonly statuses: StatusCounts;
  readonly people: People<A>;
}

/** A row that was read and is in no total, and why. */
export interface LeftOut {
  readonly place: Place;
  readonly activity: string | null;
  /** `joint`: another report counts it. `not-a-result`: a value of something planned, postponed or cancelled.
   * `incomplete`: country, indicator, pillar, period or status is missing or unknown. `overlaps`: its period is
   * longer than the report's. `unjoined`: it may count again what another row has counted, and nobody can tell
   * (a running total or a thing that goes on from no or several earlier rows, a part of a period beside the whole). */
  readonly reason: 'joint' | 'not-a-result' | 'incomplete' | 'overlaps' | 'unjoined';
}

/** An activity that an earlier log planned or had under way, and that no log of the period mentions. */
export interface Unaccounted {
  readonly activity: string;
  readonly country: string;
  /** Codes of the pack; null where the log has none. */
  readonly pillar: string | null;
  readonly type: string | null;
  readonly status: 'planned' | 'ongoing';
  /** Of the last log that tells of it. */
  readonly period: string;
}

/** Everything the report counts. */
export interface Figures<A = Quantity> {
  readonly period: string;
  /** First period of the logs that were read; null when there is no row. */
  readonly since: string | null;
  /** By pillar, then indicator, in the pack's order. */
  readonly lines: readonly Line<A>[];
  /** The same over all pillars, each line under its indicator's own: where rows count an indicator under two pillars,
   * only here the whole of it stands beside its target. */
  readonly matrix: readonly Line<A>[];
  readonly countries: readonly CountryFigures[];
  readonly pillars: readonly PillarFigures<A>[];
  readonly people: People<A>;
  readonly statuses: StatusCounts;
  /** By id. */
  readonly activities: readonly Activity<A>[];
  /** By id; only of countries that reported. */
  readonly unaccounted: readonly Unaccounted[];
  /** Of this period, in the order of files and rows. */
  readonly leftOut: readonly LeftOut[];
}
