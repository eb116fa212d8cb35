import { foldWords, phrases } from './fold-words.ts';

/**
 * What governments call one release, as it stands over the text, in metadata and in addresses. Singular, so that the name
 * of a list does not read as the label of one release.
 */
export const RELEASE_LABELS = phrases(
  [
    'press release|news release|media release|pressrelease|newsrelease|mediarelease|press statement|media statement',
    'press notice|news notice|press note|media note|press communique|joint press release|joint news release',
    'media advisory|news advisory|press advisory|media alert|press briefing|media briefing|press article|press bulletin',
    'news bulletin|for the press|official statement|ministerial statement|backgrounder|fact sheet|readout|press announcement',
    'communiqué de presse|communiqué|avis aux médias|note aux médias|note aux rédactions|document d’information',
    'fiche d’information|information de presse|point de presse|déclaration à la presse',
    'Pressemitteilung|Medienmitteilung|Presseinformation|Presseinfo|Presseaussendung|Presseerklärung|Pressemeldung',
    'Pressenotiz|Medieninformation|Medieninfo|Medienhinweis|Presseeinladung|Pressebericht|Polizeibericht|Polizeimeldung',
    'Pressestatement|Pressemeldungen vom|OTS|Faktenblatt|Aussendung',
    'nota de prensa|comunicado de prensa|comunicado oficial|boletín de prensa|boletín informativo|gacetilla de prensa',
    'nota informativa|nota periodística|nota prensa|comunicado conjunto|hoja informativa|comunicado|nota de premsa|comunicat de premsa',
    'prentsa oharra|nota à imprensa|comunicado de imprensa|nota de imprensa|comunicado à imprensa|nota oficial',
    'comunicato stampa|comunicato|nota stampa|persbericht|persmededeling|nieuwsbericht|mediabericht|pressmeddelande|pressemeddelelse|pressemelding',
    'tiedote|lehdistötiedote|mediatiedote|fréttatilkynning|pressiteade|preses relīze|paziņojums presei',
    'pranešimas spaudai|pranešimas žiniasklaidai|komunikat prasowy|informacja prasowa|tisková zpráva|tlačová správa',
    'sajtóközlemény|sporočilo za javnost|sporočilo za medije|priopćenje za medije|priopćenje|saopćenje za javnost',
    'saopštenje za javnost|саопштење|соопштение|comunicat de presă|comunicat|прессъобщение|съобщение за медиите',
    'пресс-релиз|пресс релиз|прес-реліз|пресреліз|δελτίο τύπου|ανακοίνωση τύπου|basın açıklaması|basın bülteni|basın duyurusu',
    'הודעה לעיתונות|بيان صحفي|بلاغ صحفي|بیانیه مطبوعاتی|پریس ریلیز|प्रेस विज्ञप्ति|প্রেস বিজ্ঞপ্তি',
    'siaran pers|siaran media|kenyataan media|thông cáo báo chí|ข่าวประชาสัมพันธ์|ข่าวแจก',
    '報道発表|報道資料|プレスリリース|新聞發布|新闻发布|新闻稿|新聞稿|新聞公報|新闻公报|보도자료|보도참고자료',
    'komunikatë për shtyp|stqarrija|preaseisiúint|preas-eisiúint|datganiad i’r wasg|taarifa kwa vyombo vya habari',
  ].join('|'),
);

