/** What a language is told by among those of its script. */
export interface LanguageMarks {
  /** Its most frequent small words, parted by spaces: also those that relatives share, for their number is compared. */
  words: string;
  /** Letters and their sequences that few of the others have, in small letters. */
  spelling: RegExp | null;
}

/** Languages of the Latin script. */
export const LATIN: Readonly<Record<string, LanguageMarks>> = {
  en: marks('the and of to in for with that is by on from will this are as was be has it'),
  fr: marks(
    'de la le les des et du à en une un dans pour est sur que qui par au aux ce avec',
    /œ/u,
  ),
  es: marks('de la el los las y en a no o del que una un para por con se su al es como más', /ñ/u),
  ca: marks(
    'de la el els les i en a no o del que una un per amb es al dels més ha aquest són seva',
  ),
  gl: marks(
    'de a o os as e do da en que unha un por con se ao dos das máis na non súa',
    /ñ|ción|^x/u,
  ),
  pt: marks(
    'de a o os as e do da em que uma um para por com se ao dos das mais na não no',
    /[ãõç]|nh|lh/u,
  ),
  it: marks(
    'di e il la che per in della un una gli nel delle con sono alla dei le del al da a non o i si',
  ),
  rm: marks('da la il ils las e en che per cun dals ina in ed a u betg quai'),
  ro: marks('de și şi în a la cu pe care din pentru este să au o mai prin ale sau al', /[ășțşţ]/u),
  de: marks('der die das und in den von zu für mit ist auf dem ein eine im des auch nicht', /ß/u),
  nl: marks('het een van en in voor niet zijn dat met op wordt te is die de om aan door bij'),
  af: marks('die van en in het is vir nie om wat te met op sal word aan hulle deur dit'),
  da: marks(
    'og i at det er en af til på for med som den de der har ikke også efter vil sig blev',
    /[æø]|tion|hed|ej/u,
  ),
  nb: marks(
    'og i å det er en av til på for med som den de har ikke også etter vil seg ble',
    /[æø]|sjon|het|ei|gj|dd/u,
  ),
  nn: marks(
    'og i å det er ein av til på for med som den dei har ikkje også etter vil seg frå',
    /[æø]|sjon|heit|ei|leg$|ane$/u,
  ),
  sv: marks('och att det som för är av med till ett på i en den de har inte om från'),
  lb: marks('de d déi an vun der fir dat mat op ass en net eng sech ze vum et och'),
  is: marks('og að í á er sem til við um en það með fyrir af hefur verið ekki var', /[þð]/u),
  fi: marks('ja on ei että myös se oli joka sekä tai mukaan ole kanssa kun ovat jotka hän'),
  et: marks('ja on ei et ka see oli või kui mis oma ning selle aasta kes tema', /õ/u),
  hu: marks('a az és hogy nem is egy azt meg van volt ez vagy már csak mint el', /[őű]/u),
  tr: marks('ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra her', /[ğış]/u),
  az: marks('və bir bu üçün ilə da də olan olaraq hər ki edir', /[əğış]/u),
  pl: marks('w i z na się do nie to że o jest od dla za po oraz przez są przy jego', /[łąęśźż]/u),
  cs: marks('a v se na je že z do s o pro i za by to ve od po jsou k při jako nebo', /[ěřů]/u),
  sk: marks(
    'a v sa na je že z do s o pre i za by to vo od po sú k pri ako alebo aj nie',
    /[ľĺŕôä]|i[eu]/u,
  ),
  sl: marks('in je v na za se z da so ki pri s tudi bo ter od po do kot ali'),
  sr: marks(
    'i u je na se za da su sa kao ko od o koji će iz a što nije ili te',
    /[ćđ]|predsed|opšt|evrop|bezbed|čovek|vre[md]|svet|mest|htev/u,
  ),
  hr: marks(
    'i u je na se za da su s kao tko od o koji će iz a što nije ili te',
    /[ćđ]|[dmptv]je|sjed|opć|europ/u,
  ),
  lt: marks('ir yra kad su iš į ne bus tai kaip už apie nuo buvo dėl per ar jau jo', /[ėųįū]/u),
  lv: marks('un ir ka ar no uz par kas kā arī tiek tā pie lai bija vai viņa', /[āēīņļķģ]/u),
  sq: marks('të e në dhe një për me që është nga i si do më ka se', /ë/u),
  mt: marks('li ta u il fil għal tal ma biex minn hija dan jew', /[ħġċ]/u),
  ga: marks('an na agus ar le go i a tá sin chun is atá ag do seo'),
  cy: marks('y yn a i o ar ac mae wedi yr ei sydd fel bydd gan', /[ŵŷ]/u),
  eu: marks('eta da du ez dira ere izan bat dute hau egin behar'),
  vi: marks(
    'và của các là có trong cho với được không những một này đã về để',
    /[ơưạảấầậếềệộốồớờợụủứừự]/u,
  ),
  id: marks(
    'yang dan di untuk dengan dari ini pada dalam tidak akan adalah oleh itu ke kepada bagi',
  ),
  fil: marks('ang ng sa mga na at ay para ito ni kay mula'),
  sw: marks('ya na wa kwa katika ni za la kuwa hii cha yake'),
  ht: marks('ki nan yo pou ak te nou gen sou epi fè pa'),
  so: marks('iyo ee ka ku waa in oo la ay soo uu'),
  hmn: marks('thiab ntawm rau cov kom tau los yog txoj'),
  haw: marks('ka ke o a me i nā he ma no ia na'),
  mi: marks('te ngā o ki i he me mō kei nga hoki'),
};

