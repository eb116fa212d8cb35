import type { LexiconData } from '../../lexicon-data.ts';
import { PT_WORDS } from '../number-words.ts';

/** Portuguese, of Portugal and Brazil; each has its own word for 10⁹ and 10¹². */
export const PT: LexiconData = {
  words: PT_WORDS,
  cardinals: {
    14: 'quatorze',
  },
  hundred: '',
  scales: {
    6: 'mi',
    9: 'bi',
    12: 'tri',
    18: 'trilião|triliões',
  },
  bareScales: 'mil|cem|cento',
  collectives: {
    10: 'dezena|dezenas',
    12: 'dúzia|dúzias',
    15: 'quinzena',
    100: 'centena|centenas',
    1000: 'milhar|milhares',
  },
  and: 'e',
  andAfter: 10,
  compounds: false,
  oneIsArticle: true,
  articles: '',
  halves: 'meio|meia',
  andParts: { 50: 'e meio|e meia', 25: 'e um quarto' },
  decimalWords: 'vírgula',
  vague: { 10: 'dezenas de', 100: 'centenas de' },
  ordinals: {
    11: 'undécimo',
    12: 'duodécimo',
  },
  ordinalForms: 'o a os as',
  ordinalEndings: 'º|ª|°|.º|.ª|o|a',
  notRanks:
    'primeiro ministro|primeiro-ministro|primeira-ministra|primeiros socorros|primeira dama|primeira-dama|em primeiro lugar|segunda guerra|primeira guerra|segundo o|segundo a|segundo os|segundo as|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda feira|quarta feira|quinta feira|sexta feira|terceira idade|segunda mão|matéria prima|terceiros',
  rankOpeners: 'número|n.º|nº|n°',
  parts: {
    2: 'metade|meios',
    3: 'terço|terços',
    4: 'quarto|quartos',
    5: 'quinto|quintos',
    6: 'sexto|sextos',
    7: 'sétimo|sétimos',
    8: 'oitavo|oitavos',
    9: 'nono|nonos',
    10: 'décimo|décimos',
    100: 'centésimo|centésimos',
    1000: 'milésimo|milésimos',
  },
  shares: {
    '1/2': 'a metade|metade',
    '1/3': 'um terço|a terça parte',
    '1/4': 'um quarto de|um quarto dos|um quarto da|um quarto das|um quarto do|a quarta parte',
  },
  notNumbers: '',
  outOf: 'em cada|em|de cada|entre cada',
  times: 'vezes mais|vezes menos|vezes maior|vezes superior|vezes o|vezes a|vezes',
  months: [
    'janeiro|jan.',
    'fevereiro|fev.',
    'março|mar.',
    'abril|abr.',
    'maio|mai.',
    'junho|jun.',
    'julho|jul.',
    'agosto|ago.',
    'setembro|set.',
    'outubro|out.',
    'novembro|nov.',
    'dezembro|dez.',
  ],
  seasons:
    'primavera|verão|outono|inverno|primavera de|verão de|outono de|inverno de|primavera do|verão do',
  dateLinks: 'de|,|do',
  fiscal: '',
  spans: {
    '1-3': 'primeiro trimestre de|primeiro trimestre|1º trimestre de',
    '4-6': 'segundo trimestre de|segundo trimestre|2º trimestre de',
    '7-9': 'terceiro trimestre de|terceiro trimestre|3º trimestre de',
    '10-12': 'quarto trimestre de|quarto trimestre|4º trimestre de',
    '1-6': 'primeiro semestre de|primeiro semestre|1º semestre de',
    '7-12': 'segundo semestre de|segundo semestre|2º semestre de',
  },
  decades: { before: 'anos|década de', after: '' },
  rangeLinks: '-|a|ao|até|à',
  rangeOpeners: 'entre|entre os|entre as',
  rangeAnd: 'e|e os|e as',
  from: 'de|do|desde',
  of: 'de',
  percent: '%|por cento|porcento',
  points: 'ponto percentual|pontos percentuais|p.p.|pontos',
  durations:
    'segundo|segundos|minuto|minutos|hora|horas|dia|dias|noite|noites|semana|semanas|mês|meses|trimestre|trimestres|semestre|semestres|ano|anos|década|décadas|século|séculos|dias úteis',
  measures:
    'quilómetro|quilómetros|quilômetro|quilômetros|metro|metros|centímetro|centímetros|milímetro|milímetros|milha|milhas|metro quadrado|metros quadrados|quilómetros quadrados|quilômetros quadrados|metro cúbico|metros cúbicos|hectare|hectares|grama|gramas|quilo|quilos|quilograma|quilogramas|tonelada|toneladas|libras|litro|litros|mililitros|hectolitros|watts|quilowatts|megawatts|gigawatts|quilowatt-hora|megawatt-hora|volts|grau|graus|graus celsius|graus centígrados|quilómetros por hora|quilômetros por hora|metros por segundo|megabits|gigabytes|barris',
  ages: 'anos de idade|meses de idade',
  years: 'anos|ano|meses',
  older: '',
  persons: '',
  ageOpeners:
    'com idade entre|idade de|idades entre|crianças de|jovens de|menores de|maiores de|pessoas de|homem de|mulher de|adultos de',
  unitEndings: {},
  currencies: {
    dollar: 'dólar|dólares',
    USD: 'dólares americanos|dólar americano|dólares dos estados unidos',
    CAD: 'dólares canadenses|dólares canadianos',
    EUR: 'euro|euros',
    BRL: 'real|reais',
    GBP: 'libra esterlina|libras esterlinas',
    CHF: 'francos suíços',
    JPY: 'iene|ienes',
    AOA: 'kwanzas',
  },
  cents: { BRL: 'centavo|centavos', EUR: 'cêntimo|cêntimos' },
  before: {
    approx:
      'cerca de|aproximadamente|por volta de|em torno de|uns|umas|em média|uma média de|perto de|à volta de|mais ou menos',
    almost: 'quase|pouco menos de',
    'more-than':
      'mais de|mais do que|acima de|superior a|superiores a|além de|maior que|maiores que|um pouco mais de|ultrapassa|supera',
    'at-least':
      'pelo menos|igual ou superior a|maior ou igual a|no mínimo|um mínimo de|mínimo de|não menos de|ao menos',
    'less-than': 'menos de|menos do que|abaixo de|inferior a|inferiores a|menor que',
    'up-to':
      'até|igual ou inferior a|menor ou igual a|no máximo|um máximo de|máximo de|não mais de|até um máximo de',
  },
  beforeDate: {
    since: 'desde|desde o|a partir de|a partir do|desde a|a contar de',
    by: 'até|até o|até ao|até o fim de|até ao final de|até o final de',
  },
  after: {
    'at-least': 'ou mais|e mais|no mínimo|em diante',
    'up-to': 'ou menos|e menos|no máximo',
    approx: 'aproximadamente',
  },
  changes: {
    before: {
      increase: 'aumento de|alta de|crescimento de|acréscimo de|subiu|cresceu|aumentou',
      decrease: 'redução de|queda de|diminuição de|caiu|diminuiu|reduziu',
    },
    after: { increase: 'a mais', decrease: 'a menos' },
  },
  references:
    'artigo|artigos|art.|arts.|parágrafo|capítulo|cap.|seção|secção|§|lei|lei nº|decreto|decreto-lei|portaria|inciso|alínea|processo|rodovia|autoestrada|isbn|issn|caixa postal',
  labels:
    'parte|título|anexo|apêndice|número|n.º|nº|n°|fase|etapa|nível|categoria|classe|grupo|tipo|zona|região|distrito|sala|quarto|andar|prédio|edifício|página|páginas|pág.|págs.|p.|pp.|figura|tabela|quadro|versão|v.|resolução|regulamento|diretiva|ponto|questão|objetivo|medida|eixo|linha|lote|voo|trem|comboio|canal|referência|ref.|id|tel|tel.|telefone|fax|ramal|cep|volume|vol.|edição|série|temporada|episódio|dia|semana|saída|nota|agenda|apto.|bloco',
  streets: 'rua|avenida|av.|praça|largo|travessa|alameda|estrada|rodovia|quadra',
  rateOpeners: 'por|cada|ao|a cada|/|todos os',
  per: '',
  rates: 'diários|diárias|diariamente|semanais|mensais|anuais|anual|mensal|anualmente|mensalmente',
  nounStops:
    'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|ao|aos|à|às|em|no|na|nos|nas|num|numa|com|por|pelo|pela|pelos|pelas|para|sem|sobre|sob|entre|até|desde|e|ou|nem|que|quem|qual|onde|quando|como|se|não|mais|menos|muito|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|é|são|era|eram|foi|foram|será|serão|há|tem|têm|está|estão|também|além|segundo|durante|após|contra|mediante|cada|todos|todas|já|mas|porque|enquanto|assim|apenas|cerca|quase|só|ainda',
  headLast: false,
};
