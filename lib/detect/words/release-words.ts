/*
 * Words by which pages are known, folded as page text is before it is looked up: lower case, without accents and marks. One
 * line a language or a family of them; each list is one string (see `find-phrase.ts`).
 */

/**
 * What governments call one release, as it stands over the text, in metadata and in addresses. Singular, so that the name
 * of a list does not read as the label of one release.
 */
export const RELEASE_LABELS = [
  'press release|news release|media release|pressrelease|newsrelease|mediarelease|press statement|media statement',
  'press notice|news notice|press note|media note|press communique|joint press release|joint news release',
  'media advisory|news advisory|press advisory|media alert|press briefing|media briefing|press article|press bulletin',
  'news bulletin|for the press|official statement|ministerial statement|backgrounder|fact sheet|readout|press announcement',
  'communique de presse|communique|avis aux medias|note aux medias|note aux redactions|document d information',
  'fiche d information|information de presse|point de presse|declaration a la presse',
  'pressemitteilung|medienmitteilung|presseinformation|presseinfo|presseaussendung|presseerklarung|pressemeldung',
  'pressenotiz|medieninformation|medieninfo|medienhinweis|presseeinladung|pressebericht|polizeibericht|polizeimeldung',
  'pressestatement|pressemeldungen vom|ots|faktenblatt|aussendung',
  'nota de prensa|comunicado de prensa|comunicado oficial|boletin de prensa|boletin informativo|gacetilla de prensa',
  'nota informativa|nota periodistica|nota prensa|comunicado conjunto|hoja informativa|comunicado|nota de premsa|comunicat de premsa',
  'prentsa oharra|nota a imprensa|comunicado de imprensa|nota de imprensa|comunicado a imprensa|nota oficial',
  'comunicato stampa|comunicato|nota stampa|persbericht|persmededeling|nieuwsbericht|mediabericht|pressmeddelande|pressemeddelelse|pressemelding',
  'tiedote|lehdistotiedote|mediatiedote|frettatilkynning|pressiteade|preses relize|pazinojums presei',
  'pranesimas spaudai|pranesimas ziniasklaidai|komunikat prasowy|informacja prasowa|tiskova zprava|tlacova sprava',
  'sajtokozlemeny|sporocilo za javnost|sporocilo za medije|priopcenje za medije|priopcenje|saopcenje za javnost',
  'saopstenje za javnost|саопштење|соопштение|comunicat de presa|comunicat|прессъобщение|съобщение за медиите',
  'пресс релиз|прес реліз|пресреліз|δελτιο τυπου|ανακοινωση τυπου|basin aciklamasi|basin bulteni|basin duyurusu',
  'הודעה לעיתונות|הודעת דוברות|بيان صحفي|تصريح صحفي|بلاغ صحفي|بیانیه مطبوعاتی|پریس ریلیز|प्रेस विज्ञप्ति|প্রেস বিজ্ঞপ্তি',
  'siaran pers|siaran media|kenyataan media|thong cao bao chi|ข่าวประชาสัมพันธ์|ข่าวแจก',
  '報道発表|報道資料|プレスリリース|新聞發布|新闻发布|新闻稿|新聞稿|新聞公報|新闻公报|보도자료|보도참고자료',
  'komunikate per shtyp|stqarrija|preaseisiuint|preas eisiuint|datganiad i r wasg|taarifa kwa vyombo vya habari',
].join('|');

/** Names of lists of releases: in an address or a trail they say what kind of page lies under them. */
export const RELEASE_SECTIONS = [
  'press releases|news releases|media releases|pressreleases|newsreleases|mediareleases|press statements|media statements',
  'press notices|media advisories|news advisories|press office|press room|pressroom|press corner|presscorner|press centre',
  'press center|media room|media centre|media center|newsroom|news room|briefing room|backgrounders|fact sheets|readouts',
  'statements and releases|briefings statements|speeches and statements|press briefings|ministerial releases|ministerial statements|news and press|press and media',
  'communiques de presse|communiques|salle de presse|espace presse|salle des nouvelles|avis aux medias',
  'pressemitteilungen|medienmitteilungen|presseinformationen|presseaussendungen|presseerklarungen|pressemeldungen',
  'medieninformationen|pressestelle|pressebereich|pressearchiv|presseservice|pressezentrum|presse|medien|polizeimeldungen|polizeiberichte',
  'notas de prensa|notas prensa|sala prensa|servicios de prensa|comunicados de prensa|comunicados|sala de prensa|boletines|boletines de prensa|prensa|notas informativas',
  'notes de premsa|notes premsa|sala premsa|premsa|notas a imprensa|sala de imprensa|imprensa|comunicati stampa|comunicati|sala stampa',
  'ufficio stampa|area stampa|stampa|persberichten|pers|pressmeddelanden|pressrum|pressemeddelelser',
  'pressemeldinger|tiedotteet|lehdistotiedotteet|frettatilkynningar|pressiteated|preses relizes|pranesimai spaudai',
  'komunikaty prasowe|informacje prasowe|dla mediow|tiskove zpravy|tiskove centrum|media centrum|tlacove spravy|tlacove centrum|sajtokozlemenyek|sporocila za javnost',
  'priopcenja|saopstenja|saopcenja|deltia typou|siaran pers|comunicate de presa|comunicate|прессъобщения|пресс релизы|прес релізи|δελτια τυπου',
  'basin aciklamalari|siaran siaran media|報道発表一覧|新闻发布会',
].join('|');

