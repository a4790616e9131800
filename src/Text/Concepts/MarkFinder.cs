namespace Buendnisnetz.Text;

/// <summary>Finds in texts the terms of the field, and the words that the thesaurus does not know.</summary>
public sealed class MarkFinder
{
    /// <summary>What a word weighs in a title that stands in texts of every kind.</summary>
    public const double Generic = OfGeneric * OfTitle;

    /// <summary>No mark is longer.</summary>
    public const int Longest = 90;

    private const string Unknown = "w:", Mothers = "f:muetter", Fathers = "f:vaeter";
    private const double OfTitle = 1.6, OfWide = 0.5, OfStem = 0.4, OfSmall = 0.2, OfHead = 0.8, OfModifier = 0.4, OfModified = 0.6,
        OfGeneric = 0.12, OfBroader = 0.6, OfMade = 0.6;
    private const int ShortestCompound = 7, ShortestRest = 4;

    /// <summary>Stems that stand in texts of every kind and say nothing of this one.</summary>
    private static readonly HashSet<string> Everywhere = [.. GermanWords.In("""
        gemeinsam Angebot Projekt Stadt Ort Gemeinde Kommune Landkreis Kreis Tag Woche Monat Jahr Stunde Uhr Nachmittag Vormittag Abend
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Wochenende Programm offen gut neu groß klein Hilfe helfen Menschen Leute
        bieten zeigen bringen kommen gehen finden machen planen suchen brauchen bekommen lernen arbeiten einmal zweimal dreimal täglich
        regelmäßig jährlich monatlich zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreißig hundert Sommer Winter Herbst Frühjahr
        Woche ganze viele alle Raum Platz Haus Zentrum Familienzentrum Viertel Quartier Stadtteil Dorf Idee Aktion Initiative Verein öffnen
        verlässlich kennen bleiben stehen liegen geben nehmen halten stellen legen setzen sitzen führen leben wohnen erhalten erleben
        erfahren
        erklären erzählen erreichen verbringen verbinden vermitteln unterstützen fördern stärken beraten entdecken entwickeln erleichtern
        entstehen bilden richten nutzen teilen wissen wünschen warten wollen sollen möchten lassen tun sehen hören sprechen sagen fragen
        einfach leicht schwer schnell langsam lang kurz früh spät jung alt frei schön stark schwach nah fern weit wichtig möglich richtig
        besonders ganz halb viel wenig mehr einige mehrere jeder manche andere eigene verschieden bunt rund regional örtlich kommunal lokal
        Zeit Stelle Weg Sache Seite Teil Art Form Ziel Grund Fall Anfang Ende Leben Alltag Welt Region Umgebung Stunden Termin Ding Mensch
        Personen Person Mitglied Mitglieder Bürger Bürgerin Bewohner Team Fachkraft Gast Gäste Gruppe Möglichkeit Unterstützung Förderung
        Information Maßnahme Konzept Modell Kooperation Zusammenarbeit Partner Netz Träger Einrichtung Jahre Tage Wochen Monate Minuten
        Januar Februar März April Mai Juni Juli September Oktober November Dezember niemand jemand los dabei mitmachen gegen statt ohne
        Zimmer Laden geschult Haushalt
        selbst begleitet erste letzte Bedarf anmelden Anmeldung kostenlos laden einladen treffen Thema Frage rund
        """).Select(word => word.Stem)];

    private readonly Dictionary<string, double> marks = [];
    private readonly Dictionary<string, string> spelled = [];

    /// <summary>What was found, each with its weight.</summary>
    public IReadOnlyDictionary<string, double> Marks => marks;

    /// <summary>Words that the thesaurus does not know, as they were written.</summary>
    public IReadOnlyDictionary<string, string> Spelled => spelled;

    /// <summary>What was found so far, but not what stands in texts of every kind.</summary>
    public HashSet<string> Telling() => [.. marks.Where(mark => mark.Value > Generic).Select(mark => mark.Key)];

    /// <summary>Reads a title: what stands there counts more.</summary>
    public void ReadTitle(string title) => Read(title, OfTitle);

    /// <summary>Reads a text.</summary>
    public void Read(string text) => Read(text, 1);

    /// <summary>What a word alone says, as marks.</summary>
    public static IEnumerable<string> TermsOf(GermanWord word, string written)
    {
        var finder = new MarkFinder();
        finder.Read(word, written, 1);
        return finder.marks.Keys;
    }

    /// <summary>A term as a mark.</summary>
    public static string MarkOf(Concept concept) => Prefix(concept.Facet) + concept.Key;

    /// <summary>Whether a mark says what is done.</summary>
    public static bool IsTopic(string mark) =>
        IsTerm(mark) || mark.StartsWith(Unknown, StringComparison.Ordinal);