/** Languages of the Cyrillic script. */
export const CYRILLIC: Readonly<Record<string, LanguageMarks>> = {
  ru: marks('и в на с по что для не от это к о как из за при его или', /[ыэъё]/u),
  uk: marks('і в на та з що у до не за для про від як це його або й', /[їєґі]/u),
  be: marks('і ў на з у што да не за для па як яго пра аб або', /[ўыэіё]/u),
  bg: marks(
    'и на да се за от в с е ще по че са като което към при или си има му им този',
    /ъ|(?:ия|ите|ата|ето)$/u,
  ),
  mk: marks('и на во да се од за со е ќе што како кои ја го или', /[ѓќѕјљњџ]|(?:ите|ата|ето)$/u),
  sr: marks('и у је на за да се су од са који ће као из о или', /[ђћјљњџ]/u),
  kk: marks(
    'және мен үшін бұл бір де да құқығы адам болып өз болуға тиіс немесе ол',
    /[әғқңұүһіөы]/u,
  ),
  ky: marks('жана менен үчүн бул боюнча бир да', /[ңөүыэ]/u),
  mn: marks('нь байна энэ юм болон улсын бол тус ба эрх хүн бүр буюу ба өөрийн', /[өүэ]/u),
};

/** Languages of the Arabic script. */
export const ARABIC: Readonly<Record<string, LanguageMarks>> = {
  ar: marks(
    'في من على أن إلى التي عن مع هذا هذه الذي كما بين أو كل لا ما أي له',
    /[ةيكىأإ]|^و?ال/u,
  ),
  fa: marks('در و به از که این را با است برای آن های می یا', /[یکگپچژ]/u),
  ur: marks('کے میں کی ہے اور سے کا کو نے پر یا', /[یکگپچژےںٹڈڑہ]/u),
  ps: marks('د په او چې له کې دی سره یا', /[ښځډړې]/u),
  ckb: marks('لە و بۆ بە کە ئەم یان', /[ێۆڕڵە]/u),
};

/** Languages of the Devanagari script. */
export const DEVANAGARI: Readonly<Record<string, LanguageMarks>> = {
  hi: marks('के में की है और से का को ने पर के हैं यह'),
  mr: marks('आणि आहे या हे व आहेत असे झाले ते किंवा'),
  ne: marks('र छ यो गरेको छन् भएको लागि पनि हो वा'),
};

function marks(words: string, spelling: RegExp | null = null): LanguageMarks {
  return { words, spelling };
}
