namespace Buendnisnetz.Search;

/// <summary>
/// How well things answer words. A word in the title counts most, then one in a strong field, then anywhere; as typed more than in a longer
/// word, that more than another word for it. Rare words count more: how rare, only those say that the reader may see.
/// </summary>
internal sealed class Ranking(SearchQuery query, IReadOnlyList<Spelling> words, ModuleCatalog catalog)
{
    private const double Called = 60, Begins = 2, Completeness = 1.4, OfTheme = 0.5, OfKinship = 3.5;

    /// <summary>What holds less of what was asked does not follow behind the first page.</summary>
    private const double LeastShare = 0.34;

    private static readonly IReadOnlyDictionary<string, string> NoThemes = new Dictionary<string, string>();

    private readonly Forms[] forms = [.. words.Select(word => new Forms(word))];
    private readonly Dictionary<string, double> worths = catalog.Of<Searchable>().ToDictionary(kind => kind.Kind, kind => kind.Worth);

    /// <summary>Those that hold all words, ranked.</summary>
    public Candidates OfAll(IReadOnlyList<Prospect> found) => Candidates.Of([.. found.Select(one => (One: one, Places: new Places(one)))
        .Select(one => Ranked(one.One, forms.Sum(word => Math.Max(Places.Least, one.Places.Weight(word))), NoThemes))]);

    /// <summary>
    /// Those that hold at least one word, or are about it, ranked: what a word says is worth more where few hold it.
    /// </summary>
    public Candidates OfSome(IReadOnlyList<Prospect> found)
    {
        var about = new Kinship(query.Typed);
        var read = found.Select(one => (One: one, Places: new Places(one)))
            .Select(one => (one.One, Answers: Answers(one.Places), Akin: one.Places.Akin(about))).ToList();
        var worth = words.Select((_, i) => Rarity(read.Count(one => one.Answers[i].Holds > 0), found.Count)).ToArray();
        var ranked = read.Where(one => one.Answers.Any(answer => answer.Weight > 0)).Select(one => (one.One, one.Answers, one.Akin,
            Share: Share(one.Answers, worth))).Select(one => (one.Share, Found: Ranked(one.One, (OfKinship * one.Akin)
            + (one.Answers.Select((answer, i) => answer.Weight * worth[i]).Sum() * Math.Pow(one.Share, Completeness)),
            Themes(one.Answers))));
        return Candidates.Of([.. ranked.OrderByDescending(one => one.Found.Rank)
            .Where((one, place) => place < Findings.PageSize || one.Share >= LeastShare).Select(one => one.Found)]);
    }

    private static double Rarity(int holding, int all) => Math.Log(1 + ((all + 1.0) / (1 + holding)));

    private Answer[] Answers(Places places) => [.. forms.Select(word => new Answer(places.Weight(word), places.About(word.Word)))];

    /// <summary>How much of what was asked is there at all.</summary>
    private static double Share(Answer[] answers, double[] worth) =>
        answers.Select((answer, i) => answer.Holds > 0 ? worth[i] : answer.Weight > 0 ? OfTheme * worth[i] : 0).Sum() / worth.Sum();

    private Dictionary<string, string> Themes(Answer[] answers) => answers.Select((answer, i) => (Word: words[i].Asked.Flat, answer))
        .Where(one => one.answer is { Holds: 0, About.Subject: not null })
        .ToDictionary(one => one.Word, one => one.answer.About.Subject!.Label);

    private Candidate Ranked(Prospect one, double weight, IReadOnlyDictionary<string, string> themes) =>
        new(one.Id, one.Kind, one.TitleKey, worths.GetValueOrDefault(one.Kind, 1) * (weight + (one.TitleKey == query.Key ? Called
            : one.TitleKey.StartsWith(query.Key, StringComparison.Ordinal) ? Begins : 0)), themes);

    /// <summary>How a thing answers a word.</summary>
    private readonly record struct Answer(double Holds, (double Weight, AskedSubject? Subject) About)
    {
        public double Weight => Math.Max(Holds, About.Weight);
    }
}

/// <summary>What stands at the places of a thing.</summary>
internal sealed class Places(Prospect one)
{
    /// <summary>What a word is worth that stands somewhere.</summary>
    public const double Least = 1;

    private const double Title = 10, Strong = 4, Anywhere = 2, OfKind = 2, ChieflyAbout = 2.5, PartlyAbout = 0.8;

    /// <summary>A thing with more stems than this mentions much in passing.</summary>
    private const double Long = 250, OfLength = 0.6;

    private readonly HashSet<string> title = Stems(one.TitleStems), strong = Stems(one.StrongStems), all = Stems(one.Terms);

    /// <summary>What the best place of a word is worth; 0 where it is not known to stand there.</summary>
    public double Weight(Forms word) => word.Word.Kinds.Contains(one.Kind) ? Math.Max(Said(word), OfKind) : Said(word);

    private double Said(Forms word) => Math.Max(Math.Max(Title * Worth(InTitle(word)), Strong * Worth(word.Among(strong))),
        Anywhere * Passing * Worth(word.Among(all)));

    /// <summary>What somewhere in a long thing is worth beside somewhere in a short one.</summary>
    private double Passing => 1 / (1 + (OfLength * Math.Max(0, (all.Count / Long) - 1)));

    /// <summary>What a term is worth that the word says and about which the thing is; 0 where it is about none.</summary>
    public (double Weight, AskedSubject? Subject) About(Spelling word) => word.Subjects
        .Select(one => (Weight: one.Weight * (all.Contains(SearchTerms.Chiefly + one.Mark) ? ChieflyAbout
            : all.Contains(SearchTerms.About + one.Mark) ? PartlyAbout * Passing : 0), (AskedSubject?)one))
        .Where(one => one.Weight > 0).OrderByDescending(one => one.Weight).FirstOrDefault();

    /// <summary>How much the thing is about the same as a question.</summary>
    public double Akin(Kinship question) => question.With(all);

    private Manner? InTitle(Forms word)
    {
        var manner = word.Among(title);
        return manner is null or > Manner.Inside && one.TitleKey.Contains(word.Word.Asked.Flat, StringComparison.Ordinal) ? Manner.Inside
            : manner;
    }

    private static double Worth(Manner? manner) => manner switch
    {
        Manner.AsTyped or Manner.SameStem => 1,
        Manner.Inside or Manner.Apart => 0.7,
        Manner.OneSlip => 0.6,
        Manner.SameMeaning => 0.5,
        Manner.PartOnly => 0.25,
        _ => 0,
    };

    private static HashSet<string> Stems(string spaced) => [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
