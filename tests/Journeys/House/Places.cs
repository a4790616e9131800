namespace Buendnisnetz.Journeys.House;

/// <summary>The pages by who may see them: one of each template. What stands in braces is looked up in the demo.</summary>
internal static class Places
{
    public const string Konstanz = "/buendnisse/leben-im-landkreis-konstanz";

    public const string Arge = "/netzwerke/arge-netzwerk-familie-baden-wuerttemberg";

    public const string Congress = "/veranstaltungen/fachkongress-der-lokalen-buendnisse";

    public const string Exchange = "/veranstaltungen/austausch-der-partner";

    public const string Strategy = "/reihen/regionale-strategiekonferenzen-familienbewusst-fachkraefte-sichern";

    public const string Conference = "/veranstaltungen/strategiekonferenz-hochrhein-bodensee";

    public const string Documented = "/veranstaltungen/regiokonferenz-heilbronn-franken";

    public const string Today = "/veranstaltungen/fachtag-vaeter-in-teilzeit";

    public const string HeldCongress = "/veranstaltungen/zentraler-fachkongress-der-lokalen-buendnisse";

    public const string InWork = "/veranstaltungen/regiokonferenz-ostwuerttemberg";

    public const string Hidden = "/veranstaltungen/regiokonferenz-mittlerer-oberrhein";

    /// <summary>An open space with results, one in which is voted, and one in which topics are gathered.</summary>
    public const string Alumni = "/veranstaltungen/erstes-treffen-der-familienmanagerinnen-und-familienmanager";

    public const string Voting = "/veranstaltungen/siebtes-treffen-der-familienmanagerinnen-und-familienmanager";

    public const string Gathering = "/veranstaltungen/landestreffen-der-arge";

    public const string Meeting = "/veranstaltungen/herbsttreffen-der-arge";

    /// <summary>A material of 2012 in its second edition.</summary>
    public const string Flyer = "/materialien/infoflyer-zum-bildungs-und-teilhabepaket";

    /// <summary>A project that others imitate.</summary>
    public const string Told = "/projekte/gutscheinheft-fuer-familiensport";

    /// <summary>The award of twelve projects.</summary>
    public const string Award =
        "/auszeichnungen/entwicklungspartnerschaft-vereinbarkeit-fuer-eltern-partnerschaftlich-gestalten";

    /// <summary>A project that rests with its alliance.</summary>
    public const string Rests = "/projekte/familienwegweiser";

    public const string Panel = Conference + "/programm/was-die-region-braucht-und-wer-es-kann";

    public static readonly string[] OfVisitors =
    [
        "/", "/buendnisse", "/buendnisse?land=08", Konstanz, Konstanz + "/partner", Konstanz + "/verantwortung", Konstanz + "/aktuelles",
            "{news}", "{founding}",
        "/finden", "/finden?ort=78315", "/finden?ort=Neuenkirchen", "/finden?ort=Ueberlingen", "/finden?ort=99999", "/finden?ort=Xyzzy",
        "/organisationen", "/organisationen?q=caritas", "{organisation}", "/suche", "/suche?q=Familienzentrum", "/suche?q=xyzzy",
        "/impressum", "/datenschutz", "/barrierefreiheit", "/barriere-melden", "/barriere-melden/danke", "/leichte-sprache",
            "/gebaerdensprache",
        "/hilfe", "/hilfe/zuteilung", "{help}", "/netzwerke", Arge + "?am=2012",
            "/netzwerke/netzwerk-der-familienmanagerinnen-und-familienmanager-in-nordrhein-westfalen", "/anmelden",
        "/anmelden/code", "/anmelden/passkey", "/quellen", "/gibt-es-nicht", "/zugang/unbekannt", "/demo/post", "{doubt}",
            "/stimmt-nicht/danke",
        "/veranstaltungen", "/veranstaltungen?zeit=vergangen", "/veranstaltungen/runder-tisch-kitaplaetze", "/kalender", "/reihen",
        "/reihen/regiokonferenzen-zur-familienfreundlichkeit", Konstanz + "/veranstaltungen", Arge + "/veranstaltungen",
        "/kalender/gebiete", "/kalender/gebiete?ort=Neuenkirchen", "/kalender/gebiet/08",
        "/kalender/gebiet/08?ansicht=liste&wochenende=true",
        "/kalender/gebiet/08?ansicht=karte", Konstanz + "/kalender", Arge + "/kalender?ansicht=karte", "/aktionstage", "{actionday}",
        "{actionday}?ort=78315", "{actionday}?ort=Neuenkirchen", "{actionday}/einbetten", Congress + "/termin-erfahren",
        Congress + "/termin-erfahren/danke",
        Conference, Conference + "/anmeldung", Conference + "/anmeldung/danke", Conference + "/anmeldung/fertig",
        Documented, Today + "/vereinbarung", Today + "/vereinbarung/danke",
        Documented + "/dokumentation", "{report}", HeldCongress + "/dokumentation", Documented + "/dokumentation/bilder/danke",
        "/rueckmeldung/danke",
        Alumni, Alumni + "/themen", Alumni + "/dokumentation", Voting + "/themen", Gathering + "/themen", Gathering + "/themen/mitmachen",
        Gathering + "/themen/mitmachen/danke",
        "/projekte", "/projekte?stand=Running&nur=vorbilder", Told, Told + "/nachahmungen",
        "/projekte/stempelheft-familiensport", Konstanz + "/projekte",
        "/auszeichnungen", Award, "/projekte/papa-bleibt", "/label/still-und-wickelpunkt", "{labelled}", Arge + "/taetigkeitsberichte",
        "/buendnisse/buendnis-fuer-familie-heidelberg/taetigkeitsberichte", "{yearreport}",
        "/suchen-und-bieten", "/suchen-und-bieten?art=Offering&q=gibt-es-nicht", "{posting}", "{posting}/antwort",
        "{posting}/antwort/danke",
        "/buendnisse/buendnis-fuer-familie-heidelberg/suchen-und-bieten", "/wer-hat-schon", "/wer-hat-schon?q=Gutscheinheft+Sport",
        "/wer-hat-schon?q=Unterwasserbibliothek",
        Meeting + "/protokoll", Conference + "/programm", Panel, Panel + "/frage", Panel + "/frage/danke",
        "/materialien", "/materialien?art=Guide&q=gibt-es-nicht", Flyer, Konstanz + "/materialien", "/sammlungen", "{collection}",
    ];

