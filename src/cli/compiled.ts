import { type Result, withoutRows } from '../check/result.ts';
import type { Compiled } from '../report/compile.ts';
import type { ReportRequest } from '../report/input.ts';

/** Compiles a report in the room that its rows took: `handOver` gives them and keeps none. Figures are told of it only where somebody asks for them. */
export async function compiledFrom(
  handOver: () => Result,
  asksFigures: boolean,
  request: Omit<ReportRequest, 'result'>,
): Promise<Compiled> {
  const { compileCounted } = await import('../report/compile.ts');
  const { counted, result } = await countedFrom(handOver(), asksFigures, request);
  return compileCounted({ ...request, result }, counted);
}

/** What is counted of rows, and their check without them; what each activity adds to each report only where somebody asks for it. */
async function countedFrom(result: Result, asksFigures: boolean, request: Omit<ReportRequest, 'result'>) {
  const { countedFor } = await import('../report/compile.ts');
  const counted = countedFor({ ...request, result });
  return {
    counted: asksFigures ? counted : { ...counted, reports: [] },
    result: withoutRows(result),
  };
}