/** Names of lists of releases: in an address or a trail they say what kind of page lies under them. */
export const RELEASE_SECTIONS = phrases(
  [
    'press releases|news releases|media releases|pressreleases|newsreleases|mediareleases|press statements|media statements',
    'press notices|media advisories|news advisories|press office|press room|pressroom|press corner|presscorner|press centre',
    'press center|media room|media centre|media center|newsroom|news room|briefing room|backgrounders|fact sheets|readouts',
    'statements and releases|briefings statements|speeches and statements|press briefings|ministerial releases|ministerial statements|news and press|press and media',
    'communiqués de presse|communiqués|salle de presse|espace presse|salle des nouvelles|avis aux médias',
    'Pressemitteilungen|Medienmitteilungen|Presseinformationen|Presseaussendungen|Presseerklärungen|Pressemeldungen',
    'Medieninformationen|Pressestelle|Pressebereich|Pressearchiv|Presseservice|Pressezentrum|Presse|Medien|Polizeimeldungen|Polizeiberichte',
    'notas de prensa|notas prensa|sala prensa|servicios de prensa|comunicados de prensa|comunicados|sala de prensa|boletines|boletines de prensa|prensa|notas informativas',
    'notes de premsa|notes premsa|sala premsa|premsa|notas à imprensa|sala de imprensa|imprensa|comunicati stampa|comunicati|sala stampa',
    'ufficio stampa|area stampa|stampa|persberichten|pers|pressmeddelanden|pressrum|pressemeddelelser|presse',
    'pressemeldinger|tiedotteet|lehdistötiedotteet|fréttatilkynningar|pressiteated|preses relīzes|pranešimai spaudai',
    'komunikaty prasowe|informacje prasowe|dla mediów|tiskové zprávy|tiskové centrum|media centrum|tlačové správy|tlačové centrum|sajtóközlemények|sporočila za javnost',
    'priopćenja|saopštenja|saopćenja|deltia typou|siaran pers|comunicate de presă|comunicate|прессъобщения|пресс-релизы|прес-релізи|δελτία τύπου',
    'basın açıklamaları|siaran-siaran media|報道発表一覧|新聞公報|新闻发布会|보도자료',
  ].join('|'),
);

/** Weaker: a section of news, where governments put releases among other things. */
export const NEWS_SECTIONS = phrases(
  [
    'news|latest news|news events|news and events|news media|media|press|media hub|announcements|announcement|statements|noticeboard',
    'statement|speeches|speech|remarks|communications|communication|taking action|public affairs|whats new|news story|news stories|daily news',
    'nouvelles|actualités|actualité|actualites presse|discours|déclarations|annonces',
    'Aktuelles|aktuell|Nachrichten|Nachricht|Neuigkeiten|Meldungen|Meldung|alle Meldungen|News|Reden|Mitteilungen|Kommunikation',
    'noticias|noticia|actualidad|novedades|discursos|medios|notícies|notícias|noticia|comunicación|comunicação|albisteak',
    'notizie|notizia|novità|primo piano|nieuws|actueel|nyheter|nyheder|aktuelt|uutiset|ajankohtaista|fréttir|uudised',
    'jaunumi|naujienos|aktualności|wiadomości|aktuality|aktualne|hírek|novice|vijesti|vesti|știri|noutăți|новини|новости|νέα|novini|novosti|aktualno|objave|anakoinoseis',
    'haberler|haber|duyurular|berita|tin tức|newsflash|news article|news details|новост|события|お知らせ|ニュース|新闻|要闻|뉴스',
  ].join('|'),
);

/** Words over the text of a release that ask for its spreading, or hold it back. */
export const SPREADING = phrases(
  [
    'immediate release|for release|embargoed|embargoed until|embargo until|for immediate distribution|for immediate use|for publication',
    'pour diffusion immédiate|pour publication immédiate|sous embargo|embargo jusqu|zur sofortigen Veröffentlichung|Sperrfrist',
    'para publicación inmediata|para divulgación inmediata|para su publicación inmediata|para difusión inmediata|embargado hasta',
    'para divulgação imediata|per pubblicazione immediata|voor onmiddellijke publicatie|til umiddelbar offentliggjøring',
  ].join('|'),
);

