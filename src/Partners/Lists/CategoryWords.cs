using Buendnisnetz.Organisations;

namespace Buendnisnetz.Partners;

/// <summary>The categories of partners as lists call them, and what a name gives away.</summary>
internal sealed class CategoryWords
{
    private const double AlikeEnough = 0.45;

    /// <summary>Words of names and of lists, the telling ones first.</summary>
    private static readonly (string Word, string Code)[] Telling =
    [
        ("sportverein", "sportverein"), ("turnverein", "sportverein"), ("sportbund", "sportverein"), ("sportkreis", "sportverein"),
        ("elterninitiative", "initiative"), ("initiative", "initiative"), ("freundeskreis", "initiative"),
        ("kita", "kita"), ("kindergarten", "kita"), ("kindertagesstaette", "kita"), ("kindertagespflege", "kita"), ("kinderhaus", "kita"),
        ("familienzentrum", "familienbildung"), ("familienbildung", "familienbildung"), ("familienbildungsstaette", "familienbildung"),
        ("mehrgenerationenhaus", "familienbildung"), ("muetterzentrum", "familienbildung"),
        ("grundschule", "schule"), ("schule", "schule"), ("gymnasium", "schule"), ("realschule", "schule"), ("volkshochschule", "schule"),
        ("vhs", "schule"), ("hochschule", "hochschule"), ("universitaet", "hochschule"), ("institut", "hochschule"),
        ("arbeitsagentur", "arbeitsagentur"), ("jobcenter", "arbeitsagentur"), ("agentur fuer arbeit", "arbeitsagentur"),
        ("industrie und handelskammer", "kammer"), ("handwerkskammer", "kammer"), ("ihk", "kammer"), ("hwk", "kammer"), ("kammer",
            "kammer"),
        ("kreishandwerkerschaft", "kammer"), ("gewerkschaft", "gewerkschaft"), ("dgb", "gewerkschaft"), ("verdi", "gewerkschaft"),
        ("arbeitgeberverband", "wirtschaftsverband"), ("wirtschaftsfoerderung", "wirtschaftsverband"), ("wirtschaft", "unternehmen"),
        ("krankenkasse", "gesundheit"), ("aok", "gesundheit"), ("klinik", "gesundheit"), ("krankenhaus", "gesundheit"),
        ("gesundheitsamt", "landkreis"), ("jugendring", "jugendhilfe"), ("jugendhilfe", "jugendhilfe"), ("kirchengemeinde", "kirche"),
        ("kirche", "kirche"), ("pfarramt", "kirche"), ("dekanat", "kirche"), ("kirchenbezirk", "kirche"),
        ("caritas", "wohlfahrtsverband"), ("diakonie", "wohlfahrtsverband"), ("diakonisches werk", "wohlfahrtsverband"),
        ("awo", "wohlfahrtsverband"), ("arbeiterwohlfahrt", "wohlfahrtsverband"), ("drk", "wohlfahrtsverband"),
        ("rotes kreuz", "wohlfahrtsverband"), ("paritaetische", "wohlfahrtsverband"), ("wohlfahrt", "wohlfahrtsverband"),
        ("landratsamt", "landkreis"), ("landkreis", "landkreis"), ("kreisverwaltung", "landkreis"), ("kreisjugendamt", "landkreis"),
        ("jugendamt", "kommune"), ("gleichstellungsstelle", "kommune"), ("stadt", "kommune"), ("stadtverwaltung", "kommune"),
        ("gemeinde", "kommune"), ("stadtwerke", "unternehmen"), ("ministerium", "behoerde"), ("behoerde", "behoerde"),
        ("polizei", "justiz"), ("gericht", "justiz"), ("stiftung", "stiftung"), ("fraktion", "partei"), ("partei", "partei"),
        ("zeitung", "medien"), ("radio", "medien"), ("presse", "medien"), ("handwerk", "handwerksbetrieb"), ("gmbh", "unternehmen"),
        ("ag", "unternehmen"), ("firma", "unternehmen"), ("betrieb", "unternehmen"), ("sparkasse", "unternehmen"), ("bank", "unternehmen"),
        ("buergerin", PartnerCategories.Citizen), ("buerger", PartnerCategories.Citizen), ("privatperson", PartnerCategories.Citizen),
        ("person", PartnerCategories.Citizen), ("ehrenamtlich", PartnerCategories.Citizen), ("verein", "verein"), ("verband", "verein"),
        ("bund", "verein"), ("e v", "verein"), ("ev", "verein"),
    ];

    private readonly List<(string Code, string Label)> inUse;
    private readonly Dictionary<string, string> exact = [];

    public CategoryWords(IReadOnlyList<Term> terms)
    {
        inUse = [.. terms.Select(term => (term.Code, term.Label))];
        foreach (var term in terms)
            foreach (var word in new[] { term.Label, term.Code, term.PlainLabel }.Concat(term.Label.Split(',', '(')).Select(Folding.Fold))
                if (word.Length > 0) exact.TryAdd(word, term.Code);
    }

    public IReadOnlyList<string> Labels => [.. inUse.Select(one => one.Label)];

    /// <summary>The category of this name; null where there is none.</summary>
    public string? Of(string typed)
    {
        var folded = Folding.Fold(typed);
        return exact.GetValueOrDefault(folded) ?? InUse(Telling.FirstOrDefault(one => one.Word == folded).Code);
    }

    /// <summary>The label of what the word and the name suggest; null where they say nothing.</summary>
    public string? Suggest(string typed, string name) => (Near(typed) ?? GivenAway(name)) is { } likely ? LabelOf(likely) : null;

    public string LabelOf(string code) => inUse.Find(one => one.Code == code).Label ?? code;

    private string? Near(string typed)
    {
        if (Folding.Fold(typed).Length < 2) return null;
        if (GivenAway(typed) is { } told) return told;
        var asked = Trigrams.Of(Folding.Words(typed));
        var (code, likeness) = exact.Select(one => (one.Value, Trigrams.Similarity(asked, Trigrams.Of(Folding.Words(one.Key)))))
            .MaxBy(one => one.Item2);
        return likeness >= AlikeEnough ? code : null;
    }

    /// <summary>What the words of a name say of themselves: "Kindergarten St. Verena".</summary>
    private string? GivenAway(string name)
    {
        var padded = $" {Folding.Fold(name)} ";
        return InUse(Telling.FirstOrDefault(one => one.Word.Length > 4
            ? padded.Contains(one.Word, StringComparison.Ordinal) : padded.Contains($" {one.Word} ", StringComparison.Ordinal)).Code);
    }

    private string? InUse(string? code) => inUse.Exists(one => one.Code == code) ? code : null;
}
