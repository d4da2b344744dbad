/** Speech that its cue closes far behind: every paragraph of it opens a mark, the last one alone closes it. */
import type { Sentence } from "./article.js";
import type { Report } from "./report.js";

/** The first report with a cue that follows this speech with nothing but speech between. */
export function cueAhead(
  sentences: readonly Sentence[],
  { paragraph, reports }: Sentence,
  index: number,
): { report: Report; sentence: Sentence } | null {
  let isOpen = reports.some(({ speech }) => speech.some(({ stretch }) => !stretch.isClosed));
  for (let i = index + 1; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    const [report] = sentence.reports;
    if (!report || report.speech.length === 0) return null;
    if (sentence.paragraph !== paragraph && !isOpen) return null;
    if (sentence.tokens[0]?.kind !== "speech") return null;
    if (report.cue) return { report, sentence };
    isOpen = report.speech.some(({ stretch }) => !stretch.isClosed);
  }
  return null;
}
