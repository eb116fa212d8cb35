import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../lib/text/guess-language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'The programme will give small harbours new moorings, and work begins in the spring.'],
    [
      'fr',
      'Le programme donnera aux petits ports de la côte nord de nouveaux quais pour trois ans.',
    ],
    [
      'es',
      'El programa dará a los pequeños puertos de la costa norte nuevos amarres para tres años.',
    ],
    ['de', 'Das Programm gibt den kleinen Häfen an der Nordküste neue Anleger und einen Fahrplan.'],
    ['it', 'Il programma darà ai piccoli porti della costa nuovi ormeggi per i prossimi tre anni.'],
    [
      'pt',
      'O programa dará aos portos da costa norte novos ancoradouros para os próximos três anos.',
    ],
    ['nl', 'Het programma geeft de kleine havens langs de kust een nieuwe steiger voor drie jaar.'],
    [
      'sv',
      'Programmet ger de små hamnarna nya bryggor och en gemensam tidtabell för att locka fler.',
    ],
    ['zh', '该计划将在未来三年为北部沿海的小港口提供新的泊位。FEMA 专家将在 Home Depot 解答问题。'],
    ['ja', '北部沿岸の小規模な港湾に新しい係留施設を三年間にわたり整備する計画です。'],
    ['ko', '북부 연안의 작은 항구에 새로운 계류 시설을 삼 년 동안 마련하는 계획이다.'],
    ['el', 'Το πρόγραμμα δίνει στα μικρά λιμάνια νέες θέσεις πρόσδεσης.'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test('is not told where a few small words of another language fall in by chance', () => {
    const vietnamese =
      'Chương trình do Bộ Cảng biển công bố hôm nay sẽ cung cấp cho các cảng nhỏ dọc bờ biển phía bắc những bến neo mới, em và các gia đình được hỗ trợ trong ba năm tới theo kế hoạch chung của chính quyền.';
    expect(guessLanguage(vietnamese)).toBeNull();
  });

  test('is not told of nothing', () => {
    expect(guessLanguage('')).toBeNull();
    expect(guessLanguage('1 234 567')).toBeNull();
  });
});
