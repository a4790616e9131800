using Npgsql;

namespace Buendnisnetz.Tests.Platform;

public sealed class GermanStemTests
{
    private const string Words = """
        abend abende abendliche abgeordnete abhängigkeiten absichtlich achtung adressen ältere älteren ämter änderungen ärztin
        ärztlicher aktionen aktive aktivitäten alleinerziehende alleinerziehenden alltag altersgerechte anbieter angebote angeboten
        angehörige anlaufstelle anlaufstellen anmeldungen ansprechpartnerinnen arbeit arbeiten arbeiterinnen arbeitgeber
        arbeitnehmerinnen arbeitsgemeinschaft aufgaben aufklärung aufmerksamkeit aufwändig ausbildung ausbildungsplätze auszeichnungen
        babys bäume bauen bauer bedarfe bedeutung befragungen begegnungen begeisterung begleitend beiträge beitrag bekannt belange
        beratend beratung beratungen bereitschaft berufe beruflich berufstätige beschäftigten beschlüsse besonderes beste besuch
        beteiligung betreuen betreuer betreuerin betreut betreuung betreuungen betriebe bewährte bildung bildungen bildlich blühend
        brücken bücher bündnis bündnisse bündnissen bündnisses bürger bürgerinnen bürgermeister bürgerschaftliches büros chancen
        chancengleichheit daheim dankbarkeit dauer dauerhaft demokratie demokratisch dialoge diakonisches dienste dörfer dringend
        durchführung ehrenamtliche ehrlichkeit eigenes eigentlich einfach einrichtung einrichtungen einsam einsamkeit einwohner
        elterliche eltern elternzeit endlich engagement engagierte entlastung entwicklung erfahrungen erfolge erfolgreich ergebnisse
        ergebnissen erkenntnis erkenntnisse erlebnis erlebnisse ermäßigung ermöglichen erneuerung ernährung erreichbarkeit erziehen
        erzieher erzieherinnen erziehung europäische fachkräfte fahrräder familie familien familienfreundlich familienfreundliche
        familienfreundlichkeit familiär feierlich ferien ferienbetreuung festigung finanzierung firmen flexibilität flüchtlinge förderer
        förderung forderungen fördern fragen frauen freie freiheit freitags freiwillige freizeit freunde freundlichkeit frühe früher
        führung fußball fußgänger gärten gebäude geburten gefährlich geflüchtete gehören geistig gemeinden gemeinsam gemeinsames
        gemeinschaft gemeinschaftlich genossenschaft genügend gerechtigkeit geringes gesellschaft gesetze gespräche gesundheit
        gesundheitlich gewerkschaften gewinnung gleichstellung größe größeres großeltern gründung grundlagen grundschulen gruppen
        günstig häuser haushalte haushaltsnahe heimat heißen helfen helferinnen herausforderungen herzlich hilfe hilfen hochschulen
        höchste hoffnung ideen informationen initiativen inklusion innovation innerlich integration interessen interkulturelle jahre
        jährlich jobcenter jugendliche jugendlichen jüngere kammern kenntnis kenntnisse kinder kindergärten kinderreiche kindes kirchen
        kirchlich klein kleinere könig königin körperlich konferenzen konzept konzepte kooperation kooperationen koordinatorin
        koordinatorinnen koordinierung kostenlos kräfte kranke krankheiten kreative kreise kultur künftig kurse labels länder ländlich
        landkreis landkreise lebendig lebensqualität lehrer lehrerin leichte leistungen leiterinnen leitung lesungen leuchttürme lösung
        lösungen lokale mädchen männer maßnahme maßnahmen maßnahmenkatalog mehrheit meilensteine menschen menschlich menschlichkeit
        miteinander mitglieder mitgliedschaft möglichkeit möglichkeiten mütter mündlich museum musikschulen nachbarn nachbarschaft
        nachbarschaften nachhaltigkeit nächste nähe namen natürlich neue neues neugierde niedrigschwellig notwendig notwendigkeit
        nützlich nutzen öffentliche öffentlichkeit öffnungszeiten örtlich organisation organisationen partner partnerinnen partnerschaft
        partnerschaften patenschaften pausen personen pflege pflegen pflegende pflegerinnen pläne planung politik politische praktisch
        praxis preise programme projekte projekten prüfung qualifizierung qualität räume rathaus rechte regelmäßig region regionale
        regionen religiöse richtig ruhend sammlung schließung schöne schöner schulen schüler schülerinnen schwangerschaft schwester
        selbsthilfe selbstständigkeit senioren seniorinnen sicherheit sicherung sinnvoll sitzungen soldaten soziale sozialen spaß
        spenden spielen spielplätze sprachen sprechstunden städte städtisch ständig stärken stärkung standorte steuerung stiftung
        stiftungen straßen strategie strategisch stundenweise tägliche tätigkeit tagesmütter teilhabe teilnehmerinnen teilzeit themen
        träger trägerschaft treffen treue treuer türen übergabe übergänge überregional übersicht umfragen umsetzung umwelt unabhängig
        ungünstig unternehmen unternehmerinnen unterstützen unterstützer unterstützung väter vätern veranstaltung veranstaltungen
        verantwortlich verantwortung verbände verbindlichkeit verbindung vereinbarkeit vereine vereinigung vereins verfügbar
        vergünstigung verhältnis verhältnisse verlässlich verlässliche vermittlung vernetzung verstetigung vertretung verwaltungen
        vielfältig vielfalt völlig vorlesen vorschläge vorstellungen wachsend während wege weiterbildung wertschätzung wettbewerb
        wichtig wickeltisch wirkung wirtschaft wirtschaftlich wissenschaft wöchentlich wohlfahrtsverbände wohnen wohnungen wünsche
        wünschenswert zeiten zeitlich zentren zertifikate ziele zufriedenheit zugänge zukünftig zukunft zusammenarbeit zuschüsse
        zuständig zuständigkeit zuverlässigkeit zweifel zweig aue bauten eier eulen mayer bayern quelle treue yoga ist es ab an zu ei
        see tee rest fest ernst gunst kunst obst herbst einst lest liest nest mist list lust
        """;

    [Theory]
    [InlineData("betreuungen", "betreu")]
    [InlineData("bündnisse", "bundnis")]
    [InlineData("familienfreundlichkeit", "familienfreund")]
    [InlineData("häuser", "haus")]
    [InlineData("straßen", "strass")]
    public void Forms_of_a_word_share_a_stem(string word, string stem) => Assert.Equal(stem, GermanStem.Of(word));

    [Fact]
    public async Task Every_stem_is_the_one_PostgreSQL_finds()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Needs PostgreSQL; the same words are checked there.");
        var words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
        await using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable("TEST_POSTGRES") + ";Database=postgres");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT w, (ts_lexize('german_stem', w))[1] FROM unnest(@words) AS w", connection);
        command.Parameters.AddWithValue("words", words);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> different = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            if (!reader.IsDBNull(1) && reader.GetString(1) != GermanStem.Of(reader.GetString(0)))
                different.Add($"{reader.GetString(0)}: {reader.GetString(1)} ≠ {GermanStem.Of(reader.GetString(0))}");
        Assert.Empty(different);
        Assert.True(words.Length > 500);
    }
}