/** Heads of the block for journalists. */
export const PRESS_CONTACTS = phrases(
  [
    'media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|media inquiry|media enquiry',
    'press inquiries|press enquiries|contact press office|press office contact|news media contact|news media contacts',
    'media relations|media officer|press officer|press secretary|press office|media office|for media enquiries|for media inquiries',
    'for more information contact|for further information contact|contact the press office|communications director|media desk',
    'contact presse|contacts presse|contact médias|contacts médias|relations avec les médias|renseignements aux médias',
    'service de presse|personnes-ressources|personne-ressource|relations médias|demandes des médias',
    'Pressekontakt|Medienkontakt|Rückfragehinweis|Rückfragen bitte an|Rückfragen an|Ansprechpartner für die Medien|Pressestelle',
    'Presseanfragen|Auskünfte für Medien|Auskünfte erteilt|Kontakt für Medien|Pressesprecher|Pressesprecherin|Medienstelle|Pressereferat',
    'contacto de prensa|contacto para prensa|contacto de medios|contacto para medios|oficina de prensa|gabinete de prensa',
    'gabinet de premsa|contato para imprensa|assessoria de imprensa|assessoria de comunicação|contacto de imprensa|contatti stampa|contatti per la stampa',
    'ufficio stampa|perscontact|persvoorlichter|woordvoerder|voor de pers|presskontakt|pressekontakt|pressansvarig|pressetjeneste|lisätietoja|lisätiedot',
    'kontakt dla mediów|kontakt pro média|kontakt pre médiá|sajtókapcsolat|odnosi z javnostmi|kontakt za medije|contact mass-media',
    'basın iletişim|問い合わせ先|お問い合わせ先|お問合せ先|담당부서|담당자|문의|联系人|媒体联系',
  ].join('|'),
);

/** Heads of the parts that releases end with. */
export const RELEASE_PARTS = phrases(
  [
    'notes to editors|notes to editor|note to editors|editors notes|notes for editors|notes to media|quick facts|associated links',
    'related links|media resources|background information|learn more|quotes|quote|what they are saying|press materials',
    'faits en bref|faits saillants|en bref|citations|citation|liens connexes|liens associés|note aux rédacteurs|documents d’information|à propos de',
    'Hintergrund|Hintergrundinformationen|Hinweis für die Redaktion|Hinweis an die Redaktionen|Zitate|Weitere Informationen|weiterführende Informationen|zum Download',
    'datos destacados|antecedentes|enlaces relacionados|notas para los editores|información de contexto|citas',
    'note per la stampa|note ai redattori|noot voor de redactie|noot redactie|fakta|bakgrund|fakta om|lue lisää|huomautuksia toimittajille',
  ].join('|'),
);

/** First words of titles that only an office's own word has. */
export const STATEMENT_TITLES = phrases(
  [
    'statement by|statement from|statement of|statement on|joint statement|readout of|readout from|remarks by|remarks of|remarks at',
    'remarks as prepared|press briefing by|press briefing|press gaggle|press call|background briefing|transcript of|weekly address',
    'presidential proclamation|proclamation on|media advisory|news advisory|fact sheet|backgrounder|opening remarks|speech by|speech',
    'address by|address to the nation|message from the president|letter from the president|nominations sent|statement|media statement',
    'déclaration du|déclaration de|déclaration conjointe|déclaration commune|discours du|discours de|allocution|avis aux médias|compte rendu|communiqué',
    'Statement von|Statement der|Statement des|Gemeinsame Erklärung|Erklärung der|Erklärung des|Rede der|Rede des|Rede von|Grußwort|Pressestatement',
    'declaración de|declaración conjunta|declaración del|discurso de|discurso del|palabras del|palabras de|comunicado|intervención de',
    'declaração|discurso do|discurso da|dichiarazione|discorso|verklaring|toespraak|uttalande|tal av|tale av',
  ].join('|'),
);