    /// <summary>Whether a mark is a term that tells one text from another; who is meant in nearly every one does not.</summary>
    public static bool IsTelling(string mark) =>
        !mark.StartsWith(Unknown, StringComparison.Ordinal) && !IsOf(ConceptFacet.Group, mark);

    /// <summary>Whether a mark is a term that says what is done.</summary>
    public static bool IsTerm(string mark) => IsOf(ConceptFacet.About, mark) || IsOf(ConceptFacet.Wide, mark);

    /// <summary>Whether a mark is a term of a facet.</summary>
    public static bool IsOf(ConceptFacet facet, string mark) => mark.StartsWith(Prefix(facet), StringComparison.Ordinal);

    private static string Prefix(ConceptFacet facet) => facet switch
    {
        ConceptFacet.About => "a:",
        ConceptFacet.Wide => "t:",
        ConceptFacet.Whom => "f:",
        ConceptFacet.Form => "m:",
        _ => "g:",
    };

    /// <summary>In German it is the nouns that name things; what is written small says how, or what is done with them.</summary>
    private static double WeightOf(string written) => char.IsUpper(written[0]) ? OfStem : OfSmall;

    private static double WeightOf(ConceptFacet facet) => facet switch
    {
        ConceptFacet.About => 1,
        ConceptFacet.Wide => OfWide,
        ConceptFacet.Whom => 0.5,
        ConceptFacet.Form => 0.4,
        _ => OfGeneric,
    };

    private void Read(string text, double factor)
    {
        var words = GermanWords.In(text).ToList();
        for (var place = 0; place < words.Count; place++)
        {
            foreach (var concept in Thesaurus.At(words, place)) Keep(concept, factor);
            var word = words[place];
            if (!word.IsStopWord && word.Stem.Length > 0) Read(word, text.Substring(word.Start, word.Length), factor);
        }
        if (marks.ContainsKey(Mothers) && marks.ContainsKey(Fathers)) RemoveBoth();
        foreach (var concept in Thesaurus.Made) Make(concept);
    }

    /// <summary>Whoever says all that a term is made of says the term.</summary>
    private void Make(Concept concept)
    {
        var parts = Thesaurus.Above(concept);
        if (parts.All(part => marks.ContainsKey(MarkOf(part))))
            Keep(MarkOf(concept), OfMade * parts.Min(part => marks[MarkOf(part)] / WeightOf(part.Facet)));
    }

    /// <summary>What is for mothers and fathers is for parents.</summary>
    private void RemoveBoth()
    {
        marks.Remove(Mothers);
        marks.Remove(Fathers);
    }

    private void Read(GermanWord word, string written, double factor)
    {
        var known = Thesaurus.Parts.Whole(word.Flat)
            ?? (Thesaurus.Words.TryGetValue(word.Stem, out var said) ? said : Thesaurus.Parts.Of(word.Flat));
        if (known.Count > 0) foreach (var concept in known) Keep(concept, factor);
        else if (Everywhere.Contains(word.Stem)) Keep(Unknown + word.Stem, OfGeneric * factor);
        else if (word.Flat.Length < ShortestCompound) KeepWord(word.Stem, written, WeightOf(written) * factor);
        else ReadCompound(word, written, factor);
    }

    private void ReadCompound(GermanWord word, string written, double factor)
    {
        var (parts, left) = Compounds.TakeApart(word.Flat);
        var isModifier = left.Length >= ShortestRest && !Everywhere.Contains(left) && word.Flat.EndsWith(left, StringComparison.Ordinal);
        foreach (var concept in parts.SelectMany(part => Thesaurus.Parts.Of(part)))
            Keep(concept, isModifier ? OfModified * factor : factor);
        if (parts.Count == 0) KeepWord(word.Stem, written, WeightOf(written) * factor);
        else if (left.Length >= ShortestRest && !Everywhere.Contains(left))
            KeepWord(StemOf(left), written, (word.Flat.EndsWith(left, StringComparison.Ordinal) ? OfHead : OfModifier) * factor);
    }

    private static string StemOf(string part) => GermanWords.In(part).First().Stem;

    private void KeepWord(string stem, string written, double weight)
    {
        var mark = Unknown + stem;
        if (mark.Length > Longest) return;
        Keep(mark, weight);
        spelled.TryAdd(mark, written);
    }

    /// <summary>Whoever names a term means, a little less, what it is a kind of.</summary>
    private void Keep(Concept concept, double factor)
    {
        Keep(MarkOf(concept), WeightOf(concept.Facet) * factor);
        foreach (var broader in Thesaurus.Above(concept)) Keep(broader, factor * OfBroader);
    }

    private void Keep(string mark, double weight)
    {
        if (marks.GetValueOrDefault(mark) < weight) marks[mark] = weight;
    }
}
