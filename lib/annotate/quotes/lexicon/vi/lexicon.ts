import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Vietnamese: words are parted into syllables, so a title is known by its last one. */
export const VI: LexiconData = {
  ...NO_WORDS,
  cues: 'nói biết mạnh định bố rằng trả kêu phát ghi bày viết cho nêu khẳng nhấn tuyên chia cảnh',
  adverbs: 'cũng thêm rõ rằng hôm nay đã còn lời biểu sẻ tỏ báo gọi nhận xét dẫn chứng',
  asides: 'theo đó|bên cạnh đó|ngoài ra|trong khi đó',
  that: 'rằng',
  sources: 'theo|theo lời',
  pronouns: 'ông:m bà:f',
  honorifics: 'ông:m bà:f anh:m chị:f gs ts pgs ths bs',
  abbreviations: 'gs ts pgs ths bs tp tr',
  roles: 'trưởng tướng tịch đốc bí phó viên thư sứ lý chủ ngôn',
  speakingBodies: 'bộ sở cục ban viện ủy hội',
  bodies: 'phủ học tế phòng',
  ands: 'và',
  buts: 'nhưng',
  bareObjects: true,
  joiners: 'và của',
  relatives: 'mà khi nếu vì',
  prepositions: 'ở tại với cho từ trong về đến',
  naming: 'gọi là|mang tên|chủ đề|với tên|cụm từ|khẩu hiệu|có tên|tựa đề|nhan đề',
  works: 'luật trình án hoạch sách phim giải quỹ dự',
  headings: 'trích dẫn',
  statements: 'bố',
};