    public static readonly string[] OfCoordinators =
    [
        "/schreibtisch", "/schreibtisch/neuigkeiten", "/profil", "/profil/benachrichtigungen", "/profil/daten", "/profil/e-mail",
            "/profil/passkeys", "/profil/kalender",
        "/profil/sitzungen", "/profil/loeschen", "/organisationen/neu", Konstanz, Konstanz + "/bearbeiten", Konstanz + "/profil",
            Konstanz + "/gruendung",
        Konstanz + "/gebiet", Konstanz + "/gebiet?suche=Konstanz", Konstanz + "/handlungsfelder", Konstanz + "/partner-neu",
            Konstanz + "/partner-liste",
        "{partner}", Konstanz + "/anlaufstelle", "{contact}", Konstanz + "/meilenstein", "{milestone}", Konstanz + "/auszeichnung",
            "{recognition}",
        Konstanz + "/nachricht", "{draft}", "{published}", Konstanz + "/bilder", Konstanz + "/team", Konstanz + "/beenden",
            Konstanz + "/leben",
        Konstanz + "/wieder-starten", "/gibt-es-nicht", Konstanz + "/uebergabe", Konstanz + "/uebergabe/ankuendigen",
            Konstanz + "/abgeben", Konstanz + "/wissen",
        Konstanz + "/wissen/notiz", Konstanz + "/dossier", Konstanz + "/netzwerke", "/profil/netzwerke", Konstanz + "/pruefen",
        Konstanz + "/partner-liste/neu", Konstanz + "/reihe-neu", "{entries}", "{entries}?nur=alle", Konstanz + "/veranstaltung-neu",
        Konstanz + "/fremde-kalender", "{source}", "{taken}", "{source}/angaben",
        "{source}/ende", Konstanz + "/aktionen", "{checked}", "{action}",
        Exchange, Exchange + "/bearbeiten", Exchange + "/termin", Exchange + "/ort?suche=Konstanz", Exchange + "/beteiligte?suche=Singen",
        Exchange + "/verschiebung", Exchange + "/absage", Exchange + "/einwahl", Exchange + "/reihe",
        Konstanz + "/projekt-neu", Konstanz + "/projekt-pruefung", Konstanz + "/doppelstrukturen", "/projekte/vaeterfruehstueck/mitmachen",
        Rests, Rests + "/bearbeiten", Rests + "/angaben", Rests + "/handlungsfelder", Rests + "/stand", Rests + "/orte?suche=Konstanz",
        Konstanz + "/suchen-und-bieten", Konstanz + "/suchen-und-bieten-neu", "/wer-hat-schon?q=Gutscheinheft+Sport", "{askperson}",
        "/wer-hat-schon/buendnis/buendnis-fuer-familie-heidelberg", "/profil/erfahrung",
        Rests + "/beteiligte?suche=Konstanz", Rests + "/erfahrung", Rests + "/auskunft", Rests + "/zahlen", Rests + "/links",
        Rests + "/bilder",
        Told + "/nachmachen",
        Exchange + "/programm/bearbeiten", Exchange + "/programm/neu", Exchange + "/programm/einfuegen",
        "/materialien/gemerkt", Konstanz + "/material-neu", Flyer, Flyer + "/bearbeiten", Flyer + "/angaben", Flyer + "/erwaehnung",
        "{attaching}?suche=flyer", Konstanz + "/patenschaft",
        "/gemeinschaft", "/gemeinschaft/alle", "{thread}", "{thread}/antwort", "/gemeinschaft/alle/gespraech-neu", "/gemeinschaft/fragen",
        "/gemeinschaft/abos", "/gemeinschaft/eigenes", "/gemeinschaft/neu", "{neighbour}",
        Flyer + "/mit-unserem-namen", Flyer + "/vorlage", Flyer + "/fuer-alle", Konstanz + "/netztexte", "{shown}",
    ];