/** Weaker: a section of news, where governments put releases among other things. */
export const NEWS_SECTIONS = [
  'news|latest news|news events|news and events|news media|media|press|media hub|announcements|announcement|statements|noticeboard',
  'statement|speeches|speech|remarks|communications|communication|taking action|public affairs|whats new|news story|news stories|daily news',
  'nouvelles|actualites|actualite|actualites presse|discours|declarations|annonces',
  'aktuelles|aktuell|nachrichten|nachricht|neuigkeiten|meldungen|meldung|alle meldungen|reden|mitteilungen|kommunikation',
  'noticias|noticia|actualidad|novedades|discursos|medios|noticies|comunicacion|comunicacao|albisteak',
  'notizie|notizia|novita|primo piano|nieuws|actueel|nyheter|nyheder|aktuelt|uutiset|ajankohtaista|frettir|uudised',
  'jaunumi|naujienos|aktualnosci|wiadomosci|aktuality|aktualne|hirek|novice|vijesti|vesti|stiri|noutati|новини|новости|νεα|novini|novosti|aktualno|objave|anakoinoseis',
  'haberler|haber|duyurular|berita|tin tuc|newsflash|news article|news details|новост|события|お知らせ|ニュース|新闻|要闻|뉴스',
].join('|');

/** Words over the text of a release that ask for its spreading, or hold it back. */
export const SPREADING = [
  'immediate release|for release|embargoed|embargoed until|embargo until|for immediate distribution|for immediate use|for publication',
  'pour diffusion immediate|pour publication immediate|sous embargo|embargo jusqu|zur sofortigen veroffentlichung|sperrfrist',
  'para publicacion inmediata|para divulgacion inmediata|para su publicacion inmediata|para difusion inmediata|embargado hasta',
  'para divulgacao imediata|per pubblicazione immediata|voor onmiddellijke publicatie|til umiddelbar offentliggjoring',
].join('|');

/** Heads of the block for journalists. */
export const PRESS_CONTACTS = [
  'media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|media inquiry|media enquiry',
  'press inquiries|press enquiries|contact press office|press office contact|news media contact|news media contacts',
  'media relations|media officer|press officer|press secretary|press office|media office|for media enquiries|for media inquiries',
  'for more information contact|for further information contact|contact the press office|communications director|media desk',
  'contact presse|contacts presse|contact medias|contacts medias|relations avec les medias|renseignements aux medias',
  'service de presse|personnes ressources|personne ressource|relations medias|demandes des medias',
  'pressekontakt|medienkontakt|ruckfragehinweis|ruckfragen bitte an|ruckfragen an|ansprechpartner fur die medien|pressestelle',
  'presseanfragen|auskunfte fur medien|auskunfte erteilt|kontakt fur medien|pressesprecher|pressesprecherin|medienstelle|pressereferat',
  'contacto de prensa|contacto para prensa|contacto de medios|contacto para medios|oficina de prensa|gabinete de prensa',
  'gabinet de premsa|contato para imprensa|assessoria de imprensa|assessoria de comunicacao|contacto de imprensa|contatti stampa|contatti per la stampa',
  'ufficio stampa|perscontact|persvoorlichter|woordvoerder|voor de pers|presskontakt|pressansvarig|pressetjeneste|lisatietoja|lisatiedot',
  'kontakt dla mediow|kontakt pro media|kontakt pre media|sajtokapcsolat|odnosi z javnostmi|kontakt za medije|contact mass media',
  'basin iletisim|問い合わせ先|お問い合わせ先|お問合せ先|담당부서|담당자|문의|联系人|媒体联系|新聞聯絡人|新聞聯繫人|聯絡人',
].join('|');

/** Heads of the parts that releases end with. */
export const RELEASE_PARTS = [
  'notes to editors|notes to editor|note to editors|editors notes|notes for editors|notes to media|quick facts|associated links',
  'related links|media resources|background information|learn more|quotes|quote|what they are saying|press materials',
  'faits en bref|faits saillants|en bref|citations|citation|liens connexes|liens associes|note aux redacteurs|documents d information|a propos de',
  'hintergrund|hintergrundinformationen|hinweis fur die redaktion|hinweis an die redaktionen|zitate|weitere informationen|weiterfuhrende informationen|zum download',
  'datos destacados|antecedentes|enlaces relacionados|notas para los editores|informacion de contexto|citas',
  'note per la stampa|note ai redattori|noot voor de redactie|noot redactie|fakta|bakgrund|fakta om|lue lisaa|huomautuksia toimittajille',
].join('|');

