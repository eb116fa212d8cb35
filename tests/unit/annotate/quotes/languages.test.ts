import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], expected: readonly (readonly (string | null)[])[]];

/** Words in marks, speaker, role and rule; an empty list where nothing is said. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    [
      ['« Le pont ouvrira en mai », a déclaré la ministre des Ports, Ida Quill.'],
      [['« Le pont ouvrira en mai »', 'Ida Quill', 'ministre des Ports', 'clause-right']],
    ],
    [
      ['« Le pont ouvrira en mai, a réagi Ida Quill, ministre des Ports. Personne ne paiera. »'],
      [
        [
          '« Le pont ouvrira en mai, a réagi Ida Quill, ministre des Ports. Personne ne paiera. »',
          'Ida Quill',
          'ministre des Ports',
          'incise',
        ],
      ],
    ],
    [
      ['Selon la ministre Ida Quill, le pont est « presque entièrement terminé aujourd’hui ».'],
      [['« presque entièrement terminé aujourd’hui »', 'Ida Quill', 'ministre', 'according-to']],
    ],
    [
      ['La ministre Ida Quill a déclaré : « Le pont ouvrira en mai. »'],
      [['« Le pont ouvrira en mai. »', 'Ida Quill', 'ministre', 'clause-left']],
    ],
    [
      ['La ministre Ida Quill ouvre le pont.', '« Le pont ouvrira en mai », a-t-elle ajouté.'],
      [['« Le pont ouvrira en mai »', 'Ida Quill', 'ministre', 'clause-right']],
    ],
    [
      ['« Le pont ouvrira en mai. »', '– L’honorable Ida Quill, ministre des Ports'],
      [['« Le pont ouvrira en mai. »', 'Ida Quill', 'ministre des Ports', 'attribution-line']],
    ],
    [
      [
        '# Déclaration de la ministre Ida Quill sur le pont',
        '« Nous avons attendu ce pont pendant vingt ans. »',
      ],
      [
        [
          '« Nous avons attendu ce pont pendant vingt ans. »',
          'Ida Quill',
          'ministre',
          'statement-lead',
        ],
      ],
    ],
    [
      [
        'La ministre Ida Quill a parlé du pont.',
        '— Nous avons attendu ce pont pendant vingt ans, a dit Ida Quill.',
      ],
      [['— Nous avons attendu ce pont pendant vingt ans', 'Ida Quill', 'ministre', 'clause-right']],
    ],
    [['Le programme « Ponts pour tous les rivages » est dit « passerelle ».'], []],
    [['Le ministre a présenté la loi « Un pont pour chaque île » hier.'], []],
    [
      [
        'Mme Quill s’est réjouie : « Le pont est enfin là. »',
        'Ida Quill, mairesse de Port-Ilo, était sur place.',
      ],
      [['« Le pont est enfin là. »', 'Ida Quill', 'mairesse de Port-Ilo', 'clause-left']],
    ],
  ],
  es: [
    [
      ['“El puente abrirá en mayo”, afirmó la ministra de Puertos, Ida Quill.'],
      [['“El puente abrirá en mayo”', 'Ida Quill', 'ministra de Puertos', 'clause-right']],
    ],
    [
      [
        'La ministra de Puertos, Ida Quill, ha explicado: “El puente abrirá en mayo.”',
        '“Nadie pagará peaje en el puente nuevo”, ha añadido.',
      ],
      [
        ['“El puente abrirá en mayo.”', 'Ida Quill', 'ministra de Puertos', 'clause-left'],
        [
          '“Nadie pagará peaje en el puente nuevo”',
          'Ida Quill',
          'ministra de Puertos',
          'clause-right',
        ],
      ],
    ],
    [
      ['Según la alcaldesa Ida Quill, el puente está “casi terminado en su totalidad”.'],
      [['“casi terminado en su totalidad”', 'Ida Quill', 'alcaldesa', 'according-to']],
    ],
    [
      [
        'La alcaldesa Ida Quill habló del puente.',
        '—El puente abrirá en mayo —dijo Ida Quill—. Nadie pagará.',
      ],
      [['—El puente abrirá en mayo', 'Ida Quill', 'alcaldesa', 'clause-right']],
    ],
    [
      [
        'Declaración de la ministra Ida Quill:',
        '“Hemos esperado este puente durante veinte años.”',
      ],
      [
        [
          '“Hemos esperado este puente durante veinte años.”',
          'Ida Quill',
          'ministra',
          'credit-line',
        ],
      ],
    ],
    [['El llamado “puente de la amistad” y el programa “Puentes para Todos” siguen.'], []],
    [
      [
        'Ida Quill, ministra de Puertos y Costas, sostuvo que el puente es “una obra que une dos orillas”.',
      ],
      [['“una obra que une dos orillas”', 'Ida Quill', 'ministra de Puertos y Costas', 'reported']],
    ],
    [
      ['“El puente abrirá en mayo”.', 'Ida Quill, ministra de Puertos'],
      [['“El puente abrirá en mayo”', 'Ida Quill', 'ministra de Puertos', 'attribution-line']],
    ],
  ],
  pt: [
    [
      ['“A ponte abre em maio”, afirmou a ministra dos Portos, Ida Quill.'],
      [['“A ponte abre em maio”', 'Ida Quill', 'ministra dos Portos', 'clause-right']],
    ],
    [
      ['Segundo o presidente da Câmara, Otto Brandão, a ponte é “uma obra para todas as ilhas”.'],
      [['“uma obra para todas as ilhas”', 'Otto Brandão', 'presidente da Câmara', 'according-to']],
    ],
    [
      ['O secretário Otto Brandão disse: “A ponte abre em maio.”'],
      [['“A ponte abre em maio.”', 'Otto Brandão', 'secretário', 'clause-left']],
    ],
    [
      ['A ministra Ida Quill visitou a obra.', '“A ponte abre em maio”, disse ela.'],
      [['“A ponte abre em maio”', 'Ida Quill', 'ministra', 'clause-right']],
    ],
    [['O programa “Pontes para Todos” e a chamada “ponte da amizade”.'], []],
    [
      ['“A ponte abre em maio.”', '– Ida Quill, ministra dos Portos'],
      [['“A ponte abre em maio.”', 'Ida Quill', 'ministra dos Portos', 'attribution-line']],
    ],
  ],
  it: [
    [
      ['«Il ponte apre a maggio», ha dichiarato la ministra dei Porti, Ida Quill.'],
      [['«Il ponte apre a maggio»', 'Ida Quill', 'ministra dei Porti', 'clause-right']],
    ],
    [
      ['Secondo il sindaco Otto Brandi, il ponte è «un’opera per tutte le isole».'],
      [['«un’opera per tutte le isole»', 'Otto Brandi', 'sindaco', 'according-to']],
    ],
    [
      ['Il sindaco Otto Brandi ha detto: «Il ponte apre a maggio.»'],
      [['«Il ponte apre a maggio.»', 'Otto Brandi', 'sindaco', 'clause-left']],
    ],
    [
      ['La ministra Ida Quill ha visitato il cantiere.', '«Il ponte apre a maggio», ha aggiunto.'],
      [['«Il ponte apre a maggio»', 'Ida Quill', 'ministra', 'clause-right']],
    ],
    [
      ['“Il ponte apre a maggio – ha dichiarato il sindaco Otto Brandi – e nessuno pagherà”.'],
      [
        [
          '“Il ponte apre a maggio – ha dichiarato il sindaco Otto Brandi – e nessuno pagherà”',
          'Otto Brandi',
          'sindaco',
          'incise',
        ],
      ],
    ],
    [
      [
        '«Il ponte apre a maggio», ha commentato il ministro dell’Agricoltura, della sovranità alimentare e delle foreste, Otto Brandi.',
      ],
      [
        [
          '«Il ponte apre a maggio»',
          'Otto Brandi',
          'ministro dell’Agricoltura, della sovranità alimentare e delle foreste',
          'clause-right',
        ],
      ],
    ],
    [['Il progetto «Ponti per Tutti» e il cosiddetto «ponte dell’amicizia».'], []],
    [
      ['«Il ponte apre a maggio.»', '– Ida Quill, ministra dei Porti'],
      [['«Il ponte apre a maggio.»', 'Ida Quill', 'ministra dei Porti', 'attribution-line']],
    ],
  ],
  sv: [
    [
      ['– Färjan går igen före vintern, säger hamnminister Ida Brandt.'],
      [['– Färjan går igen före vintern', 'Ida Brandt', 'hamnminister', 'clause-right']],
    ],
    // The sentences behind the clause go on with what is said.
    [
      ['– Färjan går igen före vintern, säger hamnminister Ida Brandt. Vi har väntat länge.'],
      [
        [
          '– Färjan går igen före vintern | Vi har väntat länge.',
          'Ida Brandt',
          'hamnminister',
          'clause-right',
        ],
      ],
    ],
    [
      ['Hamnministern Ida Brandt säger:', '– Färjan går igen före vintern.'],
      [['– Färjan går igen före vintern.', 'Ida Brandt', 'Hamnministern', 'clause-left']],
    ],
    [['Det här gäller från vintern:', '– Färjan går till alla öar varje dag.'], []],
  ],
  nl: [
    [
      ['“De veerboot vaart weer voor de winter”, zegt minister Karin de Boer van Havens en Water.'],
      [['“De veerboot vaart weer voor de winter”', 'Karin de Boer', 'minister', 'clause-right']],
    ],
    [
      [
        '“De veerboot vaart weer”, aldus wethouder Jan Visser. “Niemand betaalt meer”, voegt hij toe.',
      ],
      [
        ['“De veerboot vaart weer”', 'Jan Visser', 'wethouder', 'clause-right'],
        ['“Niemand betaalt meer”', 'Jan Visser', 'wethouder', 'clause-right'],
      ],
    ],
    [
      ['Volgens staatssecretaris Jan Visser is de boot “een eerste stap voor de eilanden”.'],
      [['“een eerste stap voor de eilanden”', 'Jan Visser', 'staatssecretaris', 'according-to']],
    ],
    [
      ['Burgemeester Jan Visser laat weten: “We hebben lang op deze boot gewacht.”'],
      [['“We hebben lang op deze boot gewacht.”', 'Jan Visser', 'Burgemeester', 'clause-left']],
    ],
    [
      ['“De veerboot vaart weer.”', '– Karin de Boer, minister van Havens'],
      [['“De veerboot vaart weer.”', 'Karin de Boer', 'minister van Havens', 'attribution-line']],
    ],
    [
      ['Het zogenoemde “havenakkoord voor alle eilanden” en de campagne “Samen naar het eiland”.'],
      [],
    ],
  ],
  da: [
    [
      ['»Færgen sejler igen før vinteren,« siger havneminister Lars Holm.'],
      [['»Færgen sejler igen før vinteren,«', 'Lars Holm', 'havneminister', 'clause-right']],
    ],
    [
      ['Social- og havneminister Ida Dahl siger: ”Ingen skal vente på færgen.”'],
      [['”Ingen skal vente på færgen.”', 'Ida Dahl', 'Social- og havneminister', 'clause-left']],
    ],
    [
      ['Ifølge borgmester Ida Dahl er færgen »et vigtigt skridt for øen«.'],
      [['»et vigtigt skridt for øen«', 'Ida Dahl', 'borgmester', 'according-to']],
    ],
    [
      ['Havneminister Lars Holm siger:', '– Det er afgørende for mig, at færgen sejler.'],
      [
        [
          '– Det er afgørende for mig, at færgen sejler.',
          'Lars Holm',
          'Havneminister',
          'clause-left',
        ],
      ],
    ],
    [
      ['Havneminister Ida Dahl åbnede kajen.', '”Færgen sejler før vinteren,” siger hun.'],
      [['”Færgen sejler før vinteren,”', 'Ida Dahl', 'Havneminister', 'clause-right']],
    ],
    [['Den såkaldte »færgepakke for alle øer« og planen »Sammen om havnen« fortsætter.'], []],
  ],
  pl: [
    [
      ['„To ważny krok dla portu” – powiedziała minister Ida Kowal. „Będziemy budować” – dodała.'],
      [
        ['„To ważny krok dla portu”', 'Ida Kowal', 'minister', 'clause-right'],
        ['„Będziemy budować”', 'Ida Kowal', 'minister', 'clause-right'],
      ],
    ],
    [
      ['Minister zdrowia Jan Nowak podkreślił, że „pacjenci nie będą już długo czekać”.'],
      [['„pacjenci nie będą już długo czekać”', 'Jan Nowak', 'Minister zdrowia', 'clause-left']],
    ],
    [
      [
        '– Prom wróci przed zimą – zaznaczył premier Jan Nowak. – Nikt nie zapłaci – dodał szef rządu.',
      ],
      [
        ['– Prom wróci przed zimą', 'Jan Nowak', 'premier', 'clause-right'],
        ['Nikt nie zapłaci', 'Jan Nowak', 'premier', 'clause-right'],
      ],
    ],
    [
      [
        'Jak podkreśla Ida Kowal, minister funduszy i polityki morskiej, „środki trafiają do portów”.',
      ],
      [
        [
          '„środki trafiają do portów”',
          'Ida Kowal',
          'minister funduszy i polityki morskiej',
          'reported',
        ],
      ],
    ],
    [['Program „Czysty port na wyspie” i kampania „Bezpieczna droga do portu” trwają.'], []],
  ],
  en: [
    [
      [
        'Comments attributed to Harbour Minister Ida Quill: “The ferry will run again before winter.”',
      ],
      [
        [
          '“The ferry will run again before winter.”',
          'Ida Quill',
          'Harbour Minister',
          'credit-line',
        ],
      ],
    ],
    [
      ['「The ferry will run again before winter,」 said Mayor Ida Quill.'],
      [['「The ferry will run again before winter,」', 'Ida Quill', 'Mayor', 'clause-right']],
    ],
    [
      ['“She told me ‘the ferry is gone’ and I believed her,” said Mayor Ida Quill.'],
      [
        [
          '“She told me ‘the ferry is gone’ and I believed her,”',
          'Ida Quill',
          'Mayor',
          'clause-right',
        ],
      ],
    ],
    [
      ['”The ferry will run again before winter,“ said Mayor Ida Quill.'],
      [['”The ferry will run again before winter,“', 'Ida Quill', 'Mayor', 'clause-right']],
    ],
    [
      ['"The ferry will run again before winter,” said Mayor Ida Quill.'],
      [['"The ferry will run again before winter,”', 'Ida Quill', 'Mayor', 'clause-right']],
    ],
    [
      ['““The ferry will run again before winter,”” said Mayor Ida Quill.'],
      [['““The ferry will run again before winter,””', 'Ida Quill', 'Mayor', 'clause-right']],
    ],
    [
      [
        '“The ferry will run again,” said Mayor Ida Quill. “It takes time.',
        '“Nobody should wait for the tide.',
        '“We will not let that happen again.',
      ],
      [
        [
          '“The ferry will run again,” | “It takes time. | “Nobody should wait for the tide. | “We will not let that happen again.',
          'Ida Quill',
          'Mayor',
          'clause-right',
        ],
      ],
    ],
    [
      ['Mayor Ida Quill was at the pier: “The ferry will run again before winter.”'],
      [['“The ferry will run again before winter.”', 'Ida Quill', 'Mayor', 'name-colon']],
    ],
    [
      ['The sign at the pier is new: “The ferry will run again before winter.”'],
      [['“The ferry will run again before winter.”', null, null, 'unattributed']],
    ],
    [
      ['The report says: “The ferry will run again before winter.”'],
      [['“The ferry will run again before winter.”', 'report', null, 'clause-left']],
    ],
    [
      ['The Ilo District Court found that the board “failed to keep the pier safe”.'],
      [['“failed to keep the pier safe”', 'Ilo District Court', null, 'reported']],
    ],
    [
      ['The senators wrote that the plan is “a danger for every island”.'],
      [['“a danger for every island”', 'senators', null, 'reported']],
    ],
    [
      [
        '## Quotes',
        'The ferry will run again before winter and nobody will pay.',
        '– Ida Quill, Mayor of Port Ilo',
      ],
      [
        [
          'The ferry will run again before winter and nobody will pay.',
          'Ida Quill',
          'Mayor of Port Ilo',
          'attribution-line',
        ],
      ],
    ],
    [
      [
        '## Quotes',
        'The ferry will run again before winter and nobody will pay.',
        'Ida Quill, Mayor of Port Ilo',
      ],
      [
        [
          'The ferry will run again before winter and nobody will pay.',
          'Ida Quill',
          'Mayor of Port Ilo',
          'attribution-line',
        ],
      ],
    ],
    [
      [
        'Mayor Ida Quill issued the following statement:',
        '“We have waited for this ferry for twenty years.',
      ],
      [['“We have waited for this ferry for twenty years.', 'Ida Quill', 'Mayor', 'name-colon']],
    ],
    [
      [
        '# Statement by Mayor Ida Quill on the ferry',
        '“We have waited for this ferry for twenty years.”',
      ],
      [
        [
          '“We have waited for this ferry for twenty years.”',
          'Ida Quill',
          'Mayor',
          'statement-lead',
        ],
      ],
    ],
    [
      [
        'Mayor Ida Quill opened the pier. Transport Secretary Otto Brandt was there.',
        '“The ferry will run again,” the Secretary said.',
      ],
      [['“The ferry will run again,”', 'Otto Brandt', 'Transport Secretary', 'clause-right']],
    ],
    [
      [
        '“The ferry will run again before winter,” Quill said.',
        'Ida Quill is the Mayor of Port Ilo.',
      ],
      [
        [
          '“The ferry will run again before winter,”',
          'Ida Quill',
          'Mayor of Port Ilo',
          'clause-right',
        ],
      ],
    ],
    [['The “Ferry for All” programme and a so-called “toll pact” stay.'], []],
    [['The act defines “public pier” (the “Pier”) and “ferry”.'], []],
    [
      ['Ida Quill: “The ferry will run again before winter.”'],
      [['“The ferry will run again before winter.”', 'Ida Quill', null, 'name-colon']],
    ],
    [
      ['“The ferry will run again before winter,” reads a letter from the Harbour Board.'],
      [['“The ferry will run again before winter,”', 'letter', null, 'clause-right']],
    ],
    [
      ['“The ferry,” said Mayor Ida Quill, “will run again before winter.”'],
      [['“The ferry,” | “will run again before winter.”', 'Ida Quill', 'Mayor', 'clause-right']],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%j', (lines, expected) => {
    const found = readQuotes(language, ...lines);
    expect(found.map(({ words, name, role, rule }) => [words, name, role, rule])).toEqual(expected);
    // The place that the name was read from says the name.
    for (const { name, via } of found) expect(via).toBe(name);
  });
});
