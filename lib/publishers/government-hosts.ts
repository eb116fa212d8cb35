const STATES =
  'ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy'.split(
    ' ',
  );

/**
 * Hosts of governments outside the domains that registries keep for them; each also stands for its sub-domains.
 * Country by country.
 */
export const GOVERNMENT_HOSTS: readonly string[] = [
  // Canada
  ...'canada.ca parl.ca ontario.ca quebec.ca gouv.qc.ca gov.bc.ca alberta.ca gov.ab.ca'.split(' '),
  ...'saskatchewan.ca gov.sk.ca gov.mb.ca manitoba.ca gov.on.ca gnb.ca novascotia.ca gov.ns.ca'.split(
    ' ',
  ),
  ...'princeedwardisland.ca gov.pe.ca gov.nl.ca yukon.ca gov.nt.ca gov.nu.ca toronto.ca'.split(' '),
  ...'ottawa.ca'.split(' '),
  // United States: the domains of the states before they had names under gov
  ...STATES.map((state) => `state.${state}.us`),
  // European Union and international
  ...'europa.eu'.split(' '),
  // Germany
  ...'bund.de bundesregierung.de bundestag.de bundesrat.de bundespraesident.de bundeskanzler.de'.split(
    ' ',
  ),
  ...'auswaertiges-amt.de bmas.de bmbf.de bmdv.de bmel.de bmf.de bmfsfj.de bmftr.de bmg.de'.split(
    ' ',
  ),
  ...'bmi.de bmj.de bmjv.de bmleh.de bmu.de bmuv.de bmukn.de bmvg.de bmvi.de bmwi.de bmwk.de'.split(
    ' ',
  ),
  ...'bmwsb.de bmz.de bundeswirtschaftsministerium.de arbeitsagentur.de bundesbank.de'.split(' '),
  ...'bundesnetzagentur.de bundeswehr.de bundespolizei.de bka.de bafin.de bfarm.de bfn.de'.split(
    ' ',
  ),
  ...'bsi.de destatis.de generalbundesanwalt.de rki.de umweltbundesamt.de zoll.de'.split(' '),
  ...'verfassungsschutz.de baden-wuerttemberg.de bayern.de berlin.de brandenburg.de bremen.de'.split(
    ' ',
  ),
  ...'hamburg.de hessen.de mecklenburg-vorpommern.de regierung-mv.de niedersachsen.de nrw.de'.split(
    ' ',
  ),
  ...'land.nrw rlp.de saarland.de sachsen.de sachsen-anhalt.de schleswig-holstein.de'.split(' '),
  ...'thueringen.de'.split(' '),
  // Austria
  ...'wien.at steiermark.at tirol.at salzburg.at noe.at polizei.at'.split(' '),
  // Switzerland
  ...'admin.ch parlament.ch ag.ch ai.ch ar.ch be.ch bl.ch bs.ch fr.ch ge.ch gl.ch gr.ch ju.ch'.split(
    ' ',
  ),
  ...'lu.ch ne.ch nw.ch ow.ch sg.ch sh.ch so.ch sz.ch tg.ch ti.ch ur.ch vd.ch vs.ch zg.ch zh.ch'.split(
    ' ',
  ),
  ...'stadt-zuerich.ch'.split(' '),
  // Liechtenstein and Luxembourg
  ...'llv.li regierung.li public.lu gouvernement.lu'.split(' '),
  // France
  ...'elysee.fr vie-publique.fr assemblee-nationale.fr senat.fr paris.fr banque-france.fr'.split(
    ' ',
  ),
  ...'service-public.fr'.split(' '),
  // Spain and Italy
  ...'lamoncloa.es gencat.cat juntadeandalucia.es euskadi.eus xunta.gal gva.es comunidad.madrid'.split(
    ' ',
  ),
  ...'jcyl.es aragon.es navarra.es carm.es madrid.es governo.it quirinale.it camera.it'.split(' '),
  ...'senato.it interno.it esteri.it poliziadistato.it carabinieri.it istat.it'.split(' '),
  ...'regione.lombardia.it'.split(' '),
  // Netherlands and Belgium
  ...'rijksoverheid.nl government.nl overheid.nl politie.nl om.nl rivm.nl belgium.be fgov.be'.split(
    ' ',
  ),
  ...'vlaanderen.be wallonie.be brussels.be premier.be fed.be'.split(' '),
  // Nordic countries
  ...'regeringen.se government.se polisen.se skatteverket.se folkhalsomyndigheten.se'.split(' '),
  ...'regjeringen.no politiet.no stortinget.no dep.no regeringen.dk stm.dk um.dk fm.dk sum.dk'.split(
    ' ',
  ),
  ...'sst.dk politi.dk valtioneuvosto.fi vn.fi poliisi.fi stjornarradid.is government.is'.split(
    ' ',
  ),
  ...'stjr.is'.split(' '),
  // Rest of Europe
  ...'gov.wales gov.gg gov.je gov.im parliament.uk mod.uk oireachtas.ie garda.ie revenue.ie'.split(
    ' ',
  ),
  ...'valitsus.ee rik.ee lrv.lt lrs.lt vlada.cz mzcr.cz mvcr.cz mfcr.cz policie.cz vlada.sk'.split(
    ' ',
  ),
  ...'minv.sk kormany.hu vlada.si gov.si gov.hr vlada.hr gov.ro government.bg primeminister.gr'.split(
    ' ',
  ),
  ...'kremlin.ru government.ru mid.ru vatican.va'.split(' '),
  // Elsewhere
  ...'police.nz korea.kr presidency.eg'.split(' '),
];