    public static readonly string[] OfAdministrators =
    [
        "/verwaltung", "/verwaltung/betreiber", "/verwaltung/barrierefreiheit", "/verwaltung/barrieren", "/verwaltung/personen",
            "/verwaltung/personen/neu",
        "{person}", "{person}/rolle", "{person}/loeschen", "/verwaltung/aufbewahrung", "/verwaltung/protokoll", "/verwaltung/postausgang",
            "/verwaltung/auftraege",
        "/verwaltung/suche", "/verwaltung/gebiete", "/verwaltung/gebiete/aemter", "/verwaltung/begriffe", "{list}", "{term}",
            "/verwaltung/organisationen/zusammenfuehren", "/verwaltung/buendnis-neu",
        "{organisation}/bearbeiten", "{active}/pause", Konstanz + "/besetzen", "/schreibtisch/vakanzen", "/verwaltung/netzwerk-neu",
            Arge + "/schreibtisch",
        "{posting}/aendern", "{posting}/schliessen",
        Arge + "/gemeinsames", Arge + "/label-neu", "/label/still-und-wickelpunkt/bearbeiten", "/label/still-und-wickelpunkt/vergabe",
        "/label/still-und-wickelpunkt/rechte", "/label/still-und-wickelpunkt/bild", "{sticker}", "{revoking}", "{grantend}",
        "/projekte/still-und-wickelpunkt/gemeinsam", "{joint}",
        "{lending}", "/projekte/still-und-wickelpunkt/neuigkeiten", "/projekte/still-und-wickelpunkt/neuigkeiten/schreiben", "{plaque}",
        "{writing}",
        Told + "/nachahmungen/kiezpass-bewegung",
        "/auszeichnungen/neu", Award + "/bearbeiten", Award + "/projekt?q=Familie", "{correction}",
        Arge + "/doppelstrukturen", Arge + "/luecken", Arge + "/bearbeiten", Arge + "/name", Arge + "/bild",
            Arge + "/gebiet?suche=Hessen", Arge + "/zugaenge",
            Arge + "/zahlen", Arge + "/rundbriefe", Arge + "/rundbriefe/neu", "{circular}",
            Arge + "/mitglied-neu?suche=Familie",
        Arge + "/fremde-kalender", Arge + "/aktionstag-neu", "{actionday}/angaben",
        Arge + "/mitglied-neu/liste", Arge + "/veranstaltung-neu", Arge + "/reihe-neu", Strategy + "/angaben", Strategy + "/ende",
        Conference + "/anmeldungen", Conference + "/anmeldungen/neu", Conference + "/anmeldebedingungen",
        Conference + "/anmeldungen/zuteilung", Conference + "/anmeldungen/angaben", Conference + "/anmeldefragen",
        Conference + "/anmeldefragen/neu",
        Documented + "/vereinbarungen", Today + "/vereinbarungen", Today + "/vereinbarungen/neu", Today + "/vereinbarungen/aushang",
        "{agreement}", "{becoming}?suche=Heidelberg",
        Conference + "/briefe", Conference + "/briefe/neu?vorlage=erinnerung", Today + "/briefe", "{mailing}", "{mailing}/aendern",
        "{mailing}/rueckzug", Conference + "/rueckmeldungen", Conference + "/rueckmeldungen/fragen", Today + "/rueckmeldungen",
        Today + "/rueckmeldungen/aushang", Today + "/rueckmeldungen/schliessen", Meeting + "/rueckmeldungen",
        Alumni + "/themenrunde", Alumni + "/themenrunde/gruppen", "{groupresult}", Voting + "/themenrunde",
        Voting + "/themenrunde/einrichten", Voting + "/themenrunde/aushang", "{merging}", "{removing}",
        Exchange + "/themenrunde/einrichten",
        "{door}", Today + "/einlass", Today + "/einlass?q=grün", Today + "/einlass/neu",
        Today + "/einlass/protokoll", Today + "/einlass/protokoll?nur=alles", Today + "/papier", Today + "/papier/namensschilder",
        Today + "/papier/raumschilder", Today + "/papier/teilnahmeliste", Meeting + "/protokoll/bearbeiten",
        Today + "/protokoll/bearbeiten",
        Documented + "/dokumentation/bearbeiten", Documented + "/dokumentation/zusammenfassung", Documented + "/dokumentation/bilder",
        Documented + "/dokumentation/datei", Documented + "/dokumentation/aussage", "{statement}",
        Documented + "/dokumentation/sichtbarkeit",
        Documented + "/dokumentation/punkte/pflege-und-beruf", InWork + "/dokumentation/veroeffentlichung",
        Meeting + "/dokumentation/zahlen",
        "{hidden}", Conference + "/aufgaben", "{task}", Conference + "/naechstes-mal",
        Strategy + "/neue-ausgabe", Conference + "/programm/bearbeiten", Conference + "/programm/verschiebung",
        Conference + "/programm/fragen", Panel + "/bearbeiten", Panel + "/mitwirkende", Panel + "/loeschung",
        Conference + "/programm/pflege-zu-hause-und-trotzdem-im-team/wiederholung",
        "{mentorship}", "/verwaltung/adressen", Arge + "/netztexte", Arge + "/netztext-neu", "{living}", "{living}/bearbeiten",
        "/verwaltung/pruefabstaende", "/verwaltung/verarbeitungen", "{person}/sperre", "{term}/verbindungen", "{term}/ende", "{member}",
        "{member}/ende",
    ];

