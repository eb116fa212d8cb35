import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Lines of a release, and the speaker of each quotation as "name / role / organisation" ("–" where there is none). */
type Row = readonly [lines: readonly string[], speakers: readonly string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  nb: [
    [
      ['– Denne broen betyr mye for hele landet, sier samferdselsminister Kari Lunde.'],
      ['Kari Lunde / samferdselsminister / –'],
    ],
    [
      ['«Denne broen betyr mye for hele landet», sier statsråd Kari Lunde i en pressemelding.'],
      ['Kari Lunde / statsråd / –'],
    ],
    [
      ['– Vi tar ansvar for kysten, sier Kari Lunde, direktør i Kystetaten. – Det er på tide.'],
      ['Kari Lunde / direktør / Kystetaten'],
    ],
  ],
  fi: [
    [
      ['– Silta on tärkeä koko maalle, sanoo liikenneministeri Aino Koskela.'],
      ['Aino Koskela / liikenneministeri / –'],
    ],
    [
      ['”Silta on tärkeä koko maalle”, sanoo liikenneministeri Aino Koskela.'],
      ['Aino Koskela / liikenneministeri / –'],
    ],
    [
      ['”Silta on tärkeä koko maalle. Se valmistuu ajallaan”, pääjohtaja Aino Koskela kertoo.'],
      ['Aino Koskela / pääjohtaja / –'],
    ],
  ],
  cs: [
    [
      ['„Nový most potřebujeme co nejdříve,“ řekl ministr dopravy Jan Novotný.'],
      ['Jan Novotný / ministr dopravy / –'],
    ],
    [
      [
        '„Nový most potřebujeme co nejdříve,“ uvedla ministryně zdravotnictví Eva Malá. „Začneme v květnu příštího roku,“ dodala.',
      ],
      ['Eva Malá / ministryně zdravotnictví / –', 'Eva Malá / ministryně zdravotnictví / –'],
    ],
    [
      ['„Nový most potřebujeme,“ popisuje Jan Novotný, ředitel odboru mostů.'],
      ['Jan Novotný / ředitel odboru mostů / –'],
    ],
    [
      ['Ministr Jan Novotný k tomu řekl: „Nový most potřebujeme co nejdříve.“'],
      ['Jan Novotný / Ministr / –'],
    ],
    [['Program s názvem „Nové mosty“ a takzvaná „mostní daň“ začnou v květnu.'], []],
  ],
  ro: [
    [
      [
        '„Podul este foarte important pentru toată țara”, a declarat ministrul transporturilor, Ion Munteanu.',
      ],
      ['Ion Munteanu / ministrul transporturilor / –'],
    ],
    [
      [
        '„Podul este foarte important pentru toată țara”, a declarat Ion Munteanu, ministrul transporturilor.',
      ],
      ['Ion Munteanu / ministrul transporturilor / –'],
    ],
    [
      ['Potrivit ministrului Ion Munteanu, „podul este foarte important pentru toată țara”.'],
      ['Ion Munteanu / ministrului / –'],
    ],
  ],
  hu: [
    [
      ['„A híd nagyon fontos az egész országnak” – mondta Kovács Anna közlekedési miniszter.'],
      ['Kovács Anna / közlekedési miniszter / –'],
    ],
    [
      ['Kovács Anna miniszter hangsúlyozta: „A híd nagyon fontos az egész országnak.”'],
      ['Kovács Anna / miniszter / –'],
    ],
    [['Az úgynevezett „hídtörvény” májusban lép életbe.'], []],
  ],
  el: [
    [
      [
        '«Η γέφυρα είναι πολύ σημαντική για όλη τη χώρα», δήλωσε ο υπουργός Υποδομών, Νίκος Μαυρίδης.',
      ],
      ['Νίκος Μαυρίδης / υπουργός Υποδομών / –'],
    ],
    [
      [
        'Ο υπουργός Υποδομών Νίκος Μαυρίδης δήλωσε: «Η γέφυρα είναι πολύ σημαντική για όλη τη χώρα».',
      ],
      ['Νίκος Μαυρίδης / υπουργός Υποδομών / –'],
    ],
    [['Το πρόγραμμα «Νέες Γέφυρες» ξεκινά τον Μάιο.'], []],
  ],
  uk: [
    [
      ['«Міст дуже важливий для всієї країни», – сказав міністр інфраструктури Петро Коваль.'],
      ['Петро Коваль / міністр інфраструктури / –'],
    ],
    [
      [
        '«Міст дуже важливий для всієї країни», – зазначила Олена Коваль, директорка Агентства мостів.',
      ],
      ['Олена Коваль / директорка Агентства мостів / –'],
    ],
    [
      ['Міністр інфраструктури Петро Коваль зазначив: «Міст дуже важливий для всієї країни».'],
      ['Петро Коваль / Міністр інфраструктури / –'],
    ],
    [['Програма «Нові мости» та так звана «мостова» стартують у травні.'], []],
  ],
  ru: [
    [
      ['«Мост очень важен для всей страны», – сказал министр транспорта Пётр Ковалёв.'],
      ['Пётр Ковалёв / министр транспорта / –'],
    ],
    [
      ['«Мост очень важен для всей страны», — отметила заместитель министра Анна Белова.'],
      ['Анна Белова / заместитель министра / –'],
    ],
    [['— Мост очень важен для всей страны, — сказал Пётр Ковалёв.'], ['Пётр Ковалёв / – / –']],
  ],
  id: [
    [
      ['“Jembatan ini sangat penting bagi seluruh negeri,” kata Menteri Perhubungan Budi Santoso.'],
      ['Budi Santoso / Menteri Perhubungan / –'],
    ],
    [
      [
        '“Jembatan ini sangat penting bagi seluruh negeri,” ujar Budi Santoso, Direktur Utama Badan Jembatan.',
      ],
      ['Budi Santoso / Direktur Utama Badan Jembatan / –'],
    ],
    [
      [
        'Menteri Perhubungan Budi Santoso mengatakan, “Jembatan ini sangat penting bagi seluruh negeri.”',
      ],
      ['Budi Santoso / Menteri Perhubungan / –'],
    ],
  ],
  tr: [
    [
      ['Ulaştırma Bakanı Ayşe Demir, "Bu köprü bütün ülke için çok önemli." dedi.'],
      ['Ayşe Demir / Ulaştırma Bakanı / –'],
    ],
    [
      [
        'Bakan Ayşe Demir, köprünün açılışında yaptığı konuşmada, "Bu köprü bütün ülke için çok önemli." dedi. Demir, "Köprü seneye açılacak." ifadelerini kullandı.',
      ],
      ['Ayşe Demir / Bakan / –', 'Ayşe Demir / Bakan / –'],
    ],
  ],
  vi: [
    [
      ['Bộ trưởng Bộ Giao thông Nguyễn Văn An cho biết: “Cây cầu rất quan trọng đối với cả nước.”'],
      ['Nguyễn Văn An / Bộ trưởng Bộ Giao thông / –'],
    ],
    [
      ['“Cây cầu rất quan trọng đối với cả nước”, ông Nguyễn Văn An nói.'],
      ['Nguyễn Văn An / – / –'],
    ],
    [
      ['“Cây cầu rất quan trọng đối với cả nước”, Chủ tịch Nguyễn Văn An nhấn mạnh.'],
      ['Nguyễn Văn An / Chủ tịch / –'],
    ],
  ],
  sv: [
    [
      ['– Bron är viktig för hela landet, säger infrastrukturminister Karin Lund.'],
      ['Karin Lund / infrastrukturminister / –'],
    ],
    [
      ['”Bron är viktig för hela landet”, säger generaldirektör Karin Lund i ett pressmeddelande.'],
      ['Karin Lund / generaldirektör / –'],
    ],
  ],
  pt: [
    [
      ['“A ponte é muito importante para todo o país”, afirmou o ministro dos Portos, João Prado.'],
      ['João Prado / ministro dos Portos / –'],
    ],
    [
      [
        'Para a secretária de Saúde em exercício, Ana Prado, “a ponte é muito importante para todo o país”.',
      ],
      ['Ana Prado / secretária de Saúde em exercício / –'],
    ],
  ],
  it: [
    [
      [
        '«Il ponte è molto importante per tutto il Paese», ha dichiarato la vicepresidente della Regione con delega ai porti, Anna Prati.',
      ],
      ['Anna Prati / vicepresidente della Regione con delega ai porti / –'],
    ],
    [
      [
        '“Il ponte è molto importante per tutto il Paese”, sottolinea l’assessore regionale ai Trasporti Luca Prati.',
      ],
      ['Luca Prati / assessore regionale ai Trasporti / –'],
    ],
  ],
  nl: [
    [
      ['“De brug is heel belangrijk voor het hele land”, zegt minister Anna de Boer van Havens.'],
      ['Anna de Boer / minister / –'],
    ],
    [
      ['Minister Anna de Boer (Havens): “De brug is heel belangrijk voor het hele land.”'],
      ['Anna de Boer / Minister / –'],
    ],
  ],
  da: [
    [
      ['»Broen er meget vigtig for hele landet,« siger transportminister Anne Lund.'],
      ['Anne Lund / transportminister / –'],
    ],
  ],
  pl: [
    [
      ['„Most jest bardzo ważny dla całego kraju” – powiedział minister infrastruktury Jan Kowal.'],
      ['Jan Kowal / minister infrastruktury / –'],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%s', (lines, speakers) => {
    expect(
      readQuotes(language, ...lines).map(({ name, role, organization }) =>
        name === null ? 'nobody' : [name, role ?? '–', organization ?? '–'].join(' / '),
      ),
    ).toEqual(speakers);
  });
});
