const STATES =
  'ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy'.split(
    ' ',
  );

const GOV =
  'ag ai am aw bd bg bi bw ck cv er fk fm gm gw jm kh md mm mt np pg pw sr st sz tc tv ug vg vu'.split(
    ' ',
  );

/**
 * Hosts of governments outside the domains that registries keep for them; each also stands for its sub-domains.
 * Country by country.
 */
export const GOVERNMENT_HOSTS: readonly string[] = [
  // Canada
  ...'vancouver.ca calgary.ca edmonton.ca winnipeg.ca montreal.ca halifax.ca'.split(' '),
  ...'mississauga.ca brampton.ca hamilton.ca peelregion.ca saskatoon.ca regina.ca'.split(' '),
  ...'victoria.ca surrey.ca laval.ca gatineau.ca bankofcanada.ca banqueducanada.ca'.split(' '),
  ...'elections.ca assnat.qc.ca opp.ca'.split(' '),
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
  ...'bamf.de bfs.de dwd.de pei.de bundesrechnungshof.de bundesverfassungsgericht.de'.split(' '),
  ...'bundesgerichtshof.de polizei.de polizei.nrw muenchen.de frankfurt.de stuttgart.de'.split(' '),
  ...'duesseldorf.de leipzig.de dresden.de hannover.de nuernberg.de bonn.de freiburg.de'.split(' '),
  ...'karlsruhe.de mannheim.de rostock.de erfurt.de mainz.de wiesbaden.de potsdam.de'.split(' '),
  ...'magdeburg.de'.split(' '),
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
  ...'graz.at linz.at bundesheer.at oenb.at bundespraesident.at vorarlberg.at'.split(' '),
  ...'burgenland.at statistik.at'.split(' '),
  ...'wien.at steiermark.at tirol.at salzburg.at noe.at polizei.at'.split(' '),
  // Switzerland
  ...'snb.ch bern.ch lausanne.ch geneve.ch winterthur.ch swissmedic.ch finma.ch'.split(' '),
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
  ...'iledefrance.fr nouvelle-aquitaine.fr laregion.fr bretagne.bzh normandie.fr'.split(' '),
  ...'hautsdefrance.fr grandest.fr maregionsud.fr paysdelaloire.fr sante.fr has-sante.fr'.split(
    ' ',
  ),
  ...'santepubliquefrance.fr anses.fr insee.fr cnil.fr arcep.fr conseil-etat.fr'.split(' '),
  ...'ccomptes.fr conseil-constitutionnel.fr defenseurdesdroits.fr lyon.fr toulouse.fr'.split(' '),
  ...'strasbourg.eu'.split(' '),
  ...'elysee.fr vie-publique.fr assemblee-nationale.fr senat.fr paris.fr banque-france.fr'.split(
    ' ',
  ),
  ...'service-public.fr'.split(' '),
  // Spain and Italy
  ...'govern.cat barcelona.cat caib.es gobiernodecanarias.org castillalamancha.es'.split(' '),
  ...'juntaex.es larioja.org cantabria.es asturias.es policia.es guardiacivil.es'.split(' '),
  ...'congreso.es senado.es casareal.es bde.es bancaditalia.it'.split(' '),
  ...'lamoncloa.es gencat.cat juntadeandalucia.es euskadi.eus xunta.gal gva.es comunidad.madrid'.split(
    ' ',
  ),
  ...'jcyl.es aragon.es navarra.es carm.es madrid.es governo.it quirinale.it camera.it'.split(' '),
  ...'senato.it interno.it esteri.it poliziadistato.it carabinieri.it istat.it'.split(' '),
  ...'regione.lombardia.it'.split(' '),
  // Netherlands and Belgium
  ...'rijkswaterstaat.nl cbs.nl knmi.nl belastingdienst.nl tweedekamer.nl defensie.nl'.split(' '),
  ...'nvwa.nl acm.nl dnb.nl amsterdam.nl rotterdam.nl denhaag.nl utrecht.nl nbb.be'.split(' '),
  ...'federation-wallonie-bruxelles.be'.split(' '),
  ...'rijksoverheid.nl government.nl overheid.nl politie.nl om.nl rivm.nl belgium.be fgov.be'.split(
    ' ',
  ),
  ...'vlaanderen.be wallonie.be brussels.be premier.be fed.be'.split(' '),
  // Nordic countries
  ...'trafikverket.se socialstyrelsen.se migrationsverket.se riksdagen.se'.split(' '),
  ...'naturvardsverket.se scb.se riksbank.se fhi.no helsedirektoratet.no nav.no ssb.no'.split(' '),
  ...'vegvesen.no miljodirektoratet.no kystverket.no norges-bank.no ft.dk kefm.dk mim.dk'.split(
    ' ',
  ),
  ...'skm.dk justitsministeriet.dk fmn.dk uvm.dk ufm.dk trm.dk kum.dk mst.dk dst.dk'.split(' '),
  ...'thl.fi stm.fi um.fi okm.fi mmm.fi lvm.fi tem.fi eduskunta.fi presidentti.fi'.split(' '),
  ...'traficom.fi hel.fi'.split(' '),
  ...'regeringen.se government.se polisen.se skatteverket.se folkhalsomyndigheten.se'.split(' '),
  ...'regjeringen.no politiet.no stortinget.no dep.no regeringen.dk stm.dk um.dk fm.dk sum.dk'.split(
    ' ',
  ),
  ...'sst.dk politi.dk valtioneuvosto.fi vn.fi poliisi.fi stjornarradid.is government.is'.split(
    ' ',
  ),
  ...'stjr.is'.split(' '),
  // Rest of Europe
  ...'llyw.cymru parliament.scot senedd.wales bankofengland.co.uk nature.scot hse.ie'.split(' '),
  ...'cso.ie epa.ie centralbank.ie president.ie gov.cz gov.sk gov.hu mpsv.cz mzv.cz'.split(' '),
  ...'mzp.cz mpo.cz mdcr.cz hrad.cz psp.cz cnb.cz minedu.sk mosr.sk prezident.sk nbs.sk'.split(' '),
  ...'nrsr.sk police.hu mnb.hu prezydent.pl policja.pl nbp.pl parlamento.pt bportugal.pt'.split(
    ' ',
  ),
  ...'presidencia.pt presidency.ro mae.ro politiaromana.ro mvr.bg mfa.bg president.bg'.split(' '),
  ...'parliament.bg bankofgreece.gr hellenicparliament.gr nbs.rs bel.tr pol.tr'.split(' '),
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
  // Countries whose registries keep a domain for the government without the list of suffixes saying so
  ...GOV.map((country) => `gov.${country}`),
  ...'govern.ad gouv.bi gouv.gn gouv.mg gouv.sc'.split(' '),
  // Elsewhere
  ...'gov.taipei korea.net chinhphu.vn akorda.kz president.az president.uz gouv.bj'.split(' '),
  ...'gouv.tg gouv.cd gouv.ga gouv.cm gouv.ne gouv.dj gouv.mr gouv.td gouv.cg gouv.mc'.split(' '),
  ...'gouv.nc minsal.cl mineduc.cl minvu.cl hacienda.cl mop.cl carabineros.cl'.split(' '),
  ...'bcentral.cl boj.or.jp bok.or.kr newyorkfed.org sfgov.org lacity.org mta.info'.split(' '),
  ...'police.nz korea.kr presidency.eg'.split(' '),
];
