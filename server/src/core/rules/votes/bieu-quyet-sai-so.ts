import { type DocumentModel, given, type Vote } from '../../model/types';
import { fold } from '../../text/fold';
import { checkTally, type TallyCheck } from '../../text/tally-check';
import { basis } from '../basis';
import { defineRule } from '../types';
import { meetingResolution } from '../writing/samples/meeting';
import { voteBaseOf, wordsOfVote } from './base';

/** The arithmetic of a vote: its percentage (BQ02), and its counts against the number it is counted on (BQ03). */
/** One of the two ways in which figures fail to agree. */
type Fault =
  | { readonly vote: Vote; readonly percent: NonNullable<TallyCheck['percent']>; readonly sum: null }
  | { readonly vote: Vote; readonly percent: null; readonly sum: NonNullable<TallyCheck['sum']> };

export default defineRule<Fault>({
  id: 'bieu-quyet-sai-so',
  ref: 'BQ02',
  alsoRefs: ['BQ03'],
  title: 'Số liệu biểu quyết không khớp',
  group: 'Biểu quyết',
  kinds: ['resolution', 'minutes', 'conclusion'],
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'tỷ lệ phần trăm; phép cộng số phiếu')],
  severity: 'error',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Tỷ lệ không khớp',
        text: 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7\n-----\n\nNghị quyết được 11/13 đảng viên chính thức tán thành (đạt 92%).\n',
        lines: [7],
      },
      {
        title: 'Cộng không đủ',
        text: 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7\n-----\n\nKết quả biểu quyết: tán thành 20/24 đồng chí, không tán thành 01 đồng chí, ý kiến khác 01 đồng chí.\n',
        lines: [7],
      },
      {
        title: 'Số dự họp ghi ở đầu câu',
        text: 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7\n-----\n\nTrong 20 đảng viên chính thức dự họp và biểu quyết, tán thành 16, không tán thành 02, ý kiến khác 01.\n',
        lines: [7],
      },
    ],
    good: [
      {
        text: 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7\n-----\n\nNghị quyết được 26/28 đảng viên chính thức tán thành (đạt 92,9%).\n',
      },
      {
        title: 'Người vắng không bỏ phiếu, nhưng vẫn tính vào số được triệu tập',
        text: 'CHI BỘ THÔN TRÀ\n\nBIÊN BẢN\nhọp chi bộ tháng 7\n-----\n\nTổng số 23 đảng viên chính thức; có mặt 21; vắng 02.\n\nTán thành 21/23 đảng viên chính thức được triệu tập (đạt 91,3%); không tán thành: 0; ý kiến khác: 0.\n',
      },
      {
        title: 'Người vắng ghi ngay trong câu',
        text: 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nước sạch\n-----\n\nChi bộ có 19 đảng viên chính thức. Tán thành 17/19 (89,5%), không tán thành 01, ý kiến khác 0, vắng 01.\n',
      },
      {
        title: 'Tỷ lệ trên người dự và trên người được triệu tập',
        text: meetingResolution(
          'Nghị quyết tháng 7, giơ thẻ: 100% đồng chí chính thức dự họp nhất trí, là 17/19 người được triệu tập (đạt 89,5%).',
        ),
      },
    ],
  },
  *check({ document }) {
    for (const vote of document.votes) {
      const { percent, sum: written } = checkTally(vote.tally);
      const sum = written && faultOfSum(written, vote, document);
      if (percent) {
        const place = vote.tally.percent?.whole ?? vote;
        yield { start: place.start, end: place.end, data: { vote, percent, sum: null }, ref: 'BQ02' };
      }
      if (sum) {
        const place = vote.tally.for ?? vote;
        yield { start: place.start, end: place.end, data: { vote, percent: null, sum }, ref: 'BQ03' };
      }
    }
  },
  message: ({ vote, percent, sum }) => {
    if (percent) {
      return {
        what: `Tỷ lệ ghi là ${written(vote)}%, nhưng ${percent.exactNumerator}/${percent.exactDenominator} = ${percent.expected}%.`,
        why: 'Tỷ lệ phải bằng số tán thành chia cho số được tính.',
        todo: 'Hãy sửa tỷ lệ, hoặc xem lại số phiếu.',
      };
    }
    const terms = [sum.for, sum.against, sum.other].filter((count) => count !== null);
    return {
      what: `Số phiếu cộng lại không khớp: ${terms.join(' + ')} = ${sum.total}, nhưng số được tính là ${sum.eligible}.`,
      why: 'Tán thành, không tán thành và ý kiến khác cộng lại phải bằng số người được biểu quyết.',
      todo: 'Hãy xem lại từng số phiếu.',
    };
  },
  fixes: ({ vote, percent }) => {
    const range = vote.tally.percent;
    if (!percent || !range) return [];
    const edit = { start: range.start, end: range.end, text: percent.expected };
    // A slip of rounding is mended unasked; anything larger may mean that the counts are wrong.
    return [{ title: `Sửa tỷ lệ thành ${percent.expected}%`, safe: isNear(vote, percent), edits: [edit] }];
  },
});

