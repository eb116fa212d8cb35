import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Portuguese. */
export const PT: LexiconData = {
  ...NO_WORDS,
  cues: 'afirm|declar|explic|salient|sublinh|destac|coment|acrescent|assegur|garant|lament|anunci|apont|enfatiz|observ|avali|alert|complet|record|lembr|ressalt|reforç|reiter|relat|confirm|argument|inform|cit|critic|elogi|celebr|detalh|fris|pontu|indic|consider|estim|cont|not|assinal|realç|evidenci|agradec|parabeniz|comemor|valoriz|orient|anunci|declar+a|am|ou|aram|ado|ava|ando|ar disse diz dizem disseram dito dizendo referiu refere acrescentou garantiu garante defendeu defende admitiu admite respondeu responde escreveu escreve reconheceu reconhece concluiu conclui insistiu insiste advertiu adverte prometeu agradeceu agradece esclareceu esclarece prosseguiu prossegue continuou finalizou finaliza sustentou sustenta conta considera disse-o acrescenta destaca reforça',
  reports: 'classific|acus|denunci+a|ou|ado|ando',
  quotedAs: 'com estas palavras|nestes termos|com as palavras',
  dropsSubjects: true,
  auxiliaries: 'tem têm foi se também lhe',
  beings: 'é são foi foram era',
  gerundEndings: 'ando endo indo',
  postTails: 'em chefe|em exercício',
  partners: 'autor autora',
  saidSo: 'é o que|foi o que|assim',
  saidBy:
    'a afirmação é de|a afirmação é do|a afirmação é da|a declaração é de|a declaração é do|a declaração é da|a avaliação é de|a avaliação é do|a avaliação é da',
  adverbs: 'também ainda hoje ontem depois igualmente assim',
  asides:
    'por sua vez|por seu lado|por seu turno|em nota|em comunicado|em nota oficial|nas redes sociais|no x|em coletiva de imprensa|em conferência de imprensa|neste sentido|nesse sentido|além disso|ainda assim',
  that: 'que',
  sources:
    'segundo|de acordo com|nas palavras de|conforme|para|na avaliação de|na avaliação do|na avaliação da|na opinião de|na visão de',
  openingSources: 'para',
  pronouns: 'ele:m ela:f eles:p elas:p',
  objectPronouns: 'ele:m ela:f',
  anaphors: 'gestor gestora autarca governante titular',
  honorifics:
    'sr.:m sra.:f sr:m sra:f dr.:m dra.:f dr:m dra:f dom:m dona:f senhor:m senhora:f prof.',
  abbreviations: 'sr sra eng art',
  roles:
    'ministr|secretári|comissári|prefeit|deputad|advogad+o|a diret|governad|senad|procurad|embaixad|reit|profess|coordenad+or|ora presidente vice-presidente juiz juíza porta-voz chefe líder general coronel membro morador moradora presidenta autarca vereador vereadora gestor gestora superintendente delegado delegada agricultor agricultora primeiro-ministro primeira-ministra vice-governador vice-governadora',
  genderEndings: 'ista membro a:f o:m or:m',
  speakingBodies: 'ministério comissão tribunal governo',
  bodies:
    'agência conselho comité comitê senado congresso assembleia partido união instituto escola centro hospital banco fundo empresa grupo programa serviço polícia saúde justiça defesa transportes trabalho economia cultura portugal brasil europa estado república câmara',
  bodyEndings: 'ção ções são dade dades amento amentos lvimento ismo ologia cultura',
  groups: 'relatório',
  articles: 'o a os as um uma',
  ands: 'e',
  buts: 'mas',
  ors: 'ou',
  ofs: "of for de du des d' del la le les l' der für di da do della dell' dos das",
  joiners: 'de do da dos das e para em ao',
  particles: 'de do da dos das e',
  prepositions:
    'de do da dos das em no na nos nas neste nesta nesse nessa num numa para por pelo pela pelos pelas com sobre contra entre a ao à aos às até após durante desde sob sem perante',
  relatives: 'que quem onde quando como se enquanto porque',
  naming:
    'chamado|chamada|denominado|denominada|intitulado|intitulada|conhecido como|conhecida como|o termo|sob o lema|lema',
  works:
    'relatório estudo lei programa iniciativa campanha plano política documento livro filme série projeto estratégia prémio prêmio',
  headings: 'citações|citação|declarações|aspas',
  statements: 'declaração declarações comunicado',
  statementBy: 'de do da por',
  credits: 'atribuível a|em nome de|declaração de|declaração do|declaração da',
  oneOf: 'um dos|uma das|um porta-voz|uma porta-voz',
};