    /// <summary>Where a page that has no fixed address is found: on this page, behind a link like this.</summary>
    private static readonly Dictionary<string, (string Page, string Link)> Links = new()
    {
        ["{actionday}"] = ("/aktionstage", "main .card h2 a"),
        ["{neighbour}"] = ("/suche?q=Iyer", "main a[href^='/gemeinschaft/menschen/']"),
        ["{shown}"] = (Konstanz + "/netztexte", "main .rows a[href*='/netztexte/']"),
        ["{living}"] = (Arge + "/netztexte", "main .rows a[href*='/netztexte/']"),
        ["{collection}"] = ("/sammlungen", "main a[href^='/sammlungen/']"),
        ["{attaching}"] = ("/projekte/familienwegweiser", "main a[href*='/materialien/bei/']"),
        ["{mentorship}"] = ("/buendnisse/buendnis-fuer-familie-heidelberg/patenschaft", "main .rows a[href*='/patenschaft/']"),
        ["{thread}"] = ("/gemeinschaft/alle", "main .threads a[href^='/gemeinschaft/gespraeche/']"),
        ["{posting}"] = ("/suchen-und-bieten", "main .card h3 a"),
        ["{yearreport}"] = ("/buendnisse/buendnis-fuer-familie-heidelberg/taetigkeitsberichte",
            "main .rows a[href*='/taetigkeitsberichte/']"),
        ["{writing}"] = ("/buendnisse/tuebinger-familienrat/taetigkeitsberichte", "main a[href$='/bearbeiten']"),
        ["{revoking}"] = ("/label/still-und-wickelpunkt/rechte", "main a[href$='/entzug']"),
        ["{labelled}"] = ("/label/still-und-wickelpunkt", "main a[href*='/ort/']"),
        ["{sticker}"] = ("/label/still-und-wickelpunkt", "main a[href$='/aufkleber']"),
        ["{lending}"] = ("{joint}", "main a[href$='/rechte']"),
        ["{plaque}"] = ("/projekte/papa-bleibt", "main a[href*='/plakette/']"),
        ["{grantend}"] = ("/label/still-und-wickelpunkt", "main a[href$='/ende']"),
        ["{joint}"] = ("/projekte/still-und-wickelpunkt/gemeinsam", "main a[href^='/gemeinsam/']"),
        ["{correction}"] = (Award, "main a[href$='/berichtigung']"),
        ["{askperson}"] = ("/wer-hat-schon?q=Gutscheinheft+Sport", "main a[href^='/wer-hat-schon/'][href*='/person/']"),
        ["{source}"] = (Konstanz + "/fremde-kalender", "main li a[href^='/fremde-kalender/']"),
        ["{taken}"] = ("{source}", "main a[href*='/eintrag/']"),
        ["{checked}"] = (Konstanz + "/aktionen", "main a[href*='/pruefung/']"),
        ["{action}"] = (Konstanz + "/aktionen", "main a[href$='/neu']"),
        ["{agreement}"] = (Documented + "/vereinbarungen", "main a[href$='/entfernung']"),
        ["{becoming}"] = (Documented + "/vereinbarungen", "main a[href$='/buendnis']"),
        ["{groupresult}"] = (Alumni + "/themenrunde", "main .rows a[href$='/ergebnis']"),
        ["{merging}"] = (Voting + "/themenrunde", "main .topics a[href$='/zusammenlegen']"),
        ["{removing}"] = (Voting + "/themenrunde", "main .topics a[href$='/entfernung']"),
        ["{report}"] = (Documented + "/dokumentation", "main a[href$='/nicht-zeigen']"),
        ["{statement}"] = (Documented + "/dokumentation/punkte/zeit-ist-das-neue-gehalt", "main a[href*='/aussage/']"),
        ["{hidden}"] = (Hidden + "/dokumentation/bilder", "main a[href$='/entscheidung']"),
        ["{task}"] = (Conference + "/aufgaben", "main .tasks a[href*='/aufgaben/']"),
        ["{door}"] = (Today + "/einlass", "main a[href*='/tuer/']"),
        ["{mailing}"] = (Conference + "/briefe", "main .rows a[href*='/briefe/']"),
        ["{news}"] = (Konstanz + "/aktuelles", $"main a[href^='{Konstanz}/aktuelles/']"),
        ["{active}"] = ("/buendnisse?stand=aktiv", "main .card h3 a"),
        ["{doubt}"] = (Konstanz, "main .contact-point a[href^='/stimmt-nicht/']"),
        ["{founding}"] = ("/buendnisse?stand=in-gruendung", "main .card h3 a"),
        ["{organisation}"] = ("/organisationen", "main a[href^='/organisationen/']:not([href='/organisationen/neu'])"),
        ["{help}"] = ("/hilfe", "main a[href^='/hilfe/']"),
        ["{partner}"] = (Konstanz + "/partner-liste", "main a[href*='/partner-pflege/']"),
        ["{entries}"] = (Konstanz + "/partner-liste/neu", "main .notice a[href$='/pruefen']"),
        ["{contact}"] = (Konstanz + "/bearbeiten", "main a[href*='/anlaufstelle/']"),
        ["{milestone}"] = (Konstanz + "/bearbeiten", "main a[href*='/meilenstein/']"),
        ["{recognition}"] = (Konstanz + "/bearbeiten", "main a[href*='/auszeichnung/']"),
        ["{draft}"] = (Konstanz + "/bearbeiten", "main li:has(.kern-badge, .status-tag) a[href*='/nachricht/']"),
        ["{published}"] = (Konstanz + "/bearbeiten", "main a[href*='/nachricht/']"),
        ["{person}"] = ("/verwaltung/personen", "main a[href*='/verwaltung/personen/']:not([href$='/neu'])"),
        ["{member}"] = (Arge + "/schreibtisch", "main tbody a[href*='/mitglied/']"),
        ["{circular}"] = (Arge + "/rundbriefe", "main li a[href*='/rundbriefe/']"),
        ["{list}"] = ("/verwaltung/begriffe", "main a[href^='/verwaltung/begriffe/']"),
        ["{term}"] = ("{list}", "main a[href*='/begriffe/begriff/']"),
    };

    /// <summary>Opens a page, the way there included.</summary>
    public static async Task<int> Enter(this Guest guest, string place)
    {
        var start = place.IndexOf('{', StringComparison.Ordinal);
        if (start < 0) return await guest.Open(place);
        var name = place[start..(place.IndexOf('}', StringComparison.Ordinal) + 1)];
        var (page, link) = Links[name];
        await guest.Enter(page);
        return await guest.Enter(place.Replace(name, await guest.Page.Locator(link)
            .First.GetAttributeAsync("href"), StringComparison.Ordinal));
    }
}