/** First words of titles that only an office's own word has. */
export const STATEMENT_TITLES = [
  'statement by|statement from|statement of|statement on|joint statement|readout of|readout from|remarks by|remarks of|remarks at',
  'remarks as prepared|press briefing by|press briefing|press gaggle|press call|background briefing|transcript of|weekly address',
  'presidential proclamation|proclamation on|media advisory|news advisory|fact sheet|backgrounder|opening remarks|speech by|speech',
  'address by|address to the nation|message from the president|letter from the president|nominations sent|statement|media statement',
  'declaration du|declaration de|declaration conjointe|declaration commune|discours du|discours de|allocution|avis aux medias|compte rendu|communique',
  'statement von|statement der|statement des|gemeinsame erklarung|erklarung der|erklarung des|rede der|rede des|rede von|grusswort|pressestatement',
  'declaracion de|declaracion conjunta|declaracion del|discurso de|discurso del|palabras del|palabras de|comunicado|intervencion de',
  'declaracao|discurso do|discurso da|dichiarazione|discorso|verklaring|toespraak|uttalande|tal av|tale av',
].join('|');

/** Words of lead and title with which an office tells what it has done. */
export const ANNOUNCING = [
  'announced|announces|announce|today announced|announced today|announcing|unveils|unveiled|launches|launched|awards|awarded',
  'welcomes|welcomed|signs|signed into law|appoints|appointed|approves|approved|sentenced|arrested|jailed|zeugen gesucht|pleaded guilty|pleads guilty|indicted|charged with',
  'a annonce|ont annonce|annonce|annoncent|lance|devoile|salue|a presente|publie|nomme',
  'gab bekannt|gibt bekannt|teilte mit|teilt mit|kundigte|kundigt|stellte vor|hat beschlossen|beschliesst|eroffnet|begrusst|ubergibt|startet|verliehen|vorgestellt',
  'anuncio|anuncia|anunciaron|presento|presenta|inauguro|inaugura|aprueba|aprobo|firmo|informo|destaco',
  'anunciou|apresentou|inaugurou|assinou|lanca|ha annunciato|annuncia|ha firmato|approva|kondigt|lanceert|maakte bekend|tillkannager|presenterar|utser|regeringen har beslutat|宣布|宣佈|公布|公佈|発表|발표|أعلن|أعلنت|הודיע|הודיעה|cong bo|mengumumkan|meresmikan|acikladi|oglosil|oznamil',
].join('|');

/** Parts of a site where releases do not stand. */
export const OTHER_SECTIONS = [
  'blog|blogs|weblog|events|event|calendar|jobs|careers|vacancies|services|service|guidance|guide|guides|about|about us|contact|contact us|search',
  'topic|tag|tags|category|categories|glossary|faq|faqs|help|shop|store|product|products|forum|login|account|privacy|policy',
  'policies|legislation|laws|publications|publication|reports|report|statistics|data|dashboard|directory|staff|people|person|biography|profile|profiles|meetings',
  'opinion|commentary|features|feature|feature stories|stories|case studies|history|learn|education|travel|advice|programs|programmes|how to|downloads|wiki|explainers',
  'podcast|podcasts|videos|video|gallery|photos|multimedia|magazine|newsletter|newsletters|in the news|press clips|media kit|interviews|notices|public notices',
  'tenders|consultations|consultation|alerts|health alerts|apply|forms|permits|licences|licenses|grants|courses|training|resources|library|maps|datasets|documents',
  'evenements|evenement|agenda|emploi|carrieres|a propos|recherche|glossaire|lois|statistiques|demarches|dossiers|fiches pratiques',
  'veranstaltungen|veranstaltung|termine|stellenangebote|karriere|uber uns|suche|glossar|gesetze|statistik|statistiken|dienstleistungen|ratgeber|meinung|kommentar|reiseundsicherheit|publikationen|verbraucherportal',
  'eventos|empleo|acerca de|busqueda|glosario|leyes|estadisticas|tramites|servicios|convocatorias|eventi|servizi|bandi|publicaciones',
].join('|');

/** Words of which, beside those of the sections, the titles of lists and front pages are made ("Archiv 2019"). */
export const LIST_WORDS =
  'updates stories home homepage welcome all archive archives archived search results list index page latest recent current more and the of our from by in other events publications newsletter newsletters blog tag category filter ' +
  'et les toutes tous dernieres derniers accueil du des und der die alle archiv ubersicht startseite aktuelle suche y las los todas todos inicio archivo ultimas e tutti tutte archivio ultime em destaque arkiv och og ja en het laatste';

/** Words of the sections' names that stand in the titles of single releases too. */
export const NOT_LIST_WORDS =
  'announcement statement speech remarks nachricht meldung noticia notizia haber article details office action de la el center corner';

/** Segments of an address that stand for a section of releases by themselves, and are too short to be looked up inside others. */
export const RELEASE_SEGMENTS = 'release|releases|pr|prs|pm|np|press|pressrel|pressreleases';

/** Words over a piece that its author has written for a newspaper. */
export const OPINIONS =
  'op ed|oped|op eds|opinion piece|opinion column|guest column|letter to the editor|commentary|gastbeitrag|namensartikel|namensbeitrag|gastkommentar|tribune libre|tribuna|articulo de opinion|artigo de opiniao|continue reading on|first appeared in|originally published in|originally appeared in|this article was published in';