/** Words of lead and title with which an office tells what it has done. */
export const ANNOUNCING = phrases(
  [
    'announced|announces|announce|today announced|announced today|announcing|unveils|unveiled|launches|launched|awards|awarded',
    'welcomes|welcomed|signs|signed into law|appoints|appointed|approves|approved|sentenced|pleaded guilty|pleads guilty|indicted|charged with',
    'a annoncé|ont annoncé|annonce|annoncent|lance|dévoile|salue|a présenté|publie|nomme',
    'gab bekannt|gibt bekannt|teilte mit|teilt mit|kündigte|kündigt|stellte vor|hat beschlossen|beschließt|eröffnet|begrüßt|übergibt|startet|verliehen|vorgestellt',
    'anunció|anuncia|anunciaron|presentó|presenta|inauguró|inaugura|aprueba|aprobó|firmó|informó|destacó',
    'anunciou|apresentou|inaugurou|assinou|lança|ha annunciato|annuncia|ha firmato|approva|kondigt|lanceert|maakte bekend|tillkännager|presenterar|utser|regeringen har beslutat',
  ].join('|'),
);

/** Parts of a site where releases do not stand. */
export const OTHER_SECTIONS = phrases(
  [
    'blog|blogs|weblog|events|event|calendar|jobs|careers|vacancies|services|service|guidance|guide|guides|about|about us|contact|contact us|search',
    'topic|tag|tags|category|categories|glossary|faq|faqs|help|shop|store|product|products|forum|login|account|privacy|policy',
    'policies|legislation|laws|publications|publication|reports|report|statistics|data|dashboard|directory|staff|people|person|biography|profile|profiles|meetings',
    'opinion|commentary|features|feature|feature stories|stories|case studies|history|learn|education|travel|advice|programs|programmes|how to|downloads|wiki|explainers',
    'podcast|podcasts|videos|video|gallery|photos|multimedia|magazine|newsletter|newsletters|in the news|press clips|media kit|interviews|notices|public notices',
    'tenders|consultations|consultation|alerts|health alerts|apply|forms|permits|licences|licenses|grants|courses|training|resources|library|maps|datasets|documents',
    'évènements|événements|évènement|agenda|emploi|carrières|à propos|recherche|glossaire|lois|statistiques|démarches|dossiers|fiches pratiques',
    'veranstaltungen|veranstaltung|termine|stellenangebote|karriere|über uns|suche|glossar|gesetze|statistik|statistiken|dienstleistungen|ratgeber|meinung|kommentar|reiseundsicherheit|publikationen|interviews|verbraucherportal',
    'eventos|empleo|acerca de|búsqueda|glosario|leyes|estadísticas|trámites|servicios|opinión|convocatorias|agenda|eventi|servizi|bandi|tramites|publicaciones',
  ].join('|'),
);

/** Words of which the titles of lists and front pages are made ("Latest news and media releases", "Archiv 2019"). */
export const LIST_WORDS: ReadonlySet<string> = new Set(
  [
    ...[...RELEASE_SECTIONS, ...NEWS_SECTIONS].flatMap((phrase) => phrase.trim().split(' ')),
    ...foldWords(
      'updates stories home homepage welcome all archive archives archived search results list index page latest recent current more and the of our from by in other events publications newsletter newsletters blog tag category filter ' +
        'et les toutes tous dernières derniers accueil archives du des und der die alle Archiv Übersicht Startseite aktuelle Suche y las los todas todos inicio archivo últimas e tutti tutte archivio ultime em destaque arkiv alle och og ja en het alle laatste',
    )
      .trim()
      .split(' '),
  ].filter(
    (word) =>
      !/^(?:announcement|statement|speech|remarks|nachricht|meldung|noticia|notizia|haber|article|details|office|action|de|la|el|center|corner)$/.test(
        word,
      ),
  ),
);

/** Segments of an address that stand for a section of releases by themselves, and are too short to be looked up inside others. */
export const RELEASE_SEGMENTS = phrases(
  'release|releases|pr|prs|pm|np|press|pressrel|pressreleases',
);

/** Words over a piece that its author has written for a newspaper. */
export const OPINIONS = phrases(
  'op ed|oped|op eds|opinion piece|opinion column|guest column|letter to the editor|commentary|Gastbeitrag|Namensartikel|Namensbeitrag|Gastkommentar|tribune libre|tribuna|artículo de opinión|artigo de opinião|continue reading on|first appeared in|originally published in|originally appeared in|this article was published in',
);