type Sum = NonNullable<TallyCheck['sum']>;

/**
 * Where the paper tells how many of those present have a vote, the counts are held against that: a vote that is counted
 * on all who were summoned adds up to them. null where nothing is wrong.
 */
function faultOfSum(sum: Sum, vote: Vote, document: DocumentModel): Sum | null {
  const voters = sum.against === null || sum.other === null ? null : votersTold(vote, document);
  if (voters === null || voters > sum.eligible || sum.total > voters)
    return missesTheAbsent(sum, vote, document) ? null : sum;
  if (sum.total === voters || countsTheRest(vote, document, [voters - sum.total, sum.eligible - sum.total]))
    return null;
  return { ...sum, eligible: voters };
}

const VOTERS_IN_VOTE =
  /(?<![\d/])(?<count>\d{1,3}) (?:đảng viên|đồng chí|đ\/c)(?: chính thức)? (?:dự|có mặt|tham dự)[^.;:\d]{0,30}(?:biểu quyết|bỏ phiếu)/u;

/** How many of those present may vote, in the vote's own words or by the roll; null where neither counts them. */
function votersTold(vote: Vote, document: DocumentModel): number | null {
  const said = VOTERS_IN_VOTE.exec(wordsOfVote(document, vote))?.groups?.count;
  if (said) return Number(said);
  const base = document.form === 'committee' ? null : voteBaseOf(document);
  return base?.roll.details.presentOfficial?.value ?? null;
}

/**
 * Counted on all who were summoned, as the Regulation asks (294-QĐ/TW, 9.3.2), the votes fall short of the base by those
 * who were absent: that is no error. The base is of that kind when its words say so, or when it exceeds those present.
 */
function missesTheAbsent(sum: Sum, vote: Vote, document: DocumentModel): boolean {
  const { attendance, tree } = document;
  const short = sum.eligible - sum.total;
  if (short <= 0) return false;
  if (countsTheRest(vote, document, [short])) return true;
  const absent = attendance ? given(attendance.absent) : null;
  if (absent !== null && short > absent) return false;
  const after = fold(tree.text.slice(vote.tally.eligible?.end ?? vote.start, vote.end));
  if (/triệu tập|tổng số đảng viên/.test(after)) return true;
  const present = attendance ? given(attendance.present) : null;
  return present !== null && absent !== null && absent > 0 && sum.eligible > present;
}

/** `…, ý kiến khác 0, vắng 01`: the vote counts those who took no part itself. */
function countsTheRest({ start, end }: Vote, { tree }: DocumentModel, rest: readonly number[]): boolean {
  const line = fold(tree.text.slice(tree.text.lastIndexOf('\n', start - 1) + 1, endOfLine(tree.text, end)));
  return [...line.matchAll(NO_PART)].some(({ groups }) => rest.includes(Number(groups?.before ?? groups?.behind)));
}

const NO_PART =
  /(?:vắng(?: mặt)?|không (?:tham gia )?(?:biểu quyết|bỏ phiếu)|phiếu trắng|không có mặt)[ :]{0,3}(?:là |có )?(?<before>\d{1,3})(?![\d/%])|(?<![\d/])(?<behind>\d{1,3}) (?:đồng chí |đảng viên |người |phiếu )?(?:vắng|không (?:tham gia )?(?:biểu quyết|bỏ phiếu)|trắng)/gu;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const written = (vote: Vote): string => String(vote.percent).replace('.', ',');

/** Within one unit of the last decimal written, but not where `100%` hides votes against. */
function isNear(vote: Vote, { exactNumerator, exactDenominator }: NonNullable<TallyCheck['percent']>): boolean {
  const stated = vote.tally.percent;
  if (!stated || vote.percent === 100) return false;
  const unit = 10 ** stated.scale;
  return Math.abs(stated.numerator * exactDenominator - exactNumerator * 100 * unit) <= 2 * exactDenominator;
}
